import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useFormats } from '../format/use-formats.ts'
import { useShortcut } from '../shell/keys.ts'
import { CardSums } from './card-sums.tsx'
import { CARD_COLUMNS, CARD_PX, CardOrder } from './cards.tsx'
import { GridFoot } from './grid-foot.tsx'
import { GridHead } from './grid-head.tsx'
import { GridRow } from './grid-row.tsx'
import { moved } from './grid-keys.ts'
import type { Place } from './grid-keys.ts'
import { RowMenu } from './row-menu.tsx'
import { useIsNarrow } from './narrow.ts'
import type { Column } from '../design/table.tsx'
import type { Selection } from './selection.ts'
import type { Sums } from './use-sums.ts'
import type { Identified, Windows } from './windows.ts'

/** A column of a grid: its width in pixels, and the word by which the address sorts by it. */
export interface GridColumn<Row> extends Column<Row> {
  width: number
  sort?: string
}

interface DataGridProps<Row extends Identified> {
  label: string
  columns: readonly GridColumn<Row>[]
  list: Windows<Row>
  /** The height of every row, so that a place is known without what stands before it; in pixels. */
  rowPx?: number
  /** Rows are at least so high, and as high as what stands in them. */
  grows?: boolean
  sort?: string | undefined
  onSort?: (sort: string | undefined) => void
  /** What is chosen; absent where nothing can be done to many rows. */
  selection?: Selection | undefined
  /** What a row is called, for its box. */
  nameOf?: (row: Row) => string
  /** Links to what can be done with a row, for its menu; absent where it has none. */
  rowLinks?: ((row: Row) => ReactNode) | undefined
  /** Sums over the whole list, by the keys of columns. */
  sums?: Sums | undefined
}

const ROW_PX = 44
const HEAD_PX = 36

/**
 * A table of any length: only the rows that are seen are there, and the one that has the focus. It is one stop of the
 * Tab key; arrows, Home, End and the page keys lead within (ARIA APG, grid).
 */
