import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useQueueCounts } from '../shell/queue-counts.ts'
import { useTranslations } from 'use-intl'
import { takePendingFocus } from './page-focus.ts'

interface PageTitleProps {
  title: string
  /** The part of the house this page belongs to, for the tab's title. */
  section?: string
  /** Breadcrumb links before the title. */
  trail?: ReactNode
  /** What stands before the title: an icon. */
  before?: ReactNode
  /** What stands beside the title: a chip, small facts. */
  beside?: ReactNode
  actions?: ReactNode
}

/** The one `h1` of a page. After a navigation the focus starts here. */
export function PageTitle({ title, section, trail, before, beside, actions }: PageTitleProps) {
  const ref = useRef<HTMLHeadingElement>(null)
  const t = useTranslations('shell')
  const waiting = useQueueCounts()?.codes ?? 0
  const codes = waiting > 0 ? t('queue.badge', { count: waiting }) : null
  useEffect(() => {
    if (takePendingFocus()) ref.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-6">
      <title>{[codes, title, section, 'Gatehouse'].filter(Boolean).join(' · ')}</title>
      <div className="grid gap-1">
        {trail ? <div className="flex flex-wrap items-center gap-1.5 text-sm text-muted">{trail}</div> : null}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          {before}
          <h1
            ref={ref}
            tabIndex={-1}
            dir="auto"
            className="text-xl font-semibold tracking-tight text-balance"
          >
            {title}
          </h1>
          {beside}
        </div>
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </header>
  )
}
