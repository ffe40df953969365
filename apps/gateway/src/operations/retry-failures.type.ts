import type { JobView, RetryEstimateView } from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Job } from '../jobs/job.type.ts'

@InputType({ description: 'Which failures.' })
class FailureFilter {
  @Field(() => ID, { description: 'The id of a cause of `failureCauses`.' }) cause!: string
  @Field(() => ID, { nullable: true, description: 'Of this client alone.' }) clientId?: string | null
}

@InputType()
export class RetryFailuresInput extends Idempotent {
  @Field(() => FailureFilter) filter!: FailureFilter
  @Field(() => Boolean, { nullable: true, description: 'Tells what it would do, and does nothing.' })
  dryRun?: boolean | null
}

@ObjectType({ simpleResolvers: true })
class RetriedClient {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => Int) count!: number
}

@ObjectType({ simpleResolvers: true, description: 'What trying failures again is about, and what it takes.' })
class RetryEstimate implements RetryEstimateView {
  @Field(() => Int, { description: 'Workflows or files, as the cause counts.' }) count!: number
  @Field(() => [RetriedClient], { description: 'Those with most first.' }) clients!: RetriedClient[]
  @Field(() => Int, { description: 'To Apple, at least.' }) requests!: number
  @Field(() => Int, { description: "Within Apple's limits, at best." }) secondsLow!: number
  @Field(() => Int, { description: "Within Apple's limits, at worst." }) secondsHigh!: number
}

@ObjectType({ simpleResolvers: true })
export class RetryFailuresPayload {
  @Field(() => RetryEstimate, { nullable: true }) estimate!: RetryEstimateView | null
  @Field(() => Job, { nullable: true, description: 'Null for a dry run.' }) job!: JobView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
