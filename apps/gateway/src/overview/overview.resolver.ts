import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Light } from './light.type.ts'
import { Fleet, Overview } from './overview.type.ts'

@Resolver(() => Overview)
export class OverviewResolver {
  @Query(() => Overview, { nullable: true })
  overview(@Ctx() { core, actor }: Context) {
    return core.overview.read(actor)
  }

  @FieldResolver(() => Fleet, {
    nullable: true,
    description: 'Every client at work. Null where the role may not see integrations, and an error says so.',
  })
  fleet(@Ctx() { core, actor }: Context) {
    return core.overview.fleet(actor)
  }

  @FieldResolver(() => [Light], {
    nullable: true,
    description: 'Is it me or Apple? Null where the role may not see integrations, and an error says so.',
  })
  lights(@Ctx() { core, actor }: Context) {
    return core.overview.lights(actor)
  }
}
