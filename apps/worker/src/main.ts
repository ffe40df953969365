import { fileURLToPath } from 'node:url'
import { compose } from './composition.ts'
import { readEnv } from './env.ts'
import { createLog } from './log.ts'
import { runWorker } from './run-worker.ts'
import { installRuntime } from './temporal/runtime.ts'

// Beside this file once it is built, and it runs as it is built.
const workflows = fileURLToPath(new URL('./workflows.js', import.meta.url))

const env = readEnv()
const log = createLog(env.log.level)
installRuntime(env.engineMetrics)

const ending = new AbortController()
for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => ending.abort())
// The supervisor is gone: nobody would ever stop this process.
process.once('disconnect', () => process.exit(0))

const house = await compose(env)
await runWorker(env, { house, workflows, log }, ending.signal, () => {
  log.info('polling')
  process.send?.({ ready: true })
})
await house.close()
process.exit(0)
