import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../design/button.tsx'
import { Glyph } from '../design/glyph.tsx'
import { StateChip } from '../design/state-chip.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { ClientRowFragment } from '../graphql/graphql.ts'
import { Table } from '../list/table.tsx'
import type { Column } from '../list/table.tsx'

/** The clients with their worst access; what cannot be connected yet is offered to be. */
export function ClientsTable({
  clients,
  workspace,
}: {
  clients: readonly ClientRowFragment[]
  workspace: string
}) {
  const t = useTranslations('clients')
  return (
    <Table label={t('table')} columns={useColumns(workspace)} rows={clients} rowKey={(client) => client.id} />
  )
}

function useColumns(workspace: string): Column<ClientRowFragment>[] {
  const t = useTranslations('clients')
  const formats = useFormats()
  return [
    {
      key: 'client',
      title: t('column.client'),
      cell: (client) => (
        <Link
          to="/w/$workspace/clients/$slug/overview"
          params={{ workspace, slug: client.slug }}
          className="font-medium underline-offset-2 hover:underline"
        >
          {client.name}
        </Link>
      ),
    },
    {
      key: 'access',
      title: t('column.access'),
      cell: (client) =>
        client.worstState ? (
          <StateChip state={client.worstState} />
        ) : !client.integrations ? null : (
          <Link
            to="/w/$workspace/connect/new"
            params={{ workspace }}
            search={{ client: client.slug }}
            className={buttonClass()}
            aria-label={t('connectNamed', { client: client.name })}
          >
            {t('connect')}
          </Link>
        ),
    },
    {
      key: 'integrations',
      title: t('column.integrations'),
      wide: true,
      cell: (client) => <IntegrationLinks client={client} workspace={workspace} />,
    },
    { key: 'apps', title: t('column.apps'), align: 'end', cell: (client) => formats.number(client.appCount) },
    {
      key: 'added',
      title: t('column.added'),
      align: 'end',
      wide: true,
      cell: (client) => <span className="text-muted">{formats.day(client.createdAt.slice(0, 10))}</span>,
    },
  ]
}

function IntegrationLinks({ client, workspace }: { client: ClientRowFragment; workspace: string }) {
  const t = useTranslations('clients')
  if (!client.integrations) return <span className="text-muted">{t('notShown')}</span>
  if (client.integrations.nodes.length === 0) return <span className="text-muted">{t('notConnected')}</span>
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {client.integrations.nodes.map((integration) => (
        <li key={integration.id} className="flex items-center gap-1.5">
          <Glyph state={integration.state} size={12} />
          <Link
            to="/w/$workspace/integrations/$id/summary"
            params={{ workspace, id: integration.id }}
            className="underline-offset-2 hover:underline"
          >
            {integration.label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
