import type {
  AscAppVersion,
  AscInAppPurchase,
  AscSubscription,
  AscSubscriptionGroup,
} from '@gatehouse/asc-client'
import type { Seen } from './changes.pure.ts'

// Rows and Apple's answers by the words that a change is told in: Apple's names, its most telling one first.

/** What both have: a row says by `goneAt` whether it was gone. */
type Gone = { goneAt?: Date | null }
const base = ({ ascId, goneAt }: Gone & { ascId: string }, name: string) => ({
  ascId,
  name,
  gone: Boolean(goneAt),
})

export const seenApp = (
  it: Gone & {
    ascId: string
    name: string
    bundleId: string | null
    sku: string | null
    primaryLocale: string | null
  },
): Seen => ({
  ...base(it, it.name),
  fields: {
    state: 'LISTED',
    name: it.name,
    bundleId: it.bundleId,
    sku: it.sku,
    primaryLocale: it.primaryLocale,
  },
})

export const seenVersion = (it: AscAppVersion & Gone): Seen => ({
  ...base(it, `${it.platform} ${it.versionString}`),
  fields: {
    appVersionState: it.state,
    versionString: it.versionString,
    releaseType: it.releaseType,
    earliestReleaseDate: it.earliestReleaseAt?.toISOString() ?? null,
  },
})

export const seenInAppPurchase = (it: AscInAppPurchase & Gone): Seen => ({
  ...base(it, it.name),
  fields: { state: it.state, name: it.name, productId: it.productId, inAppPurchaseType: it.kind },
})

export const seenGroup = (it: Pick<AscSubscriptionGroup, 'ascId' | 'name'> & Gone): Seen => ({
  ...base(it, it.name),
  fields: { referenceName: it.name },
})

export const seenSubscription = (it: AscSubscription & Gone): Seen => ({
  ...base(it, it.name),
  fields: {
    state: it.state,
    name: it.name,
    productId: it.productId,
    subscriptionPeriod: it.period,
    groupLevel: it.level === null ? null : String(it.level),
  },
})
