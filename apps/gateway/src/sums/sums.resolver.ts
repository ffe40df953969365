import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { AppFilter } from '../apps/app.type.ts'
import { ClientFilter } from '../clients/client.type.ts'
import type { Context } from '../graphql/context.ts'
import { IntegrationFilter } from '../integrations/integration.type.ts'
import { AppSums, ClientSums, IntegrationSums } from './sums.type.ts'

@Resolver()
export class SumsResolver {
  @Query(() => AppSums, { nullable: true, description: 'Over all apps that `apps` of this filter lists.' })
  appSums(
    @Arg('filter', () => AppFilter, { nullable: true }) filter: AppFilter | null,
    @Ctx() { core, actor }: Context,
  ) {
    return core.sums.apps(actor, filter ?? {})
  }

  @Query(() => ClientSums, { nullable: true, description: 'Over all clients of this filter.' })
  clientSums(
    @Arg('filter', () => ClientFilter, { nullable: true }) filter: ClientFilter | null,
    @Ctx() { core, actor }: Context,
  ) {
    return core.sums.clients(actor, filter ?? {})
  }

  @Query(() => IntegrationSums, { nullable: true, description: 'Over all integrations of this filter.' })
  integrationSums(
    @Arg('filter', () => IntegrationFilter, { nullable: true }) filter: IntegrationFilter | null,
    @Ctx() { core, actor }: Context,
  ) {
    return core.sums.integrations(actor, filter ?? {})
  }
}
