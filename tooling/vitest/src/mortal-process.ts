import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** A process of one test file, which may kill it. */
export interface MortalProcess {
  /** With SIGKILL; resolves when it is gone. */
  kill: () => Promise<void>
  /** Whether it has not ended, by itself or killed. */
  lives: () => boolean
}

/** Runs Node with these arguments, in this folder, knowing these variables and no others. */
export interface NodeRun {
  args: string[]
  cwd?: string
  env: Record<string, string>
}

/** Starts it, with a channel to us; resolves when it is ready. @throws with its last words when it ends before that. */
export async function startMortalProcess(
  { args, cwd, env }: NodeRun,
  untilReady: (child: ChildProcess) => Promise<unknown>,
): Promise<MortalProcess> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  let words = ''
  child.stderr?.on('data', (piece: Buffer) => (words += piece.toString()))
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the process ended before it was ready: ${words.slice(-2_000)}`)
  })
  ended.catch(() => undefined) // later on it may be killed
  try {
    await Promise.race([untilReady(child), ended])
  } catch (error) {
    await kill(child)
    throw error
  }
  return { kill: () => kill(child), lives: () => lives(child) }
}

const lives = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null

async function kill(child: ChildProcess): Promise<void> {
  if (!lives(child)) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
