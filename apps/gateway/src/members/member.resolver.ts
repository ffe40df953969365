import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { PageArgs, toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { MemberConnection } from './member.type.ts'

@Resolver()
export class MemberResolver {
  @Query(() => MemberConnection, { nullable: true, description: 'In the order they came.' })
  async members(@Args(() => PageArgs) page: PageArgs, @Ctx() { core, actor }: Context) {
    return toConnection(await core.members.list(actor, page))
  }
}
