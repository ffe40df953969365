import { dayNumber } from '../clock/day.ts'
import { Draw } from '../random/draw.ts'
import { hashOf } from '../random/hash.ts'
import { createInAppPurchases, type InAppPurchase } from './in-app-purchases.ts'
import { titleIdea } from './names.ts'
import { appleId, type AppPlace } from './place.ts'
import { createSubscriptionGroups, type SubscriptionGroup } from './subscriptions.ts'

/** On which devices an app runs, or that it is several sold together; decides the product type of its downloads. */
export type DeviceFamily = 'UNIVERSAL' | 'IPHONE' | 'IPAD' | 'MAC' | 'BUNDLE'

/** One app and the few numbers from which its sales are derived. */
export interface App {
  index: number
  seed: number
  /** Apple's id of ten digits, in reports and in the API. */
  ascId: string
  title: string
  developer: string
  bundleId: string
  sku: string
  primaryLocale: string
  category: string
  family: DeviceFamily
  /** Price of a first download in dollars; 0 is free. */
  dollars: number
  launchedOn: number
  /** First downloads of the world on an ordinary day. */
  downloadsPerDay: number
  inAppPurchases: readonly InAppPurchase[]
  subscriptionGroups: readonly SubscriptionGroup[]
}

const FAMILIES: readonly [DeviceFamily, ...DeviceFamily[]] = [
  'UNIVERSAL',
  'UNIVERSAL',
  'UNIVERSAL',
  'IPHONE',
  'IPAD',
  'MAC',
]
const LOCALES = ['en-US', 'en-US', 'en-GB', 'ja', 'de-DE', 'fr-FR', 'zh-Hans'] as const
/** Downloads a day of the largest app of an account; the fifth account is one of those with empty days. */
const ACCOUNT_SCALES = [260, 120, 60, 40, 0.5, 25, 90, 12] as const

/** Derives an app from its place in the world. */
export function createApp(place: AppPlace): App {
  const seed = hashOf(place.accountSeed, 'app', place.appIndex)
  const draw = new Draw(seed)
  const idea = titleIdea(place.accountIndex, place.appIndex)
  const reverseDomain = `com.example.a${place.accountIndex}`
  const bundleId = `${reverseDomain}.app${place.appIndex}${draw.pick(['', '.mobile', '-ios'])}`
  const scale = ACCOUNT_SCALES[place.accountIndex % ACCOUNT_SCALES.length] ?? 20
  const paid = draw.chance(0.2)
  const family = draw.pick(FAMILIES)
  const products = { seed, bundleId, appId: appleId(place, 0), place }
  return {
    index: place.appIndex,
    seed,
    ascId: appleId(place, 0),
    title: idea.title,
    developer: place.developer,
    bundleId,
    sku: skuOf(draw, place),
    primaryLocale: draw.pick(LOCALES),
    category: idea.category,
    family,
    dollars: paid ? draw.pick([0.99, 1.99, 2.99, 4.99, 9.99]) : 0,
    launchedOn: dayNumber('2016-02-01') + Math.floor(draw.next() ** 0.7 * 3700),
    downloadsPerDay: scale / (1 + place.appIndex) ** 0.9,
    inAppPurchases: createInAppPurchases(products),
    subscriptionGroups: createSubscriptionGroups(products),
  }
}

/** SKUs are whatever a developer typed: words, digits only, leading zeros. */
function skuOf(draw: Draw, place: AppPlace): string {
  const serial = place.accountIndex * 1000 + place.appIndex
  const kind = draw.integer(0, 3)
  if (kind === 0) return String(201_000_000 + serial)
  if (kind === 1) return `00${serial + 1000}`
  return `A${place.accountIndex}_APP_${place.appIndex}`
}

/** Apps have places up to 500 in an account; the bundle stands behind them. */
const BUNDLE_PLACE = 511
const BUNDLE_DISCOUNT = 0.8

/** Two paid apps sold together for less, or null when there are not two. It sells like an app and is listed nowhere. */
export function createBundle(place: Omit<AppPlace, 'appIndex'>, apps: readonly App[]): App | null {
  const [first, second] = apps.filter((app) => app.dollars > 0)
  if (first === undefined || second === undefined) return null
  const sold = { ...place, appIndex: BUNDLE_PLACE }
  return {
    ...first,
    index: BUNDLE_PLACE,
    seed: hashOf(place.accountSeed, 'bundle'),
    ascId: appleId(sold, 0),
    title: `${first.title} + ${second.title}`,
    sku: `${first.sku}_BUNDLE`,
    family: 'BUNDLE',
    dollars: Math.ceil((first.dollars + second.dollars) * BUNDLE_DISCOUNT) - 0.01,
    launchedOn: Math.max(first.launchedOn, second.launchedOn) + 90,
    downloadsPerDay: first.downloadsPerDay * 0.1,
    inAppPurchases: [],
    subscriptionGroups: [],
  }
}
