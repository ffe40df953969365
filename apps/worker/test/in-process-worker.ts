import { pino, type Logger } from 'pino'
import { compose } from '../src/composition.ts'
import { readEnv } from '../src/env.ts'
import { quietRuntime } from './quiet.ts'
import { runWorker } from '../src/run-worker.ts'

quietRuntime()

/** Runs a worker in this process; resolves when it polls. */
export async function startWorker(
  env: Record<string, string>,
  log: Logger = pino({ level: 'silent' }),
): Promise<{ stop: () => Promise<void> }> {
  const ending = new AbortController()
  const parsed = readEnv(env)
  const house = await compose(parsed)
  let running: Promise<void> = Promise.resolve()
  await new Promise<void>((resolve, reject) => {
    running = runWorker(parsed, house, log, ending.signal, resolve)
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
