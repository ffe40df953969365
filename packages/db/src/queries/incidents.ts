import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { incident } from '../tables/index.ts'

/** An incident as it is stored. */
export type IncidentRow = typeof incident.$inferSelect

/** Incidents that have not ended, the oldest first. */
export const openIncidents = (tx: Tx): Promise<IncidentRow[]> =>
  tx.select().from(incident).where(isNull(incident.until)).orderBy(asc(incident.since), asc(incident.id))

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
