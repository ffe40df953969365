import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { GridColumn } from './data-grid.tsx'

interface GridRowProps<Row> {
  columns: readonly GridColumn<Row>[]
  /** Undefined while the row is on its way. */
  row: Row | undefined
  at: number
  /** The column that has the tab stop; -1 where another row has it. */
  activeColumn: number
  heightPx: number
  /** On a narrow screen: the first column is its title, the others stand beneath with their names. */
  isCard: boolean
  /** Takes the row's height, where rows grow with what stands in them. */
  measure: ((row: HTMLElement | null) => void) | undefined
  isChosen: boolean
  /** Chooses the row, or with those since the last one; absent where rows cannot be chosen. */
  onChoose: ((at: number, range: boolean) => void) | undefined
  /** What the row is called, for its box. */
  name: string | undefined
}

function PlainGridRow<Row>({
  columns,
  row,
  at,
  activeColumn,
  heightPx,
  isCard,
  measure,
  isChosen,
  onChoose,
  name,
}: GridRowProps<Row>) {
  const t = useTranslations('list')
  return (
    <tr
      ref={measure}
      data-index={at}
      aria-rowindex={at + 2}
      aria-busy={row === undefined || undefined}
      aria-selected={onChoose ? isChosen : undefined}
      {...(isCard && { role: 'row' })}
      className={isCard ? 'grid content-center gap-y-1 border-b border-hairline px-4 py-2' : 'group'}
      style={{ height: heightPx }}
    >
      {columns.map((column, index) => {
        const Cell = index === 0 ? 'th' : 'td'
        return (
          <Cell
            key={column.key}
            {...(index === 0 && { scope: 'row' })}
            {...(isCard && { role: index === 0 ? 'rowheader' : 'gridcell' })}
            data-cell={`${at}:${index}`}
            tabIndex={index === activeColumn ? 0 : -1}
            className={
              isCard
                ? cardCell(index)
                : `${measure ? 'break-words py-1.5' : 'truncate py-0'} border-b border-hairline px-3 font-normal -outline-offset-2 ${isChosen ? 'bg-accent-tint' : 'bg-surface group-hover:bg-canvas'} ${index === 0 ? 'sticky start-0 z-[1]' : ''} ${column.align === 'end' ? 'numbers text-end' : 'text-start'}`
            }
          >
            {isCard && index > 0 ? <span className="text-sm text-muted">{column.title}</span> : null}
            {row === undefined ? (
              <Bone />
            ) : index === 0 && onChoose ? (
              <span className="flex items-center gap-3">
                <input
                  type="checkbox"
                  tabIndex={-1}
                  className="size-4 shrink-0 accent-accent"
                  aria-label={t('bulk.choose', { name: name ?? '' })}
                  checked={isChosen}
                  onChange={({ nativeEvent }) => onChoose(at, isRange(nativeEvent))}
                />
                <span className="min-w-0 grow truncate">{column.cell(row)}</span>
              </span>
            ) : isCard ? (
              <div className={measure ? 'min-w-0 break-words' : 'min-w-0 truncate'}>{column.cell(row)}</div>
            ) : (
              column.cell(row)
            )}
          </Cell>
        )
      })}
    </tr>
  )
}

const cardCell = (index: number): string =>
  index === 0 ? 'min-w-0 truncate text-start' : 'grid grid-cols-[6.5rem_minmax(0,1fr)] items-center'

/** A row of a grid; drawn again only when it changes. */
export const GridRow = memo(PlainGridRow) as typeof PlainGridRow // memo forgets that it is generic

/** A click with the shift key held: React's change event is the browser's click. */
const isRange = (event: Event): boolean => event instanceof MouseEvent && event.shiftKey

const Bone = () => <span className="inline-block h-3 w-2/3 rounded-control bg-sunken align-middle" />
