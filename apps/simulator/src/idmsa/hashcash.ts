import { createHash, randomBytes } from 'node:crypto'

/** Two spellings of the date are about, and both pass. */
const STAMP = /^1:(\d{1,2}):(\d{12}|\d{14}):([0-9a-f]+)::(\d+)$/

/** The puzzles that Apple sets before a password is proved. Each may be solved once. */
export class Puzzles {
  /** Zero bits that the SHA-1 of a stamp begins with. */
  bits = 10
  private readonly open = new Map<string, number>()

  set(): { bits: number; challenge: string } {
    const challenge = randomBytes(16).toString('hex')
    this.open.set(challenge, this.bits)
    return { bits: this.bits, challenge }
  }

  /** Whether the stamp solves a puzzle that nobody has solved; used up either way. */
  solves(stamp: string | undefined): boolean {
    const [, bits, , challenge = ''] = STAMP.exec(stamp ?? '') ?? []
    const asked = this.open.get(challenge)
    this.open.delete(challenge)
    return asked !== undefined && Number(bits) === asked && leadingZeroBits(stamp ?? '') >= asked
  }
}

/** With how many zero bits the SHA-1 of a text begins. */
export function leadingZeroBits(text: string): number {
  let count = 0
  for (const byte of createHash('sha1').update(text).digest()) {
    if (byte !== 0) return count + Math.clz32(byte) - 24
    count += 8
  }
  return count
}
