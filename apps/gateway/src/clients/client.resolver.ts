import type { ClientView } from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { SevenDays } from '../apps/app.type.ts'
import { toConnection, WindowArgs } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { DataFreshness } from '../graphql/freshness.type.ts'
import { asPayload } from '../graphql/payload.ts'
import { Cover } from '../integrations/access.type.ts'
import { IntegrationConnection } from '../integrations/integration.type.ts'
import {
  AddClientInput,
  AddClientPayload,
  Client,
  ClientConnection,
  ClientFilter,
  ClientOrder,
} from './client.type.ts'

@Resolver(() => Client)
export class ClientResolver {
  @Query(() => ClientConnection, { nullable: true })
  async clients(
    @Args(() => WindowArgs) page: WindowArgs,
    @Arg('filter', () => ClientFilter, { nullable: true }) filter: ClientFilter | null,
    @Arg('orderBy', () => ClientOrder, { nullable: true }) orderBy: ClientOrder | null,
    @Ctx() { core, actor }: Context,
  ) {
    return toConnection(await core.clients.list(actor, { ...page, ...filter, orderBy }))
  }

  @Query(() => Client, { nullable: true, description: 'By id or by slug; null when it is not within reach.' })
  client(
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Arg('slug', () => String, { nullable: true }) slug: string | null,
    @Ctx() { core, actor }: Context,
  ) {
    if (id) return core.clients.find(actor, { id })
    return core.clients.find(actor, { slug: slug ?? '' })
  }

  @Mutation(() => AddClientPayload)
  addClient(@Arg('input', () => AddClientInput) input: AddClientInput, @Ctx() { core, actor }: Context) {
    return asPayload('client', () => core.clients.add(actor, input))
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the agency noted about it; null for roles of the client’s own people.',
  })
  notes(@Root() client: ClientView, @Ctx() { core, actor }: Context) {
    return core.clients.notes(actor, client.id)
  }

  @FieldResolver(() => DataFreshness)
  freshness(@Root() client: ClientView, @Ctx() { loaders }: Context) {
    return loaders.freshnessOfClient.load(client.id)
  }

  @FieldResolver(() => [Cover], {
    nullable: true,
    description:
      'What its integrations at work cover together; null where the role may not see integrations.',
  })
  covers(@Root() client: ClientView, @Ctx() { loaders }: Context) {
    return loaders.coversOfClient.load(client.id)
  }

  @FieldResolver(() => SevenDays, {
    nullable: true,
    description: 'Over all of its accounts; null where the role may not see sales.',
  })
  sevenDays(@Root() client: ClientView, @Ctx() { loaders }: Context) {
    return loaders.sevenDaysOfClient.load(client.id)
  }

  @FieldResolver(() => IntegrationConnection, {
    nullable: true,
    description: 'Newest first. Null where the role may not see integrations, and an error says so.',
  })
  async integrations(
    @Root() client: ClientView,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
    @Ctx() { loaders }: Context,
  ) {
    return toConnection(await loaders.integrationsOfClient(first).load(client.id))
  }
}
