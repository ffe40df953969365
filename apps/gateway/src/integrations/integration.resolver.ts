import type { IntegrationView } from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { App } from '../apps/app.type.ts'
import { Client } from '../clients/client.type.ts'
import { toConnection, WindowArgs } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { DataFreshness } from '../graphql/freshness.type.ts'
import { clientOf } from '../graphql/loaders.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Advice, Attempt, Capability, Credential } from './access.type.ts'
import { Backfill } from './backfill.type.ts'
import { IntegrationDiagnosis } from './diagnosis.type.ts'
import {
  Integration,
  IntegrationConnection,
  IntegrationFilter,
  IntegrationOrder,
} from './integration.type.ts'
import { TransitionConnection } from './transition.type.ts'

@Resolver(() => Integration)
export class IntegrationResolver {
  @Query(() => Integration, { nullable: true })
  integration(@Arg('id', () => ID) id: string, @Ctx() { core, actor }: Context) {
    return core.integrations.find(actor, id)
  }

  @Query(() => IntegrationConnection, { nullable: true })
  async integrations(
    @Args(() => WindowArgs) page: WindowArgs,
    @Arg('filter', () => IntegrationFilter, { nullable: true }) filter: IntegrationFilter | null,
    @Arg('orderBy', () => IntegrationOrder, { nullable: true }) orderBy: IntegrationOrder | null,
    @Ctx() { core, actor }: Context,
  ) {
    return toConnection(await core.integrations.list(actor, { ...page, ...filter, orderBy }))
  }

  @FieldResolver(() => Client)
  client(@Root() integration: IntegrationView, @Ctx() { loaders }: Context) {
    return clientOf(loaders, integration.clientId)
  }

  @FieldResolver(() => DataFreshness)
  freshness(@Root() integration: IntegrationView, @Ctx() { loaders }: Context) {
    return loaders.freshnessOfIntegration.load(integration.id)
  }

  @FieldResolver(() => [Capability])
  capabilities(@Root() integration: IntegrationView, @Ctx() { loaders }: Context) {
    return loaders.capabilities.load(integration.id)
  }

  @FieldResolver(() => [Credential])
  credentials(@Root() integration: IntegrationView, @Ctx() { loaders }: Context) {
    return loaders.credentials.load(integration.id)
  }

  @FieldResolver(() => Attempt, {
    nullable: true,
    description: 'The try to gain or renew access that runs now, or the last one when it failed.',
  })
  attempt(@Root() integration: IntegrationView, @Ctx() { loaders }: Context) {
    return loaders.attempt.load(integration.id)
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When it may be synced by hand again (`syncIntegration`); null for now.',
  })
  syncableAt(@Root() integration: IntegrationView, @Ctx() { loaders }: Context) {
    return loaders.syncableAt.load(integration.id)
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When Apple may be asked about this access again (`renewAccess`); null for now.',
  })
  renewableAt(@Root() integration: IntegrationView, @Ctx() { loaders }: Context) {
    return loaders.renewableAt.load(integration.id)
  }

  @FieldResolver(() => [Advice], { description: 'What would be better, though nothing is broken.' })
  advice(@Root() integration: IntegrationView, @Ctx() { loaders }: Context) {
    return loaders.advice.load(integration.id)
  }

  @FieldResolver(() => Backfill, { nullable: true, description: 'The newest one.' })
  backfill(@Root() integration: IntegrationView, @Ctx() { loaders }: Context) {
    return loaders.backfill.load(integration.id)
  }

  @FieldResolver(() => App, {
    nullable: true,
    description: 'The one that sold most so far, to look at first. Null until the first rows are here.',
  })
  firstApp(@Root() integration: IntegrationView, @Ctx() { core, actor }: Context) {
    return core.integrations.firstApp(actor, integration.id)
  }

  @FieldResolver(() => IntegrationDiagnosis, { nullable: true })
  diagnosis(@Root() integration: IntegrationView, @Ctx() { core, actor }: Context) {
    return core.integrations.diagnose(actor, integration.id)
  }

  @FieldResolver(() => TransitionConnection, { description: 'Newest first.' })
  timeline(
    @Root() integration: IntegrationView,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Ctx() { core, actor }: Context,
  ) {
    return core.integrations.timeline(actor, integration.id, first)
  }
}
