import type { AppView } from '@gatehouse/core'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { App } from '../apps/app.type.ts'
import type { Context } from '../graphql/context.ts'
import { SalesArgs } from './sales-args.ts'
import { Sales } from './sales.type.ts'

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
