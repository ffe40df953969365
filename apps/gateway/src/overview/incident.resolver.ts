import type { IncidentView, StruckClientView } from '@gatehouse/core'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Client } from '../clients/client.type.ts'
import type { Context } from '../graphql/context.ts'
import { clientOf } from '../graphql/loaders.ts'
import { Incident, StruckClient } from './incident.type.ts'

@Resolver(() => Incident)
export class IncidentResolver {
  @Query(() => [Incident], { nullable: true, description: 'Newest first, 20 at most.' })
  incidents(@Ctx() { core, actor }: Context) {
    return core.overview.incidents(actor)
  }

  @Query(() => Incident, { nullable: true })
  incident(@Arg('id', () => ID) id: string, @Ctx() { core, actor }: Context) {
    return core.overview.incident(actor, id)
  }

  @FieldResolver(() => [StruckClient], {
    description:
      'Those within reach, and those first that meet it still; of what ended a week ago nobody is known.',
  })
  clients(@Root() { id }: IncidentView, @Ctx() { core, actor }: Context) {
    return core.overview.struckBy(actor, id)
  }
}

@Resolver(() => StruckClient)
export class StruckClientResolver {
  @FieldResolver(() => Client)
  client(@Root() { clientId }: StruckClientView, @Ctx() { loaders }: Context) {
    return clientOf(loaders, clientId)
  }
}
