import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { FillGap } from '../app/fill-gap.tsx'
import { GapList } from '../app/gap-list.tsx'
import { DayRows } from '../days/day-rows.tsx'
import { Card } from '../design/card.tsx'
import { When } from '../design/when.tsx'
import type { IntegrationSyncQuery } from '../graphql/graphql.ts'
import { IntegrationTab } from './integration-tab.tsx'
import { IntegrationSyncDocument } from './integration-tabs.graphql.ts'
import { PausedNote } from './paused-note.tsx'
import { useMay } from '../shell/use-may.ts'
import { isReady } from './ready-states.ts'
import { SyncNow } from './sync-now.tsx'
import { SyncReports } from './sync-reports.tsx'

type WithSync = NonNullable<IntegrationSyncQuery['integration']>

const route = getRouteApi('/w/$workspace/integrations/$id/sync')
const context = { additionalTypenames: ['Integration', 'Backfill'] }

/** When Apple is asked, how each kind of report keeps up, and what did not come and why. */
export function IntegrationSyncPage() {
  const { id } = route.useParams()
  return <SyncOf key={id} id={id} />
}

function SyncOf({ id }: { id: string }) {
  const t = useTranslations('sync')
  const { workspace } = route.useParams()
  const [answer, ask] = useQuery({ query: IntegrationSyncDocument, variables: { id }, context })
  useRereading(ask)
  return (
    <IntegrationTab answer={answer} retry={ask} workspace={workspace} page={t('title')} what={t('what')}>
      {(integration) => (
        <div className="grid max-w-[72rem] gap-6">
          <PausedNote integration={integration} />
          <Rhythm integration={integration} />
          <Reports integration={integration} />
        </div>
      )}
    </IntegrationTab>
  )
}

/** Whether Apple is asked by itself: not while it cannot be, nor while somebody paused that. */
const asks = ({ state, paused }: WithSync): boolean => isReady(state) && !paused

function Rhythm({ integration }: { integration: WithSync }) {
  const t = useTranslations('sync')
  const may = useMay()
  const { workspace } = route.useParams()
  const { state, lastSyncedAt, nextSyncAt } = integration
  return (
    <Card
      title={t('asked')}
      aside={asks(integration) && may('backfill.manage') ? <SyncNow integration={integration} /> : null}
    >
      <div className="grid gap-2">
        <p className="max-w-[72ch] text-muted">{t(state === 'ARCHIVED' ? 'paused' : 'rhythm')}</p>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1">
          <dt className="text-muted">{t('last')}</dt>
          <dd>{lastSyncedAt ? <When at={lastSyncedAt} ago /> : t('never')}</dd>
          {state === 'ARCHIVED' ? null : (
            <>
              <dt className="text-muted">{t('next')}</dt>
              <dd>{nextSyncAt && asks(integration) ? <When at={nextSyncAt} /> : t('resting')}</dd>
            </>
          )}
        </dl>
        {may('operations.read') ? (
          <Link
            to="/w/$workspace/operations/budgets"
            params={{ workspace }}
            className="w-fit text-sm text-accent underline underline-offset-2"
          >
            {t('limits')}
          </Link>
        ) : null}
      </div>
    </Card>
  )
}

function Reports({ integration }: { integration: WithSync }) {
  const t = useTranslations('sync')
  const days = useTranslations('days')
  const { dataGrid: grid, id, label, state } = integration
  const [row] = grid?.rows ?? []
  if (!grid || !row) return <p className="text-muted">{t('none')}</p>
  return (
    <>
      <section className="grid gap-3">
        <h2 className="font-semibold">{t('reports')}</h2>
        <SyncReports rows={grid.rows} resting={!asks(integration)} />
      </section>
      <Card title={days('title', { count: row.days.length })}>
        <div className="grid gap-3">
          <p className="max-w-[72ch] text-muted">{t('shared', { team: row.provider.name })}</p>
          <DayRows grid={grid} />
        </div>
      </Card>
      <GapList
        gaps={row.gaps}
        {...(isReady(state) && {
          fill: (gap) => <FillGap whose={{ integration: { id, label } }} gap={gap} />,
        })}
      />
    </>
  )
}
