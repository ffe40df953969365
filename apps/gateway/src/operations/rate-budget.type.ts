import type { HostBudgetView, RateBudgetView } from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true })
class BudgetCredential {
  @Field(() => ID) id!: string
  @Field(() => String) label!: string
  @Field(() => [String], { description: 'Whose it is: several for one that serves several.' })
  clientNames!: string[]
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
  @Field(() => Int, { description: 'Requests in a minute, as it was learned: Apple does not tell it.' })
  minuteLimit!: number
  @Field(() => Int) minuteRemaining!: number
  @Field(() => Int, { description: 'Of the hour: what work leaves to people who wait.' })
  keptForPeople!: number
  @Field(() => DateTime, { nullable: true, description: 'Until when Apple asked to be left alone.' })
  heldUntil!: Date | null
  @Field(() => Int, { description: 'Files of running histories that wait to be fetched with it.' })
  waiting!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is left of Apple’s limit by the minute at one of its hosts, for all keys together.',
})
class HostBudget implements HostBudgetView {
  @Field(() => String) host!: string
  @Field(() => Int) minuteLimit!: number
  @Field(() => Int) minuteRemaining!: number
  @Field(() => Int, { description: 'Of the minute: what work leaves to people who wait.' })
  keptForPeople!: number
  @Field(() => DateTime, { nullable: true, description: 'Until when Apple asked to be left alone.' })
  heldUntil!: Date | null
}

@ObjectType({ simpleResolvers: true })
export class RateBudgets {
  @Field(() => [HostBudget]) hosts!: HostBudgetView[]
  @Field(() => [RateBudget]) nodes!: RateBudgetView[]
}
