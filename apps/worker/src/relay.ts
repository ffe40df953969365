import { CarryOutError, type Work } from '@gatehouse/core'
import type { Logger } from 'pino'
import { setTimeout } from 'node:timers/promises'
import { describeError } from './log.ts'
import { problemOf } from './temporal/carry-out-problem.ts'
import type { Starter } from './temporal/starter.ts'

/** How long an intention waits at most when nothing wakes the relay. */
const lookEveryMs = 1_000

/** @throws {CarryOutError} */
async function carryOut(
  { starter, log }: { starter: Starter; log: Logger },
  intention: Parameters<Starter['carryOut']>[0],
): Promise<void> {
  try {
    await starter.carryOut(intention)
  } catch (error) {
    const problem = problemOf(error)
    if (problem !== 'ENGINE_AWAY')
      log.warn({ command: intention.command, problem, error: describeError(error) }, 'not carried out')
    throw new CarryOutError(problem, error)
  }
}

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
        .relayOutbox((intention) => carryOut(deps, intention))
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
