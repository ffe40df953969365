import { useId } from 'react'
import type { ReactNode } from 'react'

/** A titled part of a page. */
export function Card({
  title,
  aside,
  children,
  flush = false,
}: {
  title: ReactNode
  aside?: ReactNode
  children: ReactNode
  flush?: boolean
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="rounded-card border border-hairline bg-surface">
      <header className="flex min-h-10 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-hairline px-4 py-2">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {aside ? <div className="text-sm text-muted">{aside}</div> : null}
      </header>
      <div className={flush ? '' : 'p-4'}>{children}</div>
    </section>
  )
}
