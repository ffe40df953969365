import { bulkJobQueries, type FailedAt } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { limitsOf, type Limits } from '../apple-budget/limits-of.ts'
import { isUuid } from '../by-id.ts'
import { expected } from '../deliveries/estimate.pure.ts'
import type { Deps } from '../deps.ts'
import type { JobView } from '../jobs/job-view.ts'
import { assertReachesAll, insertJob, startOnce } from '../jobs/start-job.ts'
import { problem } from '../problems/domain-error.ts'
import { countFailed, readRetry } from './retry-job.ts'

export interface RetryFailuresInput {
  filter: { cause: string; clientId?: string | null | undefined }
  /** Tells what it would do, and does nothing. */
  dryRun?: boolean | null | undefined
  idempotencyKey?: string | null | undefined
}

/** What trying again is about, and what it takes. */
export interface RetryEstimateView {
  /** Runs or files, as the cause counts. */
  count: number
  /** Those with most first. */
  clients: { id: string; name: string; count: number }[]
  /** One for each at least. */
  requests: number
  /** Within Apple's limits. */
  secondsLow: number
  secondsHigh: number
}

/**
 * Tries everything again that failed for one cause, as a job, within Apple's limits: what finds no room waits for it. While
 * such a job of the same cause runs, that one is answered. @throws {DomainError} INVALID for a cause of which nothing fails, FORBIDDEN.
 */
export async function retryFailures(
  deps: Deps,
  actor: MemberActor,
  { filter, dryRun, idempotencyKey }: RetryFailuresInput,
): Promise<{ estimate: RetryEstimateView; job: JobView | null }> {
  authorise(actor, 'job.manage')
  assertReachesAll(actor)
  const clientId = clientIn(filter)
  const input = { cause: filter.cause, ...(clientId && { clientId }), memberId: actor.memberId }
  const found = await deps.db.read(reachOf(actor), (tx) => countFailed(tx, readRetry(input)))
  if (found.length === 0)
    throw problem('INVALID', 'Nothing fails for this cause that could be tried again.', {
      field: 'filter',
      actor: 'NOBODY',
    })
  const estimate = await estimateOf(deps, actor, found)
  if (dryRun) return { estimate, job: null }
  const job = await startOnce(deps, actor, 'RETRY', idempotencyKey, async (tx) => {
    const open = await bulkJobQueries.openJobs(tx, 'RETRY')
    const same = open.find(
      (one) => one.input['cause'] === filter.cause && (one.input['clientId'] ?? null) === clientId,
    )
    return same?.id ?? insertJob(tx, actor, 'RETRY', input)
  })
  return { estimate, job }
}

/** An id that is none finds nothing. */
function clientIn({ clientId }: RetryFailuresInput['filter']): string | null {
  if (clientId == null || isUuid(clientId)) return clientId ?? null
  throw problem('NOT_FOUND', 'There is no such client, or it is not shared with you.', { field: 'filter' })
}

async function estimateOf(
  deps: Deps,
  actor: MemberActor,
  found: readonly FailedAt[],
): Promise<RetryEstimateView> {
  const limits = await limitsOf(
    deps,
    actor,
    found.flatMap(({ integrationId }) => integrationId ?? []),
  )
  const count = found.reduce((sum, one) => sum + one.count, 0)
  // Each key has limits of its own: the slowest one decides.
  const least = found.map((one) => limits.get(one.integrationId ?? '')?.(one.count) ?? none)
  const slowest: Limits = () => ({
    ofHour: Math.max(...least.map(({ ofHour }) => ofHour)),
    ofMinute: Math.max(...least.map(({ ofMinute }) => ofMinute)),
  })
  const { lowMs, highMs } = expected(count, null, slowest)
  const toSeconds = (ms: number) => Math.ceil(ms / 1_000)
  return {
    count,
    clients: byClient(found),
    requests: count,
    secondsLow: toSeconds(lowMs),
    secondsHigh: toSeconds(highMs),
  }
}

const none = { ofHour: 0, ofMinute: 0 }

function byClient(found: readonly FailedAt[]): RetryEstimateView['clients'] {
  const clients = new Map<string, RetryEstimateView['clients'][number]>()
  for (const { clientId: id, clientName: name, count } of found)
    if (id !== null) clients.set(id, { id, name: name ?? '', count: count + (clients.get(id)?.count ?? 0) })
  return [...clients.values()].toSorted((a, b) => b.count - a.count)
}
