import type { RateBudgetView } from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true })
class BudgetCredential {
  @Field(() => ID) id!: string
  @Field(() => String) label!: string
}

@ObjectType({ simpleResolvers: true, description: 'What is left of Apple’s limit by the hour for a key.' })
class RateBudget implements RateBudgetView {
  @Field(() => BudgetCredential) credential!: BudgetCredential
  @Field(() => Int, { nullable: true, description: 'Requests in a rolling hour.' }) limit!: number | null
  @Field(() => Int, { nullable: true }) remaining!: number | null
  @Field(() => DateTime, {
    nullable: true,
    description: 'When all of it is back, if nobody asks meanwhile; null where all is there.',
  })
  resetsAt!: Date | null
  @Field(() => Int, { description: 'Files of running histories that wait to be fetched with it.' })
  waiting!: number
}

@ObjectType({ simpleResolvers: true })
export class RateBudgets {
  @Field(() => [RateBudget]) nodes!: RateBudgetView[]
}
