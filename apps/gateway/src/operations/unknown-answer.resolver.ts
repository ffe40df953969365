import type { UnknownAnswerView } from '@gatehouse/core'
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Integration } from '../integrations/integration.type.ts'
import { UnknownAnswer } from './unknown-answer.type.ts'

@Resolver(() => UnknownAnswer)
export class UnknownAnswerResolver {
  @Query(() => [UnknownAnswer], {
    nullable: true,
    description: 'Newest first, 50 at most. For those who run the house.',
  })
  unknownAnswers(@Ctx() { core, actor }: Context) {
    return core.operations.unknownAnswers(actor)
  }

  @FieldResolver(() => Integration, { nullable: true })
  integration(@Root() { integrationId }: UnknownAnswerView, @Ctx() { loaders }: Context) {
    return loaders.integration.load(integrationId)
  }
}
