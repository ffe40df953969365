import type { AppChoice } from './app-choice.pure.ts'
import type { ProductsState } from './product-words.pure.ts'

/** An app of an integration, with what the integration does with it. */
export interface AppChoiceView {
  app: AppView
  choice: AppChoice
  /** Its place among the important apps, 1 first. */
  rank: number | null
  /** Null where nobody chose yet. */
  since: Date | null
  /** When Apple listed it no more. */
  removedAt: Date | null
}

export interface AppCountsView {
  included: number
  asks: number
  leftOut: number
}

export interface AppView {
  id: string
  ascId: string
  name: string
  /** Null for an app that Apple named in reports alone. */
  bundleId: string | null
  sku: string | null
  clientId: string
  /** No integration takes it in: it is in no list, no sum and no export. */
  leftOut: boolean
  /** Apple's words, such as IOS and MAC_OS; empty until they are known. */
  platforms: string[]
  /** Names our copy of its icon; null while there is none. */
  iconSha256: string | null
  products: ProductsReadView
}

/** How far an app's products have been read, so that a list of a part says so. */
export interface ProductsReadView {
  state: ProductsState
  /** When they were last read to where Apple ended. */
  readAt: Date | null
  /** How many in-app purchases Apple says there are; null where it does not say. */
  inAppPurchasesAtApple: number | null
}

/** Something to buy within an app, once. `kind` and `state` are Apple's words. */
export interface InAppPurchaseView {
  id: string
  ascId: string
  productId: string
  name: string
  kind: string
  state: string
  /** When what Apple says of it last changed. */
  changedAt: Date
}

export interface SubscriptionGroupView {
  id: string
  ascId: string
  name: string
  /** What customers read, by language; empty where Apple has none, and until they have been read. */
  localizations: SubscriptionGroupLocalizationView[]
}

export interface SubscriptionGroupLocalizationView {
  locale: string
  name: string
  /** What the app is called in this language; null where it is as everywhere. */
  customAppName: string | null
  /** Apple's word. */
  state: string | null
}

/** An auto-renewable subscription. `state` and `period` are Apple's words. */
export interface SubscriptionView {
  id: string
  ascId: string
  productId: string
  name: string
  state: string
  period: string | null
  /** 1 is the highest service of its group. */
  level: number | null
  /** When what Apple says of it last changed. */
  changedAt: Date
}

/** Units of an app in the seven newest days that Apple has published. */
export interface SevenDaysView {
  from: string
  to: string
  /** Of the days that are home; null while none is. */
  units: number | null
  completeDays: number
  /** Oldest first; null for a day that is not home. */
  series: (number | null)[]
}
