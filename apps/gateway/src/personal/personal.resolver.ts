import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { toConnection, WindowArgs } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { IntegrationConnection } from '../integrations/integration.type.ts'
import {
  HandOverIntegrationInput,
  HandOverIntegrationPayload,
  PersonalClient,
  RemoveMemberInput,
  RemoveMemberPayload,
  TakeOverPersonalClientInput,
  TakeOverPersonalClientPayload,
} from './personal.type.ts'

@Resolver()
export class PersonalResolver {
  @Query(() => IntegrationConnection, {
    nullable: true,
    description: 'Those of the asker’s personal clients.',
  })
  async myIntegrations(@Args(() => WindowArgs) page: WindowArgs, @Ctx() { core, actor }: Context) {
    return toConnection(await core.integrations.list(actor, { ...page, personal: true }))
  }

  @Query(() => [PersonalClient], {
    nullable: true,
    description: 'Whose personal clients there are, for owners; an owner is not told what is in them.',
  })
  personalClients(@Ctx() { core, actor }: Context) {
    return core.personal.clients(actor)
  }

  @Mutation(() => HandOverIntegrationPayload, {
    description:
      'From a personal client to a shared one, by its person; everything of that client goes along.',
  })
  handOverIntegration(
    @Arg('input', () => HandOverIntegrationInput) input: HandOverIntegrationInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('integration', () => core.personal.handOver(actor, input))
  }

  @Mutation(() => TakeOverPersonalClientPayload, {
    description: 'By an owner, after its person left the workspace.',
  })
  takeOverPersonalClient(
    @Arg('input', () => TakeOverPersonalClientInput) input: TakeOverPersonalClientInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('client', () => core.personal.takeOver(actor, input))
  }

  @Mutation(() => RemoveMemberPayload, {
    description: 'What they reached is out of their reach at once, and the tokens that they made end.',
  })
  removeMember(
    @Arg('input', () => RemoveMemberInput) input: RemoveMemberInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('memberId', () => core.members.remove(actor, input))
  }
}
