import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { DataGrid } from '../list/data-grid.tsx'
import { ListView } from '../list/list-view.tsx'
import { MovedPill } from '../list/moved-pill.tsx'
import { useList } from '../list/use-list.ts'
import { useActivityColumns } from './activity-columns.tsx'
import { activitySource } from './activity-search.ts'
import type { ActivitySearch, AskedActivity } from './activity-search.ts'
import { ChainLine } from './chain-line.tsx'

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

/** The activity log, newest first, with the proof that nothing was taken out of it. */
export function ActivityList({
  search,
  onSearch,
  workspace,
  clientId,
  targetId,
  children,
}: ActivityListProps) {
  const t = useTranslations('activity')
  const asked = useMemo(
    () => ({ ...search, ...(clientId && { clientId }), ...(targetId && { targetId }) }),
    [search, clientId, targetId],
  )
  const list = useList(activitySource, asked)
  const columns = useActivityColumns(workspace)
  return (
    <>
      <div className="flex min-h-12 flex-wrap items-end gap-x-4 gap-y-2 pb-3">
        {children}
        {list.total === undefined ? null : (
          <p className="numbers pb-2 text-muted">{t('count', { count: list.total })}</p>
        )}
        <MovedPill moved={list.moved} onReorder={() => void list.reorder()} />
      </div>
      <ListView
        list={list}
        what={t('what')}
        empty={
          <Empty
            title={t('none.title')}
            action={
              Object.keys(search).length > 0 && <Button onClick={() => onSearch({})}>{t('none.all')}</Button>
            }
          >
            {t('none.body')}
          </Empty>
        }
      >
        <DataGrid label={t('table')} columns={columns} list={list} grows />
        <ChainLine />
      </ListView>
    </>
  )
}
