import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { AppHeading } from './app-heading.tsx'
import { AppSalesDocument } from './app.graphql.ts'
import { AppWithoutSales } from './app-without-sales.tsx'
import { SalesBoard } from './sales-board.tsx'
import { salesVariables } from './sales-query.ts'

const route = getRouteApi('/w/$workspace/apps/$id/sales')

/** Numbers that say how true they are. */
export function AppPage() {
  const { id } = route.useParams()
  return <AppOf key={id} id={id} />
}

function AppOf({ id }: { id: string }) {
  const t = useTranslations('app')
  const { range } = route.useSearch()
  const { workspace } = route.useParams()
  const variables = useMemo(() => salesVariables(id, range), [id, range])
  const [answer, ask] = useQuery({ query: AppSalesDocument, variables })
  useRereading(ask)
  const isRefused = answer.error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND')
  if (isRefused) return <AppWithoutSales id={id} workspace={workspace} />
  return (
    <View answer={answer} what={t('what')} select={(data) => data.app} skeleton={<Skeleton />} retry={ask}>
      {(app) => (
        <>
          <AppHeading app={app} workspace={workspace} />
          <SalesBoard app={app} />
        </>
      )}
    </View>
  )
}

function Skeleton() {
  return (
    <div className="grid gap-6 pt-16">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {['units', 'redownloads', 'updates', 'proceeds'].map((tile) => (
          <CardSkeleton key={tile} height="6rem" />
        ))}
      </div>
      <CardSkeleton height="24rem" />
    </div>
  )
}
