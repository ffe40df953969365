import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { MethodPolicy, MethodPolicyPayload, SetMethodPolicyInput } from './method-policy.type.ts'

@Resolver()
export class MethodPolicyResolver {
  @Query(() => [MethodPolicy], {
    nullable: true,
    description: 'Which ways of connecting the workspace offers.',
  })
  methodPolicy(@Ctx() { core, actor }: Context) {
    return core.methods.policy(actor)
  }

  @Mutation(() => MethodPolicyPayload, {
    description: 'Offers a way of connecting, or no longer. For owners; what is connected already goes on.',
  })
  setMethodPolicy(
    @Arg('input', () => SetMethodPolicyInput) input: SetMethodPolicyInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('methodPolicy', () => core.methods.set(actor, input))
  }
}
