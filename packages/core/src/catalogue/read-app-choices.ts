import { appChoiceQueries, integrationQueries, type AppChoiceRow } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { toKeyset, toPageOf } from '../paging.ts'
import type { AppChoiceView, AppCountsView } from './app-views.ts'
import type { PageOf, PageRequest } from '../views.ts'
import type { AppChoice } from './app-choice.pure.ts'
import { toFilter, type AppChoicesFilter } from './app-choices-filter.ts'
import { toAppView } from './app-view.ts'

/** The apps of an integration, those that it leaves out too, with its choice about each. */
export async function appChoices(
  deps: Deps,
  actor: Actor,
  integrationId: string,
  page: PageRequest & AppChoicesFilter,
): Promise<PageOf<AppChoiceView>> {
  authorise(actor, 'integration.read')
  const keyset = toKeyset(page)
  const rows = await deps.db.read(reachOf(actor), async (tx) => {
    const integration = isUuid(integrationId)
      ? await integrationQueries.findIntegration(tx, integrationId)
      : null
    if (!integration) return { rows: [], hasNextPage: false, totalCount: 0 }
    const found = await appChoiceQueries.listAppChoices(tx, integration, { ...keyset, ...toFilter(page) })
    return { ...found, rows: found.rows.map((row) => ({ ...row, seq: row.app.seq })) }
  })
  return toPageOf(rows, keyset.afterSeq, toView)
}

const toView = ({ app, choice, rank, since }: AppChoiceRow): AppChoiceView => ({
  app: toAppView(app),
  choice: choice as AppChoice, // written by the use cases of this folder alone
  rank,
  since,
  removedAt: app.goneAt,
})

/** How many apps each integration includes, asks about, and leaves out, in the order of the ids. */
export async function appCounts(
  deps: Deps,
  actor: Actor,
  integrationIds: readonly string[],
): Promise<AppCountsView[]> {
  authorise(actor, 'integration.read')
  const ids = integrationIds.filter(isUuid)
  const rows =
    ids.length > 0 ? await deps.db.read(reachOf(actor), (tx) => appChoiceQueries.countChoices(tx, ids)) : []
  return integrationIds.map((id) => {
    const of = (choice: AppChoice) =>
      rows.find((row) => row.integrationId === id && row.choice === choice)?.n ?? 0
    return { included: of('INCLUDED'), asks: of('ASKS'), leftOut: of('LEFT_OUT') }
  })
}
