import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { Viewer } from '../viewer/viewer.type.ts'
import { SetSupportInput, Support, SupportPayload } from './support.type.ts'

@Resolver(() => Viewer)
export class SupportResolver {
  @Query(() => Support, { nullable: true })
  support(@Ctx() { core, actor }: Context) {
    return core.support.read(actor)
  }

  @FieldResolver(() => Support, { name: 'support', nullable: true })
  supportOfViewer(@Ctx() { core, actor }: Context) {
    return core.support.read(actor)
  }

  @Mutation(() => SupportPayload, {
    description: 'Says where help is: in the console, and on the page where a client connects.',
  })
  setSupport(@Arg('input', () => SetSupportInput) input: SetSupportInput, @Ctx() { core, actor }: Context) {
    return asPayload('support', () => core.support.set(actor, input))
  }
}
