import type { Method, MethodPolicyView } from '@gatehouse/core'
import { Field, InputType, ObjectType } from 'type-graphql'
import { UserError } from '../graphql/payload.ts'
import { ConnectionMethod } from '../integrations/integration-state.ts'

@ObjectType({ simpleResolvers: true, description: 'Whether the workspace offers a way of connecting.' })
export class MethodPolicy implements MethodPolicyView {
  @Field(() => ConnectionMethod) method!: Method
  @Field(() => Boolean) on!: boolean
}

@InputType()
export class SetMethodPolicyInput {
  @Field(() => ConnectionMethod) method!: Method
  @Field(() => Boolean) on!: boolean
}

@ObjectType({ simpleResolvers: true })
export class MethodPolicyPayload {
  @Field(() => [MethodPolicy], { nullable: true }) methodPolicy!: MethodPolicyView[] | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
