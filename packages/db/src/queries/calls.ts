import { desc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { callTally, credential, integration, integrationCredential, unknownAnswer } from '../tables/index.ts'

/** How calls of one minute ended, as it is stored. */
export type CallTallyRow = typeof callTally.$inferSelect

/** An answer that nobody knows, as it is stored. */
export type UnknownAnswerRow = typeof unknownAnswer.$inferSelect

/** An integration by its id, or by the fingerprint of a secret that it asks with. */
interface Asking {
  of: string
  integrationId: string
  clientId: string
}

/** Which integrations these are, or ask with these secrets or as these Apple IDs, and whose they are now; what is gone is not among them. */
export async function integrationsAsking(tx: Tx, of: readonly string[]): Promise<Asking[]> {
  if (of.length === 0) return []
  const asks = { integrationId: integration.id, clientId: integration.clientId }
  const themselves = tx
    .select({ of: sql<string>`${integration.id}::text`, ...asks })
    .from(integration)
    .where(inArray(sql`${integration.id}::text`, [...of]))
  const withSecrets = tx
    .select({ of: credential.fingerprint, ...asks })
    .from(integrationCredential)
    .innerJoin(credential, eq(credential.id, integrationCredential.credentialId))
    .innerJoin(integration, eq(integration.id, integrationCredential.integrationId))
    .where(inArray(credential.fingerprint, [...of]))
  const asPeople = tx
    .select({ of: sql<string>`${credential.appleId}`, ...asks })
    .from(integrationCredential)
    .innerJoin(credential, eq(credential.id, integrationCredential.credentialId))
    .innerJoin(integration, eq(integration.id, integrationCredential.integrationId))
    .where(inArray(credential.appleId, [...of]))
  return themselves.union(withSecrets).union(asPeople)
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
