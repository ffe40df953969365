import { setTimeout } from 'node:timers/promises'
import { recordQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { IntegrationView } from '../views.ts'
import { findIntegration } from './read-integrations.ts'

/** A commit wakes the watcher; should its word be lost, this is how long it takes to be noticed. */
const longestSilenceMs = 2_000
/** Changes that come closer together than this are told as one. */
const settleMs = 200

/**
 * An integration's present state and then each newer one, until `signal` aborts or it is out of the actor's reach.
 * Each is read again as the actor, so that a grant taken away ends the watch.
 */
export async function* watchIntegration(
  deps: Deps,
  actor: Actor,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<IntegrationView> {
  const reach = reachOf(actor)
  const bell = createBell()
  const stop = await deps.db.onCommit(bell.ring)
  signal.addEventListener('abort', bell.ring, { once: true })
  try {
    let seen = await deps.db.read(reach, recordQueries.lastChangeSeq)
    for (let changed = true; !signal.aborted;) {
      if (changed) {
        const integration = await findIntegration(deps, actor, id)
        if (!integration) return
        yield integration
        await setTimeout(settleMs)
      }
      await bell.rung(longestSilenceMs)
      const newest = await deps.db.read(reach, (tx) => recordQueries.changedSince(tx, id, seen))
      changed = newest !== null
      seen = newest ?? seen
    }
  } finally {
    await stop()
  }
}

/** Remembers that it rang until somebody listened, so that no ring between two looks is lost. */
function createBell() {
  let rang = false
  let wake = () => {}
  return {
    ring: () => {
      rang = true
      wake()
    },
    /** Ends when it rings, or has rung since the last time, or after `timeoutMs`. */
    rung: async (timeoutMs: number) => {
      const timer = new AbortController()
      const ringing = new Promise<void>((resolve) => (wake = resolve))
      if (!rang)
        await Promise.race([
          ringing,
          setTimeout(timeoutMs, undefined, { signal: timer.signal }).catch(() => {}),
        ])
      timer.abort()
      rang = false
    },
  }
}
