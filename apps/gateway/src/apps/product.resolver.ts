import type { AppView, SubscriptionGroupView } from '@gatehouse/core'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { PageArgs, toConnection, WindowArgs } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { App } from './app.type.ts'
import { iconPath } from './icon-path.ts'
import {
  InAppPurchaseConnection,
  SubscriptionGroup,
  SubscriptionGroupConnection,
  SubscriptionProductConnection,
} from './product.type.ts'

@Resolver(() => App)
export class AppProductsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Path on this gateway of its icon, a PNG of at most 128 pixels; null when there is none.',
  })
  iconUrl(@Root() app: AppView, @Ctx() { membership }: Context) {
    return iconPath(membership.workspace.slug, app)
  }

  @FieldResolver(() => InAppPurchaseConnection, { description: 'In the order they were first seen.' })
  async inAppPurchases(
    @Root() app: AppView,
    @Args(() => WindowArgs) page: WindowArgs,
    @Ctx() { loaders }: Context,
  ) {
    return toConnection(await loaders.inAppPurchases(page).load(app.id))
  }

  @FieldResolver(() => SubscriptionGroupConnection, { description: 'In the order they were first seen.' })
  async subscriptionGroups(
    @Root() app: AppView,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return toConnection(await loaders.subscriptionGroups(page).load(app.id))
  }
}

@Resolver(() => SubscriptionGroup)
export class SubscriptionGroupResolver {
  @FieldResolver(() => SubscriptionProductConnection, { description: 'In the order they were first seen.' })
  async subscriptions(
    @Root() group: SubscriptionGroupView,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return toConnection(await loaders.subscriptions(page).load(group.id))
  }
}
