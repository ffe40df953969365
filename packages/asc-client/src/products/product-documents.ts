import { z } from 'zod'
import { listDocument } from '../list-document.ts'
import { listWithIncluded, textOf, type LooseResource } from '../product-details/included.ts'

/** An in-app purchase. `kind` and `state` are Apple's words, new ones too. Apple: InAppPurchaseV2.Attributes. */
export interface AscInAppPurchase {
  ascId: string
  productId: string
  name: string
  kind: string
  state: string
}

/** Subscriptions between which a subscriber may change. Apple: SubscriptionGroup.Attributes. */
export interface AscSubscriptionGroup {
  ascId: string
  name: string
  localizations: AscGroupLocalization[]
}

/**
 * What customers read of a group in one language: its name, and that of the app where it is another one here. `state`
 * is Apple's word. Apple: SubscriptionGroupLocalization.
 */
export interface AscGroupLocalization {
  locale: string
  name: string
  customAppName: string | null
  state: string | null
}

/** An auto-renewable subscription; `period` and `level` are null until they are set. Apple: Subscription.Attributes. */
export interface AscSubscription {
  ascId: string
  productId: string
  name: string
  state: string
  period: string | null
  level: number | null
}

/** The attributes asked for, and no others: Apple's documents list fields that the live API refuses. */
export const IN_APP_PURCHASE_FIELDS = ['name', 'productId', 'inAppPurchaseType', 'state'] as const
export const SUBSCRIPTION_GROUP_FIELDS = ['referenceName', 'subscriptionGroupLocalizations'] as const
export const GROUP_LOCALIZATION_FIELDS = ['name', 'customAppName', 'locale', 'state'] as const
export const SUBSCRIPTION_FIELDS = ['name', 'productId', 'state', 'subscriptionPeriod', 'groupLevel'] as const

/** A product that has just been made may lack anything but its id. */
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

const resource = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ id: z.string().min(1), attributes: z.object(shape) })

/** Apple's list of an app's in-app purchases. Apple: InAppPurchasesV2Response. */
export const inAppPurchasesDocument = listDocument(
  resource({ name: text, productId: text, inAppPurchaseType: text, state: text }),
  ({ id, attributes: { inAppPurchaseType, ...rest } }): AscInAppPurchase => ({
    ascId: id,
    kind: inAppPurchaseType,
    ...rest,
  }),
)

const toGroupLocalization = (from: LooseResource): AscGroupLocalization => ({
  locale: textOf(from, 'locale') ?? '',
  name: textOf(from, 'name') ?? '',
  customAppName: textOf(from, 'customAppName'),
  state: textOf(from, 'state'),
})

/** Apple's list of an app's subscription groups, with what customers read. Apple: SubscriptionGroupsResponse. */
export const subscriptionGroupsDocument = listWithIncluded((from, along): AscSubscriptionGroup => ({
  ascId: from.id,
  name: textOf(from, 'referenceName') ?? '',
  localizations: along.many(from, 'subscriptionGroupLocalizations').map(toGroupLocalization),
}))

/** Apple's list of a group's subscriptions. Apple: SubscriptionsResponse. */
export const subscriptionsDocument = listDocument(
  resource({
    name: text,
    productId: text,
    state: text,
    subscriptionPeriod: z.string().nullish(),
    groupLevel: z.number().int().nullish().catch(null),
  }),
  ({ id, attributes: { subscriptionPeriod, groupLevel, ...rest } }): AscSubscription => ({
    ascId: id,
    period: subscriptionPeriod ?? null,
    level: groupLevel ?? null,
    ...rest,
  }),
)
