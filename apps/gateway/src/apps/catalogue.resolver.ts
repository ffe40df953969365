import type { AppView } from '@gatehouse/core'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { WindowArgs, toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { AppPresence } from './app-presence.type.ts'
import { App } from './app.type.ts'
import { CatalogueChangeConnection, PlatformVersions } from './catalogue.type.ts'

@Resolver(() => App)
export class AppCatalogueResolver {
  @FieldResolver(() => AppPresence, { nullable: true })
  presence(@Root() app: AppView, @Ctx() { loaders }: Context) {
    return loaders.presence.load(app.id)
  }

  @FieldResolver(() => [PlatformVersions], {
    description: 'How it stands on each platform, that with the newest version first.',
  })
  versions(@Root() app: AppView, @Ctx() { loaders }: Context) {
    return loaders.versions.load(app.id)
  }

  @FieldResolver(() => CatalogueChangeConnection, {
    description: 'What changed in it and in what hangs on it, newest first.',
  })
  async changes(@Root() app: AppView, @Args(() => WindowArgs) page: WindowArgs, @Ctx() { loaders }: Context) {
    return toConnection(await loaders.changes(page).load(app.id))
  }
}
