import { join } from 'node:path'
import { build, buildBeforeTests } from '@gatehouse/vitest/built'
import { pino, type Logger } from 'pino'
import { compose } from '../src/composition.ts'
import { readEnv } from '../src/env.ts'
import { quietRuntime } from './quiet.ts'
import { runWorker } from '../src/run-worker.ts'

quietRuntime()
buildBeforeTests('worker')

/** Runs a worker in this process; resolves when it polls. */
export async function startWorker(
  env: Record<string, string>,
  log: Logger = pino({ level: 'silent' }),
): Promise<{ stop: () => Promise<void> }> {
  const ending = new AbortController()
  const parsed = readEnv(env)
  const workflows = join(await build('worker'), 'workflows.js')
  const house = await compose(parsed)
  let running: Promise<void> = Promise.resolve()
  await new Promise<void>((resolve, reject) => {
    running = runWorker(parsed, { house, workflows, log }, ending.signal, resolve)
    running.catch(reject)
  })
  return {
    stop: async () => {
      ending.abort()
      await running
      await house.close()
    },
  }
}
