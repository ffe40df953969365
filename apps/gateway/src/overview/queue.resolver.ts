import type { QueueCountsView } from '@gatehouse/core'
import { Ctx, Query, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { StreamFailure, withFailures } from '../stream/failure.ts'
import { QueueCounts } from './queue.type.ts'

@Resolver()
export class QueueResolver {
  @Query(() => QueueCounts, { nullable: true })
  queueCounts(@Ctx() { core, actor }: Context) {
    return core.actionItems.counts(actor)
  }

  @Subscription(() => QueueCounts, {
    description: 'The counts now, and again whenever something that must be done came, went or changed.',
    subscribe: ({ context }) => watch(context as Context), // type-graphql forgets the type
  })
  queueChanged(@Root() event: QueueCountsView | StreamFailure): QueueCountsView {
    if (event instanceof StreamFailure) throw event.cause
    return event
  }
}

/** Core counts within the actor's reach each time; who asks is looked at again here. */
function watch(context: Context) {
  const { core, actor, signal } = context
  async function* authorised() {
    let told = false
    for await (const counts of core.actionItems.watch(actor, signal)) {
      if (told) await context.assertUnchanged()
      told = true
      yield counts
    }
  }
  return withFailures(authorised())
}
