import { spawn } from 'node:child_process'
import { ROOT } from '../paths.ts'
import { sendSignal } from './processes.ts'

/** The end of a command; `code` is null when a signal ended it, ours included. */
export type Ended = { code: number | null; output: string; timedOut: boolean }

/**
 * Runs a program of the workspace without a terminal or input, and keeps what it says.
 * @param limitMs when it and its children are killed
 */
export async function runCommand(
  command: readonly string[],
  options: { limitMs: number; env?: Record<string, string>; folder?: string },
): Promise<Ended> {
  const [file = '', ...args] = command
  const env = { ...process.env, NO_COLOR: '1', TURBO_TELEMETRY_DISABLED: '1', ...options.env }
  const child = spawn(file, args, {
    cwd: options.folder ?? ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const pid = child.pid
  running.add(child.pid ?? 0)
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  let timedOut = false
  const limit = setTimeout(() => {
    timedOut = true
    if (pid) sendSignal(-pid, 'SIGKILL')
  }, options.limitMs)
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      output += error.message
      resolve(127)
    })
    child.on('close', resolve)
  })
  clearTimeout(limit)
  running.delete(pid ?? 0)
  return { code, output, timedOut }
}

const running = new Set<number>()

/** Ends what still runs; for a Ctrl-C. */
export function endCommands(): void {
  for (const pid of running) if (pid > 0) sendSignal(-pid, 'SIGTERM')
}
