import { getRouteApi } from '@tanstack/react-router'
import { ActivityList } from '../activity/activity-list.tsx'
import { compact } from '../list/search-text.ts'
import { ClientFrame } from './client-frame.tsx'

const route = getRouteApi('/w/$workspace/clients/$slug/activity')

/** Who did what to one client and to what hangs on it. */
export function ClientActivityPage() {
  const { slug, workspace } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <ClientFrame key={slug} slug={slug} workspace={workspace}>
      {({ id }) => (
        <ActivityList
          search={search}
          onSearch={(next) => void navigate({ search: compact(next), replace: true })}
          workspace={workspace}
          clientId={id}
        />
      )}
    </ClientFrame>
  )
}
