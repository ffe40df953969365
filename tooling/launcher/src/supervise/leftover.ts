import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { commandOf, endProcess, isAlive } from './processes.ts'
import type { Program } from './program.ts'

const GRACE_MS = 10_000

type Note = Pick<Program, 'file' | 'stopSignal'> & { pid: number }

/** Notes a program that has just been started. */
export function noteProgram({ file, stopSignal, pidFile }: Program, pid: number): void {
  const note: Note = { pid, file, stopSignal }
  writeFileSync(pidFile, JSON.stringify(note))
}

/** Stops the noted program if it still runs: its leash and its launcher were killed hard, and it outlived them. */
export async function endLeftover(pidFile: string): Promise<void> {
  const note = readNote(pidFile)
  // The command is compared, because since then the id may have become somebody else's.
  if (note && isAlive(note.pid) && commandOf(note.pid).includes(note.file)) {
    await endProcess(note.pid, note.stopSignal, GRACE_MS)
  }
  rmSync(pidFile, { force: true })
}

/** What `noteProgram` noted, or undefined. */
export function readNote(pidFile: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(pidFile, 'utf8')) as Note // written above
  } catch {
    return undefined
  }
}
