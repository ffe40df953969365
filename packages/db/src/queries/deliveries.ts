import { and, asc, desc, eq, inArray, lte, ne, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { backfill, delivery, integration, provider } from '../tables/index.ts'
import { outer } from './outer.ts'
import { expectsData, missingDays, newestDay, ofClients } from './places.ts'

/** A ledger row as it is stored. */
export type DeliveryRow = typeof delivery.$inferSelect

/** A backfill as it is stored. */
export type BackfillRow = typeof backfill.$inferSelect

/** Enters deliveries that the ledger lacks; those it has are left as they are. How many were new. */
export async function wantDeliveries(tx: Tx, rows: (typeof delivery.$inferInsert)[]): Promise<number> {
  if (rows.length === 0) return 0
  const inserted = await tx.insert(delivery).values(rows).onConflictDoNothing().returning({ id: delivery.id })
  return inserted.length
}

/** A ledger row, or null out of reach. */
export async function findDelivery(tx: Tx, id: string): Promise<DeliveryRow | null> {
  const [row] = await tx.select().from(delivery).where(eq(delivery.id, id))
  return row ?? null
}

/** The ledger rows of these ids within reach, in no order. */
export const deliveriesByIds = (tx: Tx, ids: readonly string[]): Promise<DeliveryRow[]> =>
  tx
    .select()
    .from(delivery)
    .where(inArray(delivery.id, [...ids]))

/** Notes what became of a delivery that brought no rows, unless its rows have come meanwhile. */
export async function noteDelivery(
  tx: Tx,
  id: string,
  set: Partial<typeof delivery.$inferInsert>,
): Promise<void> {
  await tx
    .update(delivery)
    .set(set)
    .where(and(eq(delivery.id, id), inArray(delivery.state, ['WANTED', 'LATE'])))
}

/** Deliveries of a provider that are due in these states, newest period first. */
export const dueDeliveries = (
  tx: Tx,
  wanted: {
    providerId: string
    states: readonly string[]
    fromOn: string
    toOn: string
    now: Date
    limit: number
  },
) =>
  tx
    .select({ id: delivery.id, periodOn: delivery.periodOn })
    .from(delivery)
    .where(
      and(
        eq(delivery.providerId, wanted.providerId),
        inArray(delivery.state, [...wanted.states]),
        sql`${delivery.periodOn} between ${wanted.fromOn} and ${wanted.toOn}`,
        lte(delivery.dueAt, wanted.now),
      ),
    )
    .orderBy(desc(delivery.periodOn), asc(delivery.vendorNumber))
    .limit(wanted.limit)

/** Wants deliveries of a range of days once more that did not come home: late, refused, or not to be read. */
export async function wantAgain(
  tx: Tx,
  of: { providerId: string; fromOn: string; toOn: string },
  dueAt: Date,
): Promise<void> {
  await tx
    .update(delivery)
    .set({ state: 'WANTED', dueAt, problemCode: null, problemParams: null })
    .where(
      and(
        eq(delivery.providerId, of.providerId),
        sql`${delivery.periodOn} between ${of.fromOn} and ${of.toOn}`,
        inArray(delivery.state, ['LATE', 'REFUSED', 'UNREADABLE']),
      ),
    )
}

/** Wants deliveries once more that a key was not allowed to have; how many. */
export async function wantRefused(tx: Tx, providerId: string, dueAt: Date): Promise<number> {
  const rows = await tx
    .update(delivery)
    .set({ state: 'WANTED', dueAt, problemCode: null, problemParams: null })
    .where(and(eq(delivery.providerId, providerId), eq(delivery.state, 'REFUSED')))
    .returning({ id: delivery.id })
  return rows.length
}

/** From which day to which deliveries are wanted that nobody stopped; null where none is. */
export async function rangeWanted(tx: Tx, providerId: string): Promise<{ from: string; to: string } | null> {
  const [row] = await tx
    .select({
      from: sql<string | null>`min(${delivery.periodOn})::text`,
      to: sql<string | null>`max(${delivery.periodOn})::text`,
    })
    .from(delivery)
    .where(
      and(
        eq(delivery.providerId, providerId),
        eq(delivery.state, 'WANTED'),
        sql`${delivery.problemCode} is distinct from 'NOT_FETCHED'`,
      ),
    )
  return row?.from && row.to ? { from: row.from, to: row.to } : null
}

/** Says why the deliveries of a range of days that are still wanted do not come now; null when they do again. */
export async function explainWanted(
  tx: Tx,
  of: { providerId: string; fromOn: string; toOn: string },
  problem: { code: string; params: Record<string, string | number> | null } | null,
): Promise<void> {
  await tx
    .update(delivery)
    .set({ problemCode: problem?.code ?? null, problemParams: problem?.params ?? null })
    .where(
      and(
        eq(delivery.providerId, of.providerId),
        sql`${delivery.periodOn} between ${of.fromOn} and ${of.toOn}`,
        eq(delivery.state, 'WANTED'),
      ),
    )
}

/** How many files of a provider's range of days have which outcome, and why. */
export const countByOutcome = (tx: Tx, of: { providerId: string; fromOn: string; toOn: string }) =>
  tx
    .select({ state: delivery.state, problemCode: delivery.problemCode, count: sql<number>`count(*)::int` })
    .from(delivery)
    .where(
      and(
        eq(delivery.providerId, of.providerId),
        sql`${delivery.periodOn} between ${of.fromOn} and ${of.toOn}`,
      ),
    )
    .groupBy(delivery.state, delivery.problemCode)

/**
 * What is known of a provider's files of a range of days: how many need not be asked for again, how many days are home
 * whole, and how many files a day has.
 */
export async function countKnown(tx: Tx, of: { providerId: string; fromOn: string; toOn: string }) {
  const [row] = await tx
    .select({
      vendorNumbers: sql<number>`cardinality(${outer(provider.vendorNumbers)})`,
      deliveries: sql<number>`(count(${delivery.id}) filter (where ${delivery.state} in ('HOME', 'EMPTY', 'BEYOND')))::int`,
      days: sql<number>`(count(distinct ${delivery.periodOn})
        - count(distinct ${delivery.periodOn}) filter (where ${delivery.state} not in ('HOME', 'EMPTY')))::int`,
    })
    .from(provider)
    .leftJoin(
      delivery,
      and(
        eq(delivery.providerId, provider.id),
        sql`${delivery.periodOn} between ${of.fromOn} and ${of.toOn}`,
      ),
    )
    .where(eq(provider.id, of.providerId))
    .groupBy(provider.workspaceId, provider.id)
  return row ?? { vendorNumbers: 0, deliveries: 0, days: 0 }
}

/** Begins a backfill; its id. */
export async function insertBackfill(tx: Tx, row: typeof backfill.$inferInsert): Promise<string> {
  const [inserted] = await tx.insert(backfill).values(row).returning({ id: backfill.id })
  if (!inserted) throw new Error('the backfill was not stored')
  return inserted.id
}

/** A backfill, or null out of reach. */
export async function findBackfill(tx: Tx, id: string): Promise<BackfillRow | null> {
  const [row] = await tx.select().from(backfill).where(eq(backfill.id, id))
  return row ?? null
}

/** Moves a backfill that has not ended; false when it has. */
export async function moveBackfill(
  tx: Tx,
  id: string,
  set: Partial<typeof backfill.$inferInsert>,
): Promise<boolean> {
  const rows = await tx
    .update(backfill)
    .set(set)
    .where(and(eq(backfill.id, id), inArray(backfill.state, ['QUEUED', 'RUNNING', 'PAUSED'])))
    .returning({ id: backfill.id })
  return rows.length > 0
}

/** The backfill of an integration that has not ended, or null: there is one at a time. */
export async function findOpenBackfill(tx: Tx, integrationId: string): Promise<BackfillRow | null> {
  const [row] = await tx
    .select()
    .from(backfill)
    .where(
      and(
        eq(backfill.integrationId, integrationId),
        inArray(backfill.state, ['QUEUED', 'RUNNING', 'PAUSED']),
      ),
    )
  return row ?? null
}

/**
 * The newest backfill of each of these integrations with its progress, counted from the ledger: a delivery is done
 * when Apple's answer is known; one that Apple has not published yet is not counted at all.
 */
export const backfillProgress = (tx: Tx, integrationIds: readonly string[]) =>
  selectProgress(tx, inArray(backfill.integrationId, [...integrationIds]))

/** A backfill with its progress. */
export type BackfillProgress = Awaited<ReturnType<typeof backfillProgress>>[number]

/** A backfill with its progress, or null out of reach. */
export async function findBackfillProgress(tx: Tx, id: string) {
  const [row] = await selectProgress(tx, eq(backfill.id, id))
  return row ?? null
}

const selectProgress = (tx: Tx, where: SQL) => {
  const mine = sql`${delivery.providerId} = ${outer(backfill.providerId)}
    and ${delivery.periodOn} between ${outer(backfill.fromOn)} and ${outer(backfill.toOn)}`
  // A file that was home before is no step of this backfill.
  const stepped = sql`${delivery.fetchedAt} >= ${outer(backfill.startedAt)}`
  const from = (what: ReturnType<typeof sql>, where: ReturnType<typeof sql>) =>
    sql`(select ${what} from ${delivery} where ${mine} and ${where})`
  return tx
    .selectDistinctOn([backfill.integrationId], {
      backfill,
      total: sql<number>`${from(sql`count(*)::int`, sql`${delivery.state} <> 'LATE'`)}`,
      done: sql<number>`${from(sql`count(*)::int`, sql`${delivery.state} not in ('WANTED', 'LATE')`)}`,
      newestOn: sql<
        string | null
      >`${from(sql`max(${delivery.periodOn})::text`, sql`${delivery.state} in ('HOME', 'EMPTY')`)}`,
      oldestOn: sql<
        string | null
      >`${from(sql`min(${delivery.periodOn})::text`, sql`${delivery.state} in ('HOME', 'EMPTY')`)}`,
      daysHome: sql<number>`${from(
        sql`count(distinct ${delivery.periodOn})::int
          - (count(distinct ${delivery.periodOn}) filter (where ${delivery.state} not in ('HOME', 'EMPTY')))::int`,
        sql`true`,
      )}`,
      lastStepAt: sql<string | null>`${from(sql`max(${delivery.fetchedAt})`, sql`true`)}`,
      steps: sql<number>`${from(sql`count(*)::int`, stepped)}`,
      recentStepsMs: sql<number[]>`array(select (extract(epoch from at) * 1000)::float8 from (
        select ${delivery.fetchedAt} as at from ${delivery} where ${mine} and ${stepped} order by 1 desc limit 40
      ) step order by at)`,
    })
    .from(backfill)
    .where(where)
    .orderBy(backfill.integrationId, desc(backfill.seq))
}

/** How many files of a provider are still wanted, and how many Apple publishes of it a day. */
export async function filesToCome(tx: Tx, providerId: string): Promise<{ wanted: number; aDay: number }> {
  const [row] = await tx
    .select({
      wanted: sql<number>`(count(*) filter (where ${delivery.state} = 'WANTED'))::int`,
      aDay: sql<number>`count(distinct (${delivery.vendorNumber}, ${delivery.kind}))::int`,
    })
    .from(delivery)
    .where(eq(delivery.providerId, providerId))
  return row ?? { wanted: 0, aDay: 0 }
}

interface Ledger extends Record<string, unknown> {
  newestOn: string | null
  missingDays: number
}

const ledger = (throughOn: string) => sql`${newestDay(sql`p.id`)}::text as "newestOn",
  ${missingDays(sql`p.id`, throughOn)} as "missingDays"`

/** For each provider: the newest day at home, and how many days since the ledger began are not. */
export const ledgerByProvider = (tx: Tx, providerIds: readonly string[], throughOn: string) =>
  tx.execute<Ledger & { providerId: string }>(
    // Who sees one app sees what its account brings, but not the account.
    sql`select p.id as "providerId", ${ledger(throughOn)}
      from unnest(array[${sql.join(
        providerIds.map((id) => sql`${id}::uuid`),
        sql`, `,
      )}]) as p (id)`,
  )

/** The same for each provider of these clients that anything was ever to come from. */
export const ledgersOfClients = (tx: Tx, clientIds: readonly string[], throughOn: string) =>
  tx.execute<Ledger & { clientId: string }>(
    sql`select p.client_id as "clientId", ${ledger(throughOn)} from ${provider} p
      where p.client_id in ${clientIds} and ${expectsData(sql`p.id`)}`,
  )

/**
 * For each integration of a client at work that is not archived and that days are expected of: its access and the newest
 * day at home. An individual key reads no sales: it can never be late with them.
 */
export const freshnessByIntegration = (tx: Tx) =>
  tx
    .select({
      id: integration.id,
      access: integration.access,
      newestOn: sql<string | null>`${newestDay(outer(integration.providerId))}::text`,
    })
    .from(integration)
    .where(
      and(
        ne(integration.state, 'ARCHIVED'),
        ne(integration.access, 'NOT_YET'),
        ofClients(integration.clientId, null, []),
        expectsData(outer(integration.providerId)),
      ),
    )

/** How many files of the ledger are in each state. */
export const countByState = (tx: Tx) =>
  tx
    .select({ state: delivery.state, count: sql<number>`count(*)::int` })
    .from(delivery)
    .groupBy(delivery.state)
