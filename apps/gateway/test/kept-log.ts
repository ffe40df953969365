import { Writable } from 'node:stream'
import { pino } from 'pino'
import { describeError } from '../src/http/describe-error.ts'

/** A log whose lines a test can read. */
export function keptLog() {
  const lines: string[] = []
  const write = (chunk: unknown, _encoding: string, done: () => void) => {
    lines.push(String(chunk))
    done()
  }
  return { lines, log: pino({ serializers: { err: describeError } }, new Writable({ write })) }
}
