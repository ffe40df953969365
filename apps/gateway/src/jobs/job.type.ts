import { jobKinds, type JobKindName, type JobProblemView, type JobView } from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { DateTime, Day } from '../graphql/scalars.ts'

const JobKind = enumType('JobKind', membersOf(jobKinds), 'What a job does to the rows of a workspace.')

const JobState = enumType<JobView['state']>('JobState', {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  PAUSED: 'PAUSED',
  DONE: 'DONE',
  CANCELLED: 'CANCELLED',
})

@ObjectType({ simpleResolvers: true })
class JobTarget {
  @Field(() => String) kind!: string
  @Field(() => ID) id!: string
}

@ObjectType({ simpleResolvers: true, description: 'A row that a job could not do; it is as it was.' })
class JobProblem implements JobProblemView {
  @Field(() => JobTarget) target!: JobTarget
  @Field(() => String) code!: string
  @Field(() => String) message!: string
}

@ObjectType({ simpleResolvers: true })
export class JobProblemConnection extends Connection(() => JobProblem) {}

@ObjectType({ simpleResolvers: true, description: 'Work over many rows, which stops and goes on.' })
export class Job implements JobView {
  @Field(() => ID) id!: string
  @Field(() => JobKind) kind!: JobKindName
  @Field(() => JobState) state!: JobView['state']
  @Field(() => Int, { description: 'Rows that were looked after, also those with a problem.' }) done!: number
  @Field(() => Int) total!: number
  @Field(() => Int) problemCount!: number
  @Field(() => String) startedBy!: string
  @Field(() => DateTime) createdAt!: Date
  @Field(() => DateTime, { nullable: true }) startedAt!: Date | null
  @Field(() => DateTime, { nullable: true }) lastStepAt!: Date | null
  @Field(() => DateTime, { nullable: true }) doneAt!: Date | null
}

@ObjectType({ simpleResolvers: true })
export class JobConnection extends Connection(() => Job) {}

@InputType()
export class RewrapSecretsInput extends Idempotent {}

@InputType({ description: 'Which files; all that are kept without a word.' })
export class ReparseDeliveriesInput extends Idempotent {
  @Field(() => ID, { nullable: true }) clientId?: string | null
  @Field(() => ID, { nullable: true }) providerId?: string | null
  @Field(() => String, { nullable: true, description: 'Such as `SALES_SUMMARY`.' }) kind?: string | null
  @Field(() => Day, { nullable: true }) from?: string | null
  @Field(() => Day, { nullable: true }) to?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Those alone that could not be read.' })
  unreadable?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Those alone that an older version read.' })
  olderParser?: boolean | null
}

@InputType()
export class SteerJobInput extends Idempotent {
  @Field(() => ID) id!: string
}

@ObjectType({ simpleResolvers: true })
export class JobPayload {
  @Field(() => Job, { nullable: true }) job!: JobView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
