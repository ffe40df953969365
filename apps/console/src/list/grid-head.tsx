import { useTranslations } from 'use-intl'
import type { GridColumn } from './data-grid.tsx'
import type { Place } from './grid-keys.ts'
import { sortOf } from './list-search.ts'
import type { Selection } from './selection.ts'

interface GridHeadProps<Row> {
  columns: readonly GridColumn<Row>[]
  active: Place
  sort: string | undefined
  onSort: (sort: string) => void
  selection: Selection | undefined
}

/** The head of a grid stays in sight; a column that can be sorted by is a button. */
export function GridHead<Row>({ columns, active, sort, onSort, selection }: GridHeadProps<Row>) {
  const t = useTranslations('list')
  const sorted = sortOf(sort)
  return (
    <thead>
      <tr aria-rowindex={1} className="text-sm text-muted">
        {columns.map((column, index) => {
          const isSorted = column.sort !== undefined && sorted?.by === column.sort
          const next = isSorted && !sorted.descending ? `-${column.sort}` : (column.sort ?? '')
          const stop = active.row === -1 && active.column === index ? 0 : -1
          return (
            <th
              key={column.key}
              scope="col"
              data-cell={`-1:${index}`}
              tabIndex={column.sort ? undefined : stop}
              aria-sort={isSorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
              className={`sticky top-0 h-9 border-b border-hairline bg-surface px-3 whitespace-nowrap ${index === 0 ? 'start-0 z-20' : 'z-10'} ${column.align === 'end' ? 'text-end' : 'text-start'}`}
            >
              {index === 0 && selection ? <ChooseRead selection={selection} /> : null}
              {column.sort ? (
                <button
                  type="button"
                  data-cell={`-1:${index}`}
                  tabIndex={stop}
                  title={t('sortBy', { column: column.title })}
                  className={`inline-flex min-h-6 items-center gap-1 rounded-control hover:text-ink ${column.align === 'end' ? 'flex-row-reverse' : ''}`}
                  onClick={() => onSort(next)}
                >
                  {column.title}
                  <Arrow direction={isSorted ? (sorted.descending ? 'down' : 'up') : null} />
                </button>
              ) : (
                column.title
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** Chooses every row that was read; how many more there are is said beside it. */
function ChooseRead({ selection: { chosen, count, toggleRead } }: { selection: Selection }) {
  const t = useTranslations('list')
  return (
    <input
      type="checkbox"
      tabIndex={-1}
      className="me-3 size-4 accent-accent align-middle"
      aria-label={t('bulk.chooseRead')}
      checked={count > 0}
      ref={(box) => {
        if (box) box.indeterminate = count > 0 && chosen !== 'ALL'
      }}
      onChange={toggleRead}
    />
  )
}

/** Keeps its room while it is not there, so that nothing moves. */
function Arrow({ direction }: { direction: 'up' | 'down' | null }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" fill="none" stroke="currentColor">
      {direction ? (
        <path d={direction === 'up' ? 'M2 6.5 5 3l3 3.5' : 'M2 3.5 5 7l3-3.5'} strokeWidth="1.5" />
      ) : null}
    </svg>
  )
}
