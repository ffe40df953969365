import { useTranslations } from 'use-intl'
import { Table, type Column } from '../design/table.tsx'
import type { BudgetsQuery } from '../graphql/graphql.ts'
import { HeldUntil } from './budgets-table.tsx'
import { useMinuteColumns } from './minute-columns.tsx'

type Host = NonNullable<BudgetsQuery['rateBudgets']>['hosts'][number]

/** What Apple's limits by address leave to all keys together, host by host. */
export function HostsTable({ hosts }: { hosts: readonly Host[] }) {
  const t = useTranslations('operations')
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
    ...useMinuteColumns<Host>(),
  ]
  return <Table label={t('budget.hosts')} columns={columns} rows={hosts} rowKey={({ host }) => host} />
}
