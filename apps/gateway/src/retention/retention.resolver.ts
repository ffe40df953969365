import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { Retention, RetentionPayload, SetRetentionInput } from './retention.type.ts'

@Resolver()
export class RetentionResolver {
  @Query(() => Retention, { nullable: true })
  retention(@Ctx() { core, actor }: Context) {
    return core.retention.read(actor)
  }

  @Mutation(() => RetentionPayload, {
    description:
      'Files that are older are deleted within a day, for good; Apple gives most of them out for a year.',
  })
  setRetention(
    @Arg('input', () => SetRetentionInput) input: SetRetentionInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('retention', () => core.retention.set(actor, input))
  }
}
