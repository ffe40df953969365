import { useTranslations } from 'use-intl'
import { Table, type Column } from '../design/table.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { BudgetsQuery } from '../graphql/graphql.ts'
import { HeldUntil } from './budgets-table.tsx'
import { LeftOf } from './left-of.tsx'

type Host = NonNullable<BudgetsQuery['rateBudgets']>['hosts'][number]

/** What Apple's limits by address leave to all keys together, host by host. */
export function HostsTable({ hosts }: { hosts: readonly Host[] }) {
  const t = useTranslations('operations')
  const formats = useFormats()
  const columns: Column<Host>[] = [
    {
      key: 'host',
      title: t('budget.host'),
      cell: ({ host, heldUntil }) => (
        <span className="grid">
          <span className="code break-all">{host}</span>
          <HeldUntil at={heldUntil} />
        </span>
      ),
    },
    {
      key: 'minute',
      title: t('budget.minute'),
      cell: ({ minuteLimit, minuteRemaining }) => (
        <LeftOf label={t('budget.minute')} left={minuteRemaining} limit={minuteLimit} />
      ),
    },
    {
      key: 'people',
      title: t('budget.people'),
      align: 'end',
      cell: ({ keptForPeople }) => formats.number(keptForPeople),
    },
  ]
  return <Table label={t('budget.hosts')} columns={columns} rows={hosts} rowKey={({ host }) => host} />
}
