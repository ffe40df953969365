import type { IntegrationView } from '@gatehouse/core'
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Integration } from './integration.type.ts'

@Resolver()
export class IntegrationChangedResolver {
  @Subscription(() => Integration, {
    description: 'The present state first, then again after each change.',
    subscribe: ({ args, context }) => watch(context as Context, String(args['id'])), // type-graphql forgets both types
  })
  integrationChanged(@Root() integration: IntegrationView, @Arg('id', () => ID) _id: string) {
    return integration
  }
}

/** Core authorises each event by reading it within the actor's reach; the session is looked at again here. */
async function* watch({ core, actor, signal, assertSignedIn }: Context, id: string) {
  for await (const integration of core.integrations.watch(actor, id, signal)) {
    await assertSignedIn()
    yield integration
  }
}
