import {
  deliveryQueries,
  failureQueries,
  integrationQueries,
  type FailedAt,
  type FailuresOf,
  type Tx,
} from '@gatehouse/db'
import { z } from 'zod'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { goOn, mayReadSales } from '../deliveries/go-on.ts'
import type { Deps } from '../deps.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import type { JobKind, JobProblem, StepDone } from '../jobs/job-kind.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { parseCause, type Cause } from './cause-id.pure.ts'

const stored = z.object({
  cause: z.string(),
  clientId: z.string().optional(),
  /** Who asked: the personal clients of others are not theirs to touch. */
  memberId: z.string(),
})

/** What is to be tried again. */
interface Retry {
  unit: Cause['unit']
  of: FailuresOf
}

/** What a job is to try again. */
export function readRetry(input: Record<string, unknown>): Retry {
  const { cause, clientId = null, memberId } = stored.parse(input)
  const { unit, code, family } = parseCause(cause)
  return { unit, of: { code, family, clientId, memberId } }
}

/** How much failed, by integration. */
export const countFailed = (tx: Tx, { unit, of }: Retry): Promise<FailedAt[]> =>
  unit === 'RUNS' ? failureQueries.countFailedRuns(tx, of) : failureQueries.countFailedFiles(tx, of)

const runsAtOnce = 20

/**
 * Tries again what failed for one cause: runs at the engine, recurring work by being due now, files by being wanted once
 * more. Apple's budget is each one's own to lease; what finds no room sleeps.
 */
export const retryJob: JobKind = {
  count: async (deps, actor, job) => {
    const found = await deps.db.read(reachOf(actor), (tx) => countFailed(tx, readRetry(job.input)))
    return found.reduce((sum, { count }) => sum + count, 0)
  },
  step: (deps, actor, job) => {
    const { unit, of } = readRetry(job.input)
    return unit === 'RUNS' ? retryRuns(deps, actor, of, job.cursor) : wantFiles(deps, actor, of, job.cursor)
  },
}

async function retryRuns(
  deps: Deps,
  actor: SystemActor,
  of: FailuresOf,
  cursor: string | null,
): Promise<StepDone> {
  const after = Number(cursor ?? 0)
  const runs = await deps.db.read(reachOf(actor), (tx) =>
    failureQueries.failedRunsAfter(tx, of, after, runsAtOnce),
  )
  return {
    cursor: String(runs.at(-1)?.seq ?? after),
    done: runs.length,
    problems: [],
    ended: runs.length === 0,
    write: async (tx) => {
      for (const { workflowId, status, kind, integrationId } of runs)
        if (status === 'RETRYING') await dispatch(tx, actor, 'runRetried', { workflowId })
        else if (integrationId) await makeDue(deps, tx, actor, integrationId, kind)
    },
  }
}

/** Has what recurs for an integration, and failed for good, begin anew at the planner's next minute. */
async function makeDue(deps: Deps, tx: Tx, actor: SystemActor, id: string, kind: string): Promise<void> {
  const integration = await integrationQueries.lockIntegration(tx, id)
  if (!integration || integration.archivedAt) return
  const at = deps.now()
  const evidence = kind === 'watchIntegration' ? { nextWatchAt: at } : { nextSyncAt: at }
  await moveIntegration(tx, actor, integration, {
    evidence,
    transitionId: `retried:${kind}:${at.toISOString()}`,
    at,
  })
}

/** One account a step: its files are wanted again and come home as a history does. */
async function wantFiles(
  deps: Deps,
  actor: SystemActor,
  of: FailuresOf,
  cursor: string | null,
): Promise<StepDone> {
  const found = await deps.db.read(reachOf(actor), (tx) => failureQueries.countFailedFiles(tx, of))
  const next = found
    .filter(({ integrationId }) => (integrationId ?? '') > (cursor ?? ''))
    .toSorted((a, b) => ((a.integrationId ?? '') < (b.integrationId ?? '') ? -1 : 1))[0]
  if (!next?.integrationId) return { cursor, done: 0, problems: [], ended: true }
  const { integrationId, count: done } = next
  const code = await deps.db.read(reachOf(actor), (tx) => inTheWay(tx, integrationId))
  const problems: JobProblem[] = code ? [{ targetKind: 'integration', targetId: integrationId, code }] : []
  const write = async (tx: Tx) => {
    const integration = await integrationQueries.lockIntegration(tx, integrationId)
    if (!integration) return
    await failureQueries.wantFailed(tx, {
      providerId: integration.providerId,
      code: of.code,
      dueAt: deps.now(),
    })
    await goOn(deps, tx, actor, integration)
  }
  return { cursor: integrationId, done, problems, ended: false, ...(code ? {} : { write }) }
}

/** Why the files of an integration cannot be asked for now; null where they can. */
async function inTheWay(tx: Tx, id: string): Promise<string | null> {
  const integration = await integrationQueries.findIntegration(tx, id)
  if (!integration || !(await mayReadSales(tx, integration))) return 'SALES_NOT_PROVED'
  return (await deliveryQueries.findOpenBackfill(tx, id)) ? 'HISTORY_RUNS' : null
}
