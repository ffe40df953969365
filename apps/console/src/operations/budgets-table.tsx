import { useTranslations } from 'use-intl'
import { Table, type Column } from '../design/table.tsx'
import { When } from '../design/when.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { RateBudgetRowFragment } from '../graphql/graphql.ts'
import { LeftOf } from './left-of.tsx'
import { useMinuteColumns } from './minute-columns.tsx'

/** What Apple's limits leave to each key, those first for which most waits. */
export function BudgetsTable({ budgets }: { budgets: readonly RateBudgetRowFragment[] }) {
  const t = useTranslations('operations')
  const formats = useFormats()
  const [minute, people] = useMinuteColumns<RateBudgetRowFragment>()
  const whose = (names: readonly string[]) =>
    t('budget.whose', { names: names.slice(0, 2).join(', '), more: Math.max(0, names.length - 2) })
  const columns: Column<RateBudgetRowFragment>[] = [
    {
      key: 'key',
      title: t('budget.key'),
      cell: ({ credential, heldUntil }) => (
        <span className="grid">
          <span className="font-medium">{credential.label}</span>
          <span className="text-sm text-muted">{whose(credential.clientNames)}</span>
          <HeldUntil at={heldUntil} />
        </span>
      ),
    },
    {
      key: 'hour',
      title: t('budget.left'),
      cell: ({ limit, remaining }) => <LeftOf label={t('budget.left')} left={remaining} limit={limit} />,
    },
    minute,
    { ...people, wide: true },
    {
      key: 'waiting',
      title: t('budget.waiting'),
      align: 'end',
      cell: ({ waiting }) => formats.number(waiting),
    },
    {
      key: 'resets',
      title: t('budget.resets'),
      align: 'end',
      cell: ({ resetsAt }) => (resetsAt ? <When at={resetsAt} /> : <span className="text-muted">{'–'}</span>),
    },
  ]
  return (
    <Table
      label={t('budget.title')}
      columns={columns}
      rows={budgets}
      rowKey={({ credential }) => credential.id}
    />
  )
}

/** Until when Apple asked to be left alone; nothing where it did not. */
export function HeldUntil({ at }: { at: string | null | undefined }) {
  const t = useTranslations('operations')
  if (!at) return null
  return (
    <span className="text-sm text-warn">
      {t('budget.held')} <When at={at} />
    </span>
  )
}
