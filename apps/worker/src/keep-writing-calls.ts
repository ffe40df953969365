import { setTimeout } from 'node:timers/promises'
import type { Work } from '@gatehouse/core'
import type { Logger } from 'pino'
import { describeError } from './log.ts'

const writeEveryMs = 12_000

/** Writes down how calls to Apple ended, together and now and then, so that none waits for it; until `signal` aborts. */
export async function keepWritingCalls(
  write: () => Promise<unknown>,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await setTimeout(writeEveryMs, undefined, { signal }).catch(() => undefined)
    await writeOnce(write, log)
  }
}

/** Writes what there is; what cannot be written waits for the next time. */
export async function writeOnce(write: () => Promise<unknown>, log: Logger): Promise<void> {
  try {
    await write()
  } catch (error) {
    log.warn({ error: describeError(error) }, 'how calls to Apple ended could not be written')
  }
}

/** Writing that also counts what nobody knows. */
export const writingCalls =
  (work: Pick<Work, 'writeCalls'>, count: (answers: number) => void) => async (): Promise<void> =>
    count((await work.writeCalls()).unknown)
