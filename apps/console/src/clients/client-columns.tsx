import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../design/button.tsx'
import { Glyph } from '../design/glyph.tsx'
import { StateChip } from '../design/state-chip.tsx'
import { STATES_WORST_FIRST } from '../design/state-order.ts'
import { useFormats } from '../format/use-formats.ts'
import type { ClientRowFragment } from '../graphql/graphql.ts'
import type { GridColumn } from '../list/data-grid.tsx'
import { Covers } from '../integrations/covers.tsx'
import { SevenDays } from '../list/seven-days.tsx'
import { Through } from '../list/through.tsx'
import { useMay } from '../shell/use-may.ts'

/** What the list says of a client. The same columns as long as the words are the same, so that rows are drawn once. */
export function useClientColumns(workspace: string): GridColumn<ClientRowFragment>[] {
  const t = useTranslations('clients')
  const states = useTranslations('states')
  const formats = useFormats()
  return useMemo(() => {
    const nothing = <span className="text-muted">{states('nothing')}</span>
    return [
      {
        key: 'client',
        title: t('column.client'),
        width: 260,
        sort: 'name',
        cell: (client) => <Name client={client} workspace={workspace} />,
      },
      {
        key: 'access',
        title: t('column.access'),
        width: 260,
        sort: 'access',
        cell: (client) => <Access client={client} workspace={workspace} />,
      },
      {
        key: 'through',
        title: t('column.through'),
        width: 140,
        align: 'end',
        sort: 'data',
        cell: ({ freshness }) => (
          <Through {...freshness} noData={t('noData')} late={t('late')} appleDay={t('appleDay')} />
        ),
      },
      {
        key: 'covers',
        title: t('column.covers'),
        width: 160,
        cell: ({ covers, worstState }) => {
          if (!covers) return <span className="text-muted">{t('notShown')}</span>
          return worstState ? <Covers capabilities={covers} /> : nothing
        },
      },
      {
        key: 'units',
        title: t('column.units'),
        width: 150,
        align: 'end',
        cell: ({ sevenDays }) => {
          if (!sevenDays) return <span className="text-muted">{t('notShown')}</span>
          const { units, series } = sevenDays
          return units === null ? nothing : <SevenDays units={units} series={series} />
        },
      },
      {
        key: 'apps',
        title: t('column.apps'),
        width: 80,
        align: 'end',
        sort: 'apps',
        cell: ({ appCount }) => formats.number(appCount),
      },
      {
        key: 'integrations',
        title: t('column.integrations'),
        width: 120,
        align: 'end',
        sort: 'integrations',
        cell: (client) => <Integrations client={client} workspace={workspace} />,
      },
      {
        key: 'manager',
        title: t('column.manager'),
        width: 150,
        cell: ({ manager }) => manager?.name ?? <span className="text-muted">{t('nobody')}</span>,
      },
      {
        key: 'added',
        title: t('column.added'),
        width: 110,
        align: 'end',
        sort: 'added',
        cell: ({ createdAt }) => <span className="text-muted">{formats.day(createdAt.slice(0, 10))}</span>,
      },
    ]
  }, [workspace, t, states, formats])
}

interface CellProps {
  client: ClientRowFragment
  workspace: string
}

function Name({ client, workspace }: CellProps) {
  return (
    <span className="flex items-baseline">
      <Link
        to="/w/$workspace/clients/$slug/overview"
        params={{ workspace, slug: client.slug }}
        tabIndex={-1}
        preload={false}
        dir="auto"
        className="truncate font-medium underline-offset-2 hover:underline"
      >
        {client.name}
      </Link>
      {/* Where both do not fit, the name stays, and of the tags those that fit whole: others wrap out of sight, the first
          one too, since something of no width stands before it. */}
      <span
        title={client.tags.join(', ')}
        className="flex h-[1lh] min-w-0 shrink-[99] flex-wrap items-baseline gap-2 overflow-hidden before:content-['\200b']"
      >
        {client.tags.map((tag) => (
          <Link
            key={tag}
            to="/w/$workspace/clients"
            params={{ workspace }}
            search={{ tag }}
            tabIndex={-1}
            className="rounded-control bg-sunken px-1.5 text-sm whitespace-nowrap text-muted hover:text-ink"
          >
            {tag}
          </Link>
        ))}
      </span>
    </span>
  )
}

/** The worst state, and why it is so. A client without any account is offered to be connected. */
function Access({ client, workspace }: CellProps) {
  const t = useTranslations('clients')
  const mayConnect = useMay()('integration.connect')
  if (!client.worstState) {
    if (!client.integrations) return <span className="text-muted">{t('notShown')}</span>
    if (!mayConnect) return <span className="text-muted">{t('notConnected')}</span>
    return (
      <Link
        to="/w/$workspace/connect/new"
        params={{ workspace }}
        search={{ client: client.slug }}
        tabIndex={-1}
        className={buttonClass()}
        aria-label={t('connectNamed', { client: client.name })}
      >
        {t('connect')}
      </Link>
    )
  }
  const reason = client.integrations?.nodes.find(
    ({ state, stateReason }) => state === client.worstState && stateReason,
  )
  return (
    <span className="flex items-center gap-2">
      <StateChip state={client.worstState} />
      <span className="truncate text-sm text-muted" title={reason?.stateReason?.message}>
        {reason?.stateReason?.message}
      </span>
    </span>
  )
}

/** So many signs are shown; the number says the rest. */
const SIGNS = 4

function Integrations({ client, workspace }: CellProps) {
  const t = useTranslations('clients')
  const formats = useFormats()
  if (!client.integrations) return <span className="text-muted">{t('notShown')}</span>
  const { totalCount, nodes } = client.integrations
  if (totalCount === 0) return <span className="text-muted">{formats.number(0)}</span>
  const worstFirst = nodes.toSorted(
    (a, b) => STATES_WORST_FIRST.indexOf(a.state) - STATES_WORST_FIRST.indexOf(b.state),
  )
  return (
    <Link
      to="/w/$workspace/integrations"
      params={{ workspace }}
      search={{ client: client.slug }}
      tabIndex={-1}
      preload={false}
      aria-label={t('opensIntegrations', { count: totalCount, client: client.name })}
      className="inline-flex items-center gap-1.5 underline-offset-2 hover:underline"
    >
      {worstFirst.slice(0, SIGNS).map(({ id, state }) => (
        <Glyph key={id} state={state} size={12} />
      ))}
      {formats.number(totalCount)}
    </Link>
  )
}
