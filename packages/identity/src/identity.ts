import { createAttempts } from './attempts.ts'
import { createAuth, type AuthOptions } from './auth.ts'
import { createUser, normaliseEmail, type NewUser } from './create-user.ts'
import { honestly } from './honestly.ts'
import type { OpenedSession, SignInResult } from './session.ts'
import { signIn } from './sign-in.ts'
import {
  createSetupToken,
  createSignInToken,
  isSetupToken,
  useSetupToken,
  useSignInToken,
} from './one-time-token.ts'

/** Who is signed in. */
export interface Person {
  userId: string
  email: string
  name: string
}

/** People signing in: e-mail and password, one-time links, the first owner's set-up. */
export interface Identity {
  /** `address` is the network address that asks, for counting failures. */
  signIn(input: { email: string; password: string; address: string }): Promise<SignInResult>
  /** Ends the session of these headers; the cookies make the browser forget it. */
  signOut(headers: Headers): Promise<OpenedSession>
  /** Null when no valid session cookie came along. Two queries. */
  sessionOf(headers: Headers): Promise<Person | null>
  /** @throws {IdentityError} EMAIL_INVALID, EMAIL_TAKEN, NAME_INVALID, PASSWORD_SHORT, PASSWORD_LONG. */
  createUser(user: NewUser): Promise<{ userId: string }>
  findUserId(email: string): Promise<string | null>
  /** Removes a person with their password, sessions and links. */
  removeUser(userId: string): Promise<void>
  /** Opens a session for a person who has just proved who they are. */
  openSession(userId: string): Promise<OpenedSession>
  /** A token good for one sign-in within 15 minutes. @throws {IdentityError} NOT_VERIFIED. */
  createOneTimeLink(userId: string): Promise<string>
  /** Null when the token is wrong, old or used. Two at once: one wins. */
  useOneTimeLink(token: string): Promise<OpenedSession | null>
  createSetupToken(): Promise<string>
  isSetupToken(token: string): Promise<boolean>
  /** Uses it, and ends all others. False when it does not stand. */
  useSetupToken(token: string): Promise<boolean>
  close(): Promise<void>
}

/** Opens identity over its own connections, which `close` ends. */
export function createIdentity(options: AuthOptions): Identity {
  const { pool } = options
  pool.on('error', () => undefined) // an idle connection was cut; the next query opens another or says why not
  const auth = createAuth(options)
  const attempts = createAttempts()

  const openSession = async (userId: string): Promise<OpenedSession> => {
    const { headers, response } = await honestly(pool, () =>
      auth.api.openSession({ body: { userId }, returnHeaders: true }),
    )
    if (!response.opened) throw new Error('The person of a session to be is not there.')
    return { cookies: headers.getSetCookie() }
  }

  return {
    signIn: (input) => honestly(pool, () => signIn(auth, attempts, input)),
    async signOut(headers) {
      const signedOut = await honestly(pool, () => auth.api.signOut({ headers, returnHeaders: true }))
      return { cookies: signedOut.headers.getSetCookie() }
    },
    async sessionOf(headers) {
      if (!headers.has('cookie')) return null
      const cookie = new Headers({ cookie: headers.get('cookie') ?? '' })
      const session = await honestly(pool, () => auth.api.getSession({ headers: cookie }))
      return session && { userId: session.user.id, email: session.user.email, name: session.user.name }
    },
    createUser: (user) => createUser(pool, user),
    async findUserId(email) {
      const { rows } = await pool.query<{ id: string }>('select id from "user" where email = $1', [
        normaliseEmail(email),
      ])
      return rows[0]?.id ?? null
    },
    removeUser: async (userId) => void (await pool.query('delete from "user" where id = $1', [userId])),
    openSession,
    createOneTimeLink: (userId) => createSignInToken(pool, userId),
    async useOneTimeLink(token) {
      const userId = await useSignInToken(pool, token)
      return userId === null ? null : openSession(userId)
    },
    createSetupToken: () => createSetupToken(pool),
    isSetupToken: (token) => isSetupToken(pool, token),
    useSetupToken: (token) => useSetupToken(pool, token),
    close: () => pool.end(),
  }
}
