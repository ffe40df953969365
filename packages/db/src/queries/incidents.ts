import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { callTally, incident, integration } from '../tables/index.ts'

/** An incident as it is stored. */
export type IncidentRow = typeof incident.$inferSelect

/** Incidents that have not ended, the oldest first. */
export const openIncidents = (tx: Tx): Promise<IncidentRow[]> =>
  tx.select().from(incident).where(isNull(incident.until)).orderBy(asc(incident.since), asc(incident.id))

/** The newest incidents, those that have ended among them. */
export const newestIncidents = (tx: Tx, most: number): Promise<IncidentRow[]> =>
  tx.select().from(incident).orderBy(desc(incident.seq)).limit(most)

/** One incident, or null. */
export async function findIncident(tx: Tx, id: string): Promise<IncidentRow | null> {
  const [found] = await tx.select().from(incident).where(eq(incident.id, id))
  return found ?? null
}

/** When calls of a client to a family of endpoints last failed with one outcome, and last got another one. */
export interface LastCalls {
  clientId: string
  failedAt: Date
  otherAt: Date | null
}

/** Whose calls failed with an outcome in that time, one row for each client and family, as far as tallies are kept. */
export async function clientsWithOutcome(
  tx: Tx,
  outcome: string,
  { from, until }: { from: Date; until: Date },
): Promise<LastCalls[]> {
  const [isIt, isOther] = [sql`${callTally.outcome} = ${outcome}`, sql`${callTally.outcome} <> ${outcome}`]
  const last = sql`max(${callTally.minute})`
  const rows = await tx
    .select({
      clientId: callTally.clientId,
      failedAt: sql<string>`${last} filter (where ${isIt})`,
      otherAt: sql<string | null>`${last} filter (where ${isOther})`,
    })
    .from(callTally)
    .where(and(gte(callTally.minute, from), lte(callTally.minute, until)))
    .groupBy(callTally.clientId, callTally.family)
    .having(sql`bool_or(${isIt})`)
  return rows.map(({ clientId, failedAt, otherAt }) => ({
    clientId,
    failedAt: new Date(failedAt),
    otherAt: otherAt === null ? null : new Date(otherAt),
  }))
}

/** Why an integration is as it is, and since when. */
export interface StandingReason {
  clientId: string
  reasonCode: string
  reasonAt: Date
}

/** Integrations at work that stand as they do for one of these reasons. */
export async function standingFor(tx: Tx, reasonCodes: readonly string[]): Promise<StandingReason[]> {
  if (reasonCodes.length === 0) return []
  const rows = await tx
    .select({
      clientId: integration.clientId,
      reasonCode: integration.reasonCode,
      reasonAt: integration.reasonAt,
    })
    .from(integration)
    .where(
      and(
        isNull(integration.archivedAt),
        isNotNull(integration.reasonAt),
        inArray(integration.reasonCode, [...reasonCodes]),
      ),
    )
  return rows.flatMap(({ clientId, reasonCode, reasonAt }) =>
    reasonCode !== null && reasonAt !== null ? [{ clientId, reasonCode, reasonAt }] : [],
  )
}

/** Opens an incident; null where it began at that moment already. */
export async function openIncident(tx: Tx, row: typeof incident.$inferInsert): Promise<IncidentRow | null> {
  const [opened] = await tx.insert(incident).values(row).onConflictDoNothing().returning()
  return opened ?? null
}

/** Says what became of an open incident. */
export async function changeIncident(
  tx: Tx,
  id: string,
  set: Partial<Pick<IncidentRow, 'seenAt' | 'until' | 'clients' | 'ofClients'>>,
): Promise<void> {
  await tx
    .update(incident)
    .set(set)
    .where(and(eq(incident.id, id), isNull(incident.until)))
}
