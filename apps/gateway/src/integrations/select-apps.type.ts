import type { IntegrationView, NewApps as Rule, SelectionEstimate as Estimate } from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumType } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { AppChoiceFilter, NewApps } from './app-choice.type.ts'
import { Integration } from './integration.type.ts'

const AllApps = enumType<'INCLUDE' | 'LEAVE_OUT'>('AllApps', { INCLUDE: 'INCLUDE', LEAVE_OUT: 'LEAVE_OUT' })

@InputType({ description: 'What is absent stays as it is.' })
export class SelectAppsInput extends Idempotent {
  @Field(() => ID) integrationId!: string
  @Field(() => AllApps, {
    nullable: true,
    description: 'What becomes of all apps, or of those that `filter` meets.',
  })
  all?: 'INCLUDE' | 'LEAVE_OUT' | null
  @Field(() => AppChoiceFilter, { nullable: true }) filter?: AppChoiceFilter | null
  @Field(() => [ID], { nullable: true, description: 'Has the last word over `all`; at most 5,000.' })
  include?: string[] | null
  @Field(() => [ID], { nullable: true, description: 'As `include`.' }) leaveOut?: string[] | null
  @Field(() => [ID], {
    nullable: true,
    description: 'The important apps in their order, in place of those that were; at most 500.',
  })
  important?: string[] | null
  @Field(() => NewApps, { nullable: true }) newApps?: Rule | null
  @Field(() => Int, { nullable: true, description: 'How many apps are read in a row; 1 to 500.' })
  batchSize?: number | null
  @Field(() => Boolean, { nullable: true, description: 'Saves nothing, and only says what it would cost.' })
  dryRun?: boolean | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the included apps cost, learned from what they did cost.',
})
class SelectionEstimate implements Estimate {
  @Field(() => Int) apps!: number
  @Field(() => Int) batches!: number
  @Field(() => Int, { description: 'Requests to Apple until all of them are here.' }) requests!: number
  @Field(() => Int, { description: "How long that takes within Apple's limits." }) minutes!: number
  @Field(() => Int, { description: 'Requests of every day after that.' }) requestsADay!: number
  @Field(() => String, {
    nullable: true,
    description: 'A word of warning where there are many; nothing is refused.',
  })
  hint!: string | null
}

@ObjectType({ simpleResolvers: true })
export class SelectAppsPayload {
  @Field(() => Integration, { nullable: true }) integration!: IntegrationView | null
  @Field(() => SelectionEstimate, { nullable: true }) estimate!: Estimate | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
