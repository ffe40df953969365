import {
  and,
  between,
  count,
  desc,
  eq,
  exists,
  inArray,
  isNull,
  lt,
  max,
  ne,
  sql,
  type SQL,
} from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { client, delivery, integration, provider } from '../tables/index.ts'
import { toPage, type Keyset } from './paging.ts'

/** Which part of the ledger: days, and whose. Without ids, all within reach but that of archived clients. */
export interface LedgerWanted {
  fromOn: string
  toOn: string
  clientIds?: readonly string[] | null
  providerIds?: readonly string[] | null
}

/** Only daily sales say how complete sales are. */
const dailySales = and(eq(delivery.kind, 'SALES_SUMMARY'), eq(delivery.frequency, 'DAILY'))

const notHome = sql`${delivery.state} not in ('HOME', 'EMPTY')`

/**
 * Days of a provider of which the ledger says the same: the states and vendor numbers of their deliveries, and why one
 * of them is not there. A year of a provider in step is one row.
 */
export function ledgerRuns(tx: Tx, wanted: LedgerWanted) {
  const days = tx
    .select({
      clientId: delivery.clientId,
      providerId: delivery.providerId,
      on: delivery.periodOn,
      states: sql<string[]>`array_agg(distinct ${delivery.state})`.as('states'),
      vendorNumbers: sql<string[]>`array_agg(distinct ${delivery.vendorNumber})`.as('vendor_numbers'),
      problemCode: sql<string | null>`(array_agg(${delivery.problemCode}) filter (where ${notHome}))[1]`.as(
        'code',
      ),
      problemParams: sql<Record<string, string | number> | null>`(array_agg(${delivery.problemParams}) filter
        (where ${notHome}))[1]`.as('params'),
    })
    .from(delivery)
    .where(matching(tx, wanted))
    .groupBy(delivery.clientId, delivery.providerId, delivery.periodOn)
    .as('days')
  const { clientId, providerId, states, vendorNumbers, problemCode, problemParams } = days
  return tx
    .select({
      clientId,
      providerId,
      states,
      vendorNumbers,
      problemCode,
      problemParams,
      days: sql<string[]>`array_agg(${days.on}::text)`,
    })
    .from(days)
    .groupBy(clientId, providerId, states, vendorNumbers, problemCode, problemParams)
}

/** What the ledger says of a run of days. */
export type LedgerRun = Awaited<ReturnType<typeof ledgerRuns>>[number]

/** The days that are whole for their provider: each vendor number's file is home, or known to be empty. */
export const wholeDays = (tx: Tx, wanted: LedgerWanted) =>
  tx.$with('whole').as(
    tx
      .select({ providerId: delivery.providerId, on: delivery.periodOn })
      .from(delivery)
      .leftJoin(provider, eq(provider.id, delivery.providerId))
      .where(matching(tx, wanted))
      .groupBy(delivery.providerId, delivery.periodOn, provider.vendorNumbers)
      .having(
        sql`not bool_or(${notHome})
          and coalesce(${provider.vendorNumbers} <@ array_agg(${delivery.vendorNumber}), true)`,
      ),
  )

/** Providers within reach whose sales are to come: access was gained once, and has not been archived. */
export const providersInUse = (tx: Tx, wanted: Omit<LedgerWanted, 'fromOn' | 'toOn'>) =>
  tx
    .select({
      id: provider.id,
      clientId: provider.clientId,
      vendorNumbers: provider.vendorNumbers,
      name: provider.name,
      reporterAccount: provider.reporterAccount,
    })
    .from(provider)
    .where(
      and(
        ...whose(tx, wanted, { clientId: provider.clientId, providerId: provider.id }),
        exists(
          tx
            .select({ id: integration.id })
            .from(integration)
            .where(
              and(
                eq(integration.providerId, provider.id),
                isNull(integration.archivedAt),
                ne(integration.access, 'NOT_YET'),
              ),
            ),
        ),
      ),
    )

/** Of each provider's daily sales: the newest day at home, when a file last came, and when one is asked for next. */
export const arrivals = (tx: Tx, providerIds: readonly string[]) =>
  tx
    .select({
      providerId: delivery.providerId,
      newestOn: sql<string | null>`(max(${delivery.periodOn}) filter (where not ${notHome}))::text`,
      lastArrivedAt: max(delivery.fetchedAt),
      nextAskedAt: sql<
        string | null
      >`min(${delivery.dueAt}) filter (where ${delivery.state} in ('WANTED', 'LATE')
        and ${delivery.problemCode} is distinct from 'NOT_FETCHED')`,
    })
    .from(delivery)
    .where(and(dailySales, inArray(delivery.providerId, [...providerIds])))
    .groupBy(delivery.providerId)

const matching = (tx: Tx, wanted: LedgerWanted): SQL | undefined =>
  and(
    dailySales,
    between(delivery.periodOn, wanted.fromOn, wanted.toOn),
    ...whose(tx, wanted, { clientId: delivery.clientId, providerId: delivery.providerId }),
  )

function whose(
  tx: Tx,
  { clientIds, providerIds }: Pick<LedgerWanted, 'clientIds' | 'providerIds'>,
  of: {
    clientId: typeof delivery.clientId | typeof provider.clientId
    providerId: typeof delivery.providerId | typeof provider.id
  },
): (SQL | undefined)[] {
  const current = tx
    .select({ id: client.id })
    .from(client)
    .where(and(eq(client.id, of.clientId), isNull(client.archivedAt)))
  return [
    clientIds ? inArray(of.clientId, [...clientIds]) : undefined,
    providerIds ? inArray(of.providerId, [...providerIds]) : undefined,
    clientIds || providerIds ? undefined : exists(current),
  ]
}

/** Which files of the ledger are listed. */
export interface DeliveryFilter {
  clientId: string | null
  integrationId: string | null
  providerId: string | null
  states: readonly string[] | null
  kind: string | null
  fromOn: string | null
  toOn: string | null
}

/** The ledger within reach, those first that were entered last. The provider is null for who sees an app alone. */
export async function listDeliveries(tx: Tx, page: Keyset & DeliveryFilter) {
  const wanted = and(
    page.clientId ? eq(delivery.clientId, page.clientId) : undefined,
    page.providerId ? eq(delivery.providerId, page.providerId) : undefined,
    page.integrationId ? inArray(delivery.providerId, providerOf(tx, page.integrationId)) : undefined,
    page.states ? inArray(delivery.state, [...page.states]) : undefined,
    page.kind ? eq(delivery.kind, page.kind) : undefined,
    page.fromOn ? sql`${delivery.periodOn} >= ${page.fromOn}` : undefined,
    page.toOn ? sql`${delivery.periodOn} <= ${page.toOn}` : undefined,
  )
  const rows = await tx
    .select({ delivery, provider })
    .from(delivery)
    .leftJoin(provider, eq(provider.id, delivery.providerId))
    .where(and(wanted, page.afterSeq === null ? undefined : lt(delivery.seq, page.afterSeq)))
    .orderBy(desc(delivery.seq))
    .limit(page.first + 1)
  const [total] = await tx.select({ n: count() }).from(delivery).where(wanted)
  return toPage(rows, page.first, total?.n ?? 0)
}

const providerOf = (tx: Tx, integrationId: string) =>
  tx.select({ id: integration.providerId }).from(integration).where(eq(integration.id, integrationId))
