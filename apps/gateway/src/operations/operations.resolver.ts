import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { PageArgs, toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
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
}
