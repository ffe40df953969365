import type { IntegrationView } from '@gatehouse/core'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Integration } from './integration.type.ts'

@InputType()
export class ArchiveIntegrationInput extends Idempotent {
  @Field(() => ID) integrationId!: string
}

@InputType()
export class RestoreIntegrationInput extends Idempotent {
  @Field(() => ID) integrationId!: string
}

@InputType()
export class PauseIntegrationInput extends Idempotent {
  @Field(() => ID) integrationId!: string
}

@InputType()
export class SyncIntegrationInput extends Idempotent {
  @Field(() => ID) integrationId!: string
}

@ObjectType({ simpleResolvers: true })
export class IntegrationPayload {
  @Field(() => Integration, { nullable: true }) integration!: IntegrationView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
