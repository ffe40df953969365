import type { Work } from '@gatehouse/core'
import type { Logger } from 'pino'
import { setTimeout } from 'node:timers/promises'
import { describeError } from './log.ts'
import type { Starter } from './temporal/starter.ts'

/** How long an intention waits at most when nothing wakes the relay. */
const lookEveryMs = 1_000

/** Carries intentions from the outbox to the engine until `signal` aborts. What fails stays in the outbox and is tried again. */
export async function relay(
  deps: {
    work: Work
    starter: Starter
    onCommit: (listener: () => void) => Promise<() => Promise<void>>
    log: Logger
  },
  signal: AbortSignal,
): Promise<void> {
  let wake = new AbortController()
  const stop = await deps.onCommit(() => wake.abort())
  try {
    while (!signal.aborted) {
      const taken = await deps.work
        .relayOutbox((intention) => deps.starter.carryOut(intention))
        .catch((error: unknown) => {
          deps.log.warn({ error: describeError(error) }, 'the outbox could not be carried to the engine')
          return 0
        })
      if (taken > 0) continue
      await setTimeout(lookEveryMs, undefined, { signal: AbortSignal.any([signal, wake.signal]) }).catch(
        () => undefined,
      )
      wake = new AbortController()
    }
  } finally {
    await stop()
  }
}
