import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { ActivityList } from '../activity/activity-list.tsx'
import { compact } from '../list/search-text.ts'
import { IntegrationCredentialsDocument } from './credentials.graphql.ts'
import { IntegrationTab } from './integration-tab.tsx'

const route = getRouteApi('/w/$workspace/integrations/$id/activity')

/** Who did what to one integration. */
export function IntegrationActivityPage() {
  const t = useTranslations('activity')
  const { id, workspace } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [answer, ask] = useQuery({ query: IntegrationCredentialsDocument, variables: { id } })
  return (
    <IntegrationTab
      key={id}
      answer={answer}
      retry={ask}
      workspace={workspace}
      page={t('title')}
      what={t('what')}
    >
      {() => (
        <ActivityList
          search={search}
          onSearch={(next) => void navigate({ search: compact(next), replace: true })}
          workspace={workspace}
          targetId={id}
        />
      )}
    </IntegrationTab>
  )
}
