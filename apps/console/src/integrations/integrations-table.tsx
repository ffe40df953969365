import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { StateChip } from '../design/state-chip.tsx'
import { When } from '../design/when.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { IntegrationRowFragment } from '../graphql/graphql.ts'
import { Table } from '../list/table.tsx'
import type { Column } from '../list/table.tsx'

interface IntegrationsTableProps {
  integrations: readonly IntegrationRowFragment[]
  workspace: string
  label: string
  /** All rows belong to one client that the page names already. */
  oneClient?: boolean
}

/** Access, data and what runs, as three separate facts on every row. */
export function IntegrationsTable({
  integrations,
  workspace,
  label,
  oneClient = false,
}: IntegrationsTableProps) {
  const columns = useColumns(workspace, oneClient).filter((column) => !(oneClient && column.key === 'client'))
  return <Table label={label} columns={columns} rows={integrations} rowKey={(row) => row.id} />
}

function useColumns(workspace: string, oneClient: boolean): Column<IntegrationRowFragment>[] {
  const t = useTranslations('integrations')
  const formats = useFormats()
  return [
    {
      key: 'integration',
      title: t('column.integration'),
      cell: (row) => <Name row={row} workspace={workspace} oneClient={oneClient} />,
    },
    {
      key: 'client',
      title: t('column.client'),
      wide: true,
      cell: (row) => (
        <Link
          to="/w/$workspace/clients/$slug/overview"
          params={{ workspace, slug: row.client.slug }}
          className="whitespace-nowrap underline-offset-2 hover:underline"
        >
          {row.client.name}
        </Link>
      ),
    },
    { key: 'access', title: t('column.access'), cell: (row) => <Access row={row} /> },
    { key: 'apps', title: t('column.apps'), align: 'end', cell: (row) => formats.number(row.appCount) },
    { key: 'now', title: t('column.now'), wide: true, cell: (row) => <Now row={row} /> },
    {
      key: 'synced',
      title: t('column.synced'),
      align: 'end',
      wide: true,
      cell: (row) =>
        row.lastSyncedAt ? (
          <When at={row.lastSyncedAt} ago />
        ) : (
          <span className="text-muted">{t('never')}</span>
        ),
    },
    {
      key: 'owner',
      title: t('column.owner'),
      wide: true,
      cell: (row) =>
        row.owner ? (
          <span className="whitespace-nowrap">{row.owner.name}</span>
        ) : (
          <span className="text-muted">{t('unowned')}</span>
        ),
    },
  ]
}

interface NameProps {
  row: IntegrationRowFragment
  workspace: string
  oneClient: boolean
}

/** The label; beneath it what the label and the other columns do not say. */
function Name({ row, workspace, oneClient }: NameProps) {
  const states = useTranslations('states')
  const method = states(`method.${row.method}`)
  return (
    <>
      <Link
        to="/w/$workspace/integrations/$id/summary"
        params={{ workspace, id: row.id }}
        className="font-medium underline-offset-2 hover:underline lg:whitespace-nowrap"
      >
        {row.label}
      </Link>
      {oneClient ? null : <span className="block text-sm text-muted lg:hidden">{row.client.name}</span>}
      {row.label.includes(method) ? null : <span className="block text-sm text-muted">{method}</span>}
    </>
  )
}

function Access({ row }: { row: IntegrationRowFragment }) {
  const t = useTranslations('integrations')
  return (
    <div className="grid justify-items-start gap-0.5">
      <span className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
        <StateChip state={row.state} />
        <span className="hidden sm:inline">
          {t('since')} <When at={row.since} />
        </span>
      </span>
      {row.stateReason ? (
        <span className="line-clamp-2 max-w-[48ch] text-sm">{row.stateReason.message}</span>
      ) : null}
    </div>
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
