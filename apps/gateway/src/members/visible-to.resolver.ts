import type { ClientView, IntegrationView } from '@gatehouse/core'
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Client } from '../clients/client.type.ts'
import type { Context } from '../graphql/context.ts'
import { Integration } from '../integrations/integration.type.ts'
import { VisibleTo } from './visible-to.type.ts'

const who = {
  nullable: true,
  description: 'For those who may see members; null for others, and an error says so.',
}

@Resolver(() => Client)
export class ClientVisibleToResolver {
  @FieldResolver(() => VisibleTo, who)
  visibleTo(
    @Root() { id }: ClientView,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() { core, actor }: Context,
  ) {
    return core.clients.visibleTo(actor, { id, first })
  }
}

@Resolver(() => Integration)
export class IntegrationVisibleToResolver {
  @FieldResolver(() => VisibleTo, who)
  visibleTo(
    @Root() { id }: IntegrationView,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() { core, actor }: Context,
  ) {
    return core.integrations.visibleTo(actor, { id, first })
  }
}
