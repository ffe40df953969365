import { useTranslations } from 'use-intl'
import type { GridColumn } from './data-grid.tsx'
import { Lacking } from './lacking.tsx'
import type { Sums } from './use-sums.ts'

/** Sums over all that the filter shows, under their columns, and what they lack; they stay in sight. */
export function GridFoot<Row>({ columns, sums }: { columns: readonly GridColumn<Row>[]; sums: Sums }) {
  const t = useTranslations('list')
  return (
    <tfoot>
      <tr className="text-sm font-medium">
        {columns.map(({ key, align }, index) => (
          <td
            key={key}
            className={`sticky bottom-0 h-9 border-t border-hairline bg-surface px-3 py-1 whitespace-nowrap ${index === 0 ? 'start-0 z-20' : 'z-10'} ${align === 'end' ? 'numbers text-end' : 'text-start'}`}
          >
            {sums.cells[key] ?? (index === 0 ? <span className="text-muted">{t('sums')}</span> : null)}
            {index === 0 ? <Lacking sums={sums} /> : null}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
