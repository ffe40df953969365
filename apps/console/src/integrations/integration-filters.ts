import { useTranslations } from 'use-intl'
import { STATES_WORST_FIRST } from '../design/state-order.ts'
import type { FilterChoice } from '../list/filter-menu.tsx'
import { ENDS_WITHIN_DAYS, METHODS, NOBODY } from './integrations-search.ts'

/** What the list of integrations can be narrowed to. */
export function useIntegrationFilters(): FilterChoice[] {
  const t = useTranslations('integrations')
  const states = useTranslations('states')
  return [
    { key: 'client', title: t('column.client'), options: [] },
    {
      key: 'state',
      title: t('column.access'),
      options: STATES_WORST_FIRST.map((value) => ({ value, text: states(`label.${value}`) })),
    },
    { key: 'reason', title: t('reason'), options: [] },
    {
      key: 'method',
      title: t('method'),
      options: METHODS.map((value) => ({ value, text: states(`method.${value}`) })),
    },
    {
      key: 'fresh',
      title: t('column.through'),
      options: (['CURRENT', 'LATE', 'NONE'] as const).map((value) => ({ value, text: t(`fresh.${value}`) })),
    },
    {
      key: 'expires',
      title: t('expires'),
      options: ENDS_WITHIN_DAYS.map((days) => ({ value: `${days}d`, text: t('within', { days }) })),
    },
    { key: 'owner', title: t('column.owner'), options: [{ value: NOBODY, text: t('unowned') }] },
  ]
}
