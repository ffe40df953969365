import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { FilterChips } from './filter-chips.tsx'
import type { Chip } from './filter-chips.tsx'
import type { AnySearch } from './list-search.ts'

interface NoMatchProps {
  title: string
  /** What the words are looked for in. */
  help: string
  chips: readonly Chip[]
  query: string | undefined
  onSearch: (change: AnySearch) => void
}

/** Nothing fits: says what was asked for, and takes away one part of it, or all. */
export function NoMatch({ title, help, chips, query, onSearch }: NoMatchProps) {
  const t = useTranslations('list')
  const words = query
    ? [{ key: 'q', text: t('words', { text: query }), remove: () => onSearch({ q: undefined }) }]
    : []
  const all = [...words, ...chips]
  return (
    <Empty
      title={title}
      action={
        <div className="grid justify-items-start gap-3">
          <FilterChips chips={all} />
          {all.length > 1 ? (
            <Button onClick={() => onSearch(Object.fromEntries(all.map(({ key }) => [key, undefined])))}>
              {t('removeAll')}
            </Button>
          ) : null}
        </div>
      }
    >
      {query ? help : null}
    </Empty>
  )
}
