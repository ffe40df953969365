import type { SeriesPointView } from '@gatehouse/core'
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { App } from '../apps/app.type.ts'
import { Client } from '../clients/client.type.ts'
import type { Context } from '../graphql/context.ts'
import { clientOf } from '../graphql/loaders.ts'
import { Metric, Series, SeriesArgs, SeriesPoint } from './series.type.ts'

@Resolver(() => SeriesPoint)
export class SeriesResolver {
  @Query(() => Series, { nullable: true, description: 'One way to ask for every metric.' })
  series(
    @Args(() => SeriesArgs) { metric, range, granularity, filter, groupBy }: SeriesArgs,
    @Ctx() { core, actor }: Context,
  ) {
    return core.series.read(actor, { metric, ...range, granularity, ...filter, groupBy: groupBy ?? [] })
  }

  @Query(() => [Metric], { nullable: true, description: 'The dictionary of what `series` gives.' })
  metrics(@Ctx() { core, actor }: Context) {
    return core.series.metrics(actor)
  }

  @FieldResolver(() => Client, { nullable: true, description: 'When grouped by CLIENT.' })
  client(@Root() { clientId }: SeriesPointView, @Ctx() { loaders }: Context) {
    return clientId === null ? null : clientOf(loaders, clientId)
  }

  @FieldResolver(() => App, {
    nullable: true,
    description: "When grouped by APP; null for what Apple's list of apps does not name.",
  })
  app(@Root() { appId }: SeriesPointView, @Ctx() { loaders }: Context) {
    return appId === null ? null : loaders.app.load(appId)
  }
}
