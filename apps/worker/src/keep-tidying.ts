import { setTimeout } from 'node:timers/promises'
import type { Work } from '@gatehouse/core'
import type { Logger } from 'pino'
import { describeError } from './log.ts'

const lookEveryMs = 10 * 60_000

/** Tidies when that is due, until `signal` aborts. Every worker looks, one does it, and the engine has no part in it. */
export async function keepTidying(work: Work, log: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const tidied = await work.tidyWhenDue(signal)
      if (tidied.files + tidied.drafts > 0) log.info(tidied, 'raw files were tidied')
    } catch (error) {
      log.warn({ error: describeError(error) }, 'raw files could not be tidied')
    }
    await setTimeout(lookEveryMs, undefined, { signal }).catch(() => undefined)
  }
}
