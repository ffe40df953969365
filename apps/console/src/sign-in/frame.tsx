import type { ReactNode } from 'react'
import { Mark } from '../shell/icon.tsx'

/** The quiet frame of the pages before the house. */
export function Frame({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-96 content-center gap-8 px-4 py-12">
      <title>{`${title} · Gatehouse`}</title>
      <header className="grid gap-4">
        <span className="flex items-center gap-2.5 text-md font-semibold">
          <Mark size={28} />
          {'Gatehouse'}
        </span>
        <div className="grid gap-1">
          <h1 tabIndex={-1} className="text-xl font-semibold tracking-tight">
            {title}
          </h1>
          {lead ? <p className="text-muted">{lead}</p> : null}
        </div>
      </header>
      {children}
    </main>
  )
}
