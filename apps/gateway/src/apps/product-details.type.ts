import {
  priceStatuses,
  type MoneyView,
  type OfferCodesView,
  type PriceStatus,
  type ProductLocalizationView,
  type ProductOfferView,
  type ProductPriceView,
  type ProductsState,
} from '@gatehouse/core'
import { Field, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { enumType, membersOf } from '../graphql/enum.ts'
import { DateTime, Day } from '../graphql/scalars.ts'
import { Money } from '../sales/sales.type.ts'
import { ProductsStateEnum } from './product.type.ts'

const PriceStatusEnum = enumType(
  'PriceStatus',
  membersOf(priceStatuses),
  'What a price is today. PRESERVED: kept for those who bought before.',
)

@ObjectType({ simpleResolvers: true, description: 'A price in one territory.' })
class ProductPrice implements ProductPriceView {
  @Field(() => String, { description: 'ISO 3166 alpha-2.' }) territory!: string
  @Field(() => Money) customerPrice!: MoneyView
  @Field(() => Money, { nullable: true, description: 'What the developer gets.' }) proceeds!: MoneyView | null
  @Field(() => Day, { nullable: true, description: 'Its first day; null where it was always so.' })
  startDate!: string | null
  @Field(() => Day, { nullable: true, description: 'The first day on which it no longer counts.' })
  endDate!: string | null
  @Field(() => Boolean, { description: 'Set by hand, and not following from the base territory.' })
  manual!: boolean
  @Field(() => PriceStatusEnum) status!: PriceStatus
}

@ObjectType({ simpleResolvers: true })
export class ProductPriceConnection extends Connection(() => ProductPrice) {}

@ObjectType({ simpleResolvers: true, description: 'What a product is called in one language.' })
class ProductLocalization implements ProductLocalizationView {
  @Field(() => String) locale!: string
  @Field(() => String) name!: string
  @Field(() => String, { nullable: true }) description!: string | null
  @Field(() => String, { nullable: true, description: "Apple's word." }) state!: string | null
}

@ObjectType({ simpleResolvers: true })
class ReviewScreenshot {
  @Field(() => String, { nullable: true }) fileName!: string | null
  @Field(() => String, { nullable: true, description: "Apple's word: COMPLETE, FAILED, …" })
  state!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Path on this gateway of our copy; null while there is none.',
  })
  url!: string | null
}

@ObjectType({ simpleResolvers: true })
class OfferTerritory {
  @Field(() => String, { description: 'ISO 3166 alpha-2.' }) territory!: string
  @Field(() => Money, { nullable: true, description: 'Null for a free trial.' })
  customerPrice!: MoneyView | null
}

@ObjectType({ simpleResolvers: true, description: 'The codes that were made of an offer.' })
class OfferCodes implements OfferCodesView {
  @Field(() => Int, { nullable: true }) count!: number | null
  @Field(() => [String], {
    description:
      'Who may use one: NEW, EXISTING, EXPIRED subscribers; NON_SPENDER, ACTIVE_SPENDER, CHURNED_SPENDER.',
  })
  eligibilities!: string[]
}

@ObjectType({ simpleResolvers: true, description: "An offer of a product; words are Apple's." })
class ProductOffer implements ProductOfferView {
  @Field(() => String, { description: 'INTRODUCTORY, PROMOTIONAL, WIN_BACK or OFFER_CODE.' })
  kind!: ProductOfferView['kind']
  @Field(() => String, { nullable: true }) name!: string | null
  @Field(() => String, { nullable: true }) offerCode!: string | null
  @Field(() => String, {
    nullable: true,
    description:
      'FREE_TRIAL, PAY_AS_YOU_GO, PAY_UP_FRONT, and what Apple adds; null for an in-app purchase, which is paid for once.',
  })
  offerMode!: string | null
  @Field(() => String, { nullable: true, description: 'ONE_WEEK, ONE_MONTH, … ONE_YEAR.' })
  duration!: string | null
  @Field(() => Int, { nullable: true }) numberOfPeriods!: number | null
  @Field(() => Day, { nullable: true }) startDate!: string | null
  @Field(() => Day, { nullable: true }) endDate!: string | null
  @Field(() => [OfferTerritory], {
    description: 'Empty where it is for all territories that the product is sold in.',
  })
  territories!: ProductOfferView['territories']
  @Field(() => OfferCodes, { nullable: true, description: 'Null for an offer that needs no code.' })
  codes!: OfferCodesView | null
}

/** Its prices are in the resolver. */
@ObjectType({
  simpleResolvers: true,
  description: 'What Apple is asked for each product by itself, once a day and when the product changed.',
})
export class ProductDetails {
  @Field(() => ProductsStateEnum) state!: ProductsState
  @Field(() => DateTime, { nullable: true }) readAt!: Date | null
  @Field(() => Boolean, { nullable: true }) familySharable!: boolean | null
  @Field(() => [ProductLocalization]) localizations!: ProductLocalizationView[]
  @Field(() => ReviewScreenshot, { nullable: true, description: 'Null where none was handed in.' })
  reviewScreenshot!: ReviewScreenshot | null
  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166 alpha-2: the territory from whose price others follow; null for subscriptions.',
  })
  baseTerritory!: string | null
  @Field(() => [ProductOffer], { description: 'An in-app purchase has only such as need a code.' })
  offers!: ProductOfferView[]
}
