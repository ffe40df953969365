import {
  queueNames,
  type DueWorkView,
  type EngineView,
  type FailureCauseView,
  type FailureClass as ClassName,
  type HealthView,
  type JobView,
  type QueueView,
  type RemedyActor as Remedy,
  type WorkerView,
} from '@gatehouse/core'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Engine } from '../engine/engine.type.ts'
import { Connection } from '../graphql/connection.ts'
import { enumType } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { RemedyActor } from '../graphql/remedy.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Job } from '../jobs/job.type.ts'
import { FailureClass } from './workflow.type.ts'

const DueWorkKind = enumType<DueWorkView['kind']>('DueWorkKind', { SYNC: 'SYNC', WATCH: 'WATCH' })
const FailureUnit = enumType<FailureCauseView['unit']>('FailureUnit', { RUNS: 'RUNS', FILES: 'FILES' })

/** Its integration is in the resolver. */
@ObjectType({ simpleResolvers: true, description: 'Something that recurs for an integration.' })
export class DueWork implements Omit<DueWorkView, 'integrationId'> {
  @Field(() => DueWorkKind) kind!: DueWorkView['kind']
  @Field(() => DateTime) dueAt!: Date
  @Field(() => DateTime, { nullable: true }) lastRunAt!: Date | null
  @Field(() => Boolean, { description: 'Nothing is fetched while access is shut.' }) paused!: boolean
}

@ObjectType({ simpleResolvers: true })
export class DueWorkConnection extends Connection(() => DueWork) {}

@ObjectType({ simpleResolvers: true, description: 'One cause of what fails now.' })
export class FailureCause implements FailureCauseView {
  @Field(() => ID) id!: string
  @Field(() => FailureUnit, { description: 'What is counted.' }) unit!: FailureCauseView['unit']
  @Field(() => String) code!: string
  @Field(() => String, { nullable: true, description: "The family of Apple's endpoints." }) family!:
    string | null
  @Field(() => FailureClass) class!: ClassName
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor, { description: 'Whom it waits for.' }) actor!: Remedy
  @Field(() => Int) count!: number
  @Field(() => Int) clientCount!: number
  @Field(() => DateTime) since!: Date
  @Field(() => DateTime, { nullable: true, description: 'Somebody does not want to see it until then.' })
  ignoredUntil!: Date | null
  @Field(() => Boolean, { description: 'Whether trying again by hand makes sense.' }) retryable!: boolean
  @Field(() => Job, {
    nullable: true,
    description: 'The job that tries all of it again, or that ended a moment ago.',
  })
  retry!: JobView | null
}

@ObjectType({ simpleResolvers: true, description: 'A line in which work waits.' })
export class Queue implements QueueView {
  @Field(() => String, { description: `One of ${queueNames.join(', ')}.` }) name!: QueueView['name']
  @Field(() => Int) depth!: number
  @Field(() => Int, { description: 'In seconds; 0 where nothing waits.' }) oldestWait!: number
}

@ObjectType({ simpleResolvers: true })
class HealthyWorker implements WorkerView {
  @Field(() => ID) id!: string
  @Field(() => String, { nullable: true, description: 'Which Gatehouse it is.' }) build!: string | null
  @Field(() => DateTime) startedAt!: Date
  @Field(() => DateTime) seenAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'How the house itself is.' })
export class Health implements HealthView {
  @Field(() => [HealthyWorker]) workers!: WorkerView[]
  @Field(() => Float, { description: 'How long Postgres takes to answer, in milliseconds.' })
  postgresMs!: number
  @Field(() => Engine) engine!: EngineView
  @Field(() => Int, {
    nullable: true,
    description: 'By how much the clock of this machine is ahead of Apple’s; null where Apple did not say.',
  })
  clockSkewSeconds!: number | null
}

@InputType()
export class IgnoreCauseInput extends Idempotent {
  @Field(() => ID) cause!: string
  @Field(() => DateTime, {
    nullable: true,
    description: 'At most 30 days from now; without it, it is shown again.',
  })
  until?: Date | null
}

@ObjectType({ simpleResolvers: true })
export class IgnoreCausePayload {
  @Field(() => ID, { nullable: true }) cause!: string | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
