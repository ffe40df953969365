import type { ReactNode } from 'react'

/** Classes of a link to one of the pages of a thing; the router marks the one that is open. */
export const tabClass =
  'inline-flex min-h-10 items-center border-b-2 border-transparent px-1 whitespace-nowrap text-muted hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-medium aria-[current=page]:text-ink'

/** The pages of one thing: links with `tabClass`. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="-mt-2 mb-6 flex gap-6 overflow-x-auto border-b border-hairline">
      {children}
    </nav>
  )
}
