import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { RenewAccessInput, RenewAccessPayload } from './renew-access.type.ts'

@Resolver()
export class RenewAccessResolver {
  @Mutation(() => RenewAccessPayload, {
    description:
      'Asks Apple whether the credential that is here still works, and renews only what must be. Who asks while an attempt is under way joins it.',
  })
  async renewAccess(
    @Arg('input', () => RenewAccessInput) input: RenewAccessInput,
    @Ctx() { core, actor }: Context,
  ) {
    const { renewed, userErrors } = await asPayload('renewed', () => core.integrations.renew(actor, input))
    return { integration: renewed?.integration ?? null, attempt: renewed?.attempt ?? null, userErrors }
  }
}
