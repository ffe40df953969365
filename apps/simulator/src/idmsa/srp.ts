import { createHash, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto'

// RFC 5054, appendix A: the group of 2048 bits with generator 2.
const PRIME = BigInt(
  `0x${[
    'ac6bdb41324a9a9bf166de5e1389582faf72b6651987ee07fc3192943db56050a37329cbb4a099ed8193e0757767a13d',
    'd52312ab4b03310dcd7f48a9da04fd50e8083969edb767b0cf6095179a163ab3661a05fbd5faaae82918a9962f0b93b8',
    '55f97993ec975eeaa80d740adbf4ff747359d041d5c33ea71d281e446b14773bca97b43a23fb801676bd207a436c6481',
    'f1d2b9078717461a5b9d32e688f87748544523b524b0d57d5ea77a2775d2ecfa032cfbdbf52fb3786160279004e57ae6',
    'af874e7303ce53299ccc041c7bc308d82a5698f3a8d0c38271ae35f8e9dbfbb694b5c803d89f7ae435de236d525f5475',
    '9b65e372fcd68ef20fa7111f9e4aff73',
  ].join('')}`,
)
const GENERATOR = 2n
const GROUP_BYTES = 256

/** How the password is fed to the key derivation: hashed (`s2k`), or the hash's hex text, for passwords set long ago. */
export type SrpProtocol = 's2k' | 's2k_fo'

/** What Apple keeps instead of a password. */
export interface SrpRecord {
  protocol: SrpProtocol
  salt: Buffer
  iterations: number
  verifier: bigint
}

/** Builds the record that stands for a password. */
export function srpRecord(
  password: string,
  { protocol, salt, iterations }: Omit<SrpRecord, 'verifier'>,
): SrpRecord {
  const hashed = sha256(password)
  const input = protocol === 's2k' ? hashed : hashed.toString('hex')
  const key = pbkdf2Sync(input, salt, iterations, 32, 'sha256')
  // No name of the user before the colon, which stays all the same.
  const x = number(sha256(salt, sha256(':', key)))
  return { protocol, salt, iterations, verifier: power(GENERATOR, x) }
}

/** The server's side of one SRP-6a exchange. */
export class SrpExchange {
  readonly publicValue: Buffer
  private readonly record: SrpRecord
  private readonly accountName: string
  private readonly clientValue: Buffer
  private readonly secret = number(randomBytes(32))

  /** @throws {RangeError} for a client's value that is zero in the group. */
  constructor(record: SrpRecord, accountName: string, clientValue: Buffer) {
    if (number(clientValue) % PRIME === 0n) throw new RangeError('A is zero')
    this.record = record
    this.accountName = accountName
    this.clientValue = clientValue
    const k = number(sha256(bytes(PRIME), padded(GENERATOR)))
    this.publicValue = padded((k * record.verifier + power(GENERATOR, this.secret)) % PRIME)
  }

  /** Whether both of the client's proofs are those of somebody who knows the password. */
  accepts(m1: Buffer, m2: Buffer): boolean {
    const a = number(this.clientValue)
    const b = number(this.publicValue)
    const u = number(sha256(padded(a), padded(b)))
    const shared = power(a * power(this.record.verifier, u), this.secret)
    const forms = [minimal, padded]
    // Clients differ in whether they pad; one number in 256 begins with a zero byte.
    return forms.some((ofPublic) =>
      forms.some((ofShared) => {
        const key = sha256(ofShared(shared))
        const expected = this.firstProof(ofPublic(a), ofPublic(b), key)
        return equal(expected, m1) && equal(sha256(ofPublic(a), expected, key), m2)
      }),
    )
  }

  private firstProof(a: Buffer, b: Buffer, key: Buffer): Buffer {
    const ofPrime = sha256(bytes(PRIME))
    const ofGenerator = sha256(padded(GENERATOR))
    const mixed = Buffer.from(ofPrime.map((byte, index) => byte ^ (ofGenerator[index] ?? 0)))
    return sha256(mixed, sha256(this.accountName), this.record.salt, a, b, key)
  }
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let factor = base % PRIME
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * factor) % PRIME
    factor = (factor * factor) % PRIME
  }
  return result
}

function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const number = (from: Buffer): bigint => (from.length === 0 ? 0n : BigInt(`0x${from.toString('hex')}`))

function bytes(value: bigint): Buffer {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
}

const minimal = bytes
const padded = (value: bigint): Buffer =>
  Buffer.from(value.toString(16).padStart(GROUP_BYTES * 2, '0'), 'hex')
const equal = (left: Buffer, right: Buffer): boolean =>
  left.length === right.length && timingSafeEqual(left, right)
