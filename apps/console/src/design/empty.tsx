import type { ReactNode } from 'react'

/** Nothing here yet: one sentence on what belongs here, and what to do. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <section className="grid justify-items-start gap-2 rounded-card border border-dashed border-control bg-surface px-6 py-8">
      <h2 className="text-md font-semibold">{title}</h2>
      {children ? <div className="max-w-[72ch] text-muted">{children}</div> : null}
      {action ? <div className="flex flex-wrap gap-2 pt-2">{action}</div> : null}
    </section>
  )
}
