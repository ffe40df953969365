import { clientQueries, serviceUserQueries, type ServiceInviteRow, type Tx } from '@gatehouse/db'
import type { Actor, SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { responsibleFor } from '../mail/tell-people.ts'
import { applePages } from '../problems/apple-pages.ts'
import { toInvite } from './service-user-view.ts'

/** How long a client is given before they are reminded, and until the next time. */
export const usualRemindEveryMs = 2 * 24 * 60 * 60_000
/** Then a person has to talk to them. */
const mostReminders = 5

/** How long until the next reminder of an invitation is due, 0 when it is; null when there will be none. */
function untilReminder(
  { requestedAt, remindedAt, reminders }: Pick<ServiceInviteRow, 'requestedAt' | 'remindedAt' | 'reminders'>,
  everyMs: number,
  now: Date,
): number | null {
  if (reminders >= mostReminders) return null
  return Math.max(0, (remindedAt ?? requestedAt).getTime() + everyMs - now.getTime())
}

/**
 * Reminds of an invitation that waits, when it is due (MA-12): the client, where somebody at the client is known, else who is
 * responsible for it here; and these too once the client has invited, since accepting is theirs. How long until the next time.
 */
export async function remindWhenDue(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
  everyMs: number,
): Promise<number | null> {
  const now = deps.now()
  return deps.db.write(reachOf(actor), async (tx) => {
    const invite = await serviceUserQueries.lockUnproved(tx, integrationId)
    if (!invite || invite.seenAt) return null
    const leftMs = untilReminder(invite, everyMs, now)
    if (leftMs !== 0) return leftMs
    await remind(tx, actor, invite, now)
    return untilReminder({ ...invite, remindedAt: now, reminders: invite.reminders + 1 }, everyMs, now)
  })
}

/** Mails what there is to do, to whoever has to do it, and counts it. */
export async function remind(tx: Tx, actor: Actor, invite: ServiceInviteRow, at: Date): Promise<void> {
  const { integrationId, clientId, requestedAt } = invite
  const reminders = invite.reminders + 1
  const cause = `invite:${integrationId}:${requestedAt.toISOString()}:${reminders}`
  await tellOfInvitation(tx, actor, invite, { cause, again: true })
  await serviceUserQueries.updateInvite(tx, integrationId, { remindedAt: at, reminders })
  await announce(tx, actor, { kind: 'integration', id: integrationId, clientId })
}

/** Mails the list of what to do at Apple to the client, or that an invitation waits to those who accept it. */
export async function tellOfInvitation(
  tx: Tx,
  actor: Actor,
  invite: ServiceInviteRow,
  { cause, again }: { cause: string; again: boolean },
): Promise<void> {
  const { integrationId, clientId, accountName, contactEmail, invitedAt } = invite
  const serviceUser = await serviceUserQueries.findServiceUser(tx)
  const [client] = await clientQueries.clientsByIds(tx, [clientId])
  if (!serviceUser || !client) return
  const typed = toInvite(serviceUser, invite.purpose)
  const known = { account: accountName, client: client.name, email: typed.email }
  if (contactEmail && !invitedAt)
    return queueMail(tx, actor, {
      to: { memberId: null, email: contactEmail },
      clientId,
      cause,
      template: 'INVITE_US',
      params: {
        account: accountName,
        email: typed.email,
        firstName: typed.firstName,
        lastName: typed.lastName,
        roles: typed.roles.join(', '),
        page: applePages.people.label,
        url: applePages.people.url,
        again: again ? 'yes' : '',
      },
    })
  if (!again) return
  for (const to of await responsibleFor(tx, integrationId))
    await queueMail(tx, actor, {
      to,
      clientId,
      cause,
      template: 'INVITE_WAITS',
      params: { ...known, integrationId, invited: invitedAt ? 'yes' : '' },
    })
}
