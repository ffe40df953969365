import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { backfill, client, credential, delivery, integrationCredential } from '../tables/index.ts'
import { outer } from './outer.ts'

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
export const ownerOf = (credentialId: string) =>
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

/** The keys that a client ever gave, by what names them. */
export const keysOfClient = (tx: Tx, clientId: string) =>
  tx
    .select({ keyId: credential.keyId, issuerId: credential.issuerId })
    .from(credential)
    .where(and(eq(credential.clientId, clientId), isNotNull(credential.keyId)))

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

/** Credentials within reach that integrations ask with, and how many files wait to be fetched with each, most first. */
export const credentialsInUse = (tx: Tx, first: number) => {
  const waiting = sql<number>`coalesce(sum((
    select count(*) from ${backfill}
    join ${delivery} on ${delivery.providerId} = ${backfill.providerId}
      and ${delivery.periodOn} between ${backfill.fromOn} and ${backfill.toOn} and ${delivery.state} = 'WANTED'
    where ${outer(backfill.integrationId)} = ${outer(integrationCredential.integrationId)}
      and ${outer(backfill.state)} in ('QUEUED', 'RUNNING'))) filter (where ${integrationCredential.slot} = 'A'), 0)::int`
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
    .where(inArray(integrationCredential.slot, ['A', 'APPS']))
    .groupBy(credential.workspaceId, credential.id)
    .orderBy(desc(waiting), asc(credential.createdAt))
    .limit(first)
}
