import { and, eq, gt, isNotNull, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Tx } from '../database.ts'
import { credential, importRow, mail, noticeChannel, vaultOpening } from '../tables/index.ts'

/**
 * Where secrets lie that outlive a call: of clients and of the workspace, the addresses that are posted to, what waits for its
 * turn in a long import, and what a mail keeps to itself until it has gone out.
 */
const custody = { CREDENTIAL: credential, CHANNEL: noticeChannel, IMPORT_ROW: importRow, MAIL: mail }

/** A secret as it is sealed; its row's id is what it opens in. */
export interface SealedRow {
  id: string
  of: keyof typeof custody
  sealed: string
}

/** Secrets after an id, in the order of ids. */
export const sealedAfter = (tx: Tx, after: string | null, limit: number): Promise<SealedRow[]> =>
  unionAll(
    sealedIn(tx, 'CREDENTIAL', after),
    sealedIn(tx, 'CHANNEL', after),
    sealedIn(tx, 'IMPORT_ROW', after),
    sealedIn(tx, 'MAIL', after),
  )
    .orderBy(sql`id`)
    .limit(limit)

const sealedIn = (tx: Tx, of: SealedRow['of'], after: string | null) => {
  const table = custody[of]
  return tx
    .select({
      id: table.id,
      of: sql<SealedRow['of']>`${of}`.as('of'),
      sealed: sql<string>`${table.sealed}`.as('sealed'),
    })
    .from(table)
    .where(and(isNotNull(table.sealed), after === null ? undefined : gt(table.id, after)))
}

/** Puts a new seal in place of an old one; false when the secret was changed or dropped meanwhile. */
export async function replaceSeal(
  tx: Tx,
  { id, of, sealed: before }: SealedRow,
  sealed: string,
): Promise<boolean> {
  const table = custody[of]
  const rows = await tx
    .update(table)
    .set({ sealed })
    .where(and(eq(table.id, id), eq(table.sealed, before)))
    .returning({ id: table.id })
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
