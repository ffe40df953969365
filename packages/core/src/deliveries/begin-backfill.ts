import { deliveryQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { addDays, newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { wantDays } from './want-days.ts'

/** Begins to bring home the newest `days` published days. An integration has one backfill at a time: a running one goes on. */
export async function beginBackfill(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  integration: IntegrationRecord,
  { days }: { days: number },
): Promise<void> {
  if (await deliveryQueries.hasOpenBackfill(tx, integration.id)) return
  const { workspaceId, clientId, providerId, id: integrationId } = integration
  const to = newestPublishedDay(deps.now())
  const from = addDays(to, 1 - days)
  await wantDays(tx, integration, { from, to }, deps.now())
  const backfillId = await deliveryQueries.insertBackfill(tx, {
    workspaceId,
    clientId,
    integrationId,
    providerId,
    fromOn: from,
    toOn: to,
    state: 'QUEUED',
  })
  await dispatch(tx, actor, 'backfill', { clientId, integrationId, backfillId })
}
