import type { AppView } from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Client } from '../clients/client.type.ts'
import { toConnection, WindowArgs } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { DataFreshness } from '../graphql/freshness.type.ts'
import { clientOf } from '../graphql/loaders.ts'
import { App, AppConnection, AppFilter, AppOrder, SevenDays } from './app.type.ts'

@Resolver(() => App)
export class AppResolver {
  @Query(() => App, { nullable: true })
  app(@Arg('id', () => ID) id: string, @Ctx() { core, actor }: Context) {
    return core.apps.find(actor, id)
  }

  @Query(() => AppConnection, { nullable: true })
  async apps(
    @Args(() => WindowArgs) page: WindowArgs,
    @Arg('filter', () => AppFilter, { nullable: true }) filter: AppFilter | null,
    @Arg('orderBy', () => AppOrder, { nullable: true }) orderBy: AppOrder | null,
    @Ctx() { core, actor }: Context,
  ) {
    return toConnection(await core.apps.list(actor, { ...page, ...filter, orderBy }))
  }

  @FieldResolver(() => Client)
  client(@Root() app: AppView, @Ctx() { loaders }: Context) {
    return clientOf(loaders, app.clientId)
  }

  @FieldResolver(() => SevenDays)
  sevenDays(@Root() app: AppView, @Ctx() { loaders }: Context) {
    return loaders.sevenDays.load(app.id)
  }

  @FieldResolver(() => DataFreshness)
  freshness(@Root() app: AppView, @Ctx() { loaders }: Context) {
    return loaders.freshness.load(app.id)
  }
}
