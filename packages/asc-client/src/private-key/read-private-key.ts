import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { unwrapPem } from './pem.ts'
import { PrivateKeyProblem } from './problem.ts'

/**
 * A key that can sign Apple's tokens, or what is wrong with the text. `fingerprint` is the SHA-256 of the
 * public half (SPKI, lower-case hex): the same key has the same fingerprint however its text was broken up,
 * and it tells nothing about the private half.
 */
export type PrivateKeyReading =
  { ok: true; pem: string; fingerprint: string } | { ok: false; problem: PrivateKeyProblem }

/**
 * Reads the text of a `.p8` file before anything is sent to Apple: a PKCS#8 PEM, its base64, with CRLF, with
 * a literal `\n`, or with its line breaks lost. Answers with the normalised PEM; throws never.
 * Apple: Creating API keys for App Store Connect API (`.p8`, PKCS#8, P-256).
 */
export async function readPrivateKey(text: string): Promise<PrivateKeyReading> {
  const unwrapped = unwrapPem(text)
  if (!unwrapped.ok) return unwrapped
  const key = parse(unwrapped.der)
  if (!key) return { ok: false, problem: problemOfDer(unwrapped.der) }
  if (key.asymmetricKeyType !== 'ec') return { ok: false, problem: PrivateKeyProblem.NOT_EC }
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
    return { ok: false, problem: PrivateKeyProblem.NOT_P256 }
  return {
    ok: true,
    pem: key.export({ format: 'pem', type: 'pkcs8' }).toString(),
    fingerprint: fingerprintOf(key),
  }
}

function parse(der: Buffer): KeyObject | null {
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  } catch {
    return null
  }
}

/** Names the neighbours of a PKCS#8 key, whose bare base64 looks just like one. */
function problemOfDer(der: Buffer): PrivateKeyProblem {
  if (parses(() => createPrivateKey({ key: der, format: 'der', type: 'sec1' })))
    return PrivateKeyProblem.NOT_PKCS8
  if (parses(() => createPublicKey({ key: der, format: 'der', type: 'spki' })))
    return PrivateKeyProblem.PUBLIC_KEY
  // 0x30 opens an ASN.1 sequence, which every key form is.
  return der[0] === 0x30 ? PrivateKeyProblem.DAMAGED : PrivateKeyProblem.NOT_A_KEY
}

function parses(attempt: () => KeyObject): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}

function fingerprintOf(key: KeyObject): string {
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return createHash('sha256').update(spki).digest('hex')
}
