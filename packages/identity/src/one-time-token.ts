import { createHash, randomBytes } from 'node:crypto'
import { IdentityError } from './identity-error.ts'
import type { IdentityPool } from './pool.ts'

const signInMinutes = 15
const setupMinutes = 60

/**
 * Makes a token that signs this person in once, within 15 minutes.
 * @throws {IdentityError} NOT_VERIFIED: a link proves nothing about an address that nobody has proved.
 */
export async function createSignInToken(pool: IdentityPool, userId: string): Promise<string> {
  await pool.query('delete from one_time_token where expires_at < now()')
  const { token, hash } = newToken()
  const { rowCount } = await pool.query(
    `insert into one_time_token (token_hash, purpose, user_id, expires_at)
     select $1, 'sign-in', u.id, now() + make_interval(mins => $3) from "user" u where u.id = $2 and u."emailVerified"`,
    [hash, userId, signInMinutes],
  )
  if (rowCount === 0)
    throw new IdentityError('NOT_VERIFIED', 'Only a person whose address is verified can get a link.')
  return token
}

/** The person of a token that is good for one more use, which this was; null otherwise. */
export async function useSignInToken(pool: IdentityPool, token: string): Promise<string | null> {
  const { rows } = await pool.query<{ user_id: string }>(
    `delete from one_time_token t using "user" u
     where t.token_hash = $1 and t.purpose = 'sign-in' and t.expires_at > now() and u.id = t.user_id and u."emailVerified"
     returning t.user_id`,
    [hashOf(token)],
  )
  return rows[0]?.user_id ?? null
}

/** Makes a token for the page that greets the first owner; good for an hour. */
export async function createSetupToken(pool: IdentityPool): Promise<string> {
  const { token, hash } = newToken()
  await pool.query(
    `insert into one_time_token (token_hash, purpose, expires_at) values ($1, 'setup', now() + make_interval(mins => $2))`,
    [hash, setupMinutes],
  )
  return token
}

/** Whether a set-up token still stands. */
export async function isSetupToken(pool: IdentityPool, token: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from one_time_token where token_hash = $1 and purpose = 'setup' and expires_at > now()`,
    [hashOf(token)],
  )
  return rowCount === 1
}

/** Uses a set-up token, and with it every other: there is one first owner. False when it does not stand. */
export async function useSetupToken(pool: IdentityPool, token: string): Promise<boolean> {
  const { rows } = await pool.query<{ token_hash: Buffer }>(
    `delete from one_time_token where purpose = 'setup' and exists
       (select from one_time_token where token_hash = $1 and purpose = 'setup' and expires_at > now())
     returning token_hash`,
    [hashOf(token)],
  )
  return rows.some((row) => row.token_hash.equals(hashOf(token)))
}

/** 256 random bits; only their sha256 is kept. No salt: there is nothing to guess. */
function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
