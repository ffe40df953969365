import type { IntegrationView } from '@gatehouse/core'
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { nothingToWatch } from '../graphql/errors.ts'
import { StreamFailure, withFailures } from '../stream/failure.ts'
import { Integration } from './integration.type.ts'

@Resolver()
export class IntegrationChangedResolver {
  @Subscription(() => Integration, {
    description: 'The present state first, then again after each change.',
    subscribe: ({ args, context }) => watch(context as Context, String(args['id'])), // type-graphql forgets both types
  })
  integrationChanged(
    @Root() event: IntegrationView | StreamFailure,
    @Arg('id', () => ID) _id: string,
  ): IntegrationView {
    if (event instanceof StreamFailure) throw event.cause
    return event
  }
}

/** Core authorises each event by reading it within the actor's reach; who asks is looked at again here. */
function watch(context: Context, id: string) {
  const { core, actor, signal } = context
  async function* authorised() {
    let found = false
    for await (const integration of core.integrations.watch(actor, id, signal)) {
      if (found) await context.assertUnchanged()
      found = true
      yield integration
    }
    if (!found && !signal.aborted) throw nothingToWatch()
  }
  return withFailures(authorised())
}
