import { and, asc, count, desc, eq, gt, ilike, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { app, appChoice, integration, member, provider } from '../tables/index.ts'
import { outer } from './outer.ts'
import { containing, toPage, type Keyset } from './paging.ts'

const columns = {
  integration,
  providerName: provider.name,
  vendorNumbers: provider.vendorNumbers,
  ownerName: member.name,
  appCount: sql<number>`(select count(*)::int from ${app}
    where ${app.providerId} = ${outer(integration.providerId)} and ${app.goneAt} is null and ${app.standing} = 'INCLUDED'
      and not exists (select from ${appChoice} where ${appChoice.integrationId} = ${outer(integration.id)}
        and ${appChoice.appId} = ${outer(app.id)} and ${appChoice.choice} <> 'INCLUDED'))`,
}

const selectIntegrations = (tx: Tx) =>
  tx
    .select(columns)
    .from(integration)
    .innerJoin(provider, eq(provider.id, integration.providerId))
    .leftJoin(member, eq(member.id, integration.ownerMemberId))

/** An integration with its provider, its owner's name and how many apps it serves. */
export type IntegrationRow = Awaited<ReturnType<typeof integrationsByIds>>[number]

/** Integrations within reach, in the order they were made. */
export async function listIntegrations(
  tx: Tx,
  page: Keyset & { states: readonly string[] | null; clientId: string | null; query: string | null },
) {
  const wanted = and(
    page.states ? inArray(integration.state, [...page.states]) : undefined,
    page.clientId ? eq(integration.clientId, page.clientId) : undefined,
    page.query ? ilike(integration.label, containing(page.query)) : undefined,
  )
  const rows = await selectIntegrations(tx)
    .where(and(wanted, page.afterSeq === null ? undefined : gt(integration.seq, page.afterSeq)))
    .orderBy(asc(integration.seq))
    .limit(page.first + 1)
  return toPage(rows, page.first, await countOf(tx, wanted))
}

/** The integrations of these ids within reach, in no order. */
export const integrationsByIds = (tx: Tx, ids: readonly string[]) =>
  selectIntegrations(tx).where(inArray(integration.id, [...ids]))

/** All integrations of these clients, newest first. */
export const integrationsOfClients = (tx: Tx, clientIds: readonly string[]) =>
  selectIntegrations(tx)
    .where(inArray(integration.clientId, [...clientIds]))
    .orderBy(desc(integration.seq))

/** The stored rows of a client's integrations that are not archived, held against other writers. */
export const lockIntegrationsOfClient = (tx: Tx, clientId: string) =>
  tx
    .select()
    .from(integration)
    .where(and(eq(integration.clientId, clientId), isNull(integration.archivedAt)))
    .orderBy(asc(integration.seq))
    .for('update')

/** The stored row, or null out of reach. */
export async function findIntegration(tx: Tx, id: string) {
  const [row] = await tx.select().from(integration).where(eq(integration.id, id))
  return row ?? null
}

/** The stored row of an integration. */
export type IntegrationRecord = typeof integration.$inferSelect

/** The stored row, held against other writers until the transaction ends; null out of reach. */
export async function lockIntegration(tx: Tx, id: string): Promise<IntegrationRecord | null> {
  const [row] = await tx.select().from(integration).where(eq(integration.id, id)).for('update')
  return row ?? null
}

/** Makes an integration; its stored row. */
export async function insertIntegration(
  tx: Tx,
  row: typeof integration.$inferInsert,
): Promise<IntegrationRecord> {
  const [inserted] = await tx.insert(integration).values(row).returning()
  if (!inserted) throw new Error('the integration was not stored')
  return inserted
}

/** Writes `set` if the row still has `version`; null when somebody else wrote meanwhile. */
export async function updateIntegration(
  tx: Tx,
  row: { id: string; version: number },
  set: Partial<typeof integration.$inferInsert>,
): Promise<IntegrationRecord | null> {
  const [updated] = await tx
    .update(integration)
    .set({ ...set, version: row.version + 1 })
    .where(and(eq(integration.id, row.id), eq(integration.version, row.version)))
    .returning()
  return updated ?? null
}

/** How many integrations are in each state. */
export const countByState = (tx: Tx) =>
  tx.select({ state: integration.state, count: count() }).from(integration).groupBy(integration.state)

async function countOf(tx: Tx, where: SQL | undefined): Promise<number> {
  const [row] = await tx.select({ n: count() }).from(integration).where(where)
  return row?.n ?? 0
}
