import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, createWriteStream, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { ROOT } from '../paths.ts'
import { rotateLog } from './log.ts'
import type { Program } from './program.ts'

const TETHER = new URL('./tether.ts', import.meta.url).href
const LEASH = fileURLToPath(new URL('./leash.ts', import.meta.url))

/** One child process of the launcher: its Node arguments, and where its output goes. */
export type Spawn = {
  args: string[]
  /** The folder it runs in; the repository's where absent. */
  cwd?: string
  env?: Record<string, string | undefined>
  logFile: string
  /** Gets each line of its standard output, beside the log. */
  onLine?: ((line: string) => void) | undefined
}

/**
 * Starts a Node process with an IPC channel, so that it ends when we are gone, however we went; in a process
 * group of its own, so that a Ctrl-C in the terminal reaches us alone and we choose the order.
 */
export function spawnNode({ args, cwd, env, logFile, onLine }: Spawn): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true })
  rotateLog(logFile)
  const log = openSync(logFile, 'a')
  const child = spawn(process.execPath, ['--import', TETHER, ...args], {
    cwd: cwd ?? ROOT,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', onLine ? 'pipe' : log, log, 'ipc'],
  })
  closeSync(log)
  if (onLine && child.stdout) {
    child.stdout.pipe(createWriteStream(logFile, { flags: 'a' }))
    createInterface({ input: child.stdout }).on('line', onLine)
  }
  return child
}

/** The Node arguments that run a foreign program on the leash. */
export function leashed(program: Program): string[] {
  return [LEASH, JSON.stringify(program)]
}
