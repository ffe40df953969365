import type { DueWorkView } from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { PageArgs, toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { Integration } from '../integrations/integration.type.ts'
import {
  DueWork,
  DueWorkConnection,
  FailureCause,
  Health,
  IgnoreCauseInput,
  IgnoreCausePayload,
  Queue,
} from './operations.type.ts'
import { RateBudgets } from './rate-budget.type.ts'
import { RetryFailuresInput, RetryFailuresPayload } from './retry-failures.type.ts'
import { WaitingCommandConnection } from './waiting-command.type.ts'

@Resolver(() => DueWork)
export class OperationsResolver {
  @Query(() => WaitingCommandConnection, {
    nullable: true,
    description: 'Oldest first. For those who run the house and reach all of the workspace.',
  })
  async waitingCommands(@Args(() => PageArgs) page: PageArgs, @Ctx() { core, actor }: Context) {
    return toConnection(await core.operations.waitingCommands(actor, page))
  }

  @Query(() => RateBudgets, {
    nullable: true,
    description: 'Those keys first for which most waits. For those who run the house.',
  })
  async rateBudgets(@Arg('first', () => Int) first: number, @Ctx() { core, actor }: Context) {
    const nodes = await core.operations.rateBudgets(actor, { first })
    return { nodes, hosts: await core.operations.hostBudgets(actor) }
  }

  @Query(() => DueWorkConnection, {
    nullable: true,
    description: 'What recurs, soonest first. For those who run the house.',
  })
  async dueWork(
    @Arg('first', () => Int) first: number,
    @Arg('offset', () => Int, { nullable: true }) offset: number | null,
    @Ctx() { core, actor }: Context,
  ) {
    return toConnection(await core.operations.dueWork(actor, { first, offset }))
  }

  @FieldResolver(() => Integration, { nullable: true })
  integration(@Root() { integrationId }: DueWorkView, @Ctx() { loaders }: Context) {
    return loaders.integration.load(integrationId)
  }

  @Query(() => [FailureCause], {
    nullable: true,
    description: 'What fails now by cause, most first. For those who run the house.',
  })
  failureCauses(@Ctx() { core, actor }: Context) {
    return core.operations.failureCauses(actor)
  }

  @Query(() => [Queue], { nullable: true, description: 'For those who run the house.' })
  queues(@Ctx() { core, actor }: Context) {
    return core.operations.queues(actor)
  }

  @Query(() => Health, { nullable: true, description: 'For those who run the house.' })
  health(@Ctx() { core, actor }: Context) {
    return core.operations.health(actor)
  }

  @Mutation(() => RetryFailuresPayload, {
    description: 'Tries everything of one cause again as a job, within what Apple’s limits leave.',
  })
  async retryFailures(
    @Arg('input', () => RetryFailuresInput) input: RetryFailuresInput,
    @Ctx() { core, actor }: Context,
  ) {
    const { made, userErrors } = await asPayload('made', () => core.operations.retryFailures(actor, input))
    return { estimate: made?.estimate ?? null, job: made?.job ?? null, userErrors }
  }

  @Mutation(() => IgnoreCausePayload, {
    description: 'Puts a cause of failures last until then, for everybody.',
  })
  ignoreCause(
    @Arg('input', () => IgnoreCauseInput) input: IgnoreCauseInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('cause', () => core.operations.ignoreCause(actor, input))
  }
}
