import { pino, type Logger } from 'pino'
import { describeError } from './describe-error.ts'

export type { Logger }

/** The gateway's log: JSON lines on stdout. Errors go through `describeError`, so that no value of a query is written. */
export const createLog = (level: string): Logger =>
  pino({ level, base: { part: 'gateway' }, serializers: { err: describeError, error: describeError } })
