import { useState } from 'react'

/** Rows that do not move while somebody points at one or is in one; `news` counts what would. */
export interface HeldRows<Row> {
  rows: readonly Row[]
  /** Those that are no longer in the list, and stand where they stood. */
  gone: ReadonlySet<string>
  news: number
  hold: () => void
  release: () => void
  /** Puts everything in its place now. */
  apply: () => void
}

/** Holds the order of rows from `hold` to `release`; what is in them changes in place all the same. */
export function useHeldRows<Row extends { id: string }>(present: readonly Row[]): HeldRows<Row> {
  const [held, setHeld] = useState<readonly Row[]>()
  const byId = new Map(present.map((row) => [row.id, row]))
  const rows = held?.map((row) => byId.get(row.id) ?? row) ?? present
  const shown = new Set(rows.map(({ id }) => id))
  const gone = new Set(rows.filter(({ id }) => !byId.has(id)).map(({ id }) => id))
  const stayed = rows.filter(({ id }) => byId.has(id))
  const inOrder = present.filter(({ id }) => shown.has(id))
  const moved = stayed.filter(({ id }, at) => inOrder[at]?.id !== id).length
  return {
    rows,
    gone,
    news: present.length - inOrder.length + gone.size + moved,
    hold: () => setHeld((now) => now ?? present),
    release: () => setHeld(undefined),
    apply: () => setHeld((now) => now && present),
  }
}
