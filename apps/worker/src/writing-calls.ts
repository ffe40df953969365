import type { Work } from '@gatehouse/core'
import type { Logger } from 'pino'
import { describeError } from './log.ts'

/** Writes down how calls to Apple ended, and counts what nobody knows; what cannot be written waits for the next time. */
export const writingCalls =
  (work: Pick<Work, 'writeCalls'>, count: (answers: number) => void, log: Logger) =>
  async (): Promise<void> => {
    try {
      count((await work.writeCalls()).unknown)
    } catch (error) {
      log.warn({ error: describeError(error) }, 'how calls to Apple ended could not be written')
    }
  }
