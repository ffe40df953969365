import { integrationQueries, type IntegrationRow } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { inOrder, isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { toKeyset, toPageOf } from '../paging.ts'
import { searchOf } from '../typed-text.pure.ts'
import type { IntegrationView, PageOf, PageRequest } from '../views.ts'
import { toIntegrationView } from './integration-view.ts'
import type { IntegrationState } from './state.pure.ts'

const withSeq = (row: IntegrationRow) => ({ ...row, seq: row.integration.seq })

/** Integrations within the actor's reach, in the order they were made. */
export async function listIntegrations(
  deps: Deps,
  actor: Actor,
  page: PageRequest & {
    state?: readonly IntegrationState[] | null | undefined
    clientId?: string | null | undefined
    query?: string | null | undefined
  },
): Promise<PageOf<IntegrationView>> {
  authorise(actor, 'integration.read')
  const keyset = toKeyset(page)
  const clientId = page.clientId ?? null
  const filter = { states: page.state ?? null, clientId, query: searchOf(page.query) }
  if (clientId !== null && !isUuid(clientId))
    return toPageOf({ rows: [], hasNextPage: false, totalCount: 0 }, null, toIntegrationView)
  const found = await deps.db.read(reachOf(actor), (tx) =>
    integrationQueries.listIntegrations(tx, { ...keyset, ...filter }),
  )
  return toPageOf({ ...found, rows: found.rows.map(withSeq) }, keyset.afterSeq, toIntegrationView)
}

/** Integrations in the order of the ids; null where out of reach. */
export async function integrationsByIds(
  deps: Deps,
  actor: Actor,
  ids: readonly string[],
): Promise<(IntegrationView | null)[]> {
  authorise(actor, 'integration.read')
  return deps.db.read(reachOf(actor), (tx) =>
    inOrder(
      ids,
      (wanted) => integrationQueries.integrationsByIds(tx, wanted),
      (row) => row.integration.id,
      toIntegrationView,
    ),
  )
}

/** An integration; null when there is none within the actor's reach. */
export async function findIntegration(deps: Deps, actor: Actor, id: string): Promise<IntegrationView | null> {
  const [found] = await integrationsByIds(deps, actor, [id])
  return found ?? null
}

/** The newest `first` integrations of each client, in the order of the ids. */
export async function integrationsOfClients(
  deps: Deps,
  actor: Actor,
  clientIds: readonly string[],
  first: number,
): Promise<PageOf<IntegrationView>[]> {
  authorise(actor, 'integration.read')
  toKeyset({ first })
  const wanted = clientIds.filter(isUuid)
  const rows =
    wanted.length > 0
      ? await deps.db.read(reachOf(actor), (tx) => integrationQueries.integrationsOfClients(tx, wanted))
      : []
  return clientIds.map((id) => {
    const mine = rows.filter((row) => row.integration.clientId === id).map(withSeq)
    const page = { rows: mine.slice(0, first), hasNextPage: mine.length > first, totalCount: mine.length }
    return toPageOf(page, null, toIntegrationView)
  })
}
