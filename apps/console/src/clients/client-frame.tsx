import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { buttonClass } from '../design/button.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { StateChip } from '../design/state-chip.tsx'
import { Tabs, tabClass } from '../design/tabs.tsx'
import { Trail } from '../design/trail.tsx'
import { View } from '../design/view.tsx'
import type { ClientQuery } from '../graphql/graphql.ts'
import { Neighbours } from '../list/neighbours.tsx'
import { useMay } from '../shell/use-may.ts'
import { ClientMenu } from './client-menu.tsx'
import { ClientDocument } from './clients.graphql.ts'

/** A client as its pages show it. */
export type ClientDetail = NonNullable<ClientQuery['client']>

interface ClientFrameProps {
  slug: string
  workspace: string
  children: (client: ClientDetail) => ReactNode
}

const context = { additionalTypenames: ['Client', 'Integration', 'Offboarding'] }

/** What every page of a client has: its name, its worst state, what can be done, and its other pages. */
export function ClientFrame({ slug, workspace, children }: ClientFrameProps) {
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
      {(client) => (
        <>
          <Neighbours kind="clients" id={client.id} />
          <Heading client={client} workspace={workspace} />
          <ClientTabs slug={slug} workspace={workspace} appCount={client.appCount} />
          {children(client)}
        </>
      )}
    </View>
  )
}

function Heading({ client, workspace }: { client: ClientDetail; workspace: string }) {
  const t = useTranslations('clients')
  const may = useMay()
  return (
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
          {client.integrations && client.integrations.totalCount > 0 ? (
            <ConnectClient client={client} workspace={workspace} />
          ) : null}
          {may('client.edit') ? <ClientMenu client={client} /> : null}
        </>
      }
    />
  )
}

/** A way to connect an account; nothing for those who may not, or while the client rests. */
export function ConnectClient({ client, workspace }: { client: ClientDetail; workspace: string }) {
  const t = useTranslations('clients')
  const mayConnect = useMay()('integration.connect')
  if (client.archivedAt || !mayConnect) return null
  return (
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
}

function ClientTabs({ slug, workspace, appCount }: { slug: string; workspace: string; appCount: number }) {
  const t = useTranslations('clients')
  const may = useMay()
  const params = { workspace, slug }
  return (
    <Tabs label={t('tabs.label')}>
      <Link to="/w/$workspace/clients/$slug/overview" params={params} className={tabClass}>
        {t('tabs.overview')}
      </Link>
      {may('integration.read') ? (
        <Link to="/w/$workspace/clients/$slug/integrations" params={params} className={tabClass}>
          {t('tabs.integrations')}
        </Link>
      ) : null}
      <Link to="/w/$workspace/clients/$slug/apps" params={params} className={tabClass}>
        {t('tabs.apps', { count: appCount })}
      </Link>
      {may('member.read') ? (
        <Link to="/w/$workspace/clients/$slug/access" params={params} className={tabClass}>
          {t('tabs.access')}
        </Link>
      ) : null}
      {may('audit.read') ? (
        <Link to="/w/$workspace/clients/$slug/activity" params={params} className={tabClass}>
          {t('tabs.activity')}
        </Link>
      ) : null}
      {may('client.offboard') ? (
        <Link to="/w/$workspace/clients/$slug/offboarding" params={params} className={tabClass}>
          {t('tabs.offboarding')}
        </Link>
      ) : null}
    </Tabs>
  )
}
