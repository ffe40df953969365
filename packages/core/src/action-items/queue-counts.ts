import { setTimeout } from 'node:timers/promises'
import { actionItemQueries, type ActionItemCounts } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { createBell } from '../bell.ts'
import type { Deps } from '../deps.ts'
import { presentActor } from '../members/present-actor.ts'
import { itemKinds } from './kinds.pure.ts'

/** How much must be done within the actor's reach. */
export type QueueCountsView = Omit<ActionItemCounts, 'print'>

/** Counts what must be done and nobody put off. @throws {DomainError} FORBIDDEN. */
export async function queueCounts(deps: Deps, actor: MemberActor): Promise<QueueCountsView> {
  const { print: _, ...counts } = await countItems(deps, actor)
  return counts
}

/** Claims end and what was put off comes back without a commit: so often it is looked at all the same. */
const longestSilenceMs = 5_000
/** Changes that come closer together than this are told as one. */
const settleMs = 500

/** The counts now, and again whenever an item came, went or changed, until `signal` aborts or the actor may not see them. */
export async function* watchQueue(
  deps: Deps,
  actor: MemberActor,
  signal: AbortSignal,
): AsyncGenerator<QueueCountsView> {
  const bell = createBell()
  const stop = await deps.db.onCommit(bell.ring)
  signal.addEventListener('abort', bell.ring)
  try {
    let seen = ''
    for (;;) {
      const now = await presentActor(deps, actor)
      if (!now || signal.aborted) return
      const { print, ...counts } = await countItems(deps, now)
      if (print !== seen) yield counts
      seen = print
      await setTimeout(settleMs, undefined, { signal }).catch(() => undefined)
      if (!signal.aborted) await bell.rung(longestSilenceMs)
    }
  } finally {
    signal.removeEventListener('abort', bell.ring)
    await stop()
  }
}

async function countItems(deps: Deps, actor: MemberActor): Promise<ActionItemCounts> {
  authorise(actor, 'integration.read')
  const wanted = { tables: itemKinds, memberId: actor.memberId, now: deps.now() }
  return deps.db.read(reachOf(actor), (tx) => actionItemQueries.countActionItems(tx, wanted))
}
