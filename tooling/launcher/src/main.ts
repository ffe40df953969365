// What bootstrap.mjs hands over to, on Node 24 with all dependencies in place.
import { endWithLauncher } from './supervise/end-with-launcher.ts'
import { Unavailable } from './unavailable.ts'

const [command, ...args] = process.argv.slice(2)

endWithLauncher()
process.stdout.on('error', () => undefined) // whoever read us is gone; the work is not

try {
  if (command === 'test') {
    const { test } = await import('./test/main.ts')
    process.exit(await test(args))
  }
  const { start } = await import('./start/main.ts')
  process.exit(await start(args))
} catch (error) {
  if (!(error instanceof Unavailable)) throw error
  console.error(`\n${error.message}`)
  process.exit(1)
}
