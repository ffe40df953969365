import {
  and,
  asc,
  count,
  countDistinct,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  min,
  max,
  sql,
} from 'drizzle-orm'
import type { Tx } from '../database.ts'
import {
  app,
  auditEntry,
  credential,
  delivery,
  inAppPurchase,
  integration,
  integrationCredential,
  offboarding,
  serviceInvite,
  serviceUser,
  subscription,
} from '../tables/index.ts'
import type { Erased } from '../tables/offboarding.ts'

/** An off-boarding as it is stored. */
export type OffboardingRow = typeof offboarding.$inferSelect

/** Stores an off-boarding; its id. */
export async function insertOffboarding(tx: Tx, row: typeof offboarding.$inferInsert): Promise<string> {
  const [made] = await tx.insert(offboarding).values(row).returning({ id: offboarding.id })
  if (!made) throw new Error('the off-boarding was not stored')
  return made.id
}

/** The off-boarding of a client that was not taken back, or null. */
export async function findOffboarding(tx: Tx, clientId: string): Promise<OffboardingRow | null> {
  const [row] = await tx
    .select()
    .from(offboarding)
    .where(and(eq(offboarding.clientId, clientId), isNull(offboarding.restoredAt)))
    .orderBy(desc(offboarding.seq))
    .limit(1)
  return row ?? null
}

/** The off-boarding that a job deletes for, held until the transaction ends; null out of reach. */
export async function lockOffboardingOfJob(tx: Tx, jobId: string): Promise<OffboardingRow | null> {
  const [row] = await tx.select().from(offboarding).where(eq(offboarding.jobId, jobId)).for('no key update')
  return row ?? null
}

/** Moves an off-boarding on. */
export async function updateOffboarding(
  tx: Tx,
  id: string,
  set: Partial<Pick<OffboardingRow, 'revocations' | 'restoredAt' | 'deletingAt' | 'deletedAt' | 'erased'>>,
): Promise<void> {
  await tx.update(offboarding).set(set).where(eq(offboarding.id, id))
}

/** What a client's integrations ask with, or could: every secret that is not gone, by its name at Apple. */
export const secretsOfClient = (tx: Tx, clientId: string) =>
  tx
    .selectDistinctOn([credential.id], {
      id: credential.id,
      clientId: credential.clientId,
      kind: credential.kind,
      label: credential.label,
      appleLabel: credential.appleLabel,
      appleId: credential.appleId,
      keyId: credential.keyId,
      issuerId: credential.issuerId,
      fingerprint: credential.fingerprint,
      createdAt: credential.createdAt,
    })
    .from(credential)
    .leftJoin(integrationCredential, eq(integrationCredential.credentialId, credential.id))
    .where(
      sql`${credential.sealed} is not null
        and (${credential.clientId} = ${clientId} or ${integrationCredential.clientId} = ${clientId})`,
    )
    .orderBy(credential.id)

/** The accounts of a client that the workspace's own Apple user was invited to, with the address that it has there. */
export const usersAtClient = (tx: Tx, clientId: string) =>
  tx
    .select({
      integrationId: serviceInvite.integrationId,
      accountName: serviceInvite.accountName,
      email: serviceUser.email,
      createdAt: serviceInvite.requestedAt,
    })
    .from(serviceInvite)
    .innerJoin(serviceUser, eq(serviceUser.workspaceId, serviceInvite.workspaceId))
    .innerJoin(integration, eq(integration.id, serviceInvite.integrationId))
    .where(and(eq(serviceInvite.clientId, clientId), isNull(integration.archivedAt)))
    .orderBy(asc(serviceInvite.requestedAt))

/** The integrations of a client that are not archived, held until the transaction ends. */
export const integrationsToEnd = (tx: Tx, clientId: string) =>
  tx
    .select()
    .from(integration)
    .where(and(eq(integration.clientId, clientId), isNull(integration.archivedAt)))
    .for('update')

/** The integrations of a client that were archived at this instant. */
export const archivedAtOnce = (tx: Tx, clientId: string, at: Date) =>
  tx
    .select()
    .from(integration)
    .where(and(eq(integration.clientId, clientId), eq(integration.archivedAt, at)))
    .for('update')

