import type { ConnectLinkView } from '@gatehouse/core'
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { nothingToWatch } from '../graphql/errors.ts'
import { StreamFailure, withFailures } from '../stream/failure.ts'
import { ConnectLink } from './connect-link.type.ts'

@Resolver()
export class LinksChangedResolver {
  @Subscription(() => [ConnectLink], {
    description: 'The newest links of a client, then again after each step that its person takes.',
    subscribe: ({ args, context }) => watch(context as Context, String(args['clientId'])), // type-graphql forgets both types
  })
  connectLinksChanged(
    @Root() event: ConnectLinkView[] | StreamFailure,
    @Arg('clientId', () => ID) _clientId: string,
  ): ConnectLinkView[] {
    if (event instanceof StreamFailure) throw event.cause
    return event
  }
}

/** Core authorises each event by reading it within the actor's reach; who asks is looked at again here. */
function watch(context: Context, clientId: string) {
  const { core, actor, signal } = context
  async function* authorised() {
    let found = false
    for await (const links of core.connectLinks.watch(actor, clientId, signal)) {
      if (found) await context.assertUnchanged()
      found = true
      yield links
    }
    if (!found && !signal.aborted) throw nothingToWatch()
  }
  return withFailures(authorised())
}
