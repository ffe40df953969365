import { useTranslations } from 'use-intl'
import type { GridColumn } from './data-grid.tsx'
import { Lacking } from './lacking.tsx'
import type { Sums } from './use-sums.ts'

/** Sums over all that the filter shows, where rows are cards and there is no foot for them. */
export function CardSums<Row>({ columns, sums }: { columns: readonly GridColumn<Row>[]; sums: Sums }) {
  const t = useTranslations('list')
  const summed = columns.filter(({ key }) => sums.cells[key] !== undefined)
  if (summed.length === 0) return null
  return (
    <div className="mb-3 grid gap-0.5">
      <p className="flex flex-wrap gap-x-3 text-muted">
        {t('sums')}
        {summed.map(({ key, title }) => (
          <span key={key}>
            {title} <strong className="numbers font-medium text-ink">{sums.cells[key]}</strong>
          </span>
        ))}
      </p>
      <Lacking sums={sums} />
    </div>
  )
}
