import { and, asc, eq, gte, inArray, isNotNull, isNull, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import {
  attempt,
  capability,
  client,
  credential,
  delivery,
  integration,
  integrationCredential,
  provider,
  reachedAccount,
  serviceInvite,
  serviceUser,
} from '../tables/index.ts'
import { outer } from './outer.ts'

/** The workspace's own Apple user as it is stored. */
export type ServiceUserRow = typeof serviceUser.$inferSelect

/** An invitation as it is stored. */
export type ServiceInviteRow = typeof serviceInvite.$inferSelect

/** The workspace's own Apple user; null where none was registered. */
export async function findServiceUser(tx: Tx): Promise<ServiceUserRow | null> {
  const [row] = await tx.select().from(serviceUser).orderBy(asc(serviceUser.createdAt)).limit(1)
  return row ?? null
}

/** Registers the workspace's own Apple user; its id. */
export async function insertServiceUser(tx: Tx, row: typeof serviceUser.$inferInsert): Promise<string> {
  const [inserted] = await tx.insert(serviceUser).values(row).returning({ id: serviceUser.id })
  if (!inserted) throw new Error('the service user was not stored')
  return inserted.id
}

/** Sets what is known of the workspace's own Apple user. */
export async function updateServiceUser(
  tx: Tx,
  id: string,
  set: Partial<typeof serviceUser.$inferInsert>,
): Promise<void> {
  await tx.update(serviceUser).set(set).where(eq(serviceUser.id, id))
}

/** Until when the token of the workspace's own Apple user works; null where it has none, or out of reach. */
export async function tokenOfServiceUser(tx: Tx, { tokenId }: ServiceUserRow) {
  if (tokenId === null) return null
  const [row] = await tx
    .select({ expiresAt: credential.expiresAt, fingerprint: credential.fingerprint })
    .from(credential)
    .where(eq(credential.id, tokenId))
  return row ?? null
}

/** The API key of the workspace's own Apple user, by what may be told of it; null where it has none, or out of reach. */
export async function keyOfServiceUser(tx: Tx, { keyId }: Pick<ServiceUserRow, 'keyId'>) {
  if (keyId === null) return null
  const [row] = await tx
    .select({
      id: credential.id,
      keyId: credential.keyId,
      fingerprint: credential.fingerprint,
      createdAt: credential.createdAt,
      lastUsedAt: credential.lastUsedAt,
    })
    .from(credential)
    .where(eq(credential.id, keyId))
  return row ?? null
}

/** Notes why Apple refuses the service user's API key, or that it does not; nothing of one that was replaced meanwhile. */
export async function noteKeyRefusal(tx: Tx, keyId: string, keyReasonCode: string | null): Promise<void> {
  await tx
    .update(serviceUser)
    .set({ keyReasonCode })
    .where(
      and(eq(serviceUser.keyId, keyId), sql`${serviceUser.keyReasonCode} is distinct from ${keyReasonCode}`),
    )
}

/** Those of these integrations at which the service user's API key asks; ids. */
export async function shownByKey(tx: Tx, integrationIds: readonly string[]): Promise<string[]> {
  const rows = await tx
    .select({ id: integrationCredential.integrationId })
    .from(integrationCredential)
    .where(
      and(
        inArray(integrationCredential.integrationId, [...integrationIds]),
        eq(integrationCredential.slot, 'APPS'),
      ),
    )
  return rows.map(({ id }) => id)
}

/** Takes the service user's API key out of every slot; what it showed of the accounts is not known any more. */
export async function forgetKey(
  tx: Tx,
  id: string,
  capabilities: readonly string[],
  at: Date,
): Promise<void> {
  await tx.delete(integrationCredential).where(eq(integrationCredential.credentialId, id))
  const ofServiceUser = tx
    .select({ id: integration.id })
    .from(integration)
    .where(eq(integration.method, 'SERVICE_USER_INVITE'))
  await tx
    .update(capability)
    .set({
      status: 'UNKNOWN',
      reasonCode: null,
      reasonParams: null,
      appleSaid: null,
      checkedAt: at,
      provedAt: null,
    })
    .where(and(inArray(capability.integrationId, ofServiceUser), inArray(capability.name, [...capabilities])))
}

/** Integrations by service user that have not ended; ids. */
export async function integrationsByServiceUser(tx: Tx): Promise<string[]> {
  const rows = await tx
    .select({ id: integration.id })
    .from(integration)
    .where(and(eq(integration.method, 'SERVICE_USER_INVITE'), isNull(integration.archivedAt)))
    .orderBy(asc(integration.id))
  return rows.map(({ id }) => id)
}

/** Notes which accounts Apple named; the numbers of those that it names no longer, now marked as gone. */
export async function noteReached(
  tx: Tx,
  workspaceId: string,
  accounts: readonly { number: string; name: string }[],
  at: Date,
): Promise<string[]> {
  const numbers = accounts.map(({ number }) => number)
  const gone = await tx
    .update(reachedAccount)
    .set({ goneAt: at })
    .where(
      and(
        isNull(reachedAccount.goneAt),
        numbers.length > 0 ? notInArray(reachedAccount.number, numbers) : undefined,
      ),
    )
    .returning({ number: reachedAccount.number })
  const goneNumbers = gone.map(({ number }) => number)
  if (accounts.length === 0) return goneNumbers
  await tx
    .insert(reachedAccount)
    .values(accounts.map((account) => ({ workspaceId, ...account, seenAt: at })))
    .onConflictDoUpdate({
      target: [reachedAccount.workspaceId, reachedAccount.number],
      set: {
        name: sql`excluded.name`,
        goneAt: null,
        // One that was gone and is back was accepted anew.
        seenAt: sql`case when ${outer(reachedAccount.goneAt)} is null then ${outer(reachedAccount.seenAt)} else excluded.seen_at end`,
      },
    })
  return goneNumbers
}

/** The accounts that it reaches, and the client that each is connected for; nothing for who reaches a part. */
export const reachedAccounts = (tx: Tx) =>
  tx
    .selectDistinctOn([reachedAccount.number], {
      number: reachedAccount.number,
      name: reachedAccount.name,
      seenAt: reachedAccount.seenAt,
      clientId: client.id,
      clientName: client.name,
    })
    .from(reachedAccount)
    .leftJoin(provider, eq(provider.reporterAccount, reachedAccount.number))
    .leftJoin(client, eq(client.id, provider.clientId))
    .where(isNull(reachedAccount.goneAt))
    .orderBy(asc(reachedAccount.number), asc(provider.createdAt))

/** Begins an invitation, or begins it anew: its steps are to be reached again. */
export async function beginInvite(tx: Tx, row: typeof serviceInvite.$inferInsert): Promise<void> {
  const anew = {
    invitedAt: null,
    acceptedAt: null,
    approvedAt: null,
    approvedByMemberId: null,
    seenAt: null,
    checkedAt: null,
    remindedAt: null,
    reminders: 0,
    bootstrapDroppedAt: null,
  }
  await tx
    .insert(serviceInvite)
    .values(row)
    .onConflictDoUpdate({
      target: [serviceInvite.workspaceId, serviceInvite.integrationId],
      set: { ...anew, ...row },
    })
}

/** The invitations of these integrations, with the account's number where it is known. */
export const invitesOf = (tx: Tx, integrationIds: readonly string[]) =>
  tx
    .select({ invite: serviceInvite, account: provider.reporterAccount })
    .from(serviceInvite)
    .innerJoin(integration, eq(integration.id, serviceInvite.integrationId))
    .innerJoin(provider, eq(provider.id, integration.providerId))
    .where(inArray(serviceInvite.integrationId, [...integrationIds]))

/** Sets the steps of an invitation that were reached. */
export async function updateInvite(
  tx: Tx,
  integrationId: string,
  set: Partial<typeof serviceInvite.$inferInsert>,
): Promise<void> {
  await tx.update(serviceInvite).set(set).where(eq(serviceInvite.integrationId, integrationId))
}

/** The invitation of an integration whose first delivery has not come, held; null where there is none. */
export async function lockUnproved(tx: Tx, integrationId: string): Promise<ServiceInviteRow | null> {
  const [row] = await tx
    .select()
    .from(serviceInvite)
    .where(and(eq(serviceInvite.integrationId, integrationId), isNull(serviceInvite.checkedAt)))
    .for('update')
  return row ?? null
}

/** Empties one slot of an integration. */
export async function emptySlot(tx: Tx, integrationId: string, slot: string): Promise<void> {
  await tx
    .delete(integrationCredential)
    .where(and(eq(integrationCredential.integrationId, integrationId), eq(integrationCredential.slot, slot)))
}

/** Integrations of a client that ask with a key which was proved to read users, and the provider of each. */
export const adminKeysOf = (tx: Tx, clientId: string) =>
  tx
    .select({
      integrationId: integration.id,
      providerId: provider.id,
      name: provider.name,
      label: integration.label,
    })
    .from(integration)
    .innerJoin(provider, eq(provider.id, integration.providerId))
    .innerJoin(capability, eq(capability.integrationId, integration.id))
    .where(
      and(
        eq(integration.clientId, clientId),
        isNull(integration.archivedAt),
        inArray(integration.access, ['OPEN', 'LIMITED']),
        inArray(integration.method, ['API_KEY_TEAM', 'API_KEY_INDIVIDUAL']),
        eq(capability.name, 'USERS'),
        eq(capability.status, 'PROVED'),
      ),
    )
    .orderBy(asc(integration.seq))

/** Integrations by service user of these accounts, or of this provider, that have not ended; ids. */
export async function integrationsBy(
  tx: Tx,
  of: { numbers: readonly string[] } | { providerId: string },
): Promise<string[]> {
  const which =
    'numbers' in of ? inArray(provider.reporterAccount, [...of.numbers]) : eq(provider.id, of.providerId)
  const rows = await tx
    .select({ id: integration.id })
    .from(integration)
    .innerJoin(provider, eq(provider.id, integration.providerId))
    .where(and(which, eq(integration.method, 'SERVICE_USER_INVITE'), isNull(integration.archivedAt)))
    .orderBy(asc(integration.id))
  return rows.map(({ id }) => id)
}

/** Invitations that still wait for their account to be seen, of the workspace as far as it is reached, the oldest first. */
export const waitingInvites = (tx: Tx) =>
  tx
    .select({
      integrationId: serviceInvite.integrationId,
      clientId: serviceInvite.clientId,
      name: serviceInvite.accountName,
      providerId: provider.id,
      account: provider.reporterAccount,
      vendorNumbers: provider.vendorNumbers,
    })
    .from(serviceInvite)
    .innerJoin(integration, eq(integration.id, serviceInvite.integrationId))
    .innerJoin(provider, eq(provider.id, integration.providerId))
    .innerJoin(attempt, and(eq(attempt.integrationId, integration.id), isNull(attempt.endedAt)))
    .where(and(isNull(serviceInvite.seenAt), isNull(integration.archivedAt), eq(attempt.stage, 'PENDING')))
    .orderBy(asc(serviceInvite.requestedAt))

/** The provider of a client that Reporter knows by this number; null where there is none. */
export async function findProviderByNumber(tx: Tx, clientId: string, reporterAccount: string) {
  const [row] = await tx
    .select()
    .from(provider)
    .where(and(eq(provider.clientId, clientId), eq(provider.reporterAccount, reporterAccount)))
  return row ?? null
}

/** Whether a file of this provider came through Reporter since then. */
export async function cameSince(tx: Tx, providerId: string, since: Date): Promise<boolean> {
  const rows = await tx
    .select({ id: delivery.id })
    .from(delivery)
    .where(
      and(
        eq(delivery.providerId, providerId),
        inArray(delivery.state, ['HOME', 'EMPTY']),
        eq(delivery.source, 'REPORTER'),
        gte(delivery.fetchedAt, since),
      ),
    )
    .limit(1)
  return rows.length > 0
}

/** Whether a client is somebody's own; false out of reach. */
export async function isPersonal(tx: Tx, clientId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: client.id })
    .from(client)
    .where(and(eq(client.id, clientId), isNotNull(client.personalMemberId)))
  return rows.length > 0
}

