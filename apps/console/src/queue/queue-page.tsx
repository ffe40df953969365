import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { Button } from '../design/button.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { chipsOf } from '../list/chips-of.ts'
import { FilterChips } from '../list/filter-chips.tsx'
import { FilterMenu, type FilterChoice } from '../list/filter-menu.tsx'
import { compact } from '../list/search-text.ts'
import { useQueueCounts } from '../shell/queue-counts.ts'
import { useMay } from '../shell/use-may.ts'
import { HeldList } from './held-list.tsx'
import { NothingToDo } from './nothing-to-do.tsx'
import { KINDS, queueVariables } from './queue-search.ts'
import { QueueDocument } from './queue.graphql.ts'
import { WhoseTabs } from './whose-tabs.tsx'

const CalendarDialog = lazy(async () => ({ default: (await import('./calendar-dialog.tsx')).CalendarDialog }))

const route = getRouteApi('/w/$workspace/queue')
const context = { additionalTypenames: ['ActionItem', 'Integration'] }

/** What people must do, the most urgent first. It is kept up to date while it is looked at. */
export function QueuePage() {
  const t = useTranslations('queue')
  const { workspace } = route.useParams()
  const { viewer } = route.useRouteContext()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const mayManage = useMay()('queue.manage')
  const counts = useQueueCounts()
  const [answer, ask] = useQuery({ query: QueueDocument, variables: queueVariables(search), context })
  useRereading(ask)
  useEffect(() => {
    if (counts) ask({ requestPolicy: 'network-only' })
  }, [counts, ask])
  const filters = useFilters()
  const set = (key: string, values: string | undefined) =>
    void navigate({ search: (now) => compact({ ...now, [key]: values }), replace: true })
  const is = (filter: string, values: string) => t('filter.chip', { filter, values })
  const words = { is, isNot: (value: string) => t('filter.not', { value }) }
  const narrowed = search.kind !== undefined || search.assignee !== undefined
  return (
    <>
      <PageTitle
        title={t('title')}
        actions={
          <>
            <NotifyButton />
            <CalendarButton />
          </>
        }
      />
      <WhoseTabs workspace={workspace} search={search} counts={counts} />
      <div className="flex flex-wrap items-center gap-2 pb-4">
        <FilterMenu choices={filters} search={compact({ ...search })} onChange={set} />
        <FilterChips chips={chipsOf({ filters, search: compact({ ...search }), set, words })} />
      </div>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={({ actionItems, next }) => actionItems && { actionItems, next }}
        skeleton={<CardSkeleton height="20rem" />}
        retry={ask}
      >
        {({ actionItems: { nodes, totalCount }, next }) =>
          nodes.length === 0 ? (
            <NothingToDo workspace={workspace} narrowed={narrowed} next={next?.nodes[0]} />
          ) : (
            <div className="rounded-card border border-hairline bg-surface">
              <HeldList items={nodes} workspace={workspace} me={viewer.id} mayManage={mayManage} />
              {totalCount > nodes.length ? (
                <p className="border-t border-hairline px-4 py-2 text-sm text-muted">
                  {t('rest', { shown: nodes.length, count: totalCount })}
                </p>
              ) : null}
            </div>
          )
        }
      </View>
    </>
  )
}

function useFilters(): FilterChoice[] {
  const t = useTranslations('queue')
  return [
    {
      key: 'kind',
      title: t('filter.kind'),
      options: KINDS.map((value) => ({ value, text: t(`kind.${value}`) })),
    },
    { key: 'snoozed', title: t('filter.snoozed'), options: [{ value: 'yes', text: t('filter.snoozedYes') }] },
  ]
}

/** Deadlines where people look anyway: in a calendar of theirs. */
function CalendarButton() {
  const t = useTranslations('queue')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('calendar.open')}</Button>
      <Suspense>{open ? <CalendarDialog onClose={() => setOpen(false)} /> : null}</Suspense>
    </>
  )
}

/** Asks once whether the browser may show codes while the tab is not looked at. */
function NotifyButton() {
  const t = useTranslations('queue')
  const [asks, setAsks] = useState('Notification' in window && Notification.permission === 'default')
  if (!asks) return null
  return (
    <Button onClick={() => void Notification.requestPermission().then((said) => setAsks(said === 'default'))}>
      {t('notify')}
    </Button>
  )
}
