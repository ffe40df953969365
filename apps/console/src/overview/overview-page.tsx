import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { lazy, Suspense, useEffect } from 'react'
import { useRereading } from '../api/use-rereading.ts'
import { buttonClass } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { Empty } from '../design/empty.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import type { OverviewQuery } from '../graphql/graphql.ts'
import { useQueueCounts } from '../shell/queue-counts.ts'
import { useMay } from '../shell/use-may.ts'
import { Fetching } from './fetching.tsx'
import { Fleet } from './fleet.tsx'
import { Freshness } from './freshness.tsx'
import { NeedsYou } from './needs-you.tsx'
import { OverviewDocument } from './overview.graphql.ts'
import { Totals } from './totals.tsx'

// The first load has no room for it.
const Lights = lazy(async () => ({ default: (await import('./lights.tsx')).Lights }))

const route = getRouteApi('/w/$workspace/overview')
const context = { additionalTypenames: ['Client', 'Integration', 'ActionItem'] }

/** All clients at a glance, and what needs me now. */
export function OverviewPage() {
  const t = useTranslations('overview')
  const { workspace } = route.useParams()
  const [answer, ask] = useQuery({
    query: OverviewDocument,
    variables: { fleet: useMay()('integration.read') },
    context,
  })
  useRereading(ask)
  const counts = useQueueCounts()
  useEffect(() => {
    if (counts) ask({ requestPolicy: 'network-only' })
  }, [counts, ask])
  const isEmpty = answer.data?.overview?.integrationStates.every((entry) => entry.count === 0) ?? false
  return (
    <>
      <PageTitle
        title={t('title')}
        actions={
          isEmpty ? null : (
            <Link to="/w/$workspace/connect/new" params={{ workspace }} className={buttonClass('primary')}>
              {t('connect')}
            </Link>
          )
        }
      />
      <View
        titled
        answer={answer}
        what={t('what')}
        select={({ overview, ...beside }) => overview && { overview, ...beside }}
        skeleton={<Skeleton />}
        retry={ask}
      >
        {(data) => <Board data={data} workspace={workspace} />}
      </View>
    </>
  )
}

/** How much there is, is told to everybody; the rest may be refused to the role. */
interface Board extends Omit<OverviewQuery, 'overview'> {
  overview: NonNullable<OverviewQuery['overview']>
}

function Board({ data: { overview, actionItems, fetching }, workspace }: { data: Board; workspace: string }) {
  const t = useTranslations('overview')
  const count = overview.integrationStates.reduce((sum, entry) => sum + entry.count, 0)
  if (count === 0) {
    return (
      <Empty
        title={t('empty.title')}
        action={
          <Link to="/w/$workspace/connect/new" params={{ workspace }} className={buttonClass('primary')}>
            {t('empty.connect')}
          </Link>
        }
      >
        {t('empty.body')}
      </Empty>
    )
  }
  return (
    <div className="grid gap-6">
      {overview.lights ? (
        <Suspense fallback={<CardSkeleton height="5.5rem" />}>
          <Lights lights={overview.lights} />
        </Suspense>
      ) : null}
      <Totals clients={overview.clientCount} apps={overview.appCount} workspace={workspace} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {actionItems ? (
          <Card title={t('needs.title')} aside={t('needs.count', { count: actionItems.totalCount })} flush>
            <NeedsYou items={actionItems.nodes} more={actionItems.totalCount > actionItems.nodes.length} />
          </Card>
        ) : null}
        <div className="grid gap-6">
          {overview.fleet ? (
            <Card
              title={t('fleet.title')}
              aside={t('fleet.count', { count: overview.fleet.clients.length })}
              flush
            >
              <Fleet clients={overview.fleet.clients} workspace={workspace} />
            </Card>
          ) : null}
          <Card title={t('fresh.title')}>
            <Freshness counts={overview.freshness} />
          </Card>
          {fetching && fetching.totalCount > 0 ? (
            <Card title={t('fetching.title')} aside={t('fetching.count', { count: fetching.totalCount })}>
              <Fetching runs={fetching.nodes} workspace={workspace} />
            </Card>
          ) : null}
        </div>
      </div>
    </div>
  )
}

function Skeleton() {
  return (
    <div className="grid gap-6 pt-12 lg:grid-cols-2">
      <CardSkeleton height="16rem" />
      <CardSkeleton height="16rem" />
    </div>
  )
}
