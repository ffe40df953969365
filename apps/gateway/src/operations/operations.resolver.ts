import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql'
import { PageArgs, toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { RateBudgets } from './rate-budget.type.ts'
import { WaitingCommandConnection } from './waiting-command.type.ts'

@Resolver()
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
    return { nodes: await core.operations.rateBudgets(actor, { first }) }
  }
}
