import { bulkJobQueries, operationsQueries, runQueries, type CountedJobRow } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { toJobView, type JobView } from '../jobs/job-view.ts'
import type { RemedyActor } from '../problems/domain-error.ts'
import { describeReason } from '../problems/reasons.ts'
import { describeFailure } from '../runs/describe-failure.ts'
import type { FailureClass } from '../runs/failure-of.pure.ts'
import { causeId, type Cause } from './cause-id.pure.ts'

/** One cause of what fails now: an endpoint, a code and what we make of it. */
export interface FailureCauseView extends Cause {
  id: string
  class: FailureClass
  message: string
  hint: string | null
  /** Whom it waits for. */
  actor: RemedyActor
  count: number
  clientCount: number
  since: Date
  /** Somebody does not want to see it until then. */
  ignoredUntil: Date | null
  /** Whether trying again by hand makes sense. */
  retryable: boolean
  /** The job that tries all of it again, or that ended so a moment ago. */
  retry: JobView | null
}

/** For so long what came of trying again is shown beside its cause. */
const shownAfterMs = 2 * 60_000
const lastJobs = { first: 20, afterSeq: null }

/** What fails within reach, by cause, most first; those that somebody ignores last. @throws {DomainError} FORBIDDEN. */
export async function failureCauses(deps: Deps, actor: Actor): Promise<FailureCauseView[]> {
  authorise(actor, 'operations.read')
  const { runs, files, ignored, jobs } = await deps.db.read(reachOf(actor), async (tx) => ({
    runs: await runQueries.failingRuns(tx),
    files: await operationsQueries.failingDeliveries(tx),
    ignored: await operationsQueries.ignoredCauses(tx, deps.now()),
    jobs: (await bulkJobQueries.listJobs(tx, lastJobs, 'RETRY')).rows,
  }))
  const since = new Date(deps.now().getTime() - shownAfterMs)
  const until = new Map(ignored.map((row) => [row.cause, row.until]))
  const causes = [...runs.map(ofRuns), ...files.map(ofFiles)]
    .map((cause) => ({ ...cause, id: causeId(cause) }))
    .map((cause) => ({ ...cause, ignoredUntil: until.get(cause.id) ?? null }))
    .map((cause) => ({ ...cause, retry: retryOf(cause.id, jobs, since) }))
  const rank = ({ ignoredUntil }: FailureCauseView) => (ignoredUntil === null ? 0 : 1)
  return causes.toSorted((a, b) => rank(a) - rank(b) || b.count - a.count)
}

/** The newest job that tries all of a cause again, unless it ended long ago. */
function retryOf(cause: string, jobs: readonly CountedJobRow[], since: Date): JobView | null {
  const found = jobs.find(({ job }) => job.input['cause'] === cause && job.input['clientId'] === undefined)
  return found && (found.job.doneAt === null || found.job.doneAt > since) ? toJobView(found) : null
}

type Known = Omit<FailureCauseView, 'id' | 'ignoredUntil' | 'retry'>

function ofRuns(row: Awaited<ReturnType<typeof runQueries.failingRuns>>[number]): Known {
  const failure = {
    code: row.code ?? '',
    family: row.family,
    class: row.class as FailureClass, // written by applyNote alone
  }
  return {
    ...failure,
    ...describeFailure(failure),
    unit: 'RUNS',
    count: row.count,
    clientCount: row.clients,
    since: row.since,
    retryable: true,
  }
}

const ourOwn = new Set(['SEAL_KEY_MISSING', 'KEY_UNUSABLE', 'CLOCK_SKEW', 'FILE_UNREADABLE'])

function ofFiles(row: Awaited<ReturnType<typeof operationsQueries.failingDeliveries>>[number]): Known {
  const code = row.code ?? ''
  const { message, hint, actor } = describeReason(code, null)
  return {
    unit: 'FILES',
    code,
    family: 'salesReports',
    class: ourOwn.has(code)
      ? 'OURS'
      : code === 'REFUSED_BY_APPLE'
        ? 'UNKNOWN'
        : row.state === 'LATE'
          ? 'APPLE'
          : 'REFUSED',
    message,
    hint,
    actor,
    count: row.count,
    clientCount: row.clients,
    since: row.since,
    // A file that cannot be read is the same file when it comes again.
    retryable: row.state !== 'UNREADABLE',
  }
}
