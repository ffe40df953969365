import { hash, verify } from '@node-rs/argon2'

/** Lengths in characters. The upper bound keeps a megabyte from being hashed. */
export const passwordLength = { min: 12, max: 200 } as const

// OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. argon2id is the library's default.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Hashes a password by argon2id; the answer carries its salt and cost. About 20 ms. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** Whether the password belongs to the hash. Takes as long as hashing, right or wrong. */
export const verifyPassword = (stored: { hash: string; password: string }): Promise<boolean> =>
  verify(stored.hash, stored.password)
