import { isAPIError } from 'better-auth/api'
import type { Attempts } from './attempts.ts'
import type { Auth } from './auth.ts'
import { normaliseEmail } from './create-user.ts'
import type { SignInResult } from './session.ts'

/**
 * Tries e-mail and password. Which of the two was wrong is not told: better-auth hashes the password
 * also for an address that it does not know, so that both take about the same time.
 */
export async function signIn(
  auth: Auth,
  attempts: Attempts,
  input: { email: string; password: string; address: string },
): Promise<SignInResult> {
  const { password, address } = input
  const email = normaliseEmail(input.email)
  const retryAfterSeconds = attempts.begin(email, address)
  if (retryAfterSeconds > 0) return { outcome: 'TOO_MANY', retryAfterSeconds }
  try {
    const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })
    attempts.succeeded(email, address)
    return { outcome: 'SIGNED_IN', cookies: headers.getSetCookie() }
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error
    return { outcome: 'REFUSED' }
  }
}
