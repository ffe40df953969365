import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { ActivityList } from '../activity/activity-list.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { IntegrationCredentialsDocument } from '../graphql/graphql.ts'
import { compact } from '../list/search-text.ts'
import { IntegrationFrame } from './integration-frame.tsx'

const route = getRouteApi('/w/$workspace/integrations/$id/activity')

/** Who did what to one integration. */
export function IntegrationActivityPage() {
  const t = useTranslations('activity')
  const { id, workspace } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [answer, ask] = useQuery({ query: IntegrationCredentialsDocument, variables: { id } })
  return (
    <View
      key={id}
      answer={answer}
      what={t('what')}
      select={(data) => data.integration}
      skeleton={<TableSkeleton rows={10} />}
      retry={ask}
    >
      {(integration) => (
        <IntegrationFrame integration={integration} workspace={workspace} page={t('title')}>
          <ActivityList
            search={search}
            onSearch={(next) => void navigate({ search: compact(next), replace: true })}
            workspace={workspace}
            targetId={id}
          />
        </IntegrationFrame>
      )}
    </View>
  )
}
