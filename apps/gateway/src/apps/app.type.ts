import type {
  AppOrder as AppOrderName,
  AppView,
  Freshness as FreshnessName,
  ProductsReadView,
  SevenDaysView,
} from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Connection, OrderDirection } from '../graphql/connection.ts'
import { enumType } from '../graphql/enum.ts'
import { Freshness } from '../graphql/freshness.type.ts'
import { Day } from '../graphql/scalars.ts'
import { ProductsRead } from './product.type.ts'

/** An app, as Apple last listed it. Its edges are in the resolver. */
@ObjectType({ simpleResolvers: true })
export class App implements Omit<AppView, 'clientId' | 'iconSha256'> {
  @Field(() => ID) id!: string
  @Field(() => String, { description: "Apple's number of the app." }) ascId!: string
  @Field(() => String) name!: string
  @Field(() => String, {
    nullable: true,
    description:
      'Null for an app that Apple named in reports alone: it is in no list, and no report says it.',
  })
  bundleId!: string | null
  @Field(() => String, { nullable: true }) sku!: string | null
  @Field(() => [String], {
    description:
      "Apple's words: IOS, MAC_OS, TV_OS, VISION_OS, and what Apple adds. Empty until they are known.",
  })
  platforms!: string[]
  @Field(() => Boolean, {
    description: 'No integration takes it in: it is in no list, no sum and no export.',
  })
  leftOut!: boolean
  @Field(() => ProductsRead) products!: ProductsReadView
}

@ObjectType({ simpleResolvers: true })
export class AppConnection extends Connection(() => App) {}

@InputType({ description: 'What is absent asks for all.' })
export class AppFilter {
  @Field(() => ID, { nullable: true }) clientId?: string | null
  @Field(() => [String], { nullable: true, description: 'Clients by id or slug.' }) clients?: string[] | null
  @Field(() => [String], { nullable: true, description: 'None of these clients.' }) exceptClients?:
    string[] | null
  @Field(() => ID, { nullable: true }) integrationId?: string | null
  @Field(() => String, {
    nullable: true,
    description: "A part of the name, the bundle id, the SKU or Apple's number.",
  })
  query?: string | null
  @Field(() => [String], { nullable: true, description: "Any of these, in Apple's words." }) platforms?:
    string[] | null
  @Field(() => [Freshness], { nullable: true }) freshness?: FreshnessName[] | null
  @Field(() => Boolean, { nullable: true, description: 'Only apps of whose account days are missing.' })
  gaps?: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Apps that Apple lists no more, instead of the others.',
  })
  removed?: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Apps that no integration takes in, or not that of `integrationId`, instead of the others.',
  })
  leftOut?: boolean | null
}

const AppOrderField = enumType<AppOrderName>(
  'AppOrderField',
  {
    ADDED: 'ADDED',
    NAME: 'NAME',
    CLIENT: 'CLIENT',
    DATA_THROUGH: 'DATA_THROUGH',
    MISSING_DAYS: 'MISSING_DAYS',
  },
  'Apps that are equal in it stand in the order they came.',
)

@InputType()
export class AppOrder {
  @Field(() => AppOrderField) field!: AppOrderName
  @Field(() => OrderDirection, { defaultValue: 'ASC' }) direction!: 'ASC' | 'DESC'
}

@ObjectType({
  simpleResolvers: true,
  description: 'Units of the seven newest Apple days (Pacific) that are published.',
})
export class SevenDays implements SevenDaysView {
  @Field(() => Day) from!: string
  @Field(() => Day) to!: string
  @Field(() => Int, { nullable: true, description: 'Of the days that are home; null while none is.' })
  units!: number | null
  @Field(() => Int) completeDays!: number
  @Field(() => [Int], { nullable: 'items', description: 'Oldest first; null for a day that is not home.' })
  series!: (number | null)[]
}
