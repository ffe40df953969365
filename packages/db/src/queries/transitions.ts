import { count, desc, eq } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { transition } from '../tables/index.ts'

/** Records a change of state once; false when this very transition was recorded before. */
export async function insertTransition(tx: Tx, row: typeof transition.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(transition).values(row).onConflictDoNothing().returning({ id: transition.id })
  return rows.length > 0
}

/** The newest changes of state of an integration, and how many there are. */
export async function timelineOf(tx: Tx, integrationId: string, first: number) {
  const mine = eq(transition.integrationId, integrationId)
  const rows = await tx.select().from(transition).where(mine).orderBy(desc(transition.seq)).limit(first)
  const [total] = await tx.select({ n: count() }).from(transition).where(mine)
  return { rows, totalCount: total?.n ?? 0 }
}