/** How much there is of a client. */
export async function holdingsOf(tx: Tx, clientId: string) {
  const [apps] = await tx.select({ n: count() }).from(app).where(eq(app.clientId, clientId))
  const [files] = await tx
    .select({
      n: count(),
      from: min(delivery.periodOn),
      to: max(delivery.periodOn),
      kept: countDistinct(sql`case when ${delivery.fileDeletedAt} is null then ${delivery.sha256} end`),
    })
    .from(delivery)
    .where(and(eq(delivery.clientId, clientId), isNotNull(delivery.fetchedAt)))
  return {
    apps: apps?.n ?? 0,
    deliveries: files?.n ?? 0,
    rawFiles: files?.kept ?? 0,
    from: files?.from ?? null,
    to: files?.to ?? null,
  }
}

/** How many deliveries of a client the ledger has. */
export async function countDeliveries(tx: Tx, clientId: string): Promise<number> {
  const [row] = await tx.select({ n: count() }).from(delivery).where(eq(delivery.clientId, clientId))
  return row?.n ?? 0
}

/** The next deliveries of a client, with the files that they name. */
export const deliveriesAfter = (tx: Tx, clientId: string, afterSeq: number, limit: number) =>
  tx
    .select({ id: delivery.id, seq: delivery.seq, sha256: delivery.sha256 })
    .from(delivery)
    .where(and(eq(delivery.clientId, clientId), gt(delivery.seq, afterSeq)))
    .orderBy(asc(delivery.seq))
    .limit(limit)

/** The pictures that rows of a client name. */
export async function picturesOf(tx: Tx, clientId: string): Promise<string[]> {
  const icons = await tx.select({ sha256: app.iconSha256 }).from(app).where(eq(app.clientId, clientId))
  const shots = await Promise.all(
    [inAppPurchase, subscription].map((product) =>
      tx.select({ sha256: product.screenshotSha256 }).from(product).where(eq(product.clientId, clientId)),
    ),
  )
  return [...new Set([...icons, ...shots.flat()].flatMap(({ sha256 }) => sha256 ?? []))]
}

/** How often each of these files is named by rows of a client. */
export const namedByClient = (tx: Tx, clientId: string, names: readonly string[]) =>
  countNames(tx, names, sql`and client_id = ${clientId}`)

/** How often each of these files is named by rows of any workspace. Jobs only. */
export const namedByAnybody = (tx: Tx, names: readonly string[]) => countNames(tx, names, sql``)

async function countNames(
  tx: Tx,
  names: readonly string[],
  more: ReturnType<typeof sql>,
): Promise<Map<string, number>> {
  if (names.length === 0) return new Map()
  const wanted = sql`(${sql.join(
    names.map((name) => sql`${name}`),
    sql`, `,
  )})`
  const rows = await tx.execute<{ name: string; n: number }>(sql`
    select name, count(*)::int as n from (
      select sha256 as name from ${delivery} where sha256 in ${wanted} ${more}
      union all select icon_sha256 from ${app} where icon_sha256 in ${wanted} ${more}
      union all select screenshot_sha256 from ${inAppPurchase} where screenshot_sha256 in ${wanted} ${more}
      union all select screenshot_sha256 from ${subscription} where screenshot_sha256 in ${wanted} ${more}
    ) named group by name`)
  return new Map(rows.map(({ name, n }) => [name, n]))
}

/** Deletes the facts of some deliveries of a client whose deletion has begun. */
export async function eraseFacts(tx: Tx, clientId: string, deliveryIds: readonly string[]): Promise<void> {
  if (deliveryIds.length === 0) return
  const ids = sql.join(
    deliveryIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  await tx.execute(sql`select erase_facts(${clientId}, array[${ids}])`)
}

/** Deletes every row of a client whose deletion has begun; how many, by table. */
export async function eraseClient(tx: Tx, clientId: string): Promise<Erased> {
  const [row] = await tx.execute<{ erased: Erased }>(sql`select erase_client(${clientId}) as erased`)
  return row?.erased ?? {}
}

/** The newest entry of the audit log that did this to a client, with its place in the chain; null out of reach. */
export async function findAuditEntry(tx: Tx, clientId: string, action: string) {
  const [row] = await tx
    .select()
    .from(auditEntry)
    .where(and(eq(auditEntry.clientId, clientId), inArray(auditEntry.action, [action])))
    .orderBy(desc(auditEntry.seq))
    .limit(1)
  return row ?? null
}
