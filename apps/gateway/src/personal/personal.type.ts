import type { ClientView, IntegrationView, PersonalClientView } from '@gatehouse/core'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Client } from '../clients/client.type.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Person } from '../graphql/person.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Integration } from '../integrations/integration.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'That somebody has a personal client; nothing of what is in it.',
})
export class PersonalClient implements PersonalClientView {
  @Field(() => ID) id!: string
  @Field(() => Person) member!: Person
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when an owner may take it over: its person left.',
  })
  leftAt!: Date | null
  @Field(() => DateTime) createdAt!: Date
}

@InputType()
export class HandOverIntegrationInput extends Idempotent {
  @Field(() => ID) integrationId!: string
  @Field(() => ID, {
    nullable: true,
    description:
      'A client of the agency that everything of the personal one goes to; without it that becomes one itself.',
  })
  clientId?: string | null
}

@InputType()
export class TakeOverPersonalClientInput {
  @Field(() => ID) clientId!: string
}

@InputType()
export class RemoveMemberInput {
  @Field(() => ID) memberId!: string
}

@ObjectType({ simpleResolvers: true })
export class HandOverIntegrationPayload {
  @Field(() => Integration, { nullable: true }) integration!: IntegrationView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class TakeOverPersonalClientPayload {
  @Field(() => Client, { nullable: true }) client!: ClientView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class RemoveMemberPayload {
  @Field(() => ID, { nullable: true }) memberId!: string | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
