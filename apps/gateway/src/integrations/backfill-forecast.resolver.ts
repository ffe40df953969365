import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Day } from '../graphql/scalars.ts'
import { BackfillForecast } from './backfill.type.ts'

/** The days of `startBackfill`. */
@ArgsType()
class AskedDays {
  @Field(() => Int, { nullable: true, description: 'The newest published days.' }) days?: number | null
  @Field(() => Day, { nullable: true }) from?: string | null
  @Field(() => Day, { nullable: true }) to?: string | null
}

@Resolver()
export class BackfillForecastResolver {
  @Query(() => BackfillForecast, {
    nullable: true,
    description: 'What `startBackfill` of the same days would cost, within Apple’s limits.',
  })
  backfillForecast(
    @Arg('integrationId', () => ID) integrationId: string,
    @Args(() => AskedDays) days: AskedDays,
    @Ctx() { core, actor }: Context,
  ) {
    return core.backfills.forecast(actor, { integrationId, ...days })
  }
}
