import {
  pageOfPrices,
  type InAppPurchaseView,
  type ProductDetailsView,
  type SubscriptionView,
} from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { PageArgs, toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { screenshotPath } from './icon-path.ts'
import { ProductDetails, ProductPriceConnection } from './product-details.type.ts'
import { InAppPurchase, SubscriptionProduct } from './product.type.ts'

const withPath = (
  kind: 'in-app-purchases' | 'subscriptions',
  details: ProductDetailsView | null,
  slug: string,
) =>
  details && {
    ...details,
    reviewScreenshot: details.reviewScreenshot && {
      ...details.reviewScreenshot,
      url: screenshotPath(slug, kind, details.productId, details.reviewScreenshot.sha256),
    },
  }

@Resolver(() => InAppPurchase)
export class InAppPurchaseResolver {
  @Query(() => ProductDetails, { nullable: true, description: 'Of one in-app purchase; null out of reach.' })
  async inAppPurchaseDetails(@Arg('id', () => ID) id: string, @Ctx() { loaders, membership }: Context) {
    return withPath(
      'in-app-purchases',
      await loaders.inAppPurchaseDetails.load(id),
      membership.workspace.slug,
    )
  }

  @FieldResolver(() => ProductDetails, { nullable: true })
  async details(@Root() { id }: InAppPurchaseView, @Ctx() { loaders, membership }: Context) {
    return withPath(
      'in-app-purchases',
      await loaders.inAppPurchaseDetails.load(id),
      membership.workspace.slug,
    )
  }
}

@Resolver(() => SubscriptionProduct)
export class SubscriptionProductResolver {
  @Query(() => ProductDetails, { nullable: true, description: 'Of one subscription; null out of reach.' })
  async subscriptionDetails(@Arg('id', () => ID) id: string, @Ctx() { loaders, membership }: Context) {
    return withPath('subscriptions', await loaders.subscriptionDetails.load(id), membership.workspace.slug)
  }

  @FieldResolver(() => ProductDetails, { nullable: true })
  async details(@Root() { id }: SubscriptionView, @Ctx() { loaders, membership }: Context) {
    return withPath('subscriptions', await loaders.subscriptionDetails.load(id), membership.workspace.slug)
  }
}

@Resolver(() => ProductDetails)
export class ProductDetailsResolver {
  @FieldResolver(() => ProductPriceConnection, {
    description:
      'By territory, then by their first day. They are read as a whole: a cursor counts from the first.',
  })
  prices(@Root() { prices }: ProductDetailsView, @Args(() => PageArgs) page: PageArgs) {
    return toConnection(pageOfPrices(prices, page))
  }
}
