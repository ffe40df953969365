import { setTimeout } from 'node:timers/promises'
import { recordQueries, type Tx } from '@gatehouse/db'
import type { Actor } from './access/actor.ts'
import { reachOf } from './access/authorise.ts'
import { createBell, type Bell } from './bell.ts'
import type { Deps } from './deps.ts'
import { presentActor } from './members/present-actor.ts'

/** A commit wakes the watcher; should its word be lost, this is how long it takes to be noticed. */
const longestSilenceMs = 2_000
/** Changes that come closer together than this are told as one. */
const settleMs = 200

/** What is watched: changes are announced under its id. */
interface Watched<View> {
  id: string
  /** The present state; null out of the actor's reach. */
  read: (actor: Actor) => Promise<View | null>
  /** Whether it is within reach still. */
  isThere: (tx: Tx) => Promise<boolean>
}

/**
 * The present state of something and then each newer one, until `signal` aborts or it is out of the actor's reach. Who the
 * actor is and what is within reach is looked up each time, so that a grant taken away ends the watch.
 */
export async function* watchEntity<View>(
  deps: Deps,
  actor: Actor,
  watched: Watched<View>,
  signal: AbortSignal,
): AsyncGenerator<View> {
  const bell = createBell()
  const stop = await deps.db.onCommit(bell.ring)
  signal.addEventListener('abort', bell.ring)
  try {
    let seen: string | null = await deps.db.read(reachOf(actor), recordQueries.presentSnapshot)
    while (seen !== null && !signal.aborted) {
      const now = await presentActor(deps, actor)
      const view = now && (await watched.read(now))
      if (view === null) return
      yield view
      await setTimeout(settleMs, undefined, { signal }).catch(() => undefined)
      seen = await nextChange(deps, actor, watched, { seen, bell, signal })
    }
  } finally {
    signal.removeEventListener('abort', bell.ring)
    await stop()
  }
}

/** The snapshot that shows the next change; null when there will be none that the actor may see. */
async function nextChange<View>(
  deps: Deps,
  actor: Actor,
  { id, isThere }: Watched<View>,
  { seen, bell, signal }: { seen: string; bell: Bell; signal: AbortSignal },
): Promise<string | null> {
  let from = seen
  while (!signal.aborted) {
    await bell.rung(longestSilenceMs)
    const now = await presentActor(deps, actor)
    if (!now) return null
    const { last, there } = await deps.db.read(reachOf(now), async (tx) => ({
      last: await recordQueries.changedSince(tx, id, from),
      there: await isThere(tx),
    }))
    if (!there) return null
    if (last.changed) return last.snapshot
    from = last.snapshot
  }
  return null
}
