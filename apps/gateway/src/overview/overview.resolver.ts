import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Overview } from './overview.type.ts'

@Resolver()
export class OverviewResolver {
  @Query(() => Overview, { nullable: true })
  overview(@Ctx() { core, actor }: Context) {
    return core.overview.read(actor)
  }
}
