import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import type { AppPurchasesQuery, AppPurchasesQueryVariables } from '../graphql/graphql.ts'
import { Growing } from '../list/growing.tsx'
import type { ListSource } from '../list/list-source.ts'
import { ListView } from '../list/list-view.tsx'
import { useList } from '../list/use-list.ts'
import { WINDOW } from '../list/windows.ts'
import { ProductRow } from './products-tree.tsx'
import { AppPurchasesDocument } from './purchases.graphql.ts'

type Purchase = NonNullable<AppPurchasesQuery['app']>['inAppPurchases']['nodes'][number]

const source: ListSource<AppPurchasesQuery, AppPurchasesQueryVariables, { id: string }, Purchase> = {
  document: AppPurchasesDocument,
  typenames: ['App'],
  variables: ({ id }, offset = 0) => ({ id, first: WINDOW, offset }),
  read: (data) => data.app?.inAppPurchases,
}

/** The in-app purchases of an app, in the order they were first seen. */
export function PurchasesCard({ appId }: { appId: string }) {
  const t = useTranslations('products')
  const list = useList(source, { id: appId })
  return (
    <ListView list={list} what={t('purchases.title')} skeleton={<CardSkeleton height="12rem" />} empty={null}>
      <Card title={t('purchases.title')} aside={t('count', { count: list.total ?? 0 })} flush>
        <Growing list={list} step={WINDOW}>
          {(purchases) => (
            <ul>
              {purchases.map((product) => (
                <ProductRow
                  key={product.id}
                  kind="purchase"
                  product={product}
                  detail={{ word: 'kind', value: product.kind }}
                />
              ))}
            </ul>
          )}
        </Growing>
      </Card>
    </ListView>
  )
}
