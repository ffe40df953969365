import { createHash, pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { GENERATOR, modPow, PRIME, PRIME_BYTES } from './srp-group.ts'

const derive = promisify(pbkdf2)

/** Apple's half of the exchange, numbers as bytes. */
export interface SrpOffer {
  /** How the password enters: `s2k` hashed, `s2k_fo` as the hash's hex text. */
  protocol: 's2k' | 's2k_fo'
  salt: Buffer
  iterations: number
  b: Buffer
}

/** Both proofs; Apple wants the second from the client too and returns none. */
export interface SrpProofs {
  m1: Buffer
  m2: Buffer
}

/** The client's half of one exchange; `privateValue` is given by tests alone. */
export function startSrp(privateValue: Buffer = randomBytes(32)): {
  a: Buffer
  prove: (offer: SrpOffer, accountName: string, password: string) => Promise<SrpProofs>
} {
  const secret = toNumber(privateValue)
  const a = toBytes(modPow(GENERATOR, secret))
  return { a, prove: (offer, name, password) => proveSrp({ a, secret }, offer, name, password) }
}

/**
 * SRP-6a over RFC 5054's group of 2048 bits with SHA-256, without the user's name in `x`. Apple: undocumented; five public
 * clients agree.
 * @throws {RangeError} for numbers that would give the password away.
 */
async function proveSrp(
  { a, secret }: { a: Buffer; secret: bigint },
  offer: SrpOffer,
  accountName: string,
  password: string,
): Promise<SrpProofs> {
  const b = toNumber(offer.b)
  const u = toNumber(sha256(padded(toNumber(a)), padded(b)))
  if (b % PRIME === 0n || u === 0n)
    throw new RangeError('The other side sent a number without a secret in it')
  const x = await privateKey(offer, password)
  const k = toNumber(sha256(toBytes(PRIME), padded(GENERATOR)))
  const base = (b - ((k * modPow(GENERATOR, x)) % PRIME) + PRIME) % PRIME
  const key = sha256(toBytes(modPow(base, secret + u * x)))
  const m1 = sha256(GROUP_HASH, sha256(accountName), offer.salt, a, toBytes(b), key)
  return { m1, m2: sha256(a, m1, key) }
}

async function privateKey({ protocol, salt, iterations }: SrpOffer, password: string): Promise<bigint> {
  const hashed = sha256(password)
  const input = protocol === 's2k_fo' ? hashed.toString('hex') : hashed
  const key = await derive(input, salt, iterations, 32, 'sha256')
  // The name before the colon is left out, the colon is not.
  return toNumber(sha256(salt, sha256(':', key)))
}

function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const toNumber = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex') || '0'}`)

function toBytes(value: bigint): Buffer {
  const hex = value.toString(16)
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
}

const padded = (value: bigint): Buffer =>
  Buffer.from(value.toString(16).padStart(PRIME_BYTES * 2, '0'), 'hex')

/** H(N) xor H(g): names the group in the first proof. */
const GROUP_HASH = xor(sha256(toBytes(PRIME)), sha256(padded(GENERATOR)))

function xor(left: Buffer, right: Buffer): Buffer {
  return Buffer.from(left.map((byte, index) => byte ^ (right[index] ?? 0)))
}
