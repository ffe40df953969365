import { and, asc, count, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import {
  client,
  credential,
  importRow,
  integration,
  integrationCredential,
  provider,
} from '../tables/index.ts'
import { toPage } from './paging.ts'
import type { Window } from './window.ts'

/** A row of an import as it is stored. */
export type ImportRowRecord = typeof importRow.$inferSelect

/** The agency's clients at work of these names, in any case of letters; personal ones are not among them. */
export const clientsNamed = (tx: Tx, names: readonly string[]) =>
  tx
    .select({ id: client.id, name: client.name, tags: client.tags, managerId: client.managerMemberId })
    .from(client)
    .where(
      and(
        isNull(client.archivedAt),
        isNull(client.personalMemberId),
        inArray(
          sql`lower(${client.name})`,
          names.map((name) => name.toLowerCase()),
        ),
      ),
    )

/** Which clients ask with which of these secrets, a Reporter token for which account. */
export const secretsConnected = (tx: Tx, fingerprints: readonly string[]) =>
  tx
    .select({
      clientId: integrationCredential.clientId,
      fingerprint: credential.fingerprint,
      account: sql<
        string | null
      >`case when ${credential.kind} = 'REPORTER_TOKEN' then ${provider.reporterAccount} end`,
    })
    .from(integrationCredential)
    .innerJoin(credential, eq(credential.id, integrationCredential.credentialId))
    .innerJoin(integration, eq(integration.id, integrationCredential.integrationId))
    .innerJoin(provider, eq(provider.id, integration.providerId))
    .where(inArray(credential.fingerprint, [...fingerprints]))

/** Which clients ask for which of these accounts by Reporter. */
export const accountsConnected = (tx: Tx, accounts: readonly string[]) =>
  tx
    .select({ clientId: provider.clientId, account: provider.reporterAccount })
    .from(provider)
    .innerJoin(integration, eq(integration.providerId, provider.id))
    .where(
      and(
        inArray(provider.reporterAccount, [...accounts]),
        isNull(integration.archivedAt),
        inArray(integration.method, ['REPORTER_TOKEN', 'APP_SPECIFIC_PASSWORD']),
      ),
    )

/** Stores the rows of an import. */
export async function insertImportRows(tx: Tx, rows: (typeof importRow.$inferInsert)[]): Promise<void> {
  await tx.insert(importRow).values(rows)
}

/** The next rows of an import after a place, in the order of the file. */
export const importRowsAfter = (tx: Tx, jobId: string, afterSeq: number, limit: number) =>
  tx
    .select()
    .from(importRow)
    .where(and(eq(importRow.jobId, jobId), gt(importRow.seq, afterSeq)))
    .orderBy(asc(importRow.seq))
    .limit(limit)

/** Holds a row whose turn has not come; null when it was done meanwhile. */
export async function lockImportRow(tx: Tx, id: string): Promise<ImportRowRecord | null> {
  const [row] = await tx
    .select()
    .from(importRow)
    .where(and(eq(importRow.id, id), isNull(importRow.outcome)))
    .for('no key update')
  return row ?? null
}

/** Says what became of a row. Its secret leaves it. */
export async function finishImportRow(
  tx: Tx,
  id: string,
  set: Partial<Pick<ImportRowRecord, 'outcome' | 'problems' | 'clientId' | 'integrationId' | 'doneAt'>>,
): Promise<void> {
  await tx
    .update(importRow)
    .set({ ...set, sealed: null })
    .where(eq(importRow.id, id))
}

/** Takes the secrets out of the rows whose turn will not come. */
export async function dropImportSecrets(tx: Tx, jobId: string): Promise<void> {
  await tx.update(importRow).set({ sealed: null }).where(eq(importRow.jobId, jobId))
}

/** How many rows an import has. */
export async function countImportRows(tx: Tx, jobId: string): Promise<number> {
  const [row] = await tx.select({ n: count() }).from(importRow).where(eq(importRow.jobId, jobId))
  return row?.n ?? 0
}

/** How many rows of an import came to what; null counts those whose turn has not come. */
export const countImportOutcomes = (tx: Tx, jobId: string) =>
  tx
    .select({ outcome: importRow.outcome, n: count() })
    .from(importRow)
    .where(eq(importRow.jobId, jobId))
    .groupBy(importRow.outcome)

/** Rows of an import, all or of these outcomes, in the order of the file. */
export async function listImportRows(
  tx: Tx,
  jobId: string,
  outcomes: readonly string[] | null,
  page: Window,
) {
  const mine = and(
    eq(importRow.jobId, jobId),
    outcomes ? inArray(importRow.outcome, [...outcomes]) : undefined,
  )
  const rows = await tx
    .select()
    .from(importRow)
    .where(and(mine, page.afterSeq === null ? undefined : gt(importRow.seq, page.afterSeq)))
    .orderBy(asc(importRow.seq))
    .limit(page.first + 1)
    .offset(page.offset)
  const [total] = await tx.select({ n: count() }).from(importRow).where(mine)
  return toPage(rows, page.first, total?.n ?? 0)
}
