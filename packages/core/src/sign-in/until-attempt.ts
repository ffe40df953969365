import { attemptQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { createBell } from '../bell.ts'
import type { Deps } from '../deps.ts'

export type AttemptRow = NonNullable<Awaited<ReturnType<typeof attemptQueries.findAttempt>>>

/** How long a person's click waits for Apple's answer. It goes on without them; what it comes to is told live. */
const patienceMs = 20_000
/** A commit wakes who waits; should its word be lost, this is how long it takes to be noticed. */
const longestSilenceMs = 1_000

/** Waits until an attempt is what `wanted` says, or for twenty seconds; what it is then. */
export async function untilAttempt(
  deps: Deps,
  actor: Actor,
  id: string,
  wanted: (attempt: AttemptRow) => boolean,
): Promise<AttemptRow | null> {
  const bell = createBell()
  const stop = await deps.db.onCommit(bell.ring)
  const untilMs = Date.now() + patienceMs
  try {
    for (;;) {
      const attempt = await deps.db.read(reachOf(actor), (tx) => attemptQueries.findAttempt(tx, id))
      if (!attempt || wanted(attempt) || Date.now() >= untilMs) return attempt
      await bell.rung(longestSilenceMs)
    }
  } finally {
    await stop()
  }
}
