import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Empty } from '../design/empty.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { useIntegrationColumns } from '../integrations/integration-columns.tsx'
import { integrationsSource } from '../integrations/integrations-search.ts'
import { DataGrid } from '../list/data-grid.tsx'
import { useAsOrigin } from '../list/neighbours.tsx'
import { compact } from '../list/search-text.ts'
import { useList } from '../list/use-list.ts'
import { ClientFrame, ConnectClient } from './client-frame.tsx'
import type { ClientDetail } from './client-frame.tsx'

const route = getRouteApi('/w/$workspace/clients/$slug/integrations')

const ROW_PX = 60

/** The integrations of one client, in the grid of all integrations. */
export function ClientIntegrationsPage() {
  const { slug, workspace } = route.useParams()
  return (
    <ClientFrame key={slug} slug={slug} workspace={workspace}>
      {(client) => <Integrations client={client} workspace={workspace} />}
    </ClientFrame>
  )
}

function Integrations({ client, workspace }: { client: ClientDetail; workspace: string }) {
  const t = useTranslations('clients')
  const { sort } = route.useSearch()
  const navigate = route.useNavigate()
  const list = useList(integrationsSource, compact({ client: client.slug, sort }))
  useAsOrigin('integrations', list, ({ id }) => ({ id }))
  const columns = useIntegrationColumns(workspace).filter(({ key }) => key !== 'client')
  if (list.total === undefined) return <TableSkeleton rows={4} />
  if (list.total === 0)
    return (
      <Empty
        title={t('detail.empty', { client: client.name })}
        action={<ConnectClient client={client} workspace={workspace} />}
      >
        {t('detail.emptyBody')}
      </Empty>
    )
  return (
    <DataGrid
      label={t('detail.integrationsOf', { client: client.name })}
      columns={columns}
      list={list}
      rowPx={ROW_PX}
      sort={sort}
      onSort={(next) => void navigate({ search: compact({ sort: next }), replace: true })}
    />
  )
}
