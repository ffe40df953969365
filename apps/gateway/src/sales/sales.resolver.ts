import type { AppView, GapView, SalesView } from '@gatehouse/core'
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { App } from '../apps/app.type.ts'
import { Client } from '../clients/client.type.ts'
import type { Context } from '../graphql/context.ts'
import { clientOf } from '../graphql/loaders.ts'
import { SalesArgs } from './sales-args.ts'
import { Gap, Sales, SalesPoint } from './sales.type.ts'

@Resolver(() => App)
export class SalesResolver {
  @FieldResolver(() => Sales)
  sales(
    @Root() app: AppView,
    @Args(() => SalesArgs) { range, granularity, groupBy }: SalesArgs,
    @Ctx() { core, actor }: Context,
  ) {
    return core.sales.ofApp(actor, { appId: app.id, ...range, granularity, groupBy: groupBy ?? [] })
  }
}

@Resolver()
export class PortfolioResolver {
  @Query(() => Sales, {
    nullable: true,
    description:
      'The sales of all clients within reach that are not archived. A point is complete when every day of every vendor number that it sums is home.',
  })
  sales(@Args(() => SalesArgs) { range, granularity, groupBy }: SalesArgs, @Ctx() { core, actor }: Context) {
    return core.sales.ofPortfolio(actor, { ...range, granularity, groupBy: groupBy ?? [] })
  }
}

type Point = SalesView['points'][number]

@Resolver(() => SalesPoint)
export class SalesPointResolver {
  @FieldResolver(() => Client, { nullable: true, description: 'When grouped by CLIENT.' })
  client(@Root() { clientId }: Point, @Ctx() { loaders }: Context) {
    return clientId === null ? null : clientOf(loaders, clientId)
  }

  @FieldResolver(() => App, {
    nullable: true,
    description: "When grouped by APP; null for what Apple's list of apps does not name.",
  })
  app(@Root() { appId }: Point, @Ctx() { loaders }: Context) {
    return appId === null ? null : loaders.app.load(appId)
  }
}

@Resolver(() => Gap)
export class GapResolver {
  @FieldResolver(() => Client)
  client(@Root() { clientId }: GapView, @Ctx() { loaders }: Context) {
    return clientOf(loaders, clientId)
  }
}
