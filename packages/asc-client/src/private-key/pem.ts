import { PrivateKeyProblem } from './problem.ts'

/** Far above any P-256 key, so that a pasted novel costs nothing. */
const MAX_CHARACTERS = 16_384

const BLOCK = /-----BEGIN ([A-Z0-9 ]+?)-----([\s\S]*?)-----END \1-----/
const OPENING = /-----BEGIN ([A-Z0-9 ]+?)-----/
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** DER bytes that claim to be PKCS#8, or what stands in the text instead. */
type Unwrapped = { ok: true; der: Buffer } | { ok: false; problem: PrivateKeyProblem }

const refused = (problem: PrivateKeyProblem): Unwrapped => ({ ok: false, problem })

/**
 * Finds the key in what people paste: a PEM with its line breaks kept, lost, or written as `\n`; the base64
 * of a whole PEM file, as CI secrets hold it; or the bare middle part of the file.
 */
export function unwrapPem(text: string): Unwrapped {
  if (text.length > MAX_CHARACTERS) return refused(PrivateKeyProblem.NOT_A_KEY)
  const plain = text.replace(/\\r|\\n/g, '\n').replace(/^[\uFEFF\s"'`]+|[\s"'`]+$/g, '')
  if (plain === '') return refused(PrivateKeyProblem.EMPTY)
  if (OPENING.test(plain)) return unwrapBlock(plain)
  const decoded = fromBase64(plain)
  if (!decoded) return refused(PrivateKeyProblem.NOT_A_KEY)
  const inner = decoded.toString('latin1')
  return OPENING.test(inner) ? unwrapBlock(inner) : { ok: true, der: decoded }
}

function unwrapBlock(text: string): Unwrapped {
  const label = BLOCK.exec(text)?.[1] ?? OPENING.exec(text)?.[1] ?? ''
  const problem = problemOfLabel(label)
  if (problem) return refused(problem)
  const der = fromBase64(BLOCK.exec(text)?.[2] ?? '')
  return der ? { ok: true, der } : refused(PrivateKeyProblem.DAMAGED)
}

function problemOfLabel(label: string): PrivateKeyProblem | null {
  if (label === 'PRIVATE KEY') return null
  if (label === 'EC PRIVATE KEY' || label === 'EC PARAMETERS') return PrivateKeyProblem.NOT_PKCS8
  if (label === 'ENCRYPTED PRIVATE KEY') return PrivateKeyProblem.ENCRYPTED
  if (label.endsWith('PUBLIC KEY')) return PrivateKeyProblem.PUBLIC_KEY
  if (label.includes('CERTIFICATE')) return PrivateKeyProblem.CERTIFICATE
  if (label.endsWith('PRIVATE KEY')) return PrivateKeyProblem.NOT_EC
  return PrivateKeyProblem.NOT_A_KEY
}

function fromBase64(text: string): Buffer | null {
  const packed = text.replace(/\s+/g, '')
  return packed !== '' && BASE64.test(packed) ? Buffer.from(packed, 'base64') : null
}
