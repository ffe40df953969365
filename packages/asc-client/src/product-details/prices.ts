import { listWithIncluded, textOf, type Included, type LooseResource } from './included.ts'

/**
 * A price in one territory (alpha-3) from its first day to the day before `endOn`; amounts are decimal texts. Null
 * where Apple leaves something out. Apple: InAppPurchasePrice, SubscriptionPrice and their price points.
 */
export interface AscPrice {
  territory: string | null
  currency: string | null
  customerPrice: string | null
  proceeds: string | null
  startOn: string | null
  endOn: string | null
  manual: boolean
  preserved: boolean
}

const toPrice = (from: LooseResource, along: Included, point: string): AscPrice => {
  const pricePoint = along.one(from, point)
  const territory = along.one(from, 'territory')
  const inId = readPriceId(from.id)
  return {
    territory: territory?.id ?? inId.territory,
    currency: textOf(territory, 'currency'),
    customerPrice: textOf(pricePoint, 'customerPrice'),
    proceeds: textOf(pricePoint, 'proceeds'),
    startOn: textOf(from, 'startDate') ?? inId.startOn,
    endOn: textOf(from, 'endDate') ?? inId.endOn,
    manual: from.attributes?.['manual'] !== false,
    preserved: from.attributes?.['preserved'] === true,
  }
}

/** Ids of prices are base64 of JSON; automatic prices were met that had their days nowhere else (rorkai PR 439). */
function readPriceId(id: string): Pick<AscPrice, 'territory' | 'startOn' | 'endOn'> {
  try {
    const said: unknown = JSON.parse(Buffer.from(id, 'base64url').toString('utf8'))
    const text = (name: string) => {
      const value = said && typeof said === 'object' ? Reflect.get(said, name) : null
      return typeof value === 'string' && value !== '' ? value : null
    }
    return { territory: text('t'), startOn: text('sd'), endOn: text('ed') }
  } catch {
    return { territory: null, startOn: null, endOn: null }
  }
}

/** Prices of an in-app purchase, set by hand or following from those. Apple: InAppPurchasePricesResponse. */
export const inAppPurchasePricesDocument = listWithIncluded((from, along) =>
  toPrice(from, along, 'inAppPurchasePricePoint'),
)

/** Prices of a subscription, all set by hand. Apple: SubscriptionPricesResponse. */
export const subscriptionPricesDocument = listWithIncluded((from, along) =>
  toPrice(from, along, 'subscriptionPricePoint'),
)
