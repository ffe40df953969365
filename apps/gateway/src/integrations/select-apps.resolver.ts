import type { IntegrationView } from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { PageArgs, toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { AppChoiceConnection, AppChoiceFilter, AppCounts } from './app-choice.type.ts'
import { Integration } from './integration.type.ts'
import { SelectAppsInput, SelectAppsPayload } from './select-apps.type.ts'

@Resolver(() => Integration)
export class SelectAppsResolver {
  @Mutation(() => SelectAppsPayload, {
    description:
      'Which apps are taken in, what becomes of new ones, and which come first. Sales come home for all apps of the account, so one that is taken in again has its whole history at once.',
  })
  async selectApps(
    @Arg('input', () => SelectAppsInput) input: SelectAppsInput,
    @Ctx() { core, actor }: Context,
  ) {
    const { selected, userErrors } = await asPayload('selected', () =>
      core.integrations.selectApps(actor, input),
    )
    return { integration: selected?.integration ?? null, estimate: selected?.estimate ?? null, userErrors }
  }

  @FieldResolver(() => AppChoiceConnection, { description: 'Its apps, those that it leaves out too.' })
  async appChoices(
    @Root() integration: IntegrationView,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AppChoiceFilter, { nullable: true }) filter: AppChoiceFilter | null,
    @Ctx() { core, actor }: Context,
  ) {
    return toConnection(await core.integrations.appChoices(actor, integration.id, { ...page, ...filter }))
  }

  @FieldResolver(() => AppCounts)
  appCounts(@Root() integration: IntegrationView, @Ctx() { loaders }: Context) {
    return loaders.appCounts.load(integration.id)
  }
}
