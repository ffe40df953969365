import type {
  DayStatus as DayStatusName,
  GapView,
  MoneyView,
  RemedyActor as Remedy,
  SalesView,
} from '@gatehouse/core'
import { Field, Int, ObjectType } from 'type-graphql'
import { enumType } from '../graphql/enum.ts'
import { RemedyActor } from '../graphql/remedy.ts'
import { Day, Decimal } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'Never added across currencies.' })
export class Money implements MoneyView {
  @Field(() => Decimal) amount!: string
  @Field(() => String) currency!: string
}

type Point = Omit<SalesView['points'][number], 'clientId' | 'appId'>

/** Its client and app are in the resolver. */
@ObjectType({ simpleResolvers: true })
export class SalesPoint implements Point {
  @Field(() => Day, { description: 'For WEEK: the Monday.' }) day!: string
  @Field(() => Int, {
    description:
      'How many days of the range it is of: 1, or up to 7 for a week; fewer where the range cuts the week off.',
  })
  days!: number
  @Field(() => String, { nullable: true, description: 'Alpha-2, when grouped by TERRITORY.' }) territory!:
    string | null
  @Field(() => String, {
    nullable: true,
    description: "When grouped by APP: Apple's number of it, also where no list names it.",
  })
  ascId!: string | null
  @Field(() => Int, {
    description: 'First downloads and purchases (types 1*, F1*, IA*); refunds count negative.',
  })
  units!: number
  @Field(() => Int) redownloads!: number
  @Field(() => Int) updates!: number
  @Field(() => [Money], { description: 'Units times Developer Proceeds, one entry per currency.' })
  proceeds!: Money[]
  @Field(() => Boolean, {
    description: 'Whether each of its days within the range is home for every vendor number.',
  })
  complete!: boolean
}

export const DayStatus = enumType<DayStatusName>('DayStatus', {
  FINAL: 'FINAL',
  PROVISIONAL: 'PROVISIONAL',
  ZERO: 'ZERO',
  DUE: 'DUE',
  MISSING: 'MISSING',
  NOT_COVERED: 'NOT_COVERED',
  BEYOND: 'BEYOND',
  HIDDEN: 'HIDDEN',
})

@ObjectType({ simpleResolvers: true })
export class SalesDay {
  @Field(() => Day) day!: string
  @Field(() => DayStatus) status!: DayStatusName
}

type Totals = SalesView['totals']

@ObjectType({ simpleResolvers: true })
export class SalesTotals implements Totals {
  @Field(() => Int) units!: number
  @Field(() => Int) redownloads!: number
  @Field(() => Int) updates!: number
  @Field(() => [Money]) proceeds!: Money[]
  @Field(() => Int) completeDays!: number
  @Field(() => Int) days!: number
}

/** Its client is in the resolver. */
@ObjectType({ simpleResolvers: true, description: 'Days without numbers, and why.' })
export class Gap implements Omit<GapView, 'clientId'> {
  @Field(() => Day) from!: string
  @Field(() => Day) to!: string
  @Field(() => String) reason!: string
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor) actor!: Remedy
  @Field(() => Boolean, { description: 'Whether `startBackfill` of these days would ask Apple for them.' })
  fillable!: boolean
}

@ObjectType({ simpleResolvers: true })
export class Sales implements SalesView {
  @Field(() => [SalesPoint]) points!: SalesView['points']
  @Field(() => [SalesDay], {
    description: 'One entry for each day of the range, also where there is no point.',
  })
  days!: SalesDay[]
  @Field(() => SalesTotals, { description: 'Of whole days alone.' }) totals!: SalesTotals
  @Field(() => [Gap]) gaps!: GapView[]
}
