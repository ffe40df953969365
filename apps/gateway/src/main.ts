import { keepWritingCalls } from '@gatehouse/core'
import { compose } from './composition.ts'
import { readEnv, SettingsError } from './env.ts'
import { createLog } from './http/log.ts'
import { buildServer } from './server.ts'
import { untilStopped } from './until-stopped.ts'

async function main(): Promise<void> {
  const env = readEnv()
  const log = createLog(env.logLevel)
  const parts = await compose(env)
  const app = await buildServer(parts, env, log)
  await app.listen({ port: env.http.port, host: env.http.host })
  log.info({ publicUrl: env.http.publicUrl.origin }, 'The gateway listens.')
  const stopped = new AbortController()
  const write = () =>
    parts.writeCalls().then(
      () => undefined,
      (error: unknown) => log.warn({ err: error }, 'how calls to Apple ended could not be written'),
    )
  const writing = keepWritingCalls(write, stopped.signal)
  await untilStopped()
  await app.close()
  // What was under way has ended by now, and is written with the rest.
  stopped.abort()
  await writing
  await parts.close()
}

try {
  await main()
  process.exit(0)
} catch (error) {
  if (error instanceof SettingsError) console.error(error.message)
  else createLog('error').fatal({ err: error }, 'The gateway cannot go on.')
  process.exit(1)
}
