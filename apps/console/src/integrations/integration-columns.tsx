import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { PausedChip } from '../design/paused-chip.tsx'
import { StateChip } from '../design/state-chip.tsx'
import { When } from '../design/when.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { IntegrationRowFragment } from '../graphql/graphql.ts'
import type { GridColumn } from '../list/data-grid.tsx'
import { Through } from '../list/through.tsx'
import { useMay } from '../shell/use-may.ts'
import { Covers } from './covers.tsx'

/** States that a renewal ends, and what it ends of those that only limit. */
const RENEWED: readonly string[] = ['NEEDS_REAUTH', 'REVOKED', 'EXPIRING', 'CANNOT_RENEW']

/** What is worth a column where the client is known and room is short. */
const OF_ONE_CLIENT = ['integration', 'access', 'covers', 'apps', 'through']

/**
 * Access, data and what runs, as three separate facts on every row. `oneClient`: all rows belong to one client, which
 * the page names already.
 */
export function useIntegrationColumns(
  workspace: string,
  oneClient = false,
): GridColumn<IntegrationRowFragment>[] {
  const t = useTranslations('integrations')
  const formats = useFormats()
  return useMemo(() => {
    const columns: GridColumn<IntegrationRowFragment>[] = [
      {
        key: 'integration',
        title: t('column.integration'),
        width: 175,
        cell: (row) => <Name row={row} workspace={workspace} inGrid={!oneClient} />,
      },
      {
        key: 'client',
        title: t('column.client'),
        width: 135,
        sort: 'client',
        cell: (row) => (
          <Link
            to="/w/$workspace/clients/$slug/overview"
            params={{ workspace, slug: row.client.slug }}
            tabIndex={-1}
            preload={false}
            className="underline-offset-2 hover:underline"
          >
            {row.client.name}
          </Link>
        ),
      },
      {
        key: 'access',
        title: t('column.access'),
        width: 235,
        sort: 'access',
        cell: (row) => <Access row={row} workspace={workspace} />,
      },
      {
        key: 'covers',
        title: t('column.covers'),
        width: 150,
        wide: true,
        cell: (row) => <Covers capabilities={row.capabilities} />,
      },
      {
        key: 'apps',
        title: t('column.apps'),
        width: 60,
        align: 'end',
        sort: 'apps',
        cell: (row) => formats.number(row.appCount),
      },
      {
        key: 'through',
        title: t('column.through'),
        width: 115,
        align: 'end',
        sort: 'data',
        cell: ({ freshness }) => (
          <Through {...freshness} noData={t('noData')} late={t('late')} appleDay={t('appleDay')} />
        ),
      },
      { key: 'now', title: t('column.now'), width: 80, wide: true, cell: (row) => <Now row={row} /> },
      {
        key: 'ends',
        title: t('column.ends'),
        width: 85,
        align: 'end',
        sort: 'ends',
        wide: true,
        cell: ({ expiresAt }) =>
          expiresAt ? <When at={expiresAt} /> : <span className="text-muted">{t('noEnd')}</span>,
      },
      {
        key: 'owner',
        title: t('column.owner'),
        width: 120,
        sort: 'owner',
        wide: true,
        cell: (row) => row.owner?.name ?? <span className="text-muted">{t('unowned')}</span>,
      },
    ]
    return oneClient ? columns.filter(({ key }) => OF_ONE_CLIENT.includes(key)) : columns
  }, [workspace, oneClient, t, formats])
}

interface NameProps {
  row: IntegrationRowFragment
  workspace: string
  /** The grid's cells have the tab stop, not what stands in them. */
  inGrid: boolean
}

/** The label; beneath it what the label does not say. */
function Name({ row, workspace, inGrid }: NameProps) {
  const states = useTranslations('states')
  const method = states(`method.${row.method}`)
  return (
    <>
      <Link
        to="/w/$workspace/integrations/$id/summary"
        params={{ workspace, id: row.id }}
        tabIndex={inGrid ? -1 : undefined}
        className="font-medium underline-offset-2 hover:underline"
      >
        {row.label}
      </Link>
      {row.label.includes(method) ? null : (
        <span className="hidden text-sm text-muted sm:block">{method}</span>
      )}
    </>
  )
}

function Access({ row, workspace }: { row: IntegrationRowFragment; workspace: string }) {
  const t = useTranslations('integrations')
  return (
    <div className="grid grid-cols-1 justify-items-start gap-0.5">
      <span className="flex items-center gap-x-2 text-sm whitespace-nowrap text-muted">
        <StateChip state={row.state} />
        {row.paused ? <PausedChip /> : null}
        <span className="hidden sm:inline">
          {t('since')} <When at={row.since} />
        </span>
      </span>
      <span className="flex max-w-full min-w-0 gap-2 text-sm empty:hidden">
        {row.stateReason ? (
          <span className="min-w-0 truncate" title={row.stateReason.message}>
            {row.stateReason.message}
          </span>
        ) : row.state === 'PENDING' && row.invitation ? (
          <span className="min-w-0 truncate">
            {t(row.invitation.waitsFor === 'CLIENT_ADMIN' ? 'invited.byClient' : 'invited.byUs', {
              client: row.client.name,
              count: row.invitation.reminders,
            })}
          </span>
        ) : null}
        <RenewLink row={row} workspace={workspace} />
      </span>
    </div>
  )
}

/** One click from the row to where access is renewed or a code is entered; the keys lead there by the row's own page. */
function RenewLink({ row, workspace }: { row: IntegrationRowFragment; workspace: string }) {
  const t = useTranslations('integrations')
  const may = useMay()
  const wants =
    row.state === 'AWAITING_CODE'
      ? 'code'
      : [row.state, row.stateReason?.code ?? ''].some((each) => RENEWED.includes(each))
        ? 'renew'
        : null
  if (!wants || !may('integration.connect')) return null
  return (
    <Link
      to={wants === 'code' ? '/w/$workspace/connect/$id/verify' : '/w/$workspace/connect/$id/connect'}
      params={{ workspace, id: row.id }}
      tabIndex={-1}
      preload={false}
      aria-label={t(`${wants}Named`, { label: row.label })}
      className="shrink-0 font-medium text-accent underline-offset-2 hover:underline"
    >
      {t(wants)}
    </Link>
  )
}

function Now({ row }: { row: IntegrationRowFragment }) {
  const t = useTranslations('integrations')
  const states = useTranslations('states')
  const formats = useFormats()
  if (row.backfill?.state !== 'RUNNING') return <span className="text-muted">{states('nothing')}</span>
  const { deliveriesDone, deliveriesTotal } = row.backfill
  return (
    <span className="numbers text-progress">
      {t('fetching', { done: formats.number(deliveriesDone), total: formats.number(deliveriesTotal) })}
    </span>
  )
}
