import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { StateChip } from '../design/state-chip.tsx'
import { Trail } from '../design/trail.tsx'
import { View } from '../design/view.tsx'
import { useFormats } from '../format/use-formats.ts'
import { ClientDocument } from '../graphql/graphql.ts'
import type { ClientQuery } from '../graphql/graphql.ts'
import { useIntegrationColumns } from '../integrations/integration-columns.tsx'
import { Table } from '../list/table.tsx'
import { useMay } from '../shell/use-may.ts'
import { AboutClient } from './about-client.tsx'
import { WorstReason } from './worst-reason.tsx'
import { ArchivedNote, ClientMenu } from './client-menu.tsx'

const route = getRouteApi('/w/$workspace/clients/$slug/overview')
const context = { additionalTypenames: ['Client', 'Integration'] }

/** Everything about one account. */
export function ClientPage() {
  const { slug } = route.useParams()
  return <ClientOf key={slug} slug={slug} />
}

function ClientOf({ slug }: { slug: string }) {
  const t = useTranslations('clients')
  const [answer, ask] = useQuery({ query: ClientDocument, variables: { slug }, context })
  useRereading(ask)
  return (
    <View
      answer={answer}
      what={t('detail.what')}
      select={(data) => data.client}
      skeleton={<TableSkeleton rows={2} />}
      retry={ask}
    >
      {(client) => <ClientDetail client={client} />}
    </View>
  )
}

function ClientDetail({ client }: { client: NonNullable<ClientQuery['client']> }) {
  const t = useTranslations('clients')
  const formats = useFormats()
  const { workspace } = route.useParams()
  const may = useMay()
  const integrationColumns = useIntegrationColumns(workspace, true)
  const mayEdit = may('client.edit')
  const connect =
    client.archivedAt || !may('integration.connect') ? null : (
      <Link
        to="/w/$workspace/connect/new"
        params={{ workspace }}
        search={{ client: client.slug }}
        className={buttonClass('primary')}
        aria-label={t('connectNamed', { client: client.name })}
      >
        {t('connect')}
      </Link>
    )
  return (
    <>
      <PageTitle
        title={client.name}
        section={t('title')}
        trail={
          <Trail>
            {[
              <Link key="clients" to="/w/$workspace/clients" params={{ workspace }}>
                {t('title')}
              </Link>,
            ]}
          </Trail>
        }
        beside={client.worstState ? <StateChip state={client.worstState} /> : null}
        actions={
          <>
            {client.integrations && client.integrations.totalCount > 0 ? connect : null}
            {mayEdit ? <ClientMenu client={client} /> : null}
          </>
        }
      />
      <div className="grid gap-6">
        {client.integrations && !client.archivedAt ? (
          <WorstReason integrations={client.integrations.nodes} workspace={workspace} />
        ) : null}
        {client.archivedAt ? <ArchivedNote client={client} mayRestore={mayEdit} /> : null}
        <p className="flex flex-wrap gap-x-6 gap-y-2 text-muted">
          <span>{t('detail.since', { day: formats.day(client.createdAt.slice(0, 10)) })}</span>
          {client.appCount > 0 ? (
            <Link
              to="/w/$workspace/apps"
              params={{ workspace }}
              search={{ client: client.id }}
              className="text-accent underline underline-offset-2"
            >
              {t('detail.apps', { count: client.appCount })}
            </Link>
          ) : null}
        </p>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(16rem,2fr)]">
          <div className="grid gap-6">
            {!client.integrations ? null : client.integrations.totalCount > 0 ? (
              <Table
                label={t('detail.integrations')}
                columns={integrationColumns}
                rows={client.integrations.nodes}
                rowKey={({ id }) => id}
              />
            ) : (
              <Empty title={t('detail.empty', { client: client.name })} action={connect}>
                {t('detail.emptyBody')}
              </Empty>
            )}
          </div>
          <AboutClient client={client} />
        </div>
      </div>
    </>
  )
}
