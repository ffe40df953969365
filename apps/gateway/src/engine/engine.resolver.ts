import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Engine, EnginePart } from './engine.type.ts'

@Resolver(() => Engine)
export class EngineResolver {
  @Query(() => Engine, { description: 'Whether long work can run now. Clicks are kept while it cannot.' })
  engine(@Ctx() { core }: Context) {
    return core.overview.engine()
  }

  @FieldResolver(() => [EnginePart], { description: 'Empty where no launcher keeps them.' })
  parts(@Ctx() { engineParts }: Context) {
    return engineParts()
  }
}
