import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { Empty } from '../design/empty.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { AppHeading } from './app-heading.tsx'
import { Versions } from './at-apple.tsx'
import { ChangesCard } from './changes-card.tsx'
import { ProductsRead } from './products-read.tsx'
import { AppProductsDocument } from './products.graphql.ts'
import { PurchasesCard } from './purchases-card.tsx'
import { SubscriptionGroups, type ProductsApp } from './products-tree.tsx'

const route = getRouteApi('/w/$workspace/apps/$id/products')

/** What an app sells: subscriptions by their groups, then in-app purchases. */
export function ProductsPage() {
  const { id } = route.useParams()
  return <ProductsOf key={id} id={id} />
}

function ProductsOf({ id }: { id: string }) {
  const t = useTranslations('app')
  const { workspace } = route.useParams()
  const [answer, ask] = useQuery({ query: AppProductsDocument, variables: { id } })
  useRereading(ask)
  return (
    <View answer={answer} what={t('what')} select={(data) => data.app} skeleton={<Skeleton />} retry={ask}>
      {(app) => (
        <>
          <AppHeading app={app} workspace={workspace} />
          <div className="grid gap-6">
            <Versions versions={app.versions} />
            <Products app={app} />
            <ChangesCard appId={app.id} />
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
      {purchases.totalCount > 0 ? <PurchasesCard appId={app.id} /> : null}
    </div>
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
