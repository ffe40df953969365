import type { ActionItemView } from '@gatehouse/core'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { enumType } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Person } from '../graphql/person.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Incident } from './incident.type.ts'

const ActionItemKind = enumType<ActionItemView['kind']>('ActionItemKind', {
  CODE: 'CODE',
  RENEW: 'RENEW',
  REVOKED: 'REVOKED',
  LOCKED: 'LOCKED',
  EXPIRING: 'EXPIRING',
  APPROVE: 'APPROVE',
  INVITE: 'INVITE',
  AGREEMENT: 'AGREEMENT',
  MEMBERSHIP: 'MEMBERSHIP',
  ROLE: 'ROLE',
  VENDOR: 'VENDOR',
  CONTINUE: 'CONTINUE',
  NEW_APPS: 'NEW_APPS',
  CONFIRM: 'CONFIRM',
  OTHER: 'OTHER',
})

@ObjectType({ simpleResolvers: true })
export class Claim {
  @Field(() => Person) by!: Person
  @Field(() => DateTime, { description: 'Nobody else is let in before.' }) until!: Date
}

/** Who the people are is in the resolver. */
@ObjectType({ simpleResolvers: true, description: 'What waits for it.' })
export class Impact {
  /** No field: the people are found by it. */
  clientId!: string
  @Field(() => Int) apps!: number
  @Field(() => Int, { description: 'Who see the client.' }) people!: number
}

/** Its client and integration are in the resolver. */
@ObjectType({
  simpleResolvers: true,
  description:
    'Something a named person must do. It is made by a state, or by a link that a client finished, and ends with it.',
})
export class ActionItem implements Omit<ActionItemView, 'clientId' | 'integrationId'> {
  @Field(() => ID) id!: string
  @Field(() => ActionItemKind) kind!: ActionItemView['kind']
  @Field(() => String) title!: string
  @Field(() => DateTime, { nullable: true }) dueAt!: Date | null
  @Field(() => DateTime) createdAt!: Date
  @Field(() => Person, { nullable: true }) assignee!: Person | null
  @Field(() => Claim, { nullable: true, description: 'Who is at it just now.' }) claim!: Claim | null
  @Field(() => Impact) impact!: Impact
  @Field(() => DateTime, { nullable: true }) remindedAt!: Date | null
  @Field(() => DateTime, { nullable: true }) snoozedUntil!: Date | null
  @Field(() => Incident, { nullable: true, description: 'What explains it, where many share its cause.' })
  incident!: Incident | null
}

@ObjectType({ simpleResolvers: true })
export class ActionItemConnection extends Connection(() => ActionItem) {}

@ArgsType()
export class ActionItemArgs {
  @Field(() => Int, { defaultValue: 20 }) first!: number
  @Field(() => String, { nullable: true }) after?: string | null
}

@InputType()
export class ActionItemFilter {
  @Field(() => [ActionItemKind], { nullable: true }) kinds?: ActionItemView['kind'][] | null
  @Field(() => [ID], { nullable: true, description: 'Those of these people.' }) assigneeIds?: string[] | null
  @Field(() => Boolean, { nullable: true, description: 'Those of whoever asks.' }) mine?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Those of nobody, beside the others that are named.' })
  unassigned?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Also those that somebody put off.' })
  snoozed?: boolean | null
}

@InputType()
export class AssignActionItemInput extends Idempotent {
  @Field(() => ID) actionItemId!: string
  @Field(() => ID, { nullable: true, description: 'Without it, back to the owner or to nobody.' })
  memberId?: string | null
}

@InputType()
export class ClaimActionItemInput extends Idempotent {
  @Field(() => ID) actionItemId!: string
  @Field(() => Boolean, { nullable: true, description: 'Lets others in again.' }) release?: boolean | null
}

@InputType()
export class SnoozeActionItemInput extends Idempotent {
  @Field(() => ID) actionItemId!: string
  @Field(() => DateTime, {
    nullable: true,
    description: 'Before its deadline, at most 30 days from now; without it, back at once.',
  })
  until?: Date | null
}

@InputType()
export class RemindActionItemInput extends Idempotent {
  @Field(() => ID) actionItemId!: string
}

@ObjectType({ simpleResolvers: true })
export class ActionItemPayload {
  @Field(() => ActionItem, { nullable: true }) actionItem!: ActionItemView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
