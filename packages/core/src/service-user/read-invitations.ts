import { serviceUserQueries, type ServiceInviteRow, type ServiceUserRow } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { RemedyActor } from '../problems/domain-error.ts'
import { applePages } from '../problems/apple-pages.ts'
import { rolesForPurpose, type InvitePurpose } from './invite-roles.pure.ts'
import { toInvite } from './service-user-view.ts'
import { inviteSteps, type InvitationView, type InviteStep } from './service-user-views.ts'

/** Where the invitation of each integration stands; null for one without. @throws {DomainError} FORBIDDEN. */
export async function invitations(
  deps: Deps,
  actor: Actor,
  integrationIds: readonly string[],
): Promise<(InvitationView | null)[]> {
  authorise(actor, 'integration.read')
  if (integrationIds.length === 0) return []
  return deps.db.read(reachOf(actor), async (tx) => {
    const serviceUser = await serviceUserQueries.findServiceUser(tx)
    const rows = await serviceUserQueries.invitesOf(tx, integrationIds)
    return integrationIds.map((id) => {
      const row = rows.find(({ invite }) => invite.integrationId === id)
      return row && serviceUser ? toView(row.invite, serviceUser) : null
    })
  })
}

function toView(invite: ServiceInviteRow, serviceUser: ServiceUserRow): InvitationView {
  const reached: Record<InviteStep, Date | null> = {
    INVITED: invite.invitedAt,
    ACCEPTED: invite.acceptedAt,
    SEEN: invite.seenAt,
    CHECKED: invite.checkedAt,
  }
  const last = inviteSteps.findLastIndex((name) => reached[name] !== null)
  return {
    accountName: invite.accountName,
    purpose: invite.purpose as InvitePurpose, // written by requestServiceUser alone
    invite: toInvite(serviceUser, invite.purpose),
    roles: rolesForPurpose(invite.purpose),
    page: applePages.people,
    requestedAt: invite.requestedAt,
    steps: inviteSteps.map((name, index) => ({ name, done: index <= last, at: reached[name] })),
    approvedAt: invite.approvedAt,
    waitsFor: waiterOf(last),
    contactEmail: invite.contactEmail,
    remindedAt: invite.remindedAt,
    reminders: invite.reminders,
    bootstrapDroppedAt: invite.bootstrapDroppedAt,
  }
}

/** Who acts next: the client's Admin invites, whoever reads the user's mail accepts, Apple shows the account and its files. */
const waiters = ['CLIENT_ADMIN', 'YOU', 'APPLE', 'APPLE', 'NOBODY'] as const satisfies RemedyActor[]

const waiterOf = (lastReached: number): RemedyActor => waiters[lastReached + 1] ?? 'NOBODY'
