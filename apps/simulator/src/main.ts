import { readCommandLine, USAGE } from './command-line.ts'
import { startSimulator } from './simulator.ts'

/** Starts the simulator from the command line, prints one JSON line when it answers, and ends on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2))
  if (options === null) {
    process.stdout.write(USAGE)
    return
  }
  const simulator = await startSimulator(options)
  process.stdout.write(`${JSON.stringify(simulator)}\n`)
  const stop = (): void => void simulator.close().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  // A supervisor that was killed hard closes the channel; without this the simulator would outlive it.
  process.once('disconnect', stop)
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
