import { rotationQueries, runQueries, type RunRow } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import { cancelBackfill, pauseBackfill, resumeBackfill } from '../deliveries/steer-backfill.ts'
import type { Deps } from '../deps.ts'
import { cancelJob, pauseJob, resumeJob } from '../jobs/steer-job.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import { cancelRotation } from '../rotations/steer-rotation.ts'
import { cancelAttempt } from '../sign-in/cancel-attempt.ts'
import { actionsOn, toRunView, type RunAction, type RunView } from './run-view.ts'

export interface SteerRunInput {
  id: string
  idempotencyKey?: string | null | undefined
}

/** Has the step that fails tried again now. @throws {DomainError} NOT_FOUND, FORBIDDEN, CONFLICT when nothing fails. */
export async function retryRun(deps: Deps, actor: MemberActor, input: SteerRunInput): Promise<RunView> {
  const run = await getRun(deps, actor, input.id)
  authorise(actor, 'job.manage')
  assertMay(run, 'RETRY')
  await deps.db.write(reachOf(actor), async (tx) => {
    const { workflowId, clientId } = run
    await record(tx, actor, 'run.retried', { kind: 'run', id: run.id, clientId })
    await dispatch(tx, actor, 'runRetried', { workflowId })
  })
  return toRunView(run)
}

/** Pauses what the run works for. @throws {DomainError} as the use case of its kind. */
export const pauseRun = (deps: Deps, actor: MemberActor, input: SteerRunInput): Promise<RunView> =>
  steer(deps, actor, input, 'PAUSE', {
    backfill: (id) => pauseBackfill(deps, actor, { ...input, id }),
    bulkJob: (id) => pauseJob(deps, actor, { ...input, id }),
  })

/** Lets it go on. @throws {DomainError} as `pauseRun`. */
export const resumeRun = (deps: Deps, actor: MemberActor, input: SteerRunInput): Promise<RunView> =>
  steer(deps, actor, input, 'RESUME', {
    backfill: (id) => resumeBackfill(deps, actor, { ...input, id }),
    bulkJob: (id) => resumeJob(deps, actor, { ...input, id }),
  })

/** Ends what the run works for; the run ends with it. @throws {DomainError} as `pauseRun`. */
export const cancelRun = (deps: Deps, actor: MemberActor, input: SteerRunInput): Promise<RunView> =>
  steer(deps, actor, input, 'CANCEL', {
    backfill: (id) => cancelBackfill(deps, actor, { ...input, id }),
    bulkJob: (id) => cancelJob(deps, actor, { ...input, id }),
    gainAccess: (_, { integrationId }) => cancelAttempt(deps, actor, { integrationId: integrationId ?? '' }),
    rotateCredential: async (_, run) =>
      cancelRotation(deps, actor, { rotationId: await rotationOf(deps, actor, run) }),
  })

/** The rotation that a run works for; none where it has ended meanwhile. */
async function rotationOf(deps: Deps, actor: MemberActor, { integrationId }: RunRow): Promise<string> {
  const found =
    integrationId &&
    (await deps.db.read(reachOf(actor), (tx) => rotationQueries.findOpenRotation(tx, integrationId)))
  return found ? found.id : ''
}

/** What is done to a kind of run, by the id of the row that it works for. */
type Steps = Partial<Record<string, (rowId: string, run: RunRow) => Promise<unknown>>>

async function steer(
  deps: Deps,
  actor: MemberActor,
  { id }: SteerRunInput,
  action: RunAction,
  steps: Steps,
): Promise<RunView> {
  const run = await getRun(deps, actor, id)
  authorise(actor, 'operations.read')
  assertMay(run, action)
  await steps[run.kind]?.(run.workflowId.slice(run.workflowId.indexOf(':') + 1), run)
  return toRunView(run)
}

async function getRun(deps: Deps, actor: MemberActor, id: string): Promise<RunRow> {
  const run = isUuid(id) ? await deps.db.read(reachOf(actor), (tx) => runQueries.findRun(tx, id)) : null
  if (run) return run
  throw problem('NOT_FOUND', 'There is no such workflow, or it is not shared with you.', { field: 'id' })
}

function assertMay(run: RunRow, action: RunAction): void {
  if (actionsOn(run).includes(action)) return
  throw problem('CONFLICT', 'This cannot be done to the workflow as it is now.', {
    field: 'id',
    hint: 'Look at how it is by now.',
  })
}
