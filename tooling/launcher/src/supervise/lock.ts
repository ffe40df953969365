import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { commandOf, isAlive } from './processes.ts'

/** Thrown when a living process holds the lock. */
export class Locked extends Error {
  readonly pid: number

  constructor(pid: number) {
    super(`held by process ${pid}`)
    this.pid = pid
  }
}

/**
 * Takes a lock that dies with its holder: a file with our process id.
 * @returns the function that gives it back
 * @throws {Locked} where a living process has it
 */
export function takeLock(file: string): () => void {
  // Linked into place whole, so that nobody reads a lock of which the content is still to come.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify({ pid: process.pid, command: commandOf(process.pid) }))
  try {
    return place(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
}

function place(draft: string, file: string): () => void {
  for (;;) {
    try {
      linkSync(draft, file)
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // `linkSync`: system errors only
      const pid = livingHolder(file)
      if (pid !== undefined) throw new Locked(pid)
      rmSync(file, { force: true })
    }
  }
}

/** Runs `work` under the lock, waiting for it as long as its holder lives. */
export async function withLock<T>(file: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      const release = takeLock(file)
      try {
        return await work()
      } finally {
        release()
      }
    } catch (error) {
      if (!(error instanceof Locked)) throw error
      onWait()
      await delay(1_000)
    }
  }
}

// The command line is compared too: after a restart of the machine the id may be anybody's.
function livingHolder(file: string): number | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; command: string } // written above
    return isAlive(holder.pid) && commandOf(holder.pid) === holder.command ? holder.pid : undefined
  } catch {
    return undefined
  }
}
