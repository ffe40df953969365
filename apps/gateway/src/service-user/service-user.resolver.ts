import type { IntegrationView } from '@gatehouse/core'
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { Integration } from '../integrations/integration.type.ts'
import {
  ApproveServiceUserInput,
  ApproveServiceUserPayload,
  Invitation,
  RegisterServiceUserInput,
  RegisterServiceUserKeyInput,
  RegisterServiceUserKeyPayload,
  RegisterServiceUserPayload,
  RemindServiceUserInput,
  RemindServiceUserPayload,
  RemoveServiceUserKeyInput,
  RemoveServiceUserKeyPayload,
  RequestServiceUserInput,
  RequestServiceUserPayload,
  ServiceUser,
} from './service-user.type.ts'

@Resolver(() => Integration)
export class ServiceUserResolver {
  @Query(() => ServiceUser, { nullable: true, description: 'Null where none was registered.' })
  serviceUser(@Ctx() { core, actor }: Context) {
    return core.serviceUser.read(actor)
  }

  @Mutation(() => RegisterServiceUserPayload, {
    description: 'Asks Apple with the token; only one that Apple accepted is kept, sealed.',
  })
  registerServiceUser(
    @Arg('input', () => RegisterServiceUserInput) input: RegisterServiceUserInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('serviceUser', () => core.serviceUser.register(actor, input))
  }

  @Mutation(() => RegisterServiceUserKeyPayload, {
    description:
      'Asks Apple with the individual API key of the service user; one that Apple accepted is kept, sealed, and used for the apps of each account that it is seen to reach. Never for sales and finance: Apple lets no individual key read them.',
  })
  registerServiceUserKey(
    @Arg('input', () => RegisterServiceUserKeyInput) input: RegisterServiceUserKeyInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('serviceUser', () => core.serviceUser.registerKey(actor, input))
  }

  @Mutation(() => RemoveServiceUserKeyPayload, {
    description: 'Forgets that key. What it brought stays; what it could do is not known any more.',
  })
  removeServiceUserKey(
    @Arg('input', () => RemoveServiceUserKeyInput) input: RemoveServiceUserKeyInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('serviceUser', () => core.serviceUser.removeKey(actor, input))
  }

  @Mutation(() => RequestServiceUserPayload, {
    description:
      'One integration for each Apple account that is to accept the service user. Each opens by itself once Apple names the account.',
  })
  async requestServiceUser(
    @Arg('input', () => RequestServiceUserInput) input: RequestServiceUserInput,
    @Ctx() { core, actor }: Context,
  ) {
    const { asked, userErrors } = await asPayload('asked', () => core.serviceUser.request(actor, input))
    return { integrations: null, invite: null, ...asked, userErrors }
  }

  @Mutation(() => ApproveServiceUserPayload, {
    description: 'Says which account was accepted, where nothing else tells it; Apple is asked at once.',
  })
  approveServiceUser(
    @Arg('input', () => ApproveServiceUserInput) input: ApproveServiceUserInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('integration', () => core.serviceUser.approve(actor, input))
  }

  @Mutation(() => RemindServiceUserPayload, {
    description: 'Mails the client what there is to do at Apple; once an hour at most.',
  })
  remindServiceUser(
    @Arg('input', () => RemindServiceUserInput) input: RemindServiceUserInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('integration', () => core.serviceUser.remind(actor, input))
  }

  @FieldResolver(() => Invitation, {
    nullable: true,
    description: 'The invitation of the service user; null for other ways of connecting.',
  })
  invitation(@Root() integration: IntegrationView, @Ctx() { loaders }: Context) {
    return loaders.invitation.load(integration.id)
  }
}
