import { runCommand } from '../supervise/run-command.ts'
import type { Outcome, Suite } from './suite.ts'

const LIMIT_MS = 15 * 60_000

/** A static check: one or more commands that must all end with 0. It counts as one test. */
export function check(name: string, title: string, ...commands: Command[]): Suite {
  return { name, title, isStatic: true, run: () => runAll(commands) }
}

type Command = { line: string; env?: Record<string, string> }

async function runAll(commands: Command[]): Promise<Outcome> {
  let output = ''
  for (const { line, env } of commands) {
    const ended = await runCommand(line.split(' '), { limitMs: LIMIT_MS, ...(env ? { env } : {}) })
    if (ended.code !== 0) output += `$ ${line}\n${ended.output.trim()}\n`
    if (ended.timedOut) output += `It did not end within ${LIMIT_MS / 60_000} minutes.\n`
  }
  return output === ''
    ? { passed: 1, failed: 0, skipped: 0, output }
    : { passed: 0, failed: 1, skipped: 0, output }
}
