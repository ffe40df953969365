import type { AppRow } from '@gatehouse/db'
import type { AppView } from './app-views.ts'
import { toProductsState } from './product-words.pure.ts'

/** An app as people see it. */
export const toAppView = (row: AppRow): AppView => ({
  id: row.id,
  ascId: row.ascId,
  name: row.name,
  bundleId: row.bundleId,
  sku: row.sku,
  clientId: row.clientId,
  leftOut: row.standing !== 'INCLUDED',
  platforms: row.platforms,
  iconSha256: row.iconSha256,
  products: {
    state: toProductsState(row.productsState),
    readAt: row.productsAt,
    inAppPurchasesAtApple: row.productsTotal,
  },
})
