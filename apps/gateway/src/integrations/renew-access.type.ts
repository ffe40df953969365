import type { AttemptView, IntegrationView } from '@gatehouse/core'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Attempt } from './access.type.ts'
import { Integration } from './integration.type.ts'

@InputType()
export class RenewAccessInput extends Idempotent {
  @Field(() => ID) integrationId!: string
}

@ObjectType({ simpleResolvers: true })
export class RenewAccessPayload {
  @Field(() => Integration, { nullable: true }) integration!: IntegrationView | null
  @Field(() => Attempt, { nullable: true, description: 'The attempt that was begun, or joined.' })
  attempt!: AttemptView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
