import { setTimeout } from 'node:timers/promises'
import { integrationQueries, recordQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { createBell, type Bell } from '../bell.ts'
import type { Deps } from '../deps.ts'
import type { IntegrationView } from './integration-views.ts'
import { presentActor } from '../members/present-actor.ts'
import { findIntegration } from './read-integrations.ts'

/** A commit wakes the watcher; should its word be lost, this is how long it takes to be noticed. */
const longestSilenceMs = 2_000
/** Changes that come closer together than this are told as one. */
const settleMs = 200

/**
 * An integration's present state and then each newer one, until `signal` aborts or it is out of the actor's reach.
 * Who the actor is and what is within reach is looked up each time, so that a grant taken away ends the watch.
 */
export async function* watchIntegration(
  deps: Deps,
  actor: Actor,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<IntegrationView> {
  const bell = createBell()
  const stop = await deps.db.onCommit(bell.ring)
  signal.addEventListener('abort', bell.ring)
  try {
    let seen: string | null = await deps.db.read(reachOf(actor), recordQueries.presentSnapshot)
    while (seen !== null && !signal.aborted) {
      const now = await presentActor(deps, actor)
      const integration = now && (await findIntegration(deps, now, id))
      if (!integration) return
      yield integration
      await setTimeout(settleMs, undefined, { signal }).catch(() => undefined)
      seen = await nextChange(deps, actor, id, { seen, bell, signal })
    }
  } finally {
    signal.removeEventListener('abort', bell.ring)
    await stop()
  }
}

/** The snapshot that shows the next change of an integration; null when there will be none that the actor may see. */
async function nextChange(
  deps: Deps,
  actor: Actor,
  id: string,
  { seen, bell, signal }: { seen: string; bell: Bell; signal: AbortSignal },
): Promise<string | null> {
  let from = seen
  while (!signal.aborted) {
    await bell.rung(longestSilenceMs)
    const now = await presentActor(deps, actor)
    if (!now) return null
    const { last, there } = await deps.db.read(reachOf(now), async (tx) => ({
      last: await recordQueries.changedSince(tx, id, from),
      there: await integrationQueries.findIntegration(tx, id),
    }))
    if (!there) return null
    if (last.changed) return last.snapshot
    from = last.snapshot
  }
  return null
}
