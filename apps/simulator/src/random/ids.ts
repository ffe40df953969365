import { createHash } from 'node:crypto'

/** A UUID (version 4 in form) that is always the same for the same parts. */
export function uuidOf(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(parts.join('\u0000')).digest('hex')
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const KEY_ID_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Ten capital letters and digits, the form of Apple's key ids and team ids. */
export function keyIdOf(...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(parts.join('\u0000')).digest()
  return Array.from(bytes.subarray(0, 10), (byte) => KEY_ID_ALPHABET.charAt(byte % 32)).join('')
}
