import { integrationQueries, mailQueries, type MailRow, type Tx } from '@gatehouse/db'
import { systemActor, type SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { describeReason } from '../problems/reasons.ts'
import { aboutIntegration } from './about-integration.ts'
import { queueMail } from './queue-mail.ts'
import { tellChannels } from './tell-people.ts'
import { brokenCause } from './tell-broken.ts'

/**
 * Tells owners and admins what was told hours ago and nobody has taken up, as long as it still holds: once, and nobody
 * who was told before.
 */
export async function escalate(deps: Deps): Promise<void> {
  const due = await deps.db.jobs((tx) => mailQueries.mailsToEscalate(tx, deps.now()))
  for (const [cause, mails] of Map.groupBy(due, (mail) => `${mail.workspaceId}:${mail.cause}`)) {
    const [first] = mails
    if (!first) throw new Error(`nothing was told of ${cause}`)
    const actor = systemActor(first.workspaceId, 'escalate')
    await deps.db.write(reachOf(actor), (tx) => tellAbove(tx, actor, mails, first, deps.now()))
    await deps.db.jobs((tx) => mailQueries.endEscalation(tx, first))
  }
}

async function tellAbove(
  tx: Tx,
  actor: SystemActor,
  mails: readonly MailRow[],
  { cause, params, createdAt, clientId }: MailRow,
  now: Date,
): Promise<void> {
  const integration = await integrationQueries.findIntegration(tx, params['integrationId'] ?? '')
  if (!integration || brokenCause(integration) !== cause) return
  if (await mailQueries.isTakenUp(tx, cause)) return
  const told = new Set(mails.filter(({ channelId }) => channelId === null).map(({ address }) => address))
  const people = await mailQueries.peopleOfRoles(tx, ['OWNER', 'ADMIN'])
  const { apps: _, ...about } = await aboutIntegration(tx, integration)
  const what = {
    template: 'ESCALATED' as const,
    params: {
      ...about,
      reason: describeReason(integration.reasonCode ?? '', integration.reasonParams).message,
      told: [...told].join(', '),
      hours: String(Math.round((now.getTime() - createdAt.getTime()) / 3_600_000)),
    },
    cause: `${cause}:above`,
  }
  for (const to of people.filter(({ email }) => !told.has(email)))
    await queueMail(tx, actor, { to, clientId, ...what })
  await tellChannels(tx, actor, integration, what)
}
