import { z } from 'zod'
import { IdentityError } from './identity-error.ts'
import { hashPassword, passwordLength } from './password.ts'
import type { IdentityPool } from './pool.ts'

/** A person to be. Whoever calls says whether the address is proved. */
export interface NewUser {
  name: string
  email: string
  password: string
  emailVerified: boolean
}

/** One spelling of an address: it is compared as it is kept. */
export const normaliseEmail = (email: string) => email.trim().toLowerCase()

/**
 * Makes a person who signs in with e-mail and password, in one statement.
 * @throws {IdentityError} EMAIL_INVALID, EMAIL_TAKEN, NAME_INVALID, PASSWORD_SHORT, PASSWORD_LONG.
 */
export async function createUser(pool: IdentityPool, user: NewUser): Promise<{ userId: string }> {
  const { name, email, password } = checkNewUser(user)
  const { rows } = await pool
    .query<{ user_id: string }>(
      `with person as (insert into "user" (name, email, "emailVerified") values ($1, $2, $3) returning id)
       insert into account ("accountId", "providerId", "userId", password)
       select id::text, 'credential', id, $4 from person returning "userId" as user_id`,
      [name, email, user.emailVerified, await hashPassword(password)],
    )
    .catch((error: unknown) => {
      throw isDuplicate(error)
        ? new IdentityError('EMAIL_TAKEN', 'Somebody signs in with that address already.')
        : error
    })
  const [row] = rows
  if (!row) throw new Error('The insert of a person returned no row.')
  return { userId: row.user_id }
}

/** The cleaned values. @throws {IdentityError} as `createUser`, but for EMAIL_TAKEN. */
export function checkNewUser(user: Pick<NewUser, 'name' | 'email' | 'password'>) {
  const [name, email] = [user.name.trim(), normaliseEmail(user.email)]
  const { password } = user
  const { length } = password
  if (name.length === 0 || name.length > 200)
    throw new IdentityError('NAME_INVALID', 'Give a name of at most 200 characters.')
  if (!z.email().max(254).safeParse(email).success)
    throw new IdentityError('EMAIL_INVALID', 'That is not an e-mail address.')
  if (length < passwordLength.min) {
    throw new IdentityError('PASSWORD_SHORT', `A password has at least ${passwordLength.min} characters.`)
  }
  if (length > passwordLength.max) {
    throw new IdentityError('PASSWORD_LONG', `A password has at most ${passwordLength.max} characters.`)
  }
  return { name, email, password }
}

// Postgres: 23505 unique_violation.
const isDuplicate = (error: unknown) => error instanceof Error && 'code' in error && error.code === '23505'
