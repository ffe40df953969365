import type { BackfillBatch, BackfillInput } from '@gatehouse/contracts'
import {
  deliveryQueries,
  integrationQueries,
  type BackfillRow,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import { roomFor, type Room } from '../apple-budget/room-for.ts'
import type { Deps } from '../deps.ts'
import { countedFor } from '../integrations/connect-to-apple.ts'
import { tellFirstRows } from '../mail/tell-first-rows.ts'
import { tellHistoryComplete } from '../mail/tell-history-complete.ts'
import { moveIntegration } from '../integrations/move-integration.ts'

/** What a lot may hold; how much of it is fetched within its second is Apple's and the machine's affair. */
const batchSize = 50
/** How long to wait when what is left is not due yet. */
const notDueMs = 15_000

/** How long a paused one waits when nobody wakes it. */
const pausedMs = 60 * 60_000

const ended: BackfillBatch = { done: true, retryInMs: 0, deliveryIds: [] }

/**
 * What a backfill is to fetch next, newest first, as far as Apple's limits leave room; `retryInMs` says when they will.
 * Nothing while it or its integration is paused. Ends it when the ledger lacks nothing, or when access was shut.
 */
export async function leaseDeliveries(
  deps: Deps,
  actor: SystemActor,
  input: BackfillInput,
): Promise<BackfillBatch> {
  const at = deps.now()
  const room = await roomOf(deps, actor, input)
  return deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, input.integrationId)
    const backfill = await deliveryQueries.findBackfill(tx, input.backfillId)
    if (!integration || !backfill || backfill.doneAt) return ended
    if (integration.archivedAt || integration.access === 'SHUT') {
      await deliveryQueries.moveBackfill(tx, backfill.id, { state: 'CANCELLED', doneAt: at })
      const code = integration.reasonCode ?? 'NOT_FETCHED'
      await deliveryQueries.explainWanted(tx, backfill, { code, params: integration.reasonParams })
      await announce(tx, actor, { kind: 'integration', id: integration.id, clientId: integration.clientId })
      return ended
    }
    if (backfill.state === 'PAUSED' || integration.pausedAt)
      return { done: false, retryInMs: pausedMs, deliveryIds: [], paused: true }
    const lacking = {
      providerId: backfill.providerId,
      fromOn: backfill.fromOn,
      toOn: backfill.toOn,
      states: ['WANTED'],
    }
    const due = await deliveryQueries.dueDeliveries(tx, { ...lacking, now: at, limit: batchSize })
    if (due.length > 0) return begin(tx, backfill, due, room, at)
    const [later] = await deliveryQueries.dueDeliveries(tx, { ...lacking, now: farFuture, limit: 1 })
    if (later) return { done: false, retryInMs: notDueMs, deliveryIds: [] }
    await finish(tx, actor, integration, backfill, at)
    return ended
  })
}

const farFuture = new Date('9999-01-01T00:00:00Z')

/** The requests that its key has left; without a key there is nothing to wait for, and fetching says what is wrong. */
async function roomOf(deps: Deps, actor: SystemActor, of: BackfillInput): Promise<Room> {
  const counted = await deps.db.read(reachOf(actor), (tx) => countedFor(deps, tx, of))
  return counted ? roomFor(deps, counted, 'WORK') : { requests: batchSize, retryInMs: 0 }
}

async function begin(
  tx: Tx,
  backfill: BackfillRow,
  due: { id: string }[],
  room: Room,
  at: Date,
): Promise<BackfillBatch> {
  if (backfill.state === 'QUEUED')
    await deliveryQueries.moveBackfill(tx, backfill.id, { state: 'RUNNING', startedAt: at })
  const { requests, retryInMs } = room
  return { done: false, retryInMs, deliveryIds: due.slice(0, requests).map(({ id }) => id) }
}

async function finish(
  tx: Tx,
  actor: SystemActor,
  integration: IntegrationRecord,
  backfill: BackfillRow,
  at: Date,
): Promise<void> {
  await deliveryQueries.moveBackfill(tx, backfill.id, { state: 'DONE', doneAt: at })
  await tellFirstRows(tx, actor, integration, { day: backfill.toOn, at })
  if (!integration.firstBackfillDone) await tellHistoryComplete(tx, actor, integration, backfill.id)
  const evidence = { firstBackfillDone: true, lastSyncedAt: at }
  await moveIntegration(tx, actor, integration, {
    evidence,
    transitionId: `backfill:${backfill.id}:done`,
    at,
  })
}
