import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useAppColumns } from '../apps/app-columns.tsx'
import { appsSource } from '../apps/apps-search.ts'
import { Empty } from '../design/empty.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { DataGrid } from '../list/data-grid.tsx'
import { useAsOrigin } from '../list/neighbours.tsx'
import { compact } from '../list/search-text.ts'
import { useList } from '../list/use-list.ts'
import { ClientFrame } from './client-frame.tsx'

const route = getRouteApi('/w/$workspace/clients/$slug/apps')

/** The apps of one client, in the grid of all apps. */
export function ClientAppsPage() {
  const { slug, workspace } = route.useParams()
  return (
    <ClientFrame key={slug} slug={slug} workspace={workspace}>
      {({ name }) => <Apps slug={slug} workspace={workspace} name={name} />}
    </ClientFrame>
  )
}

function Apps({ slug, workspace, name }: { slug: string; workspace: string; name: string }) {
  const t = useTranslations('clients')
  const { sort } = route.useSearch()
  const navigate = route.useNavigate()
  const list = useList(appsSource, compact({ client: slug, sort }))
  useAsOrigin('apps', list, ({ id }) => ({ id }))
  const columns = useAppColumns(workspace)
  if (list.total === undefined) return <TableSkeleton rows={12} />
  if (list.total === 0) return <Empty title={t('detail.noApps', { client: name })} />
  return (
    <DataGrid
      label={t('detail.appsOf', { client: name })}
      columns={columns.filter(({ key }) => key !== 'client')}
      list={list}
      sort={sort}
      onSort={(next) => void navigate({ search: compact({ sort: next }), replace: true })}
    />
  )
}