export function DataGrid<Row extends Identified>({
  label,
  columns: allColumns,
  list,
  rowPx = ROW_PX,
  grows = false,
  sort,
  onSort = () => {},
  selection,
  nameOf,
  rowLinks,
  sums,
}: DataGridProps<Row>) {
  const t = useTranslations('list')
  const box = useRef<HTMLDivElement>(null)
  const isCards = useIsNarrow()
  // A card that grows has room for all.
  const columns = isCards && !grows ? allColumns.slice(0, CARD_COLUMNS) : allColumns
  const heightPx = isCards ? CARD_PX : rowPx
  const headPx = isCards ? 0 : HEAD_PX
  const total = list.total ?? 0
  const [at, setAt] = useState<Place>({ row: 0, column: 0 })
  const active = { row: Math.min(at.row, total - 1), column: at.column }
  // oxlint-disable-next-line react/incompatible-library -- it keeps its state outside React, and draws anew by itself
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => heightPx,
    overscan: 12,
    scrollPaddingEnd: headPx,
    initialRect: { width: 1000, height: 700 },
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan)
      const to = Math.min(count - 1, endIndex + overscan)
      const seen = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
      if (active.row < 0 || active.row >= count || (active.row >= from && active.row <= to)) return seen
      return active.row < from ? [active.row, ...seen] : [...seen, active.row]
    },
  })
  useLayoutEffect(() => rows.measure(), [rows, heightPx])
  const range = rows.range ?? { startIndex: 0, endIndex: 0 }
  useLayoutEffect(
    () => list.want(range.startIndex, range.endIndex),
    [list, range.startIndex, range.endIndex, total],
  )
  const wanted = useRef(false)
  useLayoutEffect(() => {
    if (!wanted.current) return
    const cell = box.current?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`)
    // A row that was far away comes with the next frame.
    if (!cell) return
    wanted.current = false
    cell.focus({ preventScroll: active.column === 0 })
  })
  const go = (place: Place) => {
    wanted.current = true
    setAt(place)
    if (place.row >= 0) rows.scrollToIndex(place.row, { align: 'auto' })
  }
  const page = Math.max(1, range.endIndex - range.startIndex - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.shiftKey) return
    const next = moved(active, event, { rows: total, columns: columns.length, page })
    if (next) {
      event.preventDefault()
      go(next)
    } else if (event.key === 'Enter' && event.target instanceof HTMLElement) {
      event.target.querySelector<HTMLElement>('a, button')?.click()
    }
  }
  useShortcut('x', t('keys.choose'), () => selection?.toggle(active.row, false))
  useShortcut('X', t('keys.chooseRange'), () => selection?.toggle(active.row, true))
  useShortcut('j', t('keys.down'), () => go({ ...active, row: Math.min(active.row + 1, total - 1) }))
  useShortcut('k', t('keys.up'), () => go({ ...active, row: Math.max(active.row - 1, 0) }))
  const items = rows.getVirtualItems()
  const isChosen = (row: Row | undefined) =>
    row !== undefined && (selection?.chosen === 'ALL' || selection?.chosen.has(row.id) === true)
  const toggle = useRef(selection?.toggle)
  useLayoutEffect(() => {
    toggle.current = selection?.toggle
  })
  const choose = useCallback((index: number, range: boolean) => toggle.current?.(index, range), [])
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  return (
    <>
      {rowLinks && nameOf ? (
        <RowMenu focused={() => list.rowAt(Math.max(active.row, 0))} nameOf={nameOf} links={rowLinks} />
      ) : null}
      {isCards ? <CardOrder columns={allColumns} sort={sort} onSort={onSort} /> : null}
      {isCards && sums ? <CardSums columns={allColumns} sums={sums} /> : null}
      <div
        ref={box}
        data-grid
        className="relative max-h-[max(16rem,calc(100dvh-14rem))] overflow-auto rounded-card border border-hairline bg-surface [overflow-anchor:none]"
      >
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA APG, grid: arrows lead through its cells
          role="grid"
          aria-label={label}
          aria-rowcount={total + 1}
          aria-colcount={columns.length}
          className={
            isCards ? 'block' : 'w-full min-w-(--grid-width) table-fixed border-separate border-spacing-0'
          }
          style={{ '--grid-width': `${width}px` } as CSSProperties} // React knows no names of our own
          onKeyDown={onKeyDown}
          onFocus={({ target }) => {
            const [row, column] = (target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? '').split(
              ':',
            )
            if (row && column) setAt({ row: Number(row), column: Number(column) })
          }}
        >
          {isCards ? null : (
            <>
              <colgroup>
                {columns.map((column, index) => (
                  <col
                    key={column.key}
                    style={index === 0 ? { minWidth: column.width } : { width: column.width }}
                  />
                ))}
              </colgroup>
              <GridHead columns={columns} active={active} sort={sort} onSort={onSort} selection={selection} />
            </>
          )}
          <tbody {...(isCards && { role: 'rowgroup', className: 'block' })}>
            {items.flatMap((item, index) => {
              const row = list.rowAt(item.index)
              const gapPx = item.start - (items[index - 1]?.end ?? 0)
              return [
                gapPx > 0 ? (
                  <Gap key={`before ${item.key}`} heightPx={gapPx} columns={columns.length} />
                ) : null,
                <GridRow
                  key={item.key}
                  columns={columns}
                  row={row}
                  at={item.index}
                  activeColumn={item.index === active.row ? active.column : -1}
                  heightPx={heightPx}
                  isCard={isCards}
                  measure={grows ? rows.measureElement : undefined}
                  isChosen={isChosen(row)}
                  onChoose={selection && choose}
                  name={row && nameOf?.(row)}
                />,
              ]
            })}
            <Gap heightPx={rows.getTotalSize() - (items.at(-1)?.end ?? 0)} columns={columns.length} />
          </tbody>
          {isCards || !sums ? null : <GridFoot columns={columns} sums={sums} />}
        </table>
      </div>
      <Standing
        total={total}
        row={
          Math.max(active.row, 0) >= range.startIndex && active.row <= range.endIndex
            ? Math.max(active.row, 0)
            : range.startIndex
        }
      />
    </>
  )
}

/** The rows that are not here keep their room. */
function Gap({ heightPx, columns }: { heightPx: number; columns: number }) {
  if (heightPx <= 0) return null
  return (
    <tr role="presentation" aria-hidden="true" className="max-sm:block" style={{ height: heightPx }}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it controls nothing */}
      <td colSpan={columns} className="p-0 max-sm:hidden" style={{ height: heightPx }} />
    </tr>
  )
}

/** Where one is, as text: some pairs of reader and browser do not say it. */
function Standing({ row, total }: { row: number; total: number }) {
  const t = useTranslations('list')
  const formats = useFormats()
  if (total === 0) return null
  return (
    <p className="numbers pt-2 text-end text-sm text-muted">
      {t('standing', { row: formats.number(row + 1), total: formats.number(total) })}
    </p>
  )
}
