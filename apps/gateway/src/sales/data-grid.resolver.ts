import type { ClientView, IntegrationView } from '@gatehouse/core'
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Client } from '../clients/client.type.ts'
import type { Context } from '../graphql/context.ts'
import { Integration } from '../integrations/integration.type.ts'
import { DataGrid } from './data-grid.type.ts'

const perDay = { nullable: true, description: 'The last days up to yesterday, 1 to 92.' }

@Resolver(() => Client)
export class ClientDataGridResolver {
  @FieldResolver(() => DataGrid, perDay)
  dataGrid(
    @Root() { id }: ClientView,
    @Arg('days', () => Int, { defaultValue: 14 }) days: number,
    @Ctx() { core, actor }: Context,
  ) {
    return core.clients.dataGrid(actor, { id, days })
  }
}

@Resolver(() => Integration)
export class IntegrationDataGridResolver {
  @FieldResolver(() => DataGrid, perDay)
  dataGrid(
    @Root() { id }: IntegrationView,
    @Arg('days', () => Int, { defaultValue: 14 }) days: number,
    @Ctx() { core, actor }: Context,
  ) {
    return core.integrations.dataGrid(actor, { id, days })
  }
}
