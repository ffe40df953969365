import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import {
  ArchiveIntegrationInput,
  IntegrationPayload,
  PauseIntegrationInput,
  RestoreIntegrationInput,
  SyncIntegrationInput,
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
    description: 'Nothing new is fetched until it is resumed; its access is kept and looked at as before.',
  })
  pauseIntegration(
    @Arg('input', () => PauseIntegrationInput) input: PauseIntegrationInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('integration', () => core.integrations.pause(actor, input))
  }

  @Mutation(() => IntegrationPayload, {
    description:
      'What is new at Apple is fetched now, not at the next hour. A sync that is due or runs is joined.',
  })
  syncIntegration(
    @Arg('input', () => SyncIntegrationInput) input: SyncIntegrationInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('integration', () => core.integrations.sync(actor, input))
  }

  @Mutation(() => IntegrationPayload, { description: 'It is fetched again, from where it stopped.' })
  resumeIntegration(
    @Arg('input', () => PauseIntegrationInput) input: PauseIntegrationInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('integration', () => core.integrations.resume(actor, input))
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
