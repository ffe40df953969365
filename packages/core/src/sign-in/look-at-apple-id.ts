import { AppleSignInError } from '@gatehouse/asc-client'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { checkEmail } from './apple-id-input.ts'
import { signInOf } from './apple-sign-in.ts'
import { assertMethodOn } from './method-policy.ts'

/**
 * Asks Apple, before a password is typed, whether a company signs this Apple ID in. Nothing is stored; when Apple does not
 * answer, nothing is known and nothing stands in the way.
 * @throws {DomainError} INVALID for what is no address, METHOD_OFF, FORBIDDEN.
 */
export async function lookAtAppleId(
  deps: Deps,
  actor: MemberActor,
  input: { email: string },
): Promise<{ companySignIn: boolean | null }> {
  authorise(actor, 'integration.connect')
  const email = checkEmail(input.email)
  await deps.db.read(reachOf(actor), (tx) => assertMethodOn(tx, actor, 'APPLE_ID_2FA'))
  try {
    return { companySignIn: await (await signInOf(deps, actor, { appleId: email })).isFederated(email) }
  } catch (error) {
    if (error instanceof AppleSignInError || error instanceof CannotAskAppleError)
      return { companySignIn: null }
    throw error
  }
}
