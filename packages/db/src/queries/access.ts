import { and, asc, count, desc, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '../database.ts'
import {
  attempt,
  backfill,
  capability,
  client,
  credential,
  delivery,
  integration,
  integrationCredential,
  provider,
  transition,
} from '../tables/index.ts'
import { outer } from './outer.ts'

/** The provider of this issuer within the client; null when it is a new one. */
export async function findProviderByIssuer(tx: Tx, clientId: string, issuerId: string) {
  const [row] = await tx
    .select()
    .from(provider)
    .where(and(eq(provider.clientId, clientId), eq(provider.issuerId, issuerId)))
  return row ?? null
}

/** The stored provider, or null out of reach. */
export async function findProvider(tx: Tx, id: string) {
  const [row] = await tx.select().from(provider).where(eq(provider.id, id))
  return row ?? null
}

/** Makes a provider; its id. */
export async function insertProvider(tx: Tx, row: typeof provider.$inferInsert): Promise<string> {
  const [inserted] = await tx.insert(provider).values(row).returning({ id: provider.id })
  if (!inserted) throw new Error('the provider was not stored')
  return inserted.id
}

/** Sets what is known of a provider. */
export async function updateProvider(
  tx: Tx,
  id: string,
  set: Partial<typeof provider.$inferInsert>,
): Promise<void> {
  await tx.update(provider).set(set).where(eq(provider.id, id))
}

/** Stores a credential, sealed already (its id is part of the seal). */
export async function insertCredential(tx: Tx, row: typeof credential.$inferInsert): Promise<void> {
  await tx.insert(credential).values(row)
}

/** A credential with its seal, or null out of reach. */
export async function findCredential(tx: Tx, id: string) {
  const [row] = await tx.select().from(credential).where(eq(credential.id, id))
  return row ?? null
}

/** Notes that a credential was used. */
export async function touchCredential(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.update(credential).set({ lastUsedAt: at }).where(eq(credential.id, id))
}

/**
 * Takes the secret out of a credential that serves nothing any more; what it was stays on record. One that another
 * integration asks with, or that an attempt is to prove, keeps it.
 */
export async function dropSecret(tx: Tx, id: string): Promise<void> {
  await tx
    .update(credential)
    .set({ sealed: null })
    .where(and(eq(credential.id, id), sql`not credential_in_use(${id})`))
}

/** Whose a credential is, for the rows that name it: walls hold there as keys. */
const ownerOf = (credentialId: string) =>
  sql<string>`(select c.owner_id from ${credential} c where c.id = ${credentialId})`

/** Puts a credential into a slot of an integration, in place of what was there. */
export async function fillSlot(
  tx: Tx,
  row: Omit<typeof integrationCredential.$inferInsert, 'credentialOwnerId'>,
): Promise<void> {
  const credentialOwnerId = ownerOf(row.credentialId)
  await tx
    .insert(integrationCredential)
    .values({ ...row, credentialOwnerId })
    .onConflictDoUpdate({
      target: [
        integrationCredential.workspaceId,
        integrationCredential.integrationId,
        integrationCredential.slot,
      ],
      set: { credentialId: row.credentialId, credentialOwnerId },
    })
}

/** Empties the slots of an integration; the credentials that were in them. */
export async function emptySlots(tx: Tx, integrationId: string): Promise<string[]> {
  const rows = await tx
    .delete(integrationCredential)
    .where(eq(integrationCredential.integrationId, integrationId))
    .returning({ credentialId: integrationCredential.credentialId })
  return rows.map(({ credentialId }) => credentialId)
}

/** The credential in an integration's slot, or null when the slot is empty. */
export async function credentialInSlot(tx: Tx, integrationId: string, slot: string) {
  const [row] = await tx
    .select({ credential })
    .from(integrationCredential)
    .innerJoin(credential, eq(credential.id, integrationCredential.credentialId))
    .where(and(eq(integrationCredential.integrationId, integrationId), eq(integrationCredential.slot, slot)))
  return row?.credential ?? null
}

/** Whether an integration other than `exceptId` of this client already holds the key of this fingerprint. */
export async function fingerprintInUse(
  tx: Tx,
  clientId: string,
  fingerprint: string,
  exceptId: string | null,
) {
  const rows = await tx
    .select({ integrationId: integrationCredential.integrationId })
    .from(integrationCredential)
    .innerJoin(credential, eq(credential.id, integrationCredential.credentialId))
    .where(and(eq(integrationCredential.clientId, clientId), eq(credential.fingerprint, fingerprint)))
  return rows.some((row) => row.integrationId !== exceptId)
}

/** What sits in the slots of these integrations; never the seal. */
export const credentialsOf = (tx: Tx, integrationIds: readonly string[]) =>
  tx
    .select({
      integrationId: integrationCredential.integrationId,
      slot: integrationCredential.slot,
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
      lastUsedAt: credential.lastUsedAt,
      expiresAt: credential.expiresAt,
    })
    .from(integrationCredential)
    .innerJoin(credential, eq(credential.id, integrationCredential.credentialId))
    .where(inArray(integrationCredential.integrationId, [...integrationIds]))
    .orderBy(asc(integrationCredential.slot))

/** The integrations that these credentials sit at, by credential; those within reach alone. */
export const integrationsHolding = (tx: Tx, credentialIds: readonly string[]) =>
  tx
    .selectDistinct({
      credentialId: integrationCredential.credentialId,
      integrationId: integrationCredential.integrationId,
    })
    .from(integrationCredential)
    .where(inArray(integrationCredential.credentialId, [...credentialIds]))
    .orderBy(asc(integrationCredential.integrationId))

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

/** The newest attempt of each of these integrations. */
export const latestAttempts = (tx: Tx, integrationIds: readonly string[]) =>
  tx
    .selectDistinctOn([attempt.integrationId])
    .from(attempt)
    .where(inArray(attempt.integrationId, [...integrationIds]))
    .orderBy(attempt.integrationId, desc(attempt.seq))

/** Teams of this client, by issuer, that integrations other than `exceptId` are connected to by this method. */
export async function issuersConnectedBy(tx: Tx, clientId: string, method: string, exceptId: string) {
  const rows = await tx
    .select({ issuerId: provider.issuerId })
    .from(integration)
    .innerJoin(provider, eq(provider.id, integration.providerId))
    .where(
      and(
        eq(integration.clientId, clientId),
        eq(integration.method, method),
        ne(integration.id, exceptId),
        isNull(integration.archivedAt),
      ),
    )
  return rows.flatMap(({ issuerId }) => (issuerId === null ? [] : [issuerId]))
}

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

/** Sets what a credential was proved to be able to do. */
export async function upsertCapabilities(tx: Tx, rows: (typeof capability.$inferInsert)[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insert(capability)
    .values(rows)
    .onConflictDoUpdate({
      target: [capability.workspaceId, capability.integrationId, capability.name],
      set: {
        status: sql`excluded.status`,
        reasonCode: sql`excluded.reason_code`,
        reasonParams: sql`excluded.reason_params`,
        appleSaid: sql`excluded.apple_said`,
        checkedAt: sql`excluded.checked_at`,
        provedAt: sql`excluded.proved_at`,
      },
    })
}

/** Notes that a credential was refused what it may have been able to do before. */
export async function refuseCapability(
  tx: Tx,
  row: typeof capability.$inferInsert & { status: 'REFUSED' },
): Promise<void> {
  await tx
    .insert(capability)
    .values(row)
    .onConflictDoUpdate({
      target: [capability.workspaceId, capability.integrationId, capability.name],
      set: { status: row.status, reasonCode: row.reasonCode ?? null, checkedAt: row.checkedAt },
    })
}

/** What a credential was proved to be able to do, or was refused, as it is stored. */
export type CapabilityRow = typeof capability.$inferSelect

/** The capabilities of these integrations, by name. */
export const capabilitiesOf = (tx: Tx, integrationIds: readonly string[]) =>
  tx
    .select()
    .from(capability)
    .where(inArray(capability.integrationId, [...integrationIds]))
    .orderBy(asc(capability.name))

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

/** Credentials within reach that integrations ask with, and how many files wait to be fetched with each, most first. */
export const credentialsInUse = (tx: Tx, first: number) => {
  const waiting = sql<number>`coalesce(sum((
    select count(*) from ${backfill}
    join ${delivery} on ${delivery.providerId} = ${backfill.providerId}
      and ${delivery.periodOn} between ${backfill.fromOn} and ${backfill.toOn} and ${delivery.state} = 'WANTED'
    where ${outer(backfill.integrationId)} = ${outer(integrationCredential.integrationId)}
      and ${outer(backfill.state)} in ('QUEUED', 'RUNNING'))), 0)::int`
  return tx
    .select({
      id: credential.id,
      kind: credential.kind,
      label: credential.label,
      fingerprint: credential.fingerprint,
      clientNames: sql<string[]>`array_agg(distinct ${client.name} order by ${client.name})`,
      waiting,
    })
    .from(integrationCredential)
    .innerJoin(credential, eq(credential.id, integrationCredential.credentialId))
    .innerJoin(client, eq(client.id, integrationCredential.clientId))
    .where(eq(integrationCredential.slot, 'A'))
    .groupBy(credential.workspaceId, credential.id)
    .orderBy(desc(waiting), asc(credential.createdAt))
    .limit(first)
}
