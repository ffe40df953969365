import type { AscClient, AscSubscriptionGroup } from '@gatehouse/asc-client'
import { appQueries, asListedQueries, productQueries, type AppRow, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { differences, vanished, type ChangeSubject, type Seen } from './changes.pure.ts'
import { noteChanges } from './note-changes.ts'
import { renamed } from './renamed.pure.ts'
import { seenGroup, seenInAppPurchase, seenSubscription } from './seen.ts'
import { pageSizes, takeList, type Listed } from './take-list.ts'

/** What taking an app's products in works with. */
interface Taking {
  app: AppRow
  client: AscClient
  at: Date
  sizes: readonly number[]
  write: (work: (tx: Tx) => Promise<unknown>) => Promise<void>
}

/** The lists of products, by what their changes are told as and by which words they are compared. */
const inAppPurchases = { list: 'inAppPurchase', subject: 'IN_APP_PURCHASE', seen: seenInAppPurchase } as const
const groups = { list: 'subscriptionGroup', subject: 'SUBSCRIPTION_GROUP', seen: seenGroup } as const
const subscriptions = { list: 'subscription', subject: 'SUBSCRIPTION', seen: seenSubscription } as const

/**
 * Brings an app's in-app purchases, subscription groups and subscriptions home, page by page, with what changed in
 * them. A product that a complete list does not name is marked as gone; a list that Apple broke off marks nothing (FO-7).
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
  const subscribed = await takeSubscriptions(taking)
  const whole = purchases.complete && subscribed.complete
  await write((tx) =>
    appQueries.noteApp(tx, app.id, { productsState: whole ? 'WHOLE' : 'PARTIAL', productsAt: deps.now() }),
  )
}

async function takeInAppPurchases(taking: Taking): Promise<Listed> {
  const { app, client, sizes, write } = taking
  const listed = await takeList(
    sizes,
    (options) => client.listInAppPurchases(app.ascId, options),
    (rows, total) =>
      write(async (tx) => {
        await compare(tx, taking, inAppPurchases, rows)
        await productQueries.upsertInAppPurchases(tx, placed(taking, rows))
        if (total !== null) await appQueries.noteApp(tx, app.id, { productsTotal: total })
      }),
  )
  if (listed.complete) await write((tx) => takeAway(tx, taking, inAppPurchases, listed.ascIds))
  return listed
}

/** Groups, and the subscriptions of each. These are gone for certain only when every list of them was whole. */
async function takeSubscriptions(taking: Taking): Promise<{ complete: boolean }> {
  const { app, client, sizes, write } = taking
  const groupIds = new Map<string, string>()
  const grouped = await takeList(
    sizes,
    (options) => client.listSubscriptionGroups(app.ascId, options),
    (rows) =>
      write(async (tx) => {
        await compare(tx, taking, groups, rows)
        await compareNames(tx, taking, rows)
        for (const { ascId, id } of await productQueries.upsertSubscriptionGroups(tx, placed(taking, rows)))
          groupIds.set(ascId, id)
      }),
  )
  const lists: Listed[] = []
  for (const [ascId, groupId] of groupIds) {
    const list = await takeList(
      sizes,
      (options) => client.listSubscriptions(ascId, options),
      (rows) =>
        write(async (tx) => {
          await compare(tx, taking, subscriptions, rows)
          const inGroup = placed(taking, rows).map((row) => ({ ...row, groupId }))
          await productQueries.upsertSubscriptions(tx, inGroup)
        }),
    )
    lists.push(list)
  }
  const complete = [grouped, ...lists].every((list) => list.complete)
  const ascIds = lists.flatMap((list) => list.ascIds)
  await write(async (tx) => {
    if (complete) await takeAway(tx, taking, subscriptions, ascIds)
    if (grouped.complete) await takeAway(tx, taking, groups, grouped.ascIds)
  })
  return { complete }
}

/** Where rows of one list are, and how they are told of. `seen` reads rows of ours and of Apple's alike. */
interface Kind<Row> {
  list: Parameters<typeof asListedQueries.knownRows>[1]
  subject: ChangeSubject
  seen: (row: Row) => Seen
}

/** Notes what differs from what is stored, before it is written over. */
async function compare<Row extends { ascId: string }>(
  tx: Tx,
  { app, at }: Taking,
  { list, subject, seen }: Kind<Row>,
  rows: Row[],
): Promise<void> {
  const ascIds = rows.map(({ ascId }) => ascId)
  const known = await asListedQueries.knownRows(tx, list, app.id, ascIds)
  const before = known.map((row) => seen(row as unknown as Row)) // a row of the list that `seen` reads
  await noteChanges(tx, app, subject, differences(before, rows.map(seen), readBefore(app)), at)
}

/** What customers read of groups, where it was read before: it came later than the groups themselves. */
async function compareNames(tx: Tx, { app, at }: Taking, rows: AscSubscriptionGroup[]): Promise<void> {
  const ascIds = rows.map(({ ascId }) => ascId)
  const before = await productQueries.groupsByLanguage(tx, app.id, ascIds)
  const changes = rows.flatMap((row) => {
    const known = before.get(row.ascId)
    return known ? renamed(row, known, row.localizations) : []
  })
  await noteChanges(tx, app, groups.subject, changes, at)
}

async function takeAway<Row>(
  tx: Tx,
  { app, at }: Taking,
  { list, subject, seen }: Kind<Row>,
  listed: readonly string[],
): Promise<void> {
  const gone = await asListedQueries.markGone(tx, list, app.id, listed, at)
  const was = gone.map((row) => seen(row as unknown as Row)) // a row of the list that `seen` reads
  await noteChanges(tx, app, subject, vanished(was), at)
}

/** Products that come with a first reading, or with the first that Apple did not refuse, are not news. */
const readBefore = ({ productsAt, productsState }: AppRow) => ({
  readBefore: productsAt !== null && productsState !== 'REFUSED',
})

const placed = <Row>({ app, at }: Taking, rows: Row[]) =>
  rows.map((row) => ({
    ...row,
    workspaceId: app.workspaceId,
    clientId: app.clientId,
    appId: app.id,
    seenAt: at,
    changedAt: at,
  }))
