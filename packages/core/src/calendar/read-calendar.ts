import { calendarQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { listIntegrations } from '../integrations/read-integrations.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import { membershipsOf } from '../members/memberships.ts'
import { clientsByIds } from '../clients/read-clients.ts'
import { permissionsOf } from '../access/roles.ts'
import { hashOfFeed } from './calendar-feed.ts'
import { writeCalendar, type Deadline } from './write-calendar.pure.ts'

const mostDeadlines = 200
const withinDays = 400
/** What ended longer ago is no deadline any more. */
const keptMs = 30 * 86_400_000

/**
 * The deadlines of what the person may see whose address this is, as they are now; null for an address that opens nothing,
 * that of somebody who left among them.
 */
export async function readCalendar(deps: Deps, secret: string): Promise<string | null> {
  const whose = await deps.db.lookup((tx) => calendarQueries.calendarOf(tx, hashOfFeed(secret)))
  const memberships = whose ? await membershipsOf(deps, whose.userId) : []
  const membership = memberships.find(({ actor }) => actor.memberId === whose?.memberId)
  if (!membership || !permissionsOf(membership.actor.role).includes('integration.read')) return null
  const deadlines = await deadlinesOf(deps, membership.actor)
  const place = { publicUrl: deps.mail.publicUrl, workspace: membership.workspace }
  return writeCalendar(deadlines, place, deps.now())
}

async function deadlinesOf(deps: Deps, actor: MemberActor): Promise<Deadline[]> {
  const { nodes } = await listIntegrations(deps, actor, {
    first: mostDeadlines,
    expiresWithinDays: withinDays,
    orderBy: { field: 'EXPIRES_AT' },
  })
  const oldest = deps.now().getTime() - keptMs
  const ending = nodes.filter(
    (one): one is IntegrationView & { expiresAt: Date } =>
      one.expiresAt !== null && one.expiresAt.getTime() > oldest && one.state !== 'ARCHIVED',
  )
  const clients = await clientsByIds(
    deps,
    actor,
    ending.map(({ clientId }) => clientId),
  )
  return ending.map(({ id, label, expiresAt, owner }, at) => ({
    integrationId: id,
    client: clients[at]?.name ?? '',
    label,
    endsAt: expiresAt,
    owner: owner?.name ?? null,
  }))
}