/** The integration of a provider that has not ended and is connected by this method, held; or null. */
export async function lockIntegrationBy(tx: Tx, clientId: string, method: string, accountName: string) {
  const [row] = await tx
    .select({ integration })
    .from(integration)
    .innerJoin(serviceInvite, eq(serviceInvite.integrationId, integration.id))
    .where(
      and(
        eq(integration.clientId, clientId),
        eq(integration.method, method),
        isNull(integration.archivedAt),
        sql`lower(${serviceInvite.accountName}) = lower(${accountName})`,
      ),
    )
    .for('update', { of: integration })
  return row?.integration ?? null
}

/** Puts a newer credential into every slot and open attempt that held the one before. */
export async function takeOverSlots(tx: Tx, from: string, to: string): Promise<void> {
  await tx
    .update(integrationCredential)
    .set({ credentialId: to })
    .where(eq(integrationCredential.credentialId, from))
  await tx
    .update(attempt)
    .set({ credentialId: to })
    .where(and(eq(attempt.credentialId, from), isNull(attempt.endedAt)))
}

/** Lets an attempt that waits go on with a credential of the workspace; false when it waits no longer. */
export async function goOnWith(tx: Tx, attemptId: string, credentialId: string): Promise<boolean> {
  const rows = await tx
    .update(attempt)
    .set({ credentialId, credentialOwnerId: sql`workspace_id`, stage: 'VERIFYING', waitsFor: null })
    .where(and(eq(attempt.id, attemptId), isNull(attempt.credentialId), isNull(attempt.endedAt)))
    .returning({ id: attempt.id })
  return rows.length > 0
}
