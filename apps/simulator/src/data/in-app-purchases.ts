import { Draw } from '../random/draw.ts'
import { hashOf } from '../random/hash.ts'
import { appleId, type AppPlace } from './place.ts'

/** Apple's three kinds of purchase inside an app that do not renew. */
export type InAppPurchaseType = 'CONSUMABLE' | 'NON_CONSUMABLE' | 'NON_RENEWING_SUBSCRIPTION'

/** One thing to buy within an app, once. */
export interface InAppPurchase {
  seed: number
  ascId: string
  productId: string
  name: string
  type: InAppPurchaseType
  dollars: number
  /** Purchases for each first download. */
  rate: number
  familySharable: boolean
  /** The name of an offer that needs a code; there is one for some. */
  offerCode: string | null
}

/** What products need to know of their app. */
export interface ProductParent {
  seed: number
  bundleId: string
  appId: string
  place: AppPlace
}

const KINDS: readonly [InAppPurchaseType, ...InAppPurchaseType[]] = [
  'CONSUMABLE',
  'NON_CONSUMABLE',
  'CONSUMABLE',
  'NON_RENEWING_SUBSCRIPTION',
]
const NAMES: Record<InAppPurchaseType, readonly [string, ...string[]]> = {
  CONSUMABLE: ['100 Coins', '550 Coins', 'Tip, small', 'ヒント×10'],
  NON_CONSUMABLE: ['Remove Ads', 'Pro Unlock', 'Pack complet', '全部関卡'],
  NON_RENEWING_SUBSCRIPTION: ['Season Pass', '30 Days of Extra'],
}

/** Between none and four in-app purchases. */
export function createInAppPurchases(parent: ProductParent): InAppPurchase[] {
  const draw = new Draw(hashOf(parent.seed, 'in-app purchases'))
  const count = draw.integer(0, 4)
  return Array.from({ length: count }, (_, index): InAppPurchase => {
    const type = KINDS[index] ?? 'CONSUMABLE'
    const seed = hashOf(parent.seed, 'iap', index)
    return {
      seed,
      ascId: appleId(parent.place, 1 + index),
      productId: `${parent.bundleId}.${type.toLowerCase().replaceAll('_', '')}.${index + 1}`,
      name: draw.pick(NAMES[type]),
      type,
      dollars: draw.pick([0.99, 1.99, 4.99, 9.99, 19.99]),
      rate: draw.between(0.005, 0.05),
      familySharable: type === 'NON_CONSUMABLE' && draw.chance(0.5),
      offerCode: seed % 3 === 0 ? 'LAUNCH' : null,
    }
  })
}
