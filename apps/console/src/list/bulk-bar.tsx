import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { Selection } from './selection.ts'

interface BulkBarProps {
  selection: Selection
  total: number
  /** What can be done to all that are chosen. */
  children: ReactNode
}

/** How many rows are chosen and what can be done to them; nothing while none is. */
export function BulkBar({ selection, total, children }: BulkBarProps) {
  const t = useTranslations('list')
  const formats = useFormats()
  const { count, chosen } = selection
  // All that match stay all, also when what is done leaves none that matches.
  if (count === 0 && chosen !== 'ALL') return null
  return (
    <section
      aria-label={t('bulk.title')}
      className="mb-3 flex flex-wrap items-center gap-2 rounded-card border border-accent bg-accent-tint px-4 py-2"
    >
      <output className="numbers pe-2 font-medium">
        {chosen === 'ALL'
          ? t('bulk.all', { count: formats.number(count) })
          : t('bulk.count', { count: formats.number(count), total: formats.number(total) })}
      </output>
      {children}
      <span className="ms-auto flex flex-wrap gap-2">
        {chosen !== 'ALL' && count < total ? (
          <Button kind="quiet" onClick={selection.chooseAll}>
            {t('bulk.chooseAll', { count: formats.number(total) })}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={selection.clear}>
          {t('bulk.clear')}
        </Button>
      </span>
    </section>
  )
}
