import { renameSync, writeFileSync } from 'node:fs'
import type { PartState } from '../supervise/part.ts'

/** What each part is at, kept in a file for the gateway, so that the console can say what it waits for. */
export type Status = { set: (name: string, state: PartState, detail: string | null) => void }

type PartStatus = { name: string; state: PartState; detail: string | null }

/** Begins with all parts starting. The file is always whole: it is written beside and renamed. */
export function keepStatus(file: string, names: readonly string[]): Status {
  const parts = new Map<string, PartStatus>(
    names.map((name) => [name, { name, state: 'STARTING', detail: null }]),
  )
  const write = () => {
    writeFileSync(`${file}.new`, JSON.stringify({ parts: [...parts.values()] }))
    renameSync(`${file}.new`, file)
  }
  write()
  return {
    set: (name, state, detail) => {
      parts.set(name, { name, state, detail })
      write()
    },
  }
}
