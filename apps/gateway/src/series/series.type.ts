import type {
  DayStatus as DayStatusName,
  GapView,
  MetricView,
  MoneyView,
  SalesDimension as Dimension,
  SeriesPointView,
  SeriesView,
} from '@gatehouse/core'
import { salesDimensions } from '@gatehouse/core'
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Day } from '../graphql/scalars.ts'
import { DayRange, Granularity } from '../sales/sales-args.ts'
import { DayStatus, Gap, Money } from '../sales/sales.type.ts'

const MetricUnit = enumType<MetricView['unit']>('MetricUnit', { COUNT: 'COUNT', MONEY: 'MONEY' })

@ObjectType({ simpleResolvers: true, description: 'What a number counts, and where it comes from.' })
export class Metric implements MetricView {
  @Field(() => String) name!: string
  @Field(() => String) title!: string
  @Field(() => MetricUnit) unit!: MetricView['unit']
  @Field(() => Boolean, { description: 'Whether days and rows of it may be added.' }) additive!: boolean
  @Field(() => String, { description: "Apple's report." }) report!: string
  @Field(() => String, { description: 'How Gatehouse gets the report.' }) source!: string
  @Field(() => String, { description: 'The least role at Apple that may read it.' }) role!: string
  @Field(() => Int) finalAfterDays!: number
  @Field(() => String) formula!: string
  @Field(() => String, { nullable: true }) differsFromApplesPage!: string | null
}

type Point = Omit<SeriesPointView, 'clientId' | 'appId'>

/** Its client and app are in the resolver. */
@ObjectType({ simpleResolvers: true })
export class SeriesPoint implements Point {
  @Field(() => Day, { description: 'For WEEK: the Monday.' }) day!: string
  @Field(() => Int, {
    description:
      'How many days of the range it is of: 1, or up to 7 for a week; fewer where the range cuts the week off.',
  })
  days!: number
  @Field(() => String, {
    nullable: true,
    description:
      'Client, app and territory that it is of, by id or code, joined by "/"; null without groupBy.',
  })
  key!: string | null
  @Field(() => String, { nullable: true, description: 'Alpha-2, when grouped by TERRITORY.' }) territory!:
    string | null
  @Field(() => String, { nullable: true, description: "When grouped by APP: Apple's number of it." }) ascId!:
    string | null
  @Field(() => Float, { nullable: true, description: 'Null for money, and where nothing is known.' })
  value!: number | null
  @Field(() => Money, { nullable: true, description: 'One point for each currency.' })
  amount!: MoneyView | null
  @Field(() => DayStatus) status!: DayStatusName
  @Field(() => Day, { nullable: true, description: 'When a point that is due will be final.' }) finalOn!:
    string | null
}

@ObjectType({ simpleResolvers: true })
export class Series implements SeriesView {
  @Field(() => Metric) metric!: MetricView
  @Field(() => [SeriesPoint]) points!: SeriesPointView[]
  @Field(() => [Gap]) gaps!: GapView[]
}

const SeriesDimension = enumType('SeriesDimension', membersOf(salesDimensions))

@InputType({ description: 'Each list means any of these. Ids out of reach count nothing.' })
class SeriesFilter {
  @Field(() => [ID], { nullable: true }) clientIds?: string[] | null
  @Field(() => [ID], { nullable: true }) appIds?: string[] | null
  @Field(() => [String], { nullable: true, description: 'Alpha-2.' }) territories?: string[] | null
}

@ArgsType()
export class SeriesArgs {
  @Field(() => String, { description: 'A name of `metrics`.' }) metric!: string
  @Field(() => DayRange) range!: DayRange
  @Field(() => Granularity, { defaultValue: 'DAY' }) granularity!: 'DAY' | 'WEEK'
  @Field(() => SeriesFilter, { nullable: true }) filter?: SeriesFilter | null
  @Field(() => [SeriesDimension], { nullable: true }) groupBy?: Dimension[] | null
}
