import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import {
  ArchiveIntegrationInput,
  IntegrationPayload,
  RestoreIntegrationInput,
} from './archive-integration.type.ts'

@Resolver()
export class ArchiveIntegrationResolver {
  @Mutation(() => IntegrationPayload, { description: 'Its secrets and its schedule go, its data stays.' })
  archiveIntegration(
    @Arg('input', () => ArchiveIntegrationInput) input: ArchiveIntegrationInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('integration', () => core.integrations.archive(actor, input))
  }

  @Mutation(() => IntegrationPayload, {
    description: 'Back to NEEDS_REAUTH: then `connectApiKey` with its id connects a key in its place.',
  })
  restoreIntegration(
    @Arg('input', () => RestoreIntegrationInput) input: RestoreIntegrationInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('integration', () => core.integrations.restore(actor, input))
  }
}
