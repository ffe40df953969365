import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import {
  BulkChangePayload,
  ChangeAppsInput,
  ChangeClientsInput,
  ChangeIntegrationsInput,
} from './bulk.type.ts'

@Resolver()
export class BulkResolver {
  @Mutation(() => BulkChangePayload, { description: 'For who reaches everything; one job for all rows.' })
  changeClients(
    @Arg('input', () => ChangeClientsInput) input: ChangeClientsInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('change', () => core.bulk.clients(actor, input))
  }

  @Mutation(() => BulkChangePayload, { description: 'As `changeClients`.' })
  changeIntegrations(
    @Arg('input', () => ChangeIntegrationsInput) input: ChangeIntegrationsInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('change', () => core.bulk.integrations(actor, input))
  }

  @Mutation(() => BulkChangePayload, { description: 'As `changeClients`.' })
  changeApps(@Arg('input', () => ChangeAppsInput) input: ChangeAppsInput, @Ctx() { core, actor }: Context) {
    return asPayload('change', () => core.bulk.apps(actor, input))
  }
}
