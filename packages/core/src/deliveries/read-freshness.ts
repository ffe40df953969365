import { appQueries, deliveryQueries, integrationQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import type { DataFreshnessView } from './backfill-views.ts'

interface Ledger {
  newestOn: string | null
  missingDays: number
}

/** How complete the daily sales of each app are, in the order of the ids: an account's file holds all its apps. */
export async function appFreshness(
  deps: Deps,
  actor: Actor,
  appIds: readonly string[],
): Promise<DataFreshnessView[]> {
  authorise(actor, 'app.read')
  return ofAccounts(deps, actor, appIds, async (tx, ids) =>
    (await appQueries.appsByIds(tx, ids)).map(({ id, providerId }) => [id, providerId]),
  )
}

/** How complete the daily sales of each integration's account are, in the order of the ids. */
export async function integrationFreshness(
  deps: Deps,
  actor: Actor,
  integrationIds: readonly string[],
): Promise<DataFreshnessView[]> {
  authorise(actor, 'integration.read')
  return ofAccounts(deps, actor, integrationIds, async (tx, ids) =>
    (await integrationQueries.integrationsByIds(tx, ids)).map(({ integration: { id, providerId } }) => [
      id,
      providerId,
    ]),
  )
}

/** How complete the daily sales of each client are, in the order of the ids: the account that is furthest behind decides. */
export async function clientFreshness(
  deps: Deps,
  actor: Actor,
  clientIds: readonly string[],
): Promise<DataFreshnessView[]> {
  authorise(actor, 'client.read')
  const newestOut = newestPublishedDay(deps.now())
  const wanted = clientIds.filter(isUuid)
  const ledgers =
    wanted.length > 0
      ? await deps.db.read(reachOf(actor), (tx) => deliveryQueries.ledgersOfClients(tx, wanted, newestOut))
      : []
  return clientIds.map((id) => {
    const mine = ledgers.filter(({ clientId }) => clientId === id)
    const newest = mine.map(({ newestOn }) => newestOn)
    const days = newest.filter((day) => day !== null).toSorted()
    return toFreshness(
      {
        // An account of which nothing is home yet holds its client back.
        newestOn: days.length < newest.length ? null : (days[0] ?? null),
        missingDays: Math.max(0, ...mine.map(({ missingDays }) => missingDays)),
      },
      newestOut,
    )
  })
}

type Tx = Parameters<typeof appQueries.appsByIds>[0]

async function ofAccounts(
  deps: Deps,
  actor: Actor,
  ids: readonly string[],
  providersOf: (tx: Tx, ids: string[]) => Promise<(readonly [id: string, providerId: string])[]>,
): Promise<DataFreshnessView[]> {
  const newestOut = newestPublishedDay(deps.now())
  return deps.db.read(reachOf(actor), async (tx) => {
    const wanted = ids.filter(isUuid)
    const providers = new Map(wanted.length > 0 ? await providersOf(tx, wanted) : [])
    const providerIds = [...new Set(providers.values())]
    const ledgers =
      providerIds.length > 0 ? await deliveryQueries.ledgerByProvider(tx, providerIds, newestOut) : []
    const byProvider = new Map(ledgers.map((ledger) => [ledger.providerId, ledger]))
    return ids.map((id) => toFreshness(byProvider.get(providers.get(id) ?? ''), newestOut))
  })
}

const toFreshness = (ledger: Ledger | undefined, newestOut: string): DataFreshnessView => {
  const newestDay = ledger?.newestOn ?? null
  return {
    newestDay,
    current: newestDay !== null && newestDay >= newestOut,
    missingDays: ledger?.missingDays ?? 0,
  }
}
