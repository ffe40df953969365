import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ConnectLinks } from '../connect-link/connect-links.tsx'
import { SendLink } from '../connect-link/send-link.tsx'
import { Empty } from '../design/empty.tsx'
import { useFormats } from '../format/use-formats.ts'
import { useIntegrationColumns } from '../integrations/integration-columns.tsx'
import { Table } from '../design/table.tsx'
import { useMay } from '../shell/use-may.ts'
import { AboutClient } from './about-client.tsx'
import { ClientDays } from './client-days.tsx'
import { ClientFrame, ConnectClient } from './client-frame.tsx'
import type { ClientDetail } from './client-frame.tsx'
import { EndedNote } from './ended-note.tsx'
import { WhoSees } from './who-sees.tsx'
import { WorstReason } from './worst-reason.tsx'

const route = getRouteApi('/w/$workspace/clients/$slug/overview')

/** Everything about one account, ready for a call with the client. */
export function ClientPage() {
  const { slug, workspace } = route.useParams()
  return (
    <ClientFrame key={slug} slug={slug} workspace={workspace}>
      {(client) => <Overview client={client} workspace={workspace} />}
    </ClientFrame>
  )
}

function Overview({ client, workspace }: { client: ClientDetail; workspace: string }) {
  const t = useTranslations('clients')
  const formats = useFormats()
  const may = useMay()
  return (
    <div className="grid gap-6">
      {client.integrations && !client.archivedAt ? (
        <WorstReason integrations={client.integrations.nodes} workspace={workspace} />
      ) : null}
      {client.archivedAt ? <EndedNote client={client} workspace={workspace} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="text-muted">{t('detail.since', { day: formats.day(client.createdAt.slice(0, 10)) })}</p>
        <SendLink client={client} />
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(16rem,2fr)]">
        <div className="grid gap-6">
          <ConnectLinks clientId={client.id} workspace={workspace} />
          <Integrations client={client} workspace={workspace} />
          {client.archivedAt ? null : <ClientDays slug={client.slug} />}
        </div>
        <div className="grid gap-6">
          <AboutClient client={client} />
          {may('member.read') ? <WhoSees slug={client.slug} workspace={workspace} /> : null}
        </div>
      </div>
    </div>
  )
}

function Integrations({ client, workspace }: { client: ClientDetail; workspace: string }) {
  const t = useTranslations('clients')
  const columns = useIntegrationColumns(workspace, true)
  if (!client.integrations) return null
  if (client.integrations.totalCount === 0)
    return (
      <Empty
        title={t('detail.empty', { client: client.name })}
        action={<ConnectClient client={client} workspace={workspace} />}
      >
        {t('detail.emptyBody')}
      </Empty>
    )
  return (
    <Table
      label={t('detail.integrations')}
      columns={columns}
      rows={client.integrations.nodes}
      rowKey={({ id }) => id}
    />
  )
}
