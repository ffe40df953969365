import type { ActionItemView } from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Client } from '../clients/client.type.ts'
import { toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { clientOf } from '../graphql/loaders.ts'
import { Integration } from '../integrations/integration.type.ts'
import { ActionItem, ActionItemArgs, ActionItemFilter, ActionItemConnection } from './action-item.type.ts'

@Resolver(() => ActionItem)
export class ActionItemResolver {
  @Query(() => ActionItemConnection, { nullable: true })
  async actionItems(
    @Args(() => ActionItemArgs) page: ActionItemArgs,
    @Arg('filter', () => ActionItemFilter, { nullable: true }) filter: ActionItemFilter | null,
    @Ctx() { core, actor }: Context,
  ) {
    return toConnection(await core.actionItems.list(actor, { ...page, filter }))
  }

  @FieldResolver(() => Client)
  client(@Root() item: ActionItemView, @Ctx() { loaders }: Context) {
    return clientOf(loaders, item.clientId)
  }

  @FieldResolver(() => Integration, {
    nullable: true,
    description: 'None of a link that waits to be confirmed.',
  })
  integration(@Root() item: ActionItemView, @Ctx() { loaders }: Context) {
    return item.integrationId === null ? null : loaders.integration.load(item.integrationId)
  }
}
