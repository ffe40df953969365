import {
  deliveryQueries,
  integrationQueries,
  type BackfillRow,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { announce, record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { once } from '../once.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import type { BackfillView } from './backfill-views.ts'
import { readBackfill } from './backfill-view.ts'
import { endBackfill } from './end-backfill.ts'

export interface SteerBackfillInput {
  id: string
  idempotencyKey?: string | null | undefined
}

interface Found {
  integration: IntegrationRecord
  backfill: BackfillRow
}

/** Pauses a backfill; what is on its way comes home. Paused already, it stays so. @throws {DomainError} NOT_FOUND, FORBIDDEN, CONFLICT when it has ended. */
export const pauseBackfill = (deps: Deps, actor: Actor, input: SteerBackfillInput): Promise<BackfillView> =>
  steer(deps, actor, input, 'backfill.paused', async (tx, { backfill }) => {
    if (backfill.state === 'PAUSED') return false
    await deliveryQueries.moveBackfill(tx, backfill.id, { state: 'PAUSED', pausedAt: deps.now() })
    await dispatch(tx, actor, 'backfillPaused', refOf(backfill))
    return true
  })

/** Lets a paused backfill go on; one that runs goes on as it is. @throws {DomainError} as `pauseBackfill`. */
export const resumeBackfill = (deps: Deps, actor: Actor, input: SteerBackfillInput): Promise<BackfillView> =>
  steer(deps, actor, input, 'backfill.resumed', async (tx, { backfill }) => {
    if (backfill.state !== 'PAUSED') return false
    const resumedAt = deps.now()
    const pausedMs = resumedAt.getTime() - (backfill.pausedAt ?? resumedAt).getTime()
    const goesOn = { state: 'RUNNING', resumedAt, pausedMs: backfill.pausedMs + pausedMs } as const
    await deliveryQueries.moveBackfill(tx, backfill.id, backfill.startedAt ? goesOn : { state: 'QUEUED' })
    await dispatch(tx, actor, 'backfillResumed', refOf(backfill))
    return true
  })

/** Ends a backfill before its time; what is home stays. The days left are no longer fetched. @throws {DomainError} as `pauseBackfill`. */
export const cancelBackfill = (deps: Deps, actor: Actor, input: SteerBackfillInput): Promise<BackfillView> =>
  steer(deps, actor, input, 'backfill.cancelled', async (tx, { integration, backfill }) => {
    const at = deps.now()
    await endBackfill(tx, actor, backfill, at)
    // Nothing more is to come of a first backfill, so the integration is no longer waiting for it.
    const transitionId = `backfill:${backfill.id}:cancelled`
    await moveIntegration(tx, actor, integration, { evidence: { firstBackfillDone: true }, transitionId, at })
    return true
  })

/** `act` says whether it changed anything. */
async function steer(
  deps: Deps,
  actor: Actor,
  input: SteerBackfillInput,
  action: string,
  act: (tx: Tx, found: Found) => Promise<boolean>,
): Promise<BackfillView> {
  authorise(actor, 'backfill.manage')
  const id = await deps.db.write(reachOf(actor), (tx) =>
    once(tx, actor, action, input.idempotencyKey, async () => {
      const found = await getOpen(tx, input.id, action)
      if (found && (await act(tx, found))) await note(tx, actor, action, found)
      return input.id
    }),
  )
  return readBackfill(deps, actor, id)
}

/** The backfill, held with its integration; null when it is cancelled already and is to be. */
async function getOpen(tx: Tx, id: string, action: string): Promise<Found | null> {
  const seen = isUuid(id) ? await deliveryQueries.findBackfill(tx, id) : null
  const integration = seen ? await integrationQueries.lockIntegration(tx, seen.integrationId) : null
  const backfill = integration ? await deliveryQueries.findBackfill(tx, id) : null
  if (!integration || !backfill)
    throw problem('NOT_FOUND', 'There is no such backfill, or it is not shared with you.', { field: 'id' })
  if (backfill.doneAt === null) return { integration, backfill }
  if (backfill.state === 'CANCELLED' && action === 'backfill.cancelled') return null
  const how = backfill.state === 'CANCELLED' ? 'was cancelled' : 'is done'
  throw problem('CONFLICT', `This history ${how}.`, {
    field: 'id',
    hint: 'Start another one for days that are missing.',
  })
}

async function note(tx: Tx, actor: Actor, action: string, { integration, backfill }: Found): Promise<void> {
  const { clientId } = integration
  await record(tx, actor, action, { kind: 'backfill', id: backfill.id, clientId })
  await announce(tx, actor, { kind: 'integration', id: integration.id, clientId })
}

const refOf = ({ id: backfillId, clientId, integrationId }: BackfillRow) => ({
  clientId,
  integrationId,
  backfillId,
})
