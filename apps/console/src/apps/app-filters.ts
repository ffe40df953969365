import { useTranslations } from 'use-intl'
import type { FilterChoice } from '../list/filter-menu.tsx'
import { platformName } from './app-columns.tsx'
import { PLATFORMS } from './apps-search.ts'

/** What the list of apps can be narrowed to. */
export function useAppFilters(): FilterChoice[] {
  const t = useTranslations('apps')
  return [
    { key: 'client', title: t('column.client'), options: [] },
    { key: 'integration', title: t('integration'), options: [] },
    {
      key: 'platform',
      title: t('column.platform'),
      options: PLATFORMS.map((value) => ({ value, text: platformName(value, t) })),
    },
    {
      key: 'fresh',
      title: t('column.through'),
      options: (['CURRENT', 'LATE', 'NONE'] as const).map((value) => ({ value, text: t(`fresh.${value}`) })),
    },
    { key: 'gap', title: t('column.missing'), options: [{ value: '1', text: t('gap') }] },
    { key: 'removed', title: t('removedFilter'), options: [{ value: '1', text: t('removed') }] },
    { key: 'out', title: t('outFilter'), options: [{ value: '1', text: t('out') }] },
  ]
}
