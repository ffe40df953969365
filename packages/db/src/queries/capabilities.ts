import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { capability, integration } from '../tables/index.ts'

/** Sets what a credential was proved to be able to do. */
export async function upsertCapabilities(tx: Tx, rows: (typeof capability.$inferInsert)[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insert(capability)
    .values(rows)
    .onConflictDoUpdate({
      target: [capability.workspaceId, capability.integrationId, capability.name],
      set: {
        status: sql`excluded.status`,
        reasonCode: sql`excluded.reason_code`,
        reasonParams: sql`excluded.reason_params`,
        appleSaid: sql`excluded.apple_said`,
        checkedAt: sql`excluded.checked_at`,
        provedAt: sql`excluded.proved_at`,
      },
    })
}

/** Notes that a credential was refused what it may have been able to do before. */
export async function refuseCapability(
  tx: Tx,
  row: typeof capability.$inferInsert & { status: 'REFUSED' },
): Promise<void> {
  await tx
    .insert(capability)
    .values(row)
    .onConflictDoUpdate({
      target: [capability.workspaceId, capability.integrationId, capability.name],
      set: { status: row.status, reasonCode: row.reasonCode ?? null, checkedAt: row.checkedAt },
    })
}

/** What a credential was proved to be able to do, or was refused, as it is stored. */
export type CapabilityRow = typeof capability.$inferSelect

/** The capabilities of these integrations, by name. */
export const capabilitiesOf = (tx: Tx, integrationIds: readonly string[]) =>
  tx
    .select()
    .from(capability)
    .where(inArray(capability.integrationId, [...integrationIds]))
    .orderBy(asc(capability.name))

/** What the integrations at work of each of these clients may do together, by name: proved where any of them proved it. */
export const coversOfClients = (tx: Tx, clientIds: readonly string[]) =>
  tx
    .select({
      clientId: integration.clientId,
      name: capability.name,
      status: sql<string>`case when bool_or(${capability.status} = 'PROVED') then 'PROVED'
        when bool_or(${capability.status} = 'REFUSED') then 'REFUSED' else 'UNKNOWN' end`,
    })
    .from(capability)
    .innerJoin(
      integration,
      and(
        eq(integration.workspaceId, capability.workspaceId),
        eq(integration.id, capability.integrationId),
        isNull(integration.archivedAt),
      ),
    )
    .where(inArray(integration.clientId, [...clientIds]))
    .groupBy(integration.clientId, capability.name)
    .orderBy(asc(capability.name))
