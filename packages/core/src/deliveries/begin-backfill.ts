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
  if (await deliveryQueries.findOpenBackfill(tx, integration.id)) return
  const to = newestPublishedDay(deps.now())
  await enqueueBackfill(deps, tx, actor, integration, { from: addDays(to, 1 - days), to })
}

/** Enters a range of days into the ledger and asks for a backfill of what it lacks; the backfill's id. */
export async function enqueueBackfill(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  integration: IntegrationRecord,
  range: { from: string; to: string },
): Promise<string> {
  const { workspaceId, clientId, providerId, id: integrationId } = integration
  await wantDays(tx, integration, range, deps.now())
  await deliveryQueries.explainWanted(tx, { providerId, fromOn: range.from, toOn: range.to }, null)
  const backfillId = await deliveryQueries.insertBackfill(tx, {
    workspaceId,
    clientId,
    integrationId,
    providerId,
    fromOn: range.from,
    toOn: range.to,
    state: 'QUEUED',
  })
  await dispatch(tx, actor, 'backfill', { clientId, integrationId, backfillId })
  return backfillId
}
