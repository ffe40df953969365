import { desc, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { callTally, integration, unknownAnswer } from '../tables/index.ts'

/** How calls of one minute ended, as it is stored. */
export type CallTallyRow = typeof callTally.$inferSelect

/** An answer that nobody knows, as it is stored. */
export type UnknownAnswerRow = typeof unknownAnswer.$inferSelect

/** Whose these integrations are now; those that are gone are not among them. */
export async function clientsOfIntegrations(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: integration.id, clientId: integration.clientId })
    .from(integration)
    .where(inArray(integration.id, [...ids]))
  return new Map(rows.map(({ id, clientId }) => [id, clientId]))
}

/** Adds calls to those of their minutes. */
export async function addTallies(tx: Tx, rows: readonly CallTallyRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insert(callTally)
    .values([...rows])
    .onConflictDoUpdate({
      target: [
        callTally.workspaceId,
        callTally.integrationId,
        callTally.family,
        callTally.outcome,
        callTally.minute,
      ],
      set: {
        calls: sql`${callTally.calls} + excluded.calls`,
        totalMs: sql`${callTally.totalMs} + excluded.total_ms`,
      },
    })
}

/** Adds answers that nobody knows; the newest words and request id stay. */
export async function addUnknownAnswers(tx: Tx, rows: readonly UnknownAnswerRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insert(unknownAnswer)
    .values([...rows])
    .onConflictDoUpdate({
      target: [
        unknownAnswer.workspaceId,
        unknownAnswer.integrationId,
        unknownAnswer.family,
        unknownAnswer.status,
        unknownAnswer.code,
      ],
      set: {
        count: sql`${unknownAnswer.count} + excluded.count`,
        words: sql`excluded.words`,
        requestId: sql`coalesce(excluded.request_id, ${unknownAnswer.requestId})`,
        lastAt: sql`excluded.last_at`,
      },
    })
}

/** How calls ended since, by client: one row for each family, outcome and minute. */
export const talliesSince = (tx: Tx, since: Date) =>
  tx
    .select({
      clientId: callTally.clientId,
      family: callTally.family,
      outcome: callTally.outcome,
      minute: callTally.minute,
      calls: sql<number>`sum(${callTally.calls})::int`,
    })
    .from(callTally)
    .where(gte(callTally.minute, since))
    .groupBy(callTally.clientId, callTally.family, callTally.outcome, callTally.minute)

/** Answers that nobody knows, newest first. */
export const listUnknownAnswers = (tx: Tx, first: number): Promise<UnknownAnswerRow[]> =>
  tx.select().from(unknownAnswer).orderBy(desc(unknownAnswer.lastAt)).limit(first)

/** Forgets tallies of minutes before. Jobs only. */
export const dropTallies = (tx: Tx, before: Date) => tx.delete(callTally).where(lt(callTally.minute, before))

/** Forgets unknown answers that last came before. Jobs only. */
export const dropUnknownAnswers = (tx: Tx, before: Date) =>
  tx.delete(unknownAnswer).where(lt(unknownAnswer.lastAt, before))
