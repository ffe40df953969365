import type { ClientView } from '@gatehouse/core'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Client } from './client.type.ts'

@InputType()
export class RenameClientInput extends Idempotent {
  @Field(() => ID) clientId!: string
  @Field(() => String) name!: string
}

@InputType()
export class SetClientTagsInput extends Idempotent {
  @Field(() => ID) clientId!: string
  @Field(() => [String], { description: 'In place of those that it has; at most 20.' }) tags!: string[]
}

@InputType()
export class SetClientNotesInput extends Idempotent {
  @Field(() => ID) clientId!: string
  @Field(() => String, { description: 'At most 4,000 characters; empty text takes them away.' })
  notes!: string
}

@InputType()
export class SetClientManagerInput extends Idempotent {
  @Field(() => ID) clientId!: string
  @Field(() => ID, { nullable: true, description: 'A person of the workspace; nobody without it.' })
  memberId?: string | null
}

@InputType()
export class ArchiveClientInput extends Idempotent {
  @Field(() => ID) clientId!: string
}

@InputType()
export class RestoreClientInput extends Idempotent {
  @Field(() => ID) clientId!: string
}

@ObjectType({ simpleResolvers: true })
export class ClientPayload {
  @Field(() => Client, { nullable: true }) client!: ClientView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
