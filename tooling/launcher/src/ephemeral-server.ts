import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { sendSignal } from './supervise/processes.ts'
import { readNote } from './supervise/leftover.ts'
import type { Program } from './supervise/program.ts'
import { leashed, spawnNode } from './supervise/spawn.ts'
import { Unavailable } from './unavailable.ts'

/** A program with a folder of its own, which goes with it. */
export type EphemeralServer = {
  name: string
  folder: string
  program: Program
  ready: (signal: AbortSignal) => Promise<void>
}

/** What may happen to it: it is stopped for good, or killed and started again over what it had written. */
export type Running = { stop: () => Promise<void>; kill: () => Promise<void>; start: () => Promise<void> }

const READY_WITHIN_MS = 60_000

/** Starts it; resolves when it answers. @throws {Unavailable} with its last words */
export async function runServer(server: EphemeralServer): Promise<Running> {
  let child = await startOnce(server, READY_WITHIN_MS)
  return {
    stop: async () => {
      child.kill('SIGTERM')
      await gone(child)
      rmSync(server.folder, { recursive: true, force: true })
    },
    kill: async () => {
      const pid = readNote(server.program.pidFile)?.pid
      if (pid !== undefined) sendSignal(pid, 'SIGKILL')
      await gone(child) // the leash ends as its program did
    },
    start: async () => {
      child = await startAgain(server)
    },
  }
}

// What a killed server left behind (the sessions of Postgres, say) may hold its memory or its port a moment longer.
async function startAgain(server: EphemeralServer): Promise<ChildProcess> {
  for (const until = Date.now() + READY_WITHIN_MS; ;) {
    try {
      return await startOnce(server, until - Date.now())
    } catch (error) {
      if (Date.now() > until) throw error
      await delay(200)
    }
  }
}

async function startOnce(server: EphemeralServer, withinMs: number): Promise<ChildProcess> {
  const { name, folder, program, ready } = server
  const logFile = join(folder, 'log')
  const child = spawnNode({ args: leashed(program), logFile })
  const ended = new AbortController()
  void gone(child).then(() => ended.abort())
  try {
    await ready(AbortSignal.any([ended.signal, AbortSignal.timeout(withinMs)]))
    return child
  } catch (error) {
    child.kill()
    await gone(child)
    throw new Unavailable(`${name} did not start:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`, {
      cause: error,
    })
  }
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
