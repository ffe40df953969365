import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { buttonClass } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { Empty } from '../design/empty.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { AppProductsDocument } from '../graphql/graphql.ts'
import { Pages } from '../list/pages.tsx'
import { AppHeading } from './app-heading.tsx'
import { Changes, Versions } from './at-apple.tsx'
import { productsVariables } from './products-search.ts'
import { ProductsRead } from './products-read.tsx'
import { ProductRow, SubscriptionGroups, type ProductsApp } from './products-tree.tsx'

const route = getRouteApi('/w/$workspace/apps/$id/products')

/** What an app sells: subscriptions by their groups, then in-app purchases. */
export function ProductsPage() {
  const { id } = route.useParams()
  return <ProductsOf key={id} id={id} />
}

function ProductsOf({ id }: { id: string }) {
  const t = useTranslations('app')
  const { workspace } = route.useParams()
  const search = route.useSearch()
  const variables = useMemo(() => productsVariables(id, search), [id, search])
  const [answer, ask] = useQuery({ query: AppProductsDocument, variables })
  useRereading(ask)
  return (
    <View answer={answer} what={t('what')} select={(data) => data.app} skeleton={<Skeleton />} retry={ask}>
      {(app) => (
        <>
          <AppHeading app={app} workspace={workspace} />
          <div className="grid gap-6">
            <Versions versions={app.versions} />
            <Products app={app} />
            <Changes changes={app.changes} />
          </div>
        </>
      )}
    </View>
  )
}

function Products({ app }: { app: ProductsApp }) {
  const t = useTranslations('products')
  const { inAppPurchases: purchases, subscriptionGroups: groups } = app
  if (purchases.totalCount === 0 && groups.totalCount === 0) {
    const { state } = app.products
    const empty = state === 'WHOLE' ? 'none' : state
    return <Empty title={t(`empty.${empty}.title`)}>{t(`empty.${empty}.body`)}</Empty>
  }
  return (
    <div className="grid gap-6">
      <ProductsRead app={app} />
      {groups.totalCount > 0 ? <SubscriptionGroups groups={groups} /> : null}
      {purchases.totalCount > 0 ? (
        <Card title={t('purchases.title')} aside={t('count', { count: purchases.totalCount })} flush>
          <ul>
            {purchases.nodes.map((product) => (
              <ProductRow
                key={product.id}
                kind="purchase"
                product={product}
                detail={{ word: 'kind', value: product.kind }}
              />
            ))}
          </ul>
        </Card>
      ) : null}
      <Paging purchases={purchases} />
    </div>
  )
}

function Paging({ purchases: { pageInfo } }: { purchases: ProductsApp['inAppPurchases'] }) {
  const t = useTranslations('products')
  const params = route.useParams()
  const search = route.useSearch()
  const link = (label: string, after: string | undefined) => (
    <Link
      to="/w/$workspace/apps/$id/products"
      params={params}
      search={after ? { after } : {}}
      className={buttonClass()}
    >
      {label}
    </Link>
  )
  return (
    <Pages
      label={t('pages')}
      first={search.after ? link(t('first'), undefined) : null}
      next={pageInfo.hasNextPage && pageInfo.endCursor ? link(t('next'), pageInfo.endCursor) : null}
    />
  )
}

function Skeleton() {
  return (
    <div className="grid gap-6 pt-28">
      <CardSkeleton height="12rem" />
      <CardSkeleton height="16rem" />
    </div>
  )
}
