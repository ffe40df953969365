import type { Method, MethodPolicyView } from '@gatehouse/core'
import { Field, InputType, ObjectType } from 'type-graphql'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Person } from '../graphql/person.ts'
import { DateTime } from '../graphql/scalars.ts'
import { ConnectionMethod } from '../integrations/integration-state.ts'

@ObjectType({ simpleResolvers: true, description: 'Whether the workspace offers a way of connecting.' })
export class MethodPolicy implements MethodPolicyView {
  @Field(() => ConnectionMethod) method!: Method
  @Field(() => Boolean) on!: boolean
  @Field(() => DateTime, { nullable: true, description: 'When it was last switched on or off.' })
  changedAt!: Date | null
  @Field(() => Person, { nullable: true, description: 'By whom; null where nobody did.' })
  changedBy!: Person | null
}

@InputType()
export class SetMethodPolicyInput extends Idempotent {
  @Field(() => ConnectionMethod) method!: Method
  @Field(() => Boolean) on!: boolean
}

@ObjectType({ simpleResolvers: true })
export class MethodPolicyPayload {
  @Field(() => [MethodPolicy], { nullable: true }) methodPolicy!: MethodPolicyView[] | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
