/**
 * Why a text is not a key that App Store Connect's API accepts. Each has its sentence in `messages/<language>/connect.json`.
 */
export type KeyProblem =
  | 'EMPTY'
  | 'NOT_A_KEY'
  | 'PUBLIC'
  | 'CERTIFICATE'
  | 'ENCRYPTED'
  | 'NOT_PKCS8'
  | 'NOT_EC'
  | 'NOT_P256'
  | 'DAMAGED'
  | 'PURCHASES_KEY'
  | 'TOO_LARGE'

/** A key that was read in the browser, or why it was not. `keyId` comes from the file's name. */
export type KeyReading = { ok: true; pem: string; keyId: string | null } | { ok: false; problem: KeyProblem }

/** A private key file has about 260 bytes; whatever is larger than this, in bytes, is something else. */
export const LARGEST_KEY_BYTES = 16_384

const EC_PUBLIC_KEY = '06072a8648ce3d0201'
const P256 = '06082a8648ce3d030107'

/** Reads the text of a `.p8` file: PEM, base64 of PEM or of the bare key, with any line ends or literal `\n`; `anyFamily` takes keys too that read no reports. */
export async function readKey(text: string, fileName = '', anyFamily = false): Promise<KeyReading> {
  if (text.length > LARGEST_KEY_BYTES) return refuse('TOO_LARGE')
  if (isPurchasesKey(fileName) && !anyFamily) return refuse('PURCHASES_KEY')
  const body = findBody(text)
  if (!body.ok) return body
  const der = decodeBase64(body.base64)
  if (!der) return refuse('NOT_A_KEY')
  const problem = inspect(der) ?? (await tryImport(der))
  if (problem) return refuse(problem)
  return { ok: true, pem: toPem(body.base64), keyId: keyIdOf(fileName) }
}

/** The key id in a name like `AuthKey_2X9R4HXF34.p8`, also when a browser has numbered the copy. */
export const keyIdOf = (fileName: string): string | null =>
  /(?:AuthKey|ApiKey|SubscriptionKey)_([A-Z0-9]{10})\b/.exec(fileName)?.[1] ?? null

/** Apple names keys for In-App Purchases `SubscriptionKey_…`; they read no reports. */
const isPurchasesKey = (fileName: string): boolean => /^SubscriptionKey_/i.test(fileName)

function findBody(text: string): { ok: true; base64: string } | { ok: false; problem: KeyProblem } {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .trim()
  if (plain === '') return refuse('EMPTY')
  const armoured = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/.exec(plain)
  if (armoured)
    return armoured[1] === 'PRIVATE KEY' ? found(armoured[2] ?? '') : refuse(byLabel(armoured[1] ?? ''))
  if (plain.includes('-----BEGIN')) return refuse('DAMAGED')
  const inner = decodeBase64(squeeze(plain))
  if (!inner) return refuse('NOT_A_KEY')
  const asText = new TextDecoder().decode(inner)
  return asText.includes('-----BEGIN') ? findBody(asText) : found(plain)
}

function byLabel(label: string): KeyProblem {
  if (label.includes('ENCRYPTED')) return 'ENCRYPTED'
  if (label.includes('PUBLIC')) return 'PUBLIC'
  if (label.includes('CERTIFICATE')) return 'CERTIFICATE'
  if (label === 'RSA PRIVATE KEY') return 'NOT_EC'
  return label === 'EC PRIVATE KEY' ? 'NOT_PKCS8' : 'NOT_A_KEY'
}

function inspect(der: Uint8Array): KeyProblem | null {
  const hex = Array.from(der.subarray(0, 64), (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (!hex.startsWith('30')) return 'NOT_A_KEY'
  if (!hex.includes(EC_PUBLIC_KEY)) return 'NOT_EC'
  return hex.includes(P256) ? null : 'NOT_P256'
}

async function tryImport(der: Uint8Array<ArrayBuffer>): Promise<KeyProblem | null> {
  if (!globalThis.crypto?.subtle) return null // absent on plain http; the server checks the same
  try {
    await crypto.subtle.importKey('pkcs8', der, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign'])
    return null
  } catch {
    return 'DAMAGED'
  }
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(squeeze(text).replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    )
  } catch {
    return null
  }
}

function toPem(base64: string): string {
  const lines = squeeze(base64).match(/.{1,64}/g) ?? []
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n')
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, '')
const found = (base64: string) => ({ ok: true, base64: squeeze(base64) }) as const
const refuse = (problem: KeyProblem) => ({ ok: false, problem }) as const
