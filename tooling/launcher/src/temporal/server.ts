import { execFile } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Program } from '../supervise/program.ts'

// What people's work is found by; ids and kinds only, never content.
const SEARCH_ATTRIBUTES = ['GatehouseWorkspace', 'GatehouseClient', 'GatehouseIntegration', 'GatehouseKind']

/** A local Temporal server. Without `dbFile` it forgets everything at its end; without `uiPort` it has no pages. */
export type TemporalServer = {
  temporal: string
  port: number
  uiPort?: number
  dbFile?: string
  pidFile: string
}

/** The server as a program, listening on 127.0.0.1 alone. */
export function temporalProgram({ temporal, port, uiPort, dbFile, pidFile }: TemporalServer): Program {
  return {
    file: temporal,
    args: ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'error'].concat(
      uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort), '--ui-disable-news-fetch'],
      dbFile === undefined ? [] : ['--db-filename', dbFile],
      // Without fairness one large client's backfill would stand before everybody else's work.
      ['--dynamic-config-value', 'matching.enableFairness=true'],
      SEARCH_ATTRIBUTES.flatMap((name) => ['--search-attribute', `${name}=Keyword`]),
    ),
    stopSignal: 'SIGTERM',
    pidFile,
  }
}

/** Resolves when the server answers and knows our search attributes, which it learns a moment later. */
export async function untilTemporalIsReady(
  temporal: string,
  port: number,
  signal: AbortSignal,
): Promise<void> {
  const list = ['operator', 'search-attribute', 'list', '--address', `127.0.0.1:${port}`]
  for (;;) {
    signal.throwIfAborted()
    const { stdout } = await promisify(execFile)(temporal, list, { timeout: 5_000 }).catch(() => ({
      stdout: '',
    }))
    if (SEARCH_ATTRIBUTES.every((name) => stdout.includes(name))) return
    await delay(100, undefined, { signal })
  }
}
