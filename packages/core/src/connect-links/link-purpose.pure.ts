import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import type { InvitePurpose } from '../service-user/invite-roles.pure.ts'

/** What our user is asked to do, as little as gives what is needed. */
export function linkPurpose(needs: readonly CapabilityName[]): InvitePurpose {
  const reviews = needs.some((need) => need.startsWith('REVIEWS'))
  const numbers = needs.some((need) => !need.startsWith('REVIEWS'))
  return reviews ? (numbers ? 'FULL' : 'REVIEWS') : 'ANALYTICS'
}
