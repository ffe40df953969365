import {
  productsStates,
  type InAppPurchaseView,
  type ProductsReadView,
  type ProductsState,
  type SubscriptionGroupLocalizationView,
  type SubscriptionGroupView,
  type SubscriptionView,
} from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { enumType, membersOf } from '../graphql/enum.ts'
import { DateTime } from '../graphql/scalars.ts'

export const ProductsStateEnum = enumType(
  'ProductsState',
  membersOf(productsStates),
  'How far the products of an app have been read. PARTIAL: Apple broke off; REFUSED: the key may not.',
)

@ObjectType({ simpleResolvers: true, description: 'How far the products of an app have been read.' })
export class ProductsRead implements ProductsReadView {
  @Field(() => ProductsStateEnum) state!: ProductsState
  @Field(() => DateTime, {
    nullable: true,
    description: 'When they were last read to where Apple ended.',
  })
  readAt!: Date | null
  @Field(() => Int, {
    nullable: true,
    description: 'How many in-app purchases Apple says there are, where it says so.',
  })
  inAppPurchasesAtApple!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'Something to buy within an app, once.' })
export class InAppPurchase implements InAppPurchaseView {
  @Field(() => ID) id!: string
  @Field(() => String, { description: "Apple's number of the product." }) ascId!: string
  @Field(() => String) productId!: string
  @Field(() => String) name!: string
  @Field(() => String, {
    description: "Apple's word: CONSUMABLE, NON_CONSUMABLE, NON_RENEWING_SUBSCRIPTION, and what Apple adds.",
  })
  kind!: string
  @Field(() => String, { description: "Apple's word: APPROVED, READY_TO_SUBMIT, IN_REVIEW, …" })
  state!: string
  @Field(() => DateTime, { description: 'When what Apple says of it last changed.' })
  changedAt!: Date
}

@ObjectType({ simpleResolvers: true })
export class InAppPurchaseConnection extends Connection(() => InAppPurchase) {}

/** Named after what it is, since `Subscription` is GraphQL's own word for streams. */
@ObjectType({ simpleResolvers: true, description: 'A subscription that renews itself.' })
export class SubscriptionProduct implements SubscriptionView {
  @Field(() => ID) id!: string
  @Field(() => String, { description: "Apple's number of the product." }) ascId!: string
  @Field(() => String) productId!: string
  @Field(() => String) name!: string
  @Field(() => String, { description: "Apple's word: APPROVED, READY_TO_SUBMIT, IN_REVIEW, …" })
  state!: string
  @Field(() => String, {
    nullable: true,
    description: "Apple's word: ONE_WEEK, ONE_MONTH, … ONE_YEAR; null until it is set.",
  })
  period!: string | null
  @Field(() => Int, { nullable: true, description: '1 is the highest service of its group.' }) level!:
    number | null
  @Field(() => DateTime, { description: 'When what Apple says of it last changed.' })
  changedAt!: Date
}

@ObjectType({ simpleResolvers: true })
export class SubscriptionProductConnection extends Connection(() => SubscriptionProduct) {}

@ObjectType({ simpleResolvers: true, description: 'What customers read of a group in one language.' })
class SubscriptionGroupLocalization implements SubscriptionGroupLocalizationView {
  @Field(() => String) locale!: string
  @Field(() => String) name!: string
  @Field(() => String, {
    nullable: true,
    description: 'What the app is called in this language; null where it is as everywhere.',
  })
  customAppName!: string | null
  @Field(() => String, { nullable: true, description: "Apple's word." }) state!: string | null
}

/** Its subscriptions are in the resolver. */
@ObjectType({
  simpleResolvers: true,
  description: 'Subscriptions between which a subscriber may change, one at a time.',
})
export class SubscriptionGroup implements SubscriptionGroupView {
  @Field(() => ID) id!: string
  @Field(() => String, { description: "Apple's number of the group." }) ascId!: string
  @Field(() => String, { description: "Apple's reference name, which customers do not see." }) name!: string
  @Field(() => [SubscriptionGroupLocalization], {
    description:
      'What customers read, by language; empty where Apple has none, and until they have been read.',
  })
  localizations!: SubscriptionGroupLocalizationView[]
}

@ObjectType({ simpleResolvers: true })
export class SubscriptionGroupConnection extends Connection(() => SubscriptionGroup) {}
