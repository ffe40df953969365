import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

/** The way to this page; each part a link. */
export function Trail({ children }: { children: ReactNode[] }) {
  const t = useTranslations('states')
  return (
    <nav aria-label={t('trail')}>
      <ol className="flex flex-wrap items-center gap-1.5">
        {children.map((part, index) => (
          <li
            key={index}
            className="flex items-center gap-1.5 [&_a]:underline-offset-2 [&_a:hover]:text-ink [&_a:hover]:underline"
          >
            {part}
            <span aria-hidden="true">{'›'}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
