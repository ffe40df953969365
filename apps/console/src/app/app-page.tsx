import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { CopyText } from '../design/copy-text.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { Trail } from '../design/trail.tsx'
import { View } from '../design/view.tsx'
import { AppSalesDocument } from '../graphql/graphql.ts'
import type { AppSalesQuery } from '../graphql/graphql.ts'
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
  const variables = useMemo(() => salesVariables(id, range), [id, range])
  const [answer, ask] = useQuery({ query: AppSalesDocument, variables })
  useRereading(ask)
  return (
    <View answer={answer} what={t('what')} select={(data) => data.app} skeleton={<Skeleton />} retry={ask}>
      {(app) => (
        <>
          <Heading app={app} />
          <SalesBoard app={app} />
        </>
      )}
    </View>
  )
}

function Heading({ app }: { app: NonNullable<AppSalesQuery['app']> }) {
  const t = useTranslations('app')
  const { workspace } = route.useParams()
  return (
    <PageTitle
      title={app.name}
      section={t('trail')}
      trail={
        <Trail>
          {[
            <Link key="apps" to="/w/$workspace/apps" params={{ workspace }}>
              {t('trail')}
            </Link>,
            <Link
              key="client"
              to="/w/$workspace/clients/$slug/overview"
              params={{ workspace, slug: app.client.slug }}
            >
              {app.client.name}
            </Link>,
          ]}
        </Trail>
      }
      beside={
        <span className="flex flex-wrap gap-x-4 text-sm text-muted">
          <CopyText text={app.bundleId} label={t('ids.bundle')} />
          <CopyText text={app.ascId} label={t('ids.apple')} />
        </span>
      }
    />
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
