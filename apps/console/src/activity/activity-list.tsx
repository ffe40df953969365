import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { When } from '../design/when.tsx'
import { ActivityDocument } from '../graphql/graphql.ts'
import type { ActivityQuery } from '../graphql/graphql.ts'
import { Pages } from '../list/pages.tsx'
import { activityVariables } from './activity-search.ts'
import type { ActivitySearch, AskedActivity } from './activity-search.ts'
import { ActivityTable } from './activity-table.tsx'

interface ActivityListProps {
  search: ActivitySearch
  onSearch: (search: AskedActivity) => void
  workspace: string
  /** Of one client alone. */
  clientId?: string
  /** About one thing alone. */
  targetId?: string
  /** What narrows the list. */
  children?: ReactNode
}

/** The activity log, page by page, with the proof that nothing was taken out of it. */
export function ActivityList({
  search,
  onSearch,
  workspace,
  clientId,
  targetId,
  children,
}: ActivityListProps) {
  const t = useTranslations('activity')
  const variables = useMemo(() => activityVariables(search, clientId, targetId), [search, clientId, targetId])
  const [answer, ask] = useQuery({ query: ActivityDocument, variables })
  useRereading(ask)
  const { after, ...narrowing } = search
  return (
    <>
      <div className="flex min-h-12 flex-wrap items-end gap-x-4 gap-y-2 pb-3">
        {children}
        {answer.data?.auditLog ? (
          <p className="numbers pb-2 text-muted">{t('count', { count: answer.data.auditLog.totalCount })}</p>
        ) : null}
      </div>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={(data) => data.auditLog}
        skeleton={<TableSkeleton rows={10} />}
        retry={ask}
      >
        {({ nodes, pageInfo, chain }) =>
          nodes.length === 0 ? (
            <Empty
              title={t('none.title')}
              action={
                Object.keys(narrowing).length > 0 && (
                  <Button onClick={() => onSearch({})}>{t('none.all')}</Button>
                )
              }
            >
              {t('none.body')}
            </Empty>
          ) : (
            <>
              <ActivityTable entries={nodes} workspace={workspace} />
              <div className="flex flex-wrap items-start justify-between gap-x-6 pt-2">
                <ChainLine chain={chain} />
                <Pages
                  label={t('pages')}
                  first={after ? <Button onClick={() => onSearch(narrowing)}>{t('newest')}</Button> : null}
                  next={
                    pageInfo.hasNextPage && pageInfo.endCursor ? (
                      <Button onClick={() => onSearch({ ...narrowing, after: pageInfo.endCursor ?? '' })}>
                        {t('more')}
                      </Button>
                    ) : null
                  }
                />
              </div>
            </>
          )
        }
      </View>
    </>
  )
}

type Chain = NonNullable<ActivityQuery['auditLog']>['chain']

function ChainLine({ chain: { ok, checkedAt, brokenAt } }: { chain: Chain }) {
  const t = useTranslations('activity')
  if (ok === null || !checkedAt) return <p className="text-sm text-muted">{t('chain.unchecked')}</p>
  if (ok)
    return (
      <p className="text-sm text-muted">
        {t('chain.ok')} <When at={checkedAt} ago />
      </p>
    )
  return (
    <p className="text-sm font-medium text-broken">
      {t('chain.broken')} <When at={brokenAt ?? checkedAt} />
    </p>
  )
}
