import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { Empty } from '../design/empty.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { GrowingRows } from '../list/growing.tsx'
import { BudgetsTable } from './budgets-table.tsx'
import { HostsTable } from './hosts-table.tsx'
import { OperationsFrame } from './operations-frame.tsx'
import { BudgetsDocument } from './operations.graphql.ts'
import { everyMs } from './reading.ts'

/** Those for which most waits come first; few look further. */
const STEP = 10

/** What Apple's limits leave now to each key, and to all of them together at each host. */
export function BudgetsPage() {
  const t = useTranslations('operations')
  const [answer, ask] = useQuery({ query: BudgetsDocument })
  useRereading(ask, everyMs)
  return (
    <OperationsFrame title={t('tabs.budgets')} read={answer.data}>
      <View
        titled
        answer={answer}
        what={t('budget.what')}
        select={(data) => data.rateBudgets}
        skeleton={<TableSkeleton />}
        retry={ask}
      >
        {({ hosts, nodes }) => (
          <div className="grid gap-6">
            <p className="max-w-[72ch] text-muted">{t('budget.intro')}</p>
            {nodes.length > 0 ? (
              <GrowingRows rows={nodes} step={STEP}>
                {(rows) => <BudgetsTable budgets={rows} />}
              </GrowingRows>
            ) : (
              <Empty title={t('budget.none')}>{t('budget.noneBody')}</Empty>
            )}
            {hosts.length > 0 ? (
              <section className="grid gap-3">
                <h2 className="font-semibold">{t('budget.hosts')}</h2>
                <p className="max-w-[72ch] text-muted">{t('budget.hostsIntro')}</p>
                <HostsTable hosts={hosts} />
              </section>
            ) : null}
          </div>
        )}
      </View>
    </OperationsFrame>
  )
}
