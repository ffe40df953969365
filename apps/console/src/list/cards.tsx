import { useTranslations } from 'use-intl'
import { inputClass } from '../design/field.tsx'
import type { GridColumn } from './data-grid.tsx'

/** On a narrow screen a row is a card of so many columns, so high in pixels. */
export const CARD_COLUMNS = 4
export const CARD_PX = 128

interface CardOrderProps<Row> {
  columns: readonly GridColumn<Row>[]
  sort: string | undefined
  onSort: (sort: string | undefined) => void
}

/** Cards have no heads to sort by: a choice does it. */
export function CardOrder<Row>({ columns, sort, onSort }: CardOrderProps<Row>) {
  const t = useTranslations('list')
  const sorts = columns.flatMap(({ sort: by, title }) => (by ? [{ by, title }] : []))
  if (sorts.length === 0) return null
  return (
    <label className="mb-3 flex items-center gap-2 text-muted">
      {t('order')}
      <select
        className={`${inputClass} min-w-0 grow`}
        value={sort ?? ''}
        onChange={({ target }) => onSort(target.value || undefined)}
      >
        <option value="">{t('asAdded')}</option>
        {sorts.flatMap(({ by, title }) => [
          <option key={by} value={by}>
            {t('upwards', { column: title })}
          </option>,
          <option key={`-${by}`} value={`-${by}`}>
            {t('downwards', { column: title })}
          </option>,
        ])}
      </select>
    </label>
  )
}
