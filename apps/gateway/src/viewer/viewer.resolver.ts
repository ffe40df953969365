import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Scope, toViewer, Viewer } from './viewer.type.ts'

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is asking; null when nobody is signed in.' })
  viewer(@Ctx() context: Context): Viewer | null {
    return context.known || context.by === 'TOKEN' ? toViewer(context.membership, context.memberships) : null
  }

  @FieldResolver(() => [String])
  permissions(@Ctx() { core, actor }: Context) {
    return core.members.permissionsOf(actor)
  }

  @FieldResolver(() => Scope)
  scope(@Ctx() { core, actor }: Context) {
    return core.members.scopeOf(actor)
  }
}
