import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { ExplainAppleErrorInput, ExplainAppleErrorPayload } from './explain.type.ts'

@Resolver()
export class ExplainResolver {
  @Mutation(() => ExplainAppleErrorPayload, {
    description: 'Cause, person and page behind an answer of Apple’s. Stores nothing.',
  })
  explainAppleError(
    @Arg('input', () => ExplainAppleErrorInput) input: ExplainAppleErrorInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('findings', () => core.explain.appleError(actor, input))
  }
}
