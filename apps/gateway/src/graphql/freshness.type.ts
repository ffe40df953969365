import type { DataFreshnessView, Freshness as FreshnessName } from '@gatehouse/core'
import { Field, Int, ObjectType } from 'type-graphql'
import { enumType } from './enum.ts'
import { Day } from './scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'How far daily sales have come.' })
export class DataFreshness implements DataFreshnessView {
  @Field(() => Day, {
    nullable: true,
    description:
      "The newest Apple day (Pacific) at home. Of a client: the oldest among its accounts' newest.",
  })
  newestDay!: string | null
  @Field(() => Boolean) current!: boolean
  @Field(() => Int) missingDays!: number
}

export const Freshness = enumType<FreshnessName>(
  'Freshness',
  { CURRENT: 'CURRENT', LATE: 'LATE', NONE: 'NONE' },
  'Whether all that Apple has published is home, not all of it, or nothing yet.',
)
