import type { ConnectLinkView } from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { BulkChangePayload } from '../bulk/bulk.type.ts'
import { Client } from '../clients/client.type.ts'
import { toConnection, WindowArgs } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { ConnectLink } from './connect-link.type.ts'
import {
  ChangeConnectLinksInput,
  ConnectLinkConnection,
  ConnectLinkFilter,
  CreateConnectLinksInput,
  CreateConnectLinksPayload,
  ExportConnectLinksInput,
  ExportConnectLinksPayload,
} from './many-links.type.ts'

@Resolver(() => ConnectLink)
export class ManyLinksResolver {
  @Query(() => ConnectLinkConnection, { nullable: true, description: 'Newest first.' })
  async connectLinks(
    @Args(() => WindowArgs) page: WindowArgs,
    @Arg('filter', () => ConnectLinkFilter, { nullable: true }) filter: ConnectLinkFilter | null,
    @Ctx() { core, actor }: Context,
  ) {
    return toConnection(await core.connectLinks.list(actor, { ...page, ...filter }))
  }

  @FieldResolver(() => Client, { nullable: true, description: 'Null where it is out of reach by now.' })
  client(@Root() { clientId }: ConnectLinkView, @Ctx() { loaders }: Context) {
    return loaders.client.load(clientId)
  }

  @Mutation(() => CreateConnectLinksPayload, {
    description:
      'A link for each of many clients, mailed where it is known to whom; one job, for who reaches everything.',
  })
  createConnectLinks(
    @Arg('input', () => CreateConnectLinksInput) input: CreateConnectLinksInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('change', () => core.connectLinks.askMany(actor, input))
  }

  @Mutation(() => BulkChangePayload, { description: 'For who reaches everything; one job for all rows.' })
  changeConnectLinks(
    @Arg('input', () => ChangeConnectLinksInput) input: ChangeConnectLinksInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('change', () => core.connectLinks.changeMany(actor, input))
  }

  @Mutation(() => ExportConnectLinksPayload, { description: 'Links as CSV.' })
  exportConnectLinks(
    @Arg('input', () => ExportConnectLinksInput) input: ExportConnectLinksInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('file', () => core.connectLinks.export(actor, input))
  }
}
