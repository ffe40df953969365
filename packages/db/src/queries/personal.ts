import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { apiToken, backfill, attempt, grant, member } from '../tables/index.ts'
import { isConflict } from './clients.ts'

/** That a personal client is there, and whose; nothing of what is in it. */
export interface PersonalClientRow {
  id: string
  memberId: string
  memberName: string
  leftAt: Date | null
  createdAt: Date
}

/** The personal clients of a workspace; none for who is no owner. */
export async function personalClients(tx: Tx): Promise<PersonalClientRow[]> {
  const rows = await tx.execute<{
    id: string
    memberId: string
    memberName: string
    leftAt: string | null
    createdAt: string
  }>(sql`select id, member_id as "memberId", member_name as "memberName", left_at as "leftAt",
    created_at as "createdAt" from personal_clients()`)
  return rows.map((row) => ({
    ...row,
    leftAt: row.leftAt === null ? null : new Date(row.leftAt),
    createdAt: new Date(row.createdAt),
  }))
}

/**
 * Gives the asker's personal client to the agency, as a client of its own or with everything in it to `into`. `TAKEN` where
 * the agency has its name, or its team, already; `GONE` for a client that is not the asker's.
 */
export async function handOverClient(
  tx: Tx,
  id: string,
  into: string | null,
): Promise<'DONE' | 'TAKEN' | 'GONE'> {
  try {
    // A savepoint: a refused statement would end the whole transaction.
    const [row] = await tx.transaction((inner) =>
      inner.execute<{ done: boolean }>(sql`select hand_over_client(${id}, ${into}) as done`),
    )
    return row?.done ? 'DONE' : 'GONE'
  } catch (error) {
    if (isConflict(error)) return 'TAKEN'
    throw error
  }
}

/** Makes the personal client of somebody who left one of the agency; false where that may not be. */
export async function takeOverClient(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.execute<{ done: boolean }>(sql`select take_over_client(${id}) as done`)
  return row?.done === true
}

/** Whether anything is under way at a client: a key being checked, a history being fetched. */
export async function isAtWork(tx: Tx, clientId: string): Promise<boolean> {
  const attempts = await tx
    .select({ id: attempt.id })
    .from(attempt)
    .where(and(eq(attempt.clientId, clientId), isNull(attempt.endedAt)))
    .limit(1)
  const backfills = await tx
    .select({ id: backfill.id })
    .from(backfill)
    .where(and(eq(backfill.clientId, clientId), isNull(backfill.doneAt)))
    .limit(1)
  return attempts.length + backfills.length > 0
}

/** Says that a member left, takes their grants and ends the tokens that they made. */
export async function leaveWorkspace(tx: Tx, memberId: string, at: Date): Promise<void> {
  await tx.update(member).set({ leftAt: at }).where(eq(member.id, memberId))
  await tx.delete(grant).where(eq(grant.memberId, memberId))
  await tx
    .update(apiToken)
    .set({ revokedAt: at })
    .where(and(eq(apiToken.makerMemberId, memberId), isNull(apiToken.revokedAt)))
}

/** How many owners are in the workspace now. */
export async function countOwners(tx: Tx): Promise<number> {
  const rows = await tx
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.role, 'OWNER'), eq(member.kind, 'PERSON'), isNull(member.leftAt)))
  return rows.length
}
