import { salesDimensions, type SalesDimension as Dimension } from '@gatehouse/core'
import { ArgsType, Field, InputType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Day } from '../graphql/scalars.ts'

export const Granularity = enumType('Granularity', { DAY: 'DAY', WEEK: 'WEEK' })
const SalesDimension = enumType('SalesDimension', membersOf(salesDimensions))

@InputType({ description: 'Inclusive on both sides.' })
export class DayRange {
  @Field(() => Day) from!: string
  @Field(() => Day) to!: string
}

@ArgsType()
export class SalesArgs {
  @Field(() => DayRange) range!: DayRange
  @Field(() => Granularity, { defaultValue: 'DAY' }) granularity!: 'DAY' | 'WEEK'
  @Field(() => [SalesDimension], { nullable: true }) groupBy?: Dimension[] | null
}
