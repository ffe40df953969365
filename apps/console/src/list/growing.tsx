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
  const total = list.total ?? 0
  const { shown, more } = useGrowing(total, step)
  useLayoutEffect(() => list.want(0, Math.max(0, shown - 1)), [list, shown])
  const rows = Array.from({ length: shown }, (_, index) => list.rowAt(index)).filter(
    (row) => row !== undefined,
  )
  return (
    <>
      {children(rows)}
      {more}
    </>
  )
}

interface GrowingRowsProps<Row> {
  rows: readonly Row[]
  step: number
  children: (rows: readonly Row[]) => ReactNode
}

/** The same of rows that are all here. */
export function GrowingRows<Row>({ rows, step, children }: GrowingRowsProps<Row>) {
  const { shown, more } = useGrowing(rows.length, step)
  return (
    <div>
      {children(rows.slice(0, shown))}
      {more}
    </div>
  )
}

/** How many rows are shown, and the button for more; nothing where there are none. */
function useGrowing(total: number, step: number): { shown: number; more: ReactNode } {
  const t = useTranslations('list')
  const [wanted, setWanted] = useState(step)
  const shown = Math.min(wanted, total)
  const more =
    shown < total ? (
      <div className="px-4 py-3 text-end">
        <Button onClick={() => setWanted(shown + step)}>{t('more', { left: total - shown })}</Button>
      </div>
    ) : null
  return { shown, more }
}
