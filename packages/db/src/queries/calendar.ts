import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { calendarFeed } from '../tables/index.ts'

/** Puts a new secret address in place of a member's one; the old one opens nothing from then on. */
export async function replaceFeed(
  tx: Tx,
  row: Pick<typeof calendarFeed.$inferInsert, 'workspaceId' | 'memberId' | 'hash' | 'createdAt'>,
): Promise<void> {
  await dropFeed(tx, row.memberId)
  await tx.insert(calendarFeed).values(row)
}

/** Takes a member's secret address away. */
export async function dropFeed(tx: Tx, memberId: string): Promise<void> {
  await tx.delete(calendarFeed).where(eq(calendarFeed.memberId, memberId))
}

/** Since when a member has a secret address; null without one. */
export async function findFeed(tx: Tx, memberId: string): Promise<{ createdAt: Date } | null> {
  const [row] = await tx
    .select({ createdAt: calendarFeed.createdAt })
    .from(calendarFeed)
    .where(eq(calendarFeed.memberId, memberId))
  return row ?? null
}

/** Whose the secret address of this hash is, as long as they are there. A look-up: no workspace is known yet. */
export async function calendarOf(tx: Tx, hash: string): Promise<{ memberId: string; userId: string } | null> {
  const [row] = await tx.execute<{ memberId: string; userId: string }>(sql`
    select member_id as "memberId", member_user_id as "userId" from calendar_of(${hash})`)
  return row ?? null
}
