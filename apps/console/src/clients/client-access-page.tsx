import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { ClientAccessDocument } from '../access/access.graphql.ts'
import { SeersTable } from '../access/seers-table.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { ClientFrame } from './client-frame.tsx'

const route = getRouteApi('/w/$workspace/clients/$slug/access')

/** Which people and tokens reach one client, and by which grants. */
export function ClientAccessPage() {
  const { slug, workspace } = route.useParams()
  return (
    <ClientFrame key={slug} slug={slug} workspace={workspace}>
      {() => <Access slug={slug} />}
    </ClientFrame>
  )
}

function Access({ slug }: { slug: string }) {
  const t = useTranslations('access')
  const [answer, ask] = useQuery({ query: ClientAccessDocument, variables: { slug } })
  return (
    <View
      titled
      answer={answer}
      what={t('what')}
      select={({ client }) => client?.visibleTo && { ...client, visibleTo: client.visibleTo }}
      skeleton={<TableSkeleton rows={4} />}
      retry={ask}
    >
      {({ name, personal, visibleTo }) => (
        <div className="grid gap-4">
          <p className="max-w-[72ch] text-muted">{t(personal ? 'client.personal' : 'client.intro')}</p>
          <SeersTable label={t('client.label', { name })} seeing={visibleTo} />
        </div>
      )}
    </View>
  )
}
