/** A session that was just opened: values of `Set-Cookie`. The token is in there and nowhere else. */
export interface OpenedSession {
  cookies: string[]
}

/** What came of a try to sign in. Which of e-mail and password was wrong is not told. */
export type SignInResult =
  | ({ outcome: 'SIGNED_IN' } & OpenedSession)
  | { outcome: 'REFUSED' }
  | { outcome: 'TOO_MANY'; retryAfterSeconds: number }
