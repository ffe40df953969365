import { useTranslations } from 'use-intl'
import { Cross } from '../design/marks.tsx'

/** A filter that is on, in words. */
export interface Chip {
  key: string
  text: string
  /** Takes it away. */
  remove: () => void
}

/** What a list is narrowed to; each part is taken away by a click. */
export function FilterChips({ chips }: { chips: readonly Chip[] }) {
  const t = useTranslations('list')
  if (chips.length === 0) return null
  return (
    <ul aria-label={t('filters')} className="flex flex-wrap gap-2">
      {chips.map(({ key, text, remove }) => (
        <li key={key}>
          <button
            type="button"
            className="inline-flex min-h-8 items-center gap-2 rounded-control bg-accent-tint px-2 text-accent hover:underline pointer-coarse:min-h-11"
            onClick={remove}
          >
            <span className="sr-only">{t('remove')}</span>
            {text}
            <Cross />
          </button>
        </li>
      ))}
    </ul>
  )
}
