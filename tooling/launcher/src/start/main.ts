import { basename } from 'node:path'
import { ROOT } from '../paths.ts'
import { Locked, takeLock } from '../supervise/lock.ts'
import { endLeftover } from '../supervise/leftover.ts'
import { assertPortsFree } from '../supervise/ports.ts'
import { createSupervisor } from '../supervise/supervisor.ts'
import { Unavailable } from '../unavailable.ts'
import { isTemporalOurs } from './engine.ts'
import { dropData, FILES, makeFolders, pidFile } from './folders.ts'
import { bringUp, PART_NAMES } from './bring-up.ts'
import { namedPorts, readOptions } from './options.ts'
import { openScreen, type Screen } from './screen.ts'
import { keepStatus } from './status.ts'

const DRAIN_MS = 10_000

/** `npm start`: brings the house up, keeps it up, and takes it down again. @returns the exit code */
export async function start(args: string[]): Promise<number> {
  const options = readOptions(args)
  makeFolders()
  const unlock = lockFolder()
  const screen = openScreen(process.stdout)
  try {
    for (const program of ['postgres', 'temporal']) await endLeftover(pidFile(program))
    if (options.fresh) {
      dropData()
      makeFolders()
    }
    await assertPortsFree(namedPorts(options.ports, isTemporalOurs()))
    return await live(options, screen)
  } finally {
    unlock()
  }
}

async function live(options: ReturnType<typeof readOptions>, screen: Screen): Promise<number> {
  const status = keepStatus(FILES.status, PART_NAMES)
  const supervisor = createSupervisor((name, state, detail) => {
    status.set(name, state, detail)
    if (state === 'UNREACHABLE')
      screen.print(`  ${name} ${detail}. Its log: .gatehouse/logs/${name.toLowerCase()}.log`)
  })
  const told = untilTold(supervisor.kill)
  const failed = bringUp({ options, supervisor, screen, status }).then(
    () => new Promise<never>(() => undefined), // up: now only a signal ends it
    (error: unknown) => error,
  )
  const error = await Promise.race([told, failed])
  screen.print(error === undefined ? '\nStopping' : '')
  screen.close()
  await supervisor.stop(DRAIN_MS)
  if (error === undefined) return 0
  throw error
}

/** Resolves at the first signal. A second one, later than a terminal's echo of the same, kills what still drains. */
function untilTold(kill: () => void): Promise<undefined> {
  return new Promise((resolve) => {
    let firstAt = 0
    const onSignal = () => {
      if (firstAt === 0) {
        firstAt = Date.now()
        resolve(undefined)
      } else if (Date.now() - firstAt > 1_000) kill()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  })
}

function lockFolder(): () => void {
  try {
    return takeLock(FILES.lock)
  } catch (error) {
    if (!(error instanceof Locked)) throw error
    throw new Unavailable(
      `Gatehouse runs in this folder (${basename(ROOT)}) already, as process ${error.pid}. ` +
        'Stop it there with Ctrl-C, or start a second one in another clone with --port.',
    )
  }
}
