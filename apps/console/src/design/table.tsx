import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { useIsNarrow } from '../list/narrow.ts'

/** One column: its title and how a row fills it. `wide` columns are left out on narrow screens. */
export interface Column<Row> {
  key: string
  title: string
  align?: 'start' | 'end'
  wide?: boolean
  cell: (row: Row) => ReactNode
}

interface TableProps<Row> {
  label: string
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A real table of few rows; cards where it has no room. The first cell of a row names the row. */
export function Table<Row>({ label, columns, rows, rowKey }: TableProps<Row>) {
  const isNarrow = useIsNarrow()
  if (isNarrow) return <Cards label={label} columns={columns} rows={rows} rowKey={rowKey} />
  const sides = (column: Column<Row>) =>
    `px-4 ${column.align === 'end' ? 'text-end numbers' : 'text-start'} ${column.wide ? 'hidden lg:table-cell' : ''}`
  return (
    <div className="overflow-x-auto rounded-card border border-hairline bg-surface">
      <table aria-label={label} className="w-full border-collapse">
        <thead>
          <tr className="border-b border-hairline text-sm text-muted">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={`h-9 whitespace-nowrap ${sides(column)}`}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-hairline last:border-0 hover:bg-canvas">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className={`h-10 py-1.5 font-normal ${sides(column)}`}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={`h-10 py-1.5 ${sides(column)}`}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cards<Row>({ label, columns, rows, rowKey }: TableProps<Row>) {
  const [title, ...others] = columns.filter(({ wide }) => !wide)
  return (
    <ul aria-label={label} className="rounded-card border border-hairline bg-surface">
      {rows.map((row) => (
        <li key={rowKey(row)} className="grid gap-2 border-b border-hairline px-4 py-3 last:border-0">
          {title?.cell(row)}
          <dl className="grid grid-cols-[7rem_minmax(0,1fr)] items-baseline gap-x-2 gap-y-1">
            {others.map((column) => (
              <Fragment key={column.key}>
                <dt className="text-sm text-muted">{column.title}</dt>
                <dd>{column.cell(row)}</dd>
              </Fragment>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
