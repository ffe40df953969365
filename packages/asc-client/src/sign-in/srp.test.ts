import { checkPrimeSync, createHash, pbkdf2Sync } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { GENERATOR, modPow, PRIME, PRIME_BYTES } from './srp-group.ts'
import { startSrp } from './srp.ts'

const sha256 = (...parts: (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
const number = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`)
const bytes = (value: bigint, length?: number): Buffer => {
  const hex = value.toString(16)
  return Buffer.from(hex.padStart(length ? length * 2 : hex.length + (hex.length % 2), '0'), 'hex')
}

it('works in a group whose prime is safe', () => {
  expect([PRIME.toString(2).length, checkPrimeSync(PRIME), checkPrimeSync((PRIME - 1n) / 2n)]).toEqual([
    2048,
    true,
    true,
  ])
})

it('raises to powers as multiplication does', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: PRIME }), fc.integer({ min: 0, max: 40 }), (base, exponent) => {
      let expected = 1n
      for (let step = 0; step < exponent; step += 1) expected = (expected * base) % PRIME
      expect(modPow(base, BigInt(exponent))).toBe(expected)
    }),
    { numRuns: 30 },
  )
})

// The server's half: what it keeps of a password, and the key that it comes to.
function server(password: string, hex: boolean, salt: Buffer, secret: bigint) {
  const hashed = sha256(password)
  const key = pbkdf2Sync(hex ? hashed.toString('hex') : hashed, salt, 100, 32, 'sha256')
  const verifier = modPow(GENERATOR, number(sha256(salt, sha256(':', key))))
  const k = number(sha256(bytes(PRIME), bytes(GENERATOR, PRIME_BYTES)))
  const b = (k * verifier + modPow(GENERATOR, secret)) % PRIME
  const secondProof = (a: Buffer, m1: Buffer): Buffer => {
    const u = number(sha256(bytes(number(a), PRIME_BYTES), bytes(b, PRIME_BYTES)))
    const shared = modPow((number(a) * modPow(verifier, u)) % PRIME, secret)
    return sha256(a, m1, sha256(bytes(shared)))
  }
  return { b: bytes(b), secondProof }
}

it.each(['s2k', 's2k_fo'] as const)(
  'comes to the same key as the server by %s, for any password',
  async (protocol) => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        async (password, secret) => {
          const salt = Buffer.alloc(16, 7)
          const { b, secondProof } = server(
            password,
            protocol === 's2k_fo',
            salt,
            number(Buffer.from(secret)) + 2n,
          )
          const client = startSrp()
          const { m1, m2 } = await client.prove(
            { protocol, salt, iterations: 100, b },
            'somebody@example.com',
            password,
          )
          expect(m2).toEqual(secondProof(client.a, m1))
        },
      ),
      { numRuns: 8 },
    )
  },
)

it('is the same for the same numbers, and another for another password or name', async () => {
  const salt = Buffer.alloc(16, 1)
  const { b } = server('Right-1', false, salt, 12345n)
  const proof = async (name: string, password: string): Promise<string> => {
    const { m1 } = await startSrp(Buffer.alloc(32, 3)).prove(
      { protocol: 's2k', salt, iterations: 100, b },
      name,
      password,
    )
    return m1.toString('hex')
  }
  const first = await proof('a@example.com', 'Right-1')
  expect(await proof('a@example.com', 'Right-1')).toBe(first)
  expect(await proof('a@example.com', 'Wrong-1')).not.toBe(first)
  expect(await proof('b@example.com', 'Right-1')).not.toBe(first)
})

it('says nothing about the password to a server whose number is zero in the group', async () => {
  for (const b of [Buffer.alloc(256), bytes(PRIME)]) {
    const offer = { protocol: 's2k', salt: Buffer.alloc(16), iterations: 1, b } as const
    await expect(startSrp().prove(offer, 'a@example.com', 'x')).rejects.toThrow(RangeError)
  }
})
