import { integrationQueries, type Freshness, type IntegrationOrder, type IntegrationRow } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { inOrder, isUuid } from '../by-id.ts'
import { newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { anyOf, emptyPage, toKeyset, toOrder, toPageOf, toWindow, toWindowOf } from '../paging.ts'
import { searchOf } from '../typed-text.pure.ts'
import type { IntegrationView } from './integration-views.ts'
import type { OrderRequest, PageOf, WindowRequest } from '../views.ts'
import { toIntegrationView } from './integration-view.ts'
import { statesBySeverity, type IntegrationState, type Method } from './state.pure.ts'

const withSeq = (row: IntegrationRow) => ({ ...row, seq: row.integration.seq })

/** Which integrations a list has; what is absent asks for all. */
export interface IntegrationFilter {
  /** None of the states is what an empty list asks for. */
  state?: readonly IntegrationState[] | null | undefined
  exceptState?: readonly IntegrationState[] | null | undefined
  method?: readonly Method[] | null | undefined
  clientId?: string | null | undefined
  /** Clients by id or slug. */
  clients?: readonly string[] | null | undefined
  exceptClients?: readonly string[] | null | undefined
  /** Those whose account has this app. */
  app?: string | null | undefined
  /** Members by id, `ME` for the one who asks; null among them: those that nobody owns. */
  owner?: readonly (string | null)[] | null | undefined
  /** Those of the actor's personal clients, or none of them. */
  personal?: boolean | null | undefined
  /** Those whose access ends within so many days. */
  expiresWithinDays?: number | null | undefined
  reason?: readonly string[] | null | undefined
  freshness?: readonly Freshness[] | null | undefined
  /** A part of the label, of the client's name or of the team's. */
  query?: string | null | undefined
}

/** Integrations within the actor's reach, in the order they were made or that is asked for. */
export async function listIntegrations(
  deps: Deps,
  actor: Actor,
  page: WindowRequest & IntegrationFilter & { orderBy?: OrderRequest<IntegrationOrder> | null | undefined },
): Promise<PageOf<IntegrationView>> {
  authorise(actor, 'integration.read')
  const window = toWindow(page)
  if (page.app != null && !isUuid(page.app)) return emptyPage
  const found = await deps.db.read(reachOf(actor), (tx) =>
    integrationQueries.listIntegrations(
      tx,
      toIntegrationsWanted(actor, page, deps.now()),
      toOrder(page.orderBy),
      window,
    ),
  )
  return toWindowOf({ ...found, rows: found.rows.map(withSeq) }, window, toIntegrationView)
}

/** A filter as the database takes it. */
export const toIntegrationsWanted = (actor: Actor, filter: IntegrationFilter, now: Date) => ({
  states: filter.state ?? null,
  exceptStates: anyOf(filter.exceptState) ?? [],
  methods: anyOf(filter.method),
  clients: anyOf([...(filter.clientId == null ? [] : [filter.clientId]), ...(filter.clients ?? [])]),
  exceptClients: anyOf(filter.exceptClients) ?? [],
  appId: filter.app ?? null,
  owners:
    anyOf(filter.owner)
      ?.map((owner) => (owner === 'ME' && actor.kind === 'member' ? actor.memberId : owner))
      .filter((owner) => owner === null || isUuid(owner)) ?? null,
  personal: filter.personal ?? null,
  expiresBefore: filter.expiresWithinDays == null ? null : daysAfter(now, filter.expiresWithinDays),
  reasons: anyOf(filter.reason),
  freshness: anyOf(filter.freshness),
  query: searchOf(filter.query),
  worstFirst: statesBySeverity,
  newestOut: newestPublishedDay(now),
})

/** A century is longer than anybody asks, and still a date. */
const daysAfter = (now: Date, days: number) => new Date(now.getTime() + Math.min(days, 36_500) * 86_400_000)

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
