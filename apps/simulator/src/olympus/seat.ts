import type { FastifyRequest } from 'fastify'
import type { AppleId, Membership } from '../data/apple-ids.ts'
import { cookiesOf } from '../idmsa/cookies.ts'
import { SignInError } from '../idmsa/sign-in-error.ts'
import type { World } from '../world.ts'

/** Who is signed in, with the account that their browser is at. */
export interface Seat {
  appleId: AppleId
  chosen: Membership
  memberships: readonly Membership[]
}

/**
 * Whose session a message carries.
 * @throws {SignInError} 401 without a session that lives, 403 for somebody who works in no account
 */
export function seatOf({ signIns, appleIds }: World, request: FastifyRequest): Seat {
  const cookies = cookiesOf(request)
  const appleId = signIns.web.find(cookies.get('myacinfo'))
  if (appleId === null) throw new SignInError(401)
  const memberships = appleIds.membershipsOf(appleId.email)
  const chosen =
    memberships.find(({ account }) => account.contentProviderId === cookies.get('itctx')) ?? memberships[0]
  if (chosen === undefined) throw new SignInError(403)
  return { appleId, chosen, memberships }
}
