import { useTranslations } from 'use-intl'
import { Progress } from '../design/progress.tsx'
import { When } from '../design/when.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { RateBudgetRowFragment } from '../graphql/graphql.ts'
import { Table, type Column } from '../design/table.tsx'

/** What Apple's limit by the hour leaves to each key, those first for which most waits. */
export function BudgetsTable({ budgets }: { budgets: readonly RateBudgetRowFragment[] }) {
  const t = useTranslations('operations')
  const formats = useFormats()
  const columns: Column<RateBudgetRowFragment>[] = [
    { key: 'key', title: t('budget.key'), cell: ({ credential }) => credential.label },
    {
      key: 'left',
      title: t('budget.left'),
      cell: ({ limit, remaining }) =>
        limit === null || limit === undefined || remaining === null || remaining === undefined ? (
          <span className="text-muted">{t('budget.unknown')}</span>
        ) : (
          <span className="grid min-w-40 gap-1">
            <Progress
              done={remaining}
              total={limit}
              label={t('budget.left')}
              text={t('budget.of', { remaining: formats.number(remaining), limit: formats.number(limit) })}
            />
            <span className="numbers text-sm text-muted">
              {t('budget.of', { remaining: formats.number(remaining), limit: formats.number(limit) })}
            </span>
          </span>
        ),
    },
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
