import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { withShortKey } from './private-key-length.ts'
import { ConnectApiKeyInput, ConnectApiKeyPayload } from './connect-api-key.type.ts'

@Resolver()
export class ConnectResolver {
  @Mutation(() => ConnectApiKeyPayload, {
    description:
      "Stores the key sealed and lets it be tried. Apple's verdict arrives as `state` and `stateReason`.",
  })
  connectApiKey(
    @Arg('input', () => ConnectApiKeyInput) input: ConnectApiKeyInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('integration', () => core.integrations.connectApiKey(actor, withShortKey(input)))
  }
}
