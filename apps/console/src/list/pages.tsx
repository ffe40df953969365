import type { ReactNode } from 'react'

/** The way through a list that comes page by page; nothing when it fits on one. */
export function Pages({ label, first, next }: { label: string; first?: ReactNode; next?: ReactNode }) {
  if (!first && !next) return null
  return (
    <nav aria-label={label} className="flex justify-end gap-2 pt-3">
      {first}
      {next}
    </nav>
  )
}
