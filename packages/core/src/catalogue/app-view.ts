import type { AppRow } from '@gatehouse/db'
import type { AppView } from '../views.ts'

/** An app as people see it. */
export const toAppView = ({ id, ascId, name, bundleId, sku, clientId }: AppRow): AppView => ({
  id,
  ascId,
  name,
  bundleId,
  sku,
  clientId,
})
