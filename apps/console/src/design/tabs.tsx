import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'

/** Classes of a link to one of the pages of a thing; the router marks the one that is open. */
export const tabClass =
  'inline-flex min-h-10 items-center border-b-2 border-transparent px-1 whitespace-nowrap text-muted hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-medium aria-[current=page]:text-ink'

/** The pages of one thing: links with `tabClass`. Where they do not all fit, the open one is in sight. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  const row = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const open = row.current?.querySelector<HTMLElement>('[aria-current=page]')
    if (row.current && open)
      row.current.scrollLeft =
        open.offsetLeft - row.current.offsetLeft - (row.current.clientWidth - open.offsetWidth) / 2
  }, [])
  return (
    <nav
      ref={row}
      aria-label={label}
      className="-mt-2 mb-6 flex gap-6 overflow-x-auto border-b border-hairline"
    >
      {children}
    </nav>
  )
}
