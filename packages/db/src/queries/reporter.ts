import { and, arrayOverlaps, asc, eq, gte, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { client, credential, integration, integrationCredential, provider } from '../tables/index.ts'
import { dropSecret, fillSlot } from './credentials.ts'

/** The provider within the client that Reporter knows by this number, else the one that has any of these vendor numbers. */
export async function findProviderByAccount(
  tx: Tx,
  clientId: string,
  of: { reporterAccount: string; vendorNumbers: readonly string[] },
) {
  const rows = await tx
    .select()
    .from(provider)
    .where(
      and(
        eq(provider.clientId, clientId),
        or(
          eq(provider.reporterAccount, of.reporterAccount),
          and(isNull(provider.reporterAccount), arrayOverlaps(provider.vendorNumbers, [...of.vendorNumbers])),
        ),
      ),
    )
  return rows.find((row) => row.reporterAccount === of.reporterAccount) ?? rows[0] ?? null
}

/** The provider within the client that Reporter named, no key yet, and that has any of these vendor numbers. */
export async function findProviderOfReporter(tx: Tx, clientId: string, vendorNumbers: readonly string[]) {
  if (vendorNumbers.length === 0) return null
  const [row] = await tx
    .select()
    .from(provider)
    .where(
      and(
        eq(provider.clientId, clientId),
        isNull(provider.issuerId),
        isNotNull(provider.reporterAccount),
        arrayOverlaps(provider.vendorNumbers, [...vendorNumbers]),
      ),
    )
  return row ?? null
}

/** Reporter's numbers of the accounts that integrations of a client connect by Reporter. */
export async function reporterAccountsOf(tx: Tx, clientId: string): Promise<string[]> {
  const rows = await tx
    .select({ number: sql<string>`${provider.reporterAccount}` })
    .from(provider)
    .innerJoin(integration, eq(integration.providerId, provider.id))
    .where(
      and(
        eq(provider.clientId, clientId),
        isNotNull(provider.reporterAccount),
        isNull(integration.archivedAt),
        inArray(integration.method, ['REPORTER_TOKEN', 'APP_SPECIFIC_PASSWORD']),
      ),
    )
  return rows.map(({ number }) => number)
}

/**
 * A credential within reach that holds a secret of this fingerprint and may serve this client: its own, or, where the client
 * is shared, the workspace's or another shared client's. Its own first.
 */
export async function findSharedCredential(
  tx: Tx,
  of: {
    kind: string
    fingerprint: string
    client: { id: string; personalMemberId: string | null }
    /** Another one than this. */
    except?: string
  },
) {
  const rows = await tx
    .select({ id: credential.id, clientId: credential.clientId })
    .from(credential)
    .leftJoin(client, eq(client.id, credential.clientId))
    .where(
      and(
        eq(credential.kind, of.kind),
        eq(credential.fingerprint, of.fingerprint),
        isNotNull(credential.sealed),
        of.except ? ne(credential.id, of.except) : undefined,
        of.client.personalMemberId === null
          ? isNull(client.personalMemberId)
          : eq(credential.clientId, of.client.id),
      ),
    )
    .orderBy(asc(credential.createdAt))
  return rows.find((row) => row.clientId === of.client.id) ?? rows[0] ?? null
}

/** Makes a client's credential the workspace's; one that is stays so. */
export const shareCredential = (tx: Tx, id: string) => updateCredential(tx, id, { clientId: null })

/** Sets what is known of a credential. */
export async function updateCredential(
  tx: Tx,
  id: string,
  set: Partial<
    Pick<
      typeof credential.$inferInsert,
      'clientId' | 'kind' | 'appleId' | 'appleLabel' | 'expiresAt' | 'fingerprint' | 'sealed'
    >
  >,
): Promise<void> {
  if (Object.keys(set).length > 0) await tx.update(credential).set(set).where(eq(credential.id, id))
}

/** Whether a secret of this fingerprint was sealed since then, within reach. */
export async function wasSealedSince(tx: Tx, fingerprint: string, since: Date): Promise<boolean> {
  const rows = await tx
    .select({ id: credential.id })
    .from(credential)
    .where(and(eq(credential.fingerprint, fingerprint), gte(credential.createdAt, since)))
    .limit(1)
  return rows.length > 0
}

/** Whose personal client it is; null for one of the agency. */
export async function personOfClient(tx: Tx, id: string): Promise<{ personalMemberId: string | null }> {
  const [row] = await tx
    .select({ personalMemberId: client.personalMemberId })
    .from(client)
    .where(eq(client.id, id))
  return { personalMemberId: row?.personalMemberId ?? null }
}

/**
 * Puts the newest token of an Apple ID into every slot A within reach that holds another one of it: its own client's, and
 * where that is shared, those of other shared clients too. The secrets of those that serve nothing any more go.
 */
export async function replaceTokenOf(
  tx: Tx,
  of: { appleId: string; by: string; client: { id: string; personalMemberId: string | null } },
): Promise<void> {
  const old = await tx
    .select({ slot: integrationCredential, credentialId: credential.id })
    .from(integrationCredential)
    .innerJoin(credential, eq(credential.id, integrationCredential.credentialId))
    .innerJoin(client, eq(client.id, integrationCredential.clientId))
    .where(
      and(
        eq(integrationCredential.slot, 'A'),
        eq(credential.kind, 'REPORTER_TOKEN'),
        eq(credential.appleId, of.appleId),
        ne(credential.id, of.by),
        of.client.personalMemberId === null ? isNull(client.personalMemberId) : eq(client.id, of.client.id),
      ),
    )
  if (old.some(({ slot }) => slot.clientId !== of.client.id)) await shareCredential(tx, of.by)
  for (const { slot, credentialId } of old) {
    await fillSlot(tx, { ...slot, credentialId: of.by })
    await dropSecret(tx, credentialId)
  }
}
