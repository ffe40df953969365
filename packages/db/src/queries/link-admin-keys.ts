import { and, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { connectLink, credential } from '../tables/index.ts'
import type { ConnectLinkRow } from './connect-links.ts'

const selectAdminKeys = (tx: Tx) =>
  tx
    .select({
      linkId: connectLink.id,
      keyId: credential.keyId,
      kind: credential.kind,
      sealed: sql<boolean>`${credential.sealed} is not null`,
    })
    .from(connectLink)
    .innerJoin(credential, eq(credential.id, connectLink.adminCredentialId))

/** An Admin's key that came by a link: what is left of it, never the seal. */
export type LinkAdminKeyRow = Awaited<ReturnType<typeof selectAdminKeys>>[number]

/** The Admin's keys that came by these links. */
export const adminKeysOf = (tx: Tx, linkIds: readonly string[]): Promise<LinkAdminKeyRow[]> =>
  selectAdminKeys(tx).where(inArray(connectLink.id, [...linkIds]))

/** The link that an integration was confirmed by last; null where there is none. */
export async function newestLinkOf(tx: Tx, integrationId: string): Promise<ConnectLinkRow | null> {
  const [row] = await tx
    .select()
    .from(connectLink)
    .where(and(eq(connectLink.integrationId, integrationId), eq(connectLink.state, 'CONFIRMED')))
    .orderBy(desc(connectLink.seq))
    .limit(1)
  return row ?? null
}

/** The confirmed link of an integration that keeps an Admin's key, held until the transaction ends; null where there is none. */
export async function lockLinkWithAdminKey(tx: Tx, integrationId: string): Promise<ConnectLinkRow | null> {
  const [row] = await tx
    .select()
    .from(connectLink)
    .where(
      and(
        eq(connectLink.integrationId, integrationId),
        eq(connectLink.state, 'CONFIRMED'),
        isNotNull(connectLink.adminCredentialId),
        isNull(connectLink.adminLetGoAt),
      ),
    )
    .limit(1)
    .for('update')
  return row ?? null
}
