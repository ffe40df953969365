import { lte, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { chore } from '../tables/index.ts'

/** Takes on what the house does now and then, if it is due; `again` is when it is due next. Jobs only. */
export async function takeChore(tx: Tx, name: string, now: Date, again: Date): Promise<boolean> {
  const taken = await tx
    .insert(chore)
    .values({ name, dueAt: again })
    .onConflictDoUpdate({
      target: chore.name,
      set: { dueAt: sql`excluded.due_at` },
      setWhere: lte(chore.dueAt, now),
    })
    .returning({ name: chore.name })
  return taken.length > 0
}
