import type { ActionItemView } from '@gatehouse/core'
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { enumType } from '../graphql/enum.ts'
import { Person } from '../graphql/person.ts'
import { DateTime } from '../graphql/scalars.ts'

const ActionItemKind = enumType<ActionItemView['kind']>('ActionItemKind', {
  CONTINUE: 'CONTINUE',
  RENEW: 'RENEW',
  REVOKED: 'REVOKED',
  LOCKED: 'LOCKED',
  AGREEMENT: 'AGREEMENT',
  ROLE: 'ROLE',
  MEMBERSHIP: 'MEMBERSHIP',
  VENDOR: 'VENDOR',
  NEW_APPS: 'NEW_APPS',
  OTHER: 'OTHER',
})

/** Its client and integration are in the resolver. */
@ObjectType({
  simpleResolvers: true,
  description: 'Something a named person must do. It is made by a state and ends with it.',
})
export class ActionItem implements Omit<ActionItemView, 'clientId' | 'integrationId'> {
  @Field(() => ID) id!: string
  @Field(() => ActionItemKind) kind!: ActionItemView['kind']
  @Field(() => String) title!: string
  @Field(() => DateTime, { nullable: true }) dueAt!: Date | null
  @Field(() => DateTime) createdAt!: Date
  @Field(() => Person, { nullable: true }) assignee!: Person | null
}

@ObjectType({ simpleResolvers: true })
export class ActionItemConnection extends Connection(() => ActionItem) {}

@ArgsType()
export class ActionItemArgs {
  @Field(() => Int, { defaultValue: 20 }) first!: number
  @Field(() => String, { nullable: true }) after?: string | null
}
