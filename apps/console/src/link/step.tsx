import type { ReactNode } from 'react'

/** One of the numbered steps. */
export function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3">
      <span
        aria-hidden="true"
        className="numbers grid size-8 place-items-center rounded-card border border-control font-semibold"
      >
        {number}
      </span>
      <div className="grid gap-3 pt-1">
        <h2 className="font-semibold">{title}</h2>
        {children}
      </div>
    </li>
  )
}
