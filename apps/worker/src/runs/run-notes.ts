import { setTimeout } from 'node:timers/promises'
import type { RunNote, Work } from '@gatehouse/core'
import type { Logger } from 'pino'
import { describeError } from '../log.ts'

const writeEveryMs = 500
/** That a run goes on is told this often; whatever else happens, at once. */
const tellEveryMs = 5_000
/** More is not kept while Postgres is away: runs that ended unseen are asked about later. */
const mostKept = 5_000

/** What this worker saw of runs, on its way to Postgres. */
export interface RunNotes {
  add(note: RunNote): void
  /** Writes until `signal` aborts, and then what is left. */
  keepWriting(signal: AbortSignal): Promise<void>
}

/** Gathers notes and writes them together, so that an activity never waits for them. */
export function createRunNotes(work: Pick<Work, 'noteRuns'>, log: Logger): RunNotes {
  let kept: RunNote[] = []
  const toldAt = new Map<string, number>()
  const write = async () => {
    const notes = kept
    kept = []
    if (notes.length === 0) return
    try {
      await work.noteRuns(notes)
    } catch (error) {
      kept = [...notes, ...kept].slice(-mostKept)
      log.warn({ error: describeError(error) }, 'what runs did could not be written')
    }
  }
  return {
    add: (note) => {
      if (note.type === 'ANSWERED' && !note.wait) {
        const key = `${note.workflowId} ${note.step}`
        if (note.at.getTime() - (toldAt.get(key) ?? 0) < tellEveryMs) return
        if (toldAt.size > mostKept) toldAt.clear()
        toldAt.set(key, note.at.getTime())
      } else for (const key of toldAt.keys()) if (key.startsWith(`${note.workflowId} `)) toldAt.delete(key)
      kept.push(note)
    },
    keepWriting: async (signal) => {
      while (!signal.aborted) {
        await write()
        await setTimeout(writeEveryMs, undefined, { signal }).catch(() => undefined)
      }
      await write()
    },
  }
}
