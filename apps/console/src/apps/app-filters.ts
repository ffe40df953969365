import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Chip } from '../list/filter-chips.tsx'
import type { FilterChoice } from '../list/filter-menu.tsx'
import { valuesOf } from '../list/list-search.ts'
import { compact } from '../list/search-text.ts'
import { platformName, type AppRow } from './app-columns.tsx'
import { PLATFORMS } from './apps-search.ts'

const route = getRouteApi('/w/$workspace/apps')

/** What the list of apps can be narrowed to, what it is narrowed to, and how to change that. */
export function useAppFilters(first: AppRow | undefined): {
  choices: FilterChoice[]
  chips: Chip[]
  set: (key: string, values: string | undefined) => void
} {
  const t = useTranslations('apps')
  const list = useTranslations('list')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const set = (key: string, values: string | undefined) =>
    void navigate({ search: (current) => compact({ ...current, [key]: values }), replace: true })
  const fresh = { CURRENT: t('fresh.CURRENT'), LATE: t('fresh.LATE'), NONE: t('fresh.NONE') }
  const choices: FilterChoice[] = [
    {
      key: 'platform',
      title: t('column.platform'),
      options: PLATFORMS.map((value) => ({ value, text: platformName(value, t) })),
    },
    {
      key: 'fresh',
      title: t('column.through'),
      options: Object.entries(fresh).map(([value, text]) => ({ value, text })),
    },
    { key: 'gap', title: t('column.missing'), options: [{ value: '1', text: t('gap') }] },
  ]
  /** A client or an integration has a name when an app of it is here. */
  const nameOf = (key: string, value: string) => {
    if (key === 'client' && first && (first.client.slug === value || first.client.id === value))
      return first.client.name
    return choices.find((choice) => choice.key === key)?.options.find((one) => one.value === value)?.text
  }
  const named = [
    { key: 'client', title: t('column.client') },
    { key: 'integration', title: t('integration') },
  ]
  const chips = [...named, ...choices].flatMap(({ key, title }) => {
    const values = valuesOf(search[key as keyof typeof search]) // the keys are those of the search
    if (values.length === 0) return []
    const words = values.map((value) =>
      value.startsWith('!')
        ? list('isNot', { value: nameOf(key, value.slice(1)) ?? value.slice(1) })
        : (nameOf(key, value) ?? (key === 'integration' ? (first?.client.name ?? value) : value)),
    )
    return [
      {
        key,
        text: list('is', { filter: title, values: words.join(', ') }),
        remove: () => set(key, undefined),
      },
    ]
  })
  return { choices, chips, set }
}
