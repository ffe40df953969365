import { Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { CalendarFeed, MakeCalendarFeedPayload, RevokeCalendarFeedPayload } from './calendar.type.ts'

@Resolver()
export class CalendarResolver {
  @Query(() => CalendarFeed, { nullable: true, description: 'Null for who has no secret address.' })
  calendarFeed(@Ctx() { core, actor }: Context) {
    return core.calendar.find(actor)
  }

  @Mutation(() => MakeCalendarFeedPayload, {
    description: 'A secret address under which other programs read deadlines; one made before ends.',
  })
  async makeCalendarFeed(@Ctx() { core, actor }: Context) {
    const { feed, userErrors } = await asPayload('feed', () => core.calendar.make(actor))
    return { feed, url: feed?.url ?? null, userErrors }
  }

  @Mutation(() => RevokeCalendarFeedPayload, { description: 'The address opens nothing from then on.' })
  async revokeCalendarFeed(@Ctx() { core, actor }: Context) {
    const { userErrors } = await asPayload('ended', async () => {
      await core.calendar.drop(actor)
      return true
    })
    return { userErrors }
  }
}
