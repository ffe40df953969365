import { operationsQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { assertReachesAll } from '../jobs/start-job.ts'
import { problem } from '../problems/domain-error.ts'

export interface IgnoreCauseInput {
  cause: string
  /** At most 30 days from now; absent or past shows it again. */
  until?: Date | null | undefined
}

const longestMs = 30 * 24 * 60 * 60_000

/** Puts a cause of failures last until then, for everybody. @throws {DomainError} INVALID, FORBIDDEN. */
export async function ignoreCause(deps: Deps, actor: MemberActor, input: IgnoreCauseInput): Promise<string> {
  authorise(actor, 'job.manage')
  assertReachesAll(actor)
  const now = deps.now()
  const until = input.until ?? now
  if (until.getTime() > now.getTime() + longestMs)
    throw problem('INVALID', 'A cause is ignored for at most 30 days.', { field: 'until' })
  const { workspaceId, memberId } = actor
  const cause = input.cause.slice(0, 200)
  await deps.db.write(reachOf(actor), async (tx) => {
    await operationsQueries.ignoreCause(tx, { workspaceId, memberId, cause, until })
    const changes = [{ field: cause, from: null, to: until.toISOString() }]
    await record(tx, actor, 'cause.ignored', { kind: 'workspace', id: workspaceId, clientId: null }, changes)
  })
  return cause
}
