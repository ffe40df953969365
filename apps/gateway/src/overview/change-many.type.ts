import type { ActionItemView, ChangedItems } from '@gatehouse/core'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { DateTime } from '../graphql/scalars.ts'
import { ActionItem } from './action-item.type.ts'

@InputType()
export class AssignActionItemsInput extends Idempotent {
  @Field(() => [ID], { description: 'At most 100.' }) actionItemIds!: string[]
  @Field(() => ID, { nullable: true, description: 'Without it, back to whose each is, or to nobody.' })
  memberId?: string | null
}

@InputType()
export class SnoozeActionItemsInput extends Idempotent {
  @Field(() => [ID], { description: 'At most 100.' }) actionItemIds!: string[]
  @Field(() => DateTime, {
    nullable: true,
    description: 'Before the deadline of each, at most 30 days from now; without it, back at once.',
  })
  until?: Date | null
}

@ObjectType({ simpleResolvers: true, description: 'An item that stays as it was, and why.' })
class RefusedActionItem {
  @Field(() => ID) actionItemId!: string
  @Field(() => String) message!: string
}

@ObjectType({ simpleResolvers: true, description: 'What became of each by itself.' })
export class ActionItemsPayload {
  @Field(() => [ActionItem]) actionItems!: ActionItemView[]
  @Field(() => [RefusedActionItem]) refused!: ChangedItems['refused']
  @Field(() => [UserError]) userErrors!: UserError[]
}
