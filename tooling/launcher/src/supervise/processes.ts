import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** Whether a process of that id lives (a zombie does not). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // `kill` throws nothing but system errors
  }
  return !/^State:\s+Z/m.test(procFile(pid, 'status') ?? '')
}

/** The command line of a process, or '' when there is none: an id alone may since belong to somebody else. */
export function commandOf(pid: number): string {
  const line = procFile(pid, 'cmdline')
  if (line !== undefined) return line.replaceAll('\0', ' ').trim()
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  } catch {
    return ''
  }
}

/** Asks a process to end, and kills it where it has not within `graceMs`. */
export async function endProcess(pid: number, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  sendSignal(pid, signal)
  const until = Date.now() + graceMs
  while (isAlive(pid) && Date.now() < until) await delay(20)
  if (isAlive(pid)) sendSignal(pid, 'SIGKILL')
}

/** Sends a signal; a process that is gone already is no error. A negative id means the process group. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error // as above: system errors only
  }
}

function procFile(pid: number, name: string): string | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
