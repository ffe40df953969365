import { ArgsType, Field, InputType } from 'type-graphql'
import { enumType } from '../graphql/enum.ts'
import { Day } from '../graphql/scalars.ts'

const Granularity = enumType('Granularity', { DAY: 'DAY', WEEK: 'WEEK' })
const SalesDimension = enumType('SalesDimension', { TERRITORY: 'TERRITORY' })

@InputType({ description: 'Inclusive on both sides.' })
export class DayRange {
  @Field(() => Day) from!: string
  @Field(() => Day) to!: string
}

@ArgsType()
export class SalesArgs {
  @Field(() => DayRange) range!: DayRange
  @Field(() => Granularity, { defaultValue: 'DAY' }) granularity!: 'DAY' | 'WEEK'
  @Field(() => [SalesDimension], { nullable: true }) groupBy?: 'TERRITORY'[] | null
}
