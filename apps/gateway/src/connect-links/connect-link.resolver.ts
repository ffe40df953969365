import type { ClientView } from '@gatehouse/core'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Client } from '../clients/client.type.ts'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import {
  ConfirmConnectLinkInput,
  ConnectLink,
  ConnectLinkPayload,
  CreateConnectLinkInput,
  RevokeConnectLinkInput,
} from './connect-link.type.ts'

@Resolver(() => Client)
export class ConnectLinkResolver {
  @FieldResolver(() => [ConnectLink], { nullable: true, description: 'The newest, newest first.' })
  connectLinks(@Root() client: ClientView, @Ctx() { core, actor }: Context) {
    return core.connectLinks.ofClient(actor, client.id)
  }

  @Mutation(() => ConnectLinkPayload, {
    description: 'Makes a page on which a client connects without an account. Its address is told once.',
  })
  createConnectLink(
    @Arg('input', () => CreateConnectLinkInput) input: CreateConnectLinkInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('link', () => core.connectLinks.create(actor, input))
  }

  @Mutation(() => ConnectLinkPayload, { description: 'Ends it; what was given on it is deleted.' })
  revokeConnectLink(
    @Arg('input', () => RevokeConnectLinkInput) input: RevokeConnectLinkInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('link', () => core.connectLinks.revoke(actor, input))
  }

  @Mutation(() => ConnectLinkPayload, {
    description: 'Says that the account behind a finished link is the client’s; only now do data flow.',
  })
  confirmConnectLink(
    @Arg('input', () => ConfirmConnectLinkInput) input: ConfirmConnectLinkInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('link', () => core.connectLinks.confirm(actor, input))
  }
}
