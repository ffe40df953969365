import type { ActionItemView } from '@gatehouse/core'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Person } from '../graphql/person.ts'
import { Impact } from './action-item.type.ts'

@Resolver(() => Impact)
export class ImpactResolver {
  @FieldResolver(() => [Person], {
    nullable: true,
    description: 'Who they are, for those who may see members; null for others, and an error says so.',
  })
  seenBy(@Root() { clientId }: ActionItemView['impact'], @Ctx() { loaders }: Context) {
    return loaders.seenBy.load(clientId)
  }
}
