import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { credential, vaultOpening } from '../tables/index.ts'

/** Sealed credentials after an id, in the order of ids. */
export const sealedAfter = (tx: Tx, after: string | null, limit: number) =>
  tx
    .select({ id: credential.id, sealed: sql<string>`${credential.sealed}` })
    .from(credential)
    .where(and(isNotNull(credential.sealed), after === null ? undefined : gt(credential.id, after)))
    .orderBy(asc(credential.id))
    .limit(limit)

/** Puts a new seal in place of an old one; false when the secret was changed or dropped meanwhile. */
export async function replaceSeal(tx: Tx, id: string, before: string, sealed: string): Promise<boolean> {
  const rows = await tx
    .update(credential)
    .set({ sealed })
    .where(and(eq(credential.id, id), eq(credential.sealed, before)))
    .returning({ id: credential.id })
  return rows.length > 0
}

/** Counts that a run opened a credential's secret. */
export async function noteOpening(
  tx: Tx,
  of: { workspaceId: string; credentialId: string; run: string },
  at: Date,
): Promise<void> {
  await tx
    .insert(vaultOpening)
    .values({ ...of, openings: 1, firstAt: at, lastAt: at })
    .onConflictDoUpdate({
      target: [vaultOpening.workspaceId, vaultOpening.credentialId, vaultOpening.run],
      set: { openings: sql`${vaultOpening.openings} + 1`, lastAt: at },
    })
}
