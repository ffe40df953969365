import type { DataGridRowView, DataGridView } from '@gatehouse/core'
import { Field, Int, ObjectType } from 'type-graphql'
import { DateTime, Day } from '../graphql/scalars.ts'
import { Provider } from '../integrations/integration.type.ts'
import { Gap, SalesDay } from './sales.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'One kind of report of an account, day by day, and how it keeps up.',
})
class DataGridRow implements DataGridRowView {
  @Field(() => String, { description: 'Such as SALES_SUMMARY.' }) kind!: string
  @Field(() => String) frequency!: string
  @Field(() => Provider) provider!: Provider
  @Field(() => Day, { nullable: true, description: 'The newest day that is home.' }) newestDay!: string | null
  @Field(() => Int, {
    nullable: true,
    description: 'How many days that Apple should have published are newer; null where none is home.',
  })
  lagDays!: number | null
  @Field(() => DateTime, { nullable: true }) lastArrivedAt!: Date | null
  @Field(() => DateTime, { description: 'When Apple is asked for a file next.' }) nextDueAt!: Date
  @Field(() => [SalesDay], { description: 'One for each day of the grid.' }) days!: SalesDay[]
  @Field(() => [Gap], { description: 'Days that should be here and are not.' }) gaps!: DataGridRowView['gaps']
}

@ObjectType({ simpleResolvers: true, description: 'A row for each account and kind of report.' })
export class DataGrid implements DataGridView {
  @Field(() => Day) from!: string
  @Field(() => Day, { description: 'Yesterday at Apple.' }) to!: string
  @Field(() => [DataGridRow]) rows!: DataGridRowView[]
}
