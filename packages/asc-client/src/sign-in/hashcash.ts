import { createHash } from 'node:crypto'

/** More would keep a worker busy for minutes; ten or eleven were met. */
const MOST_BITS = 22

/**
 * Solves the puzzle that Apple sets before a password is proved: the first stamp whose SHA-1 begins with `bits` zero
 * bits. Apple: undocumented; `1:<bits>:<YYYYMMDDhhmmss>:<challenge>::<counter>`, met since February 2023.
 * @throws {RangeError} for a puzzle harder than any that was met.
 */
export function solvePuzzle(puzzle: { bits: number; challenge: string }, now: Date): string {
  const { bits, challenge } = puzzle
  if (!Number.isInteger(bits) || bits < 0 || bits > MOST_BITS) throw new RangeError(`${bits} bits`)
  const date = now.toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const head = `1:${bits}:${date}:${challenge}::`
  for (let counter = 0; ; counter += 1) {
    const stamp = `${head}${counter}`
    if (startsWithZeroBits(createHash('sha1').update(stamp).digest(), bits)) return stamp
  }
}

/** At most 32 bits. */
export function startsWithZeroBits(digest: Buffer, bits: number): boolean {
  return bits === 0 || digest.readUInt32BE(0) >>> (32 - bits) === 0
}
