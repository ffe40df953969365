import type { AscClient } from '@gatehouse/asc-client'
import { appQueries, productQueries, type AppRow, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { pageSizes, takeList, type Listed } from './take-list.ts'

/** What taking an app's products in works with. */
interface Taking {
  app: AppRow
  client: AscClient
  at: Date
  sizes: readonly number[]
  write: (work: (tx: Tx) => Promise<unknown>) => Promise<void>
}

/**
 * Brings an app's in-app purchases, subscription groups and subscriptions home, page by page. A product that a
 * complete list does not name is marked as gone; a list that Apple broke off marks nothing (FO-7).
 * @throws {AscError} pages that arrived are kept.
 */
export async function takeProducts(
  deps: Deps,
  actor: SystemActor,
  app: AppRow,
  client: AscClient,
  sizes: readonly number[] = pageSizes,
): Promise<void> {
  const write = async (work: (tx: Tx) => Promise<unknown>) => {
    await deps.db.write(reachOf(actor), work)
  }
  const taking = { app, client, at: deps.now(), sizes, write }
  await write((tx) => appQueries.noteApp(tx, app.id, { productsState: 'READING' }))
  const purchases = await takeInAppPurchases(taking)
  const subscriptions = await takeSubscriptions(taking)
  const whole = purchases.complete && subscriptions.complete
  await write((tx) =>
    appQueries.noteApp(tx, app.id, { productsState: whole ? 'WHOLE' : 'PARTIAL', productsAt: deps.now() }),
  )
}

async function takeInAppPurchases({ app, client, at, sizes, write }: Taking): Promise<Listed> {
  const listed = await takeList(
    sizes,
    (options) => client.listInAppPurchases(app.ascId, options),
    (rows, total) =>
      write(async (tx) => {
        await productQueries.upsertInAppPurchases(
          tx,
          rows.map((row) => ({ ...row, ...placeIn(app, at) })),
        )
        if (total !== null) await appQueries.noteApp(tx, app.id, { productsTotal: total })
      }),
  )
  if (listed.complete)
    await write((tx) => productQueries.markGone(tx, 'inAppPurchase', app.id, listed.ascIds, at))
  return listed
}

/** Groups, and the subscriptions of each. These are gone for certain only when every list of them was whole. */
async function takeSubscriptions({ app, client, at, sizes, write }: Taking): Promise<{ complete: boolean }> {
  const groupIds = new Map<string, string>()
  const groups = await takeList(
    sizes,
    (options) => client.listSubscriptionGroups(app.ascId, options),
    (rows) =>
      write(async (tx) => {
        const placed = rows.map((row) => ({ ...row, ...placeIn(app, at) }))
        for (const { ascId, id } of await productQueries.upsertSubscriptionGroups(tx, placed))
          groupIds.set(ascId, id)
      }),
  )
  const lists: Listed[] = []
  for (const [ascId, groupId] of groupIds) {
    const list = await takeList(
      sizes,
      (options) => client.listSubscriptions(ascId, options),
      (rows) =>
        write((tx) =>
          productQueries.upsertSubscriptions(
            tx,
            rows.map((row) => ({ ...row, groupId, ...placeIn(app, at) })),
          ),
        ),
    )
    lists.push(list)
  }
  const complete = [groups, ...lists].every((list) => list.complete)
  const ascIds = lists.flatMap((list) => list.ascIds)
  await write(async (tx) => {
    if (complete) await productQueries.markGone(tx, 'subscription', app.id, ascIds, at)
    if (groups.complete) await productQueries.markGone(tx, 'subscriptionGroup', app.id, groups.ascIds, at)
  })
  return { complete }
}

const placeIn = ({ id, workspaceId, clientId }: AppRow, at: Date) => ({
  workspaceId,
  clientId,
  appId: id,
  seenAt: at,
  changedAt: at,
})
