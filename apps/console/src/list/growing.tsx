import { useLayoutEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import type { Identified, Windows } from './windows.ts'

interface GrowingProps<Row extends Identified> {
  list: Windows<Row>
  /** So many rows are shown at first, and so many more each time. */
  step: number
  children: (rows: Row[]) => ReactNode
}

/** A list that is no table: its first rows, and a button for those that follow. */
export function Growing<Row extends Identified>({ list, step, children }: GrowingProps<Row>) {
  const t = useTranslations('list')
  const [wanted, setWanted] = useState(step)
  const total = list.total ?? 0
  const shown = Math.min(wanted, total)
  useLayoutEffect(() => list.want(0, Math.max(0, shown - 1)), [list, shown])
  const rows = Array.from({ length: shown }, (_, index) => list.rowAt(index)).filter(
    (row) => row !== undefined,
  )
  return (
    <>
      {children(rows)}
      {shown < total ? (
        <div className="px-4 py-3 text-end">
          <Button onClick={() => setWanted(shown + step)}>{t('more', { left: total - shown })}</Button>
        </div>
      ) : null}
    </>
  )
}
