import { and, desc, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '../database.ts'
import { attempt, transition } from '../tables/index.ts'
import { ownerOf } from './credentials.ts'

/** Begins an attempt, with a credential or without one; its id. */
export async function insertAttempt(
  tx: Tx,
  row: Omit<typeof attempt.$inferInsert, 'credentialOwnerId'>,
): Promise<string> {
  const credentialOwnerId = row.credentialId ? ownerOf(row.credentialId) : null
  const [inserted] = await tx
    .insert(attempt)
    .values({ ...row, credentialOwnerId })
    .returning({ id: attempt.id })
  if (!inserted) throw new Error('the attempt was not stored')
  return inserted.id
}

/** An attempt as it is stored. */
export type AttemptRow = typeof attempt.$inferSelect

/** The newest attempts of an integration that have ended. */
export const endedAttempts = (tx: Tx, integrationId: string, first: number) =>
  tx
    .select({ stage: attempt.stage, endedAt: attempt.endedAt })
    .from(attempt)
    .where(and(eq(attempt.integrationId, integrationId), isNotNull(attempt.endedAt)))
    .orderBy(desc(attempt.seq))
    .limit(first)

/** Whether Apple accepted a credential at an integration before, in another attempt than this. */
export async function wasAccepted(
  tx: Tx,
  of: { integrationId: string; credentialId: string; exceptAttemptId: string },
): Promise<boolean> {
  const [row] = await tx
    .select({ id: attempt.id })
    .from(attempt)
    .where(
      and(
        eq(attempt.integrationId, of.integrationId),
        eq(attempt.credentialId, of.credentialId),
        eq(attempt.stage, 'SUCCEEDED'),
        ne(attempt.id, of.exceptAttemptId),
      ),
    )
    .limit(1)
  return row !== undefined
}

/** An attempt, or null out of reach. */
export async function findAttempt(tx: Tx, id: string) {
  const [row] = await tx.select().from(attempt).where(eq(attempt.id, id))
  return row ?? null
}

/** The attempt of an integration that has not ended, or null. */
export async function findOpenAttempt(tx: Tx, integrationId: string) {
  const [row] = await tx
    .select()
    .from(attempt)
    .where(and(eq(attempt.integrationId, integrationId), isNull(attempt.endedAt)))
    .orderBy(desc(attempt.seq))
    .limit(1)
  return row ?? null
}

/** The same, held until the transaction ends, so that its secret is taken once. */
export async function lockAttempt(tx: Tx, id: string) {
  const [row] = await tx.select().from(attempt).where(eq(attempt.id, id)).for('update')
  return row ?? null
}

/** The sign-in with this Apple ID that runs within the client, or null. */
export async function findOpenSignIn(tx: Tx, clientId: string, appleId: string) {
  const [row] = await tx
    .select()
    .from(attempt)
    .where(and(eq(attempt.clientId, clientId), eq(attempt.appleId, appleId), isNull(attempt.endedAt)))
    .limit(1)
  return row ?? null
}

/** Gives an attempt that has not ended the credential that it came to; false when it has ended. */
export const giveCredential = (tx: Tx, id: string, credentialId: string): Promise<boolean> =>
  moveAttempt(tx, id, { credentialId, credentialOwnerId: ownerOf(credentialId) })

/** Moves an attempt that has not ended; false when it has. */
export async function moveAttempt(
  tx: Tx,
  id: string,
  set: PgUpdateSetSource<typeof attempt>,
): Promise<boolean> {
  const rows = await tx
    .update(attempt)
    .set(set)
    .where(and(eq(attempt.id, id), isNull(attempt.endedAt)))
    .returning({ id: attempt.id })
  return rows.length > 0
}

/** Changes why an attempt that has not ended waits, where it is still `from`; whether it was. Null stands for no reason. */
export async function swapAttemptReason(
  tx: Tx,
  id: string,
  { from, to }: { from: string | null; to: string | null },
): Promise<boolean> {
  const rows = await tx
    .update(attempt)
    .set({ reasonCode: to, reasonParams: null })
    .where(
      and(
        eq(attempt.id, id),
        isNull(attempt.endedAt),
        sql`${attempt.reasonCode} is not distinct from ${from}`,
      ),
    )
    .returning({ id: attempt.id })
  return rows.length > 0
}

/** The newest attempt of each of these integrations. */
export const latestAttempts = (tx: Tx, integrationIds: readonly string[]) =>
  tx
    .selectDistinctOn([attempt.integrationId])
    .from(attempt)
    .where(inArray(attempt.integrationId, [...integrationIds]))
    .orderBy(attempt.integrationId, desc(attempt.seq))

/** When sign-ins of an integration succeeded, and when Apple ended them; both newest first. */
export async function signInHistory(tx: Tx, integrationId: string) {
  const begun = await tx
    .select({ at: attempt.endedAt })
    .from(attempt)
    .where(
      and(
        eq(attempt.integrationId, integrationId),
        eq(attempt.stage, 'SUCCEEDED'),
        isNotNull(attempt.appleId),
      ),
    )
    .orderBy(desc(attempt.seq))
    .limit(50)
  const ended = await tx
    .select({ at: transition.at })
    .from(transition)
    .where(
      and(
        eq(transition.integrationId, integrationId),
        inArray(transition.reasonCode, ['SESSION_ENDED', 'CANNOT_RENEW']),
      ),
    )
    .orderBy(desc(transition.seq))
    .limit(50)
  return { begun: begun.flatMap(({ at }) => (at === null ? [] : [at])), ended: ended.map(({ at }) => at) }
}
