import {
  failureClasses,
  runActions,
  runStatuses,
  waitReasons,
  type FailureClass as ClassName,
  type RemedyActor as Remedy,
  type RunAction,
  type RunFailureView,
  type RunStatus,
  type RunStepView,
  type RunView,
  type RunWaitView,
  type WaitReason,
} from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { RemedyActor } from '../graphql/remedy.ts'
import { DateTime } from '../graphql/scalars.ts'

const WorkflowStatus = enumType('WorkflowStatus', membersOf(runStatuses), 'How a workflow is, worst first.')
const WorkflowAction = enumType('WorkflowAction', membersOf(runActions), 'What may be done to a workflow.')
const WorkflowWaitReason = enumType('WorkflowWaitReason', membersOf(waitReasons))
export const FailureClass = enumType(
  'FailureClass',
  membersOf(failureClasses),
  'Where a cause lies: with Apple, on the way there, in its limits, in a refusal, in an answer that is not known, with us.',
)

@ObjectType({ simpleResolvers: true, description: 'What failed last, in our words.' })
class WorkflowFailure implements RunFailureView {
  @Field(() => String) code!: string
  @Field(() => FailureClass) class!: ClassName
  @Field(() => String, { nullable: true, description: "The family of Apple's endpoints." }) family!:
    string | null
  @Field(() => DateTime) at!: Date
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor) actor!: Remedy
}

@ObjectType({ simpleResolvers: true, description: 'What a workflow waits for, and who ends that.' })
class WorkflowWait implements RunWaitView {
  @Field(() => WorkflowWaitReason) reason!: WaitReason
  @Field(() => String) message!: string
  @Field(() => RemedyActor) actor!: Remedy
  @Field(() => DateTime, { nullable: true }) until!: Date | null
}

@ObjectType({ simpleResolvers: true, description: 'One step, or several of one kind in a row.' })
class WorkflowStep implements RunStepView {
  @Field(() => String) name!: string
  @Field(() => DateTime) at!: Date
  @Field(() => DateTime) lastAt!: Date
  @Field(() => Int, { description: 'How often it was seen; of many in a moment not each is told.' })
  count!: number
  @Field(() => Int) failures!: number
  @Field(() => String, { nullable: true }) failureCode!: string | null
}

/** Its client, integration and address at the engine are in the resolver. */
@ObjectType({
  simpleResolvers: true,
  description: 'One piece of work, told from the database and never from the engine.',
})
export class Workflow implements Omit<RunView, 'clientId' | 'integrationId'> {
  @Field(() => ID) id!: string
  @Field(() => String, { description: "The engine's id of its newest execution." }) runId!: string
  @Field(() => String) workflowId!: string
  @Field(() => String, { description: 'The name of its workflow, such as `backfill`.' }) kind!: string
  @Field(() => WorkflowStatus) status!: RunStatus
  @Field(() => String, { description: 'The newest step.' }) step!: string
  @Field(() => DateTime) stepAt!: Date
  @Field(() => DateTime) startedAt!: Date
  @Field(() => DateTime, { nullable: true }) closedAt!: Date | null
  @Field(() => Int, { description: 'Of the step that fails; 0 where none does.' }) attempts!: number
  @Field(() => DateTime, { nullable: true }) nextAttemptAt!: Date | null
  @Field(() => WorkflowFailure, { nullable: true }) lastFailure!: RunFailureView | null
  @Field(() => WorkflowWait, { nullable: true }) waitsFor!: RunWaitView | null
  @Field(() => [WorkflowAction], { description: 'What may be done to it as it is.' }) actions!: RunAction[]
  @Field(() => [WorkflowStep], { description: 'What it did, the newest last; the oldest are forgotten.' })
  steps!: RunStepView[]
}

@ObjectType({ simpleResolvers: true })
export class WorkflowConnection extends Connection(() => Workflow) {}

@InputType()
export class WorkflowFilter {
  @Field(() => [WorkflowStatus], { nullable: true }) status?: RunStatus[] | null
  @Field(() => [String], { nullable: true, description: 'Names of workflows.' }) kind?: string[] | null
  @Field(() => ID, { nullable: true }) clientId?: string | null
  @Field(() => ID, { nullable: true }) integrationId?: string | null
  @Field(() => ID, { nullable: true, description: 'A cause of failures.' }) cause?: string | null
}

@InputType()
export class SteerWorkflowInput extends Idempotent {
  @Field(() => ID) id!: string
}

@ObjectType({ simpleResolvers: true })
export class WorkflowPayload {
  @Field(() => Workflow, { nullable: true }) workflow!: RunView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
