import type { DeliveryView } from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Client } from '../clients/client.type.ts'
import { PageArgs, toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { clientOf } from '../graphql/loaders.ts'
import { Delivery, DeliveryConnection, DeliveryFilter } from './delivery.type.ts'

@Resolver(() => Delivery)
export class DeliveryResolver {
  @Query(() => DeliveryConnection, {
    nullable: true,
    description: 'The ledger of files; those first that were entered last.',
  })
  async deliveries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DeliveryFilter, { nullable: true }) filter: DeliveryFilter | null,
    @Ctx() { core, actor }: Context,
  ) {
    return toConnection(await core.deliveries.list(actor, { ...page, ...filter }))
  }

  @FieldResolver(() => Client)
  client(@Root() delivery: DeliveryView, @Ctx() { loaders }: Context) {
    return clientOf(loaders, delivery.clientId)
  }
}
