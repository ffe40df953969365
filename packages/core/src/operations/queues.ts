import { operationsQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'

export const queueNames = ['code', 'probe', 'sync', 'backfill', 'mail'] as const

/** A line in which work waits. */
export interface QueueView {
  name: (typeof queueNames)[number]
  depth: number
  /** How long the first of it has waited, in seconds; 0 where nothing waits. */
  oldestWait: number
}

/** How much work waits within reach, and for how long. @throws {DomainError} FORBIDDEN. */
export async function queues(deps: Deps, actor: Actor): Promise<QueueView[]> {
  authorise(actor, 'operations.read')
  const now = deps.now()
  const depths = await deps.db.read(reachOf(actor), (tx) => operationsQueries.queueDepths(tx, now))
  return queueNames.map((name) => {
    const { depth, oldestAt } = depths[name]
    const oldestWait =
      oldestAt === null ? 0 : Math.max(0, Math.round((now.getTime() - oldestAt.getTime()) / 1_000))
    return { name, depth, oldestWait }
  })
}
