import { and, desc, eq, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { client, connectLink, consent, integration, member, provider, workspace } from '../tables/index.ts'

/** A link as it is stored. */
export type ConnectLinkRow = typeof connectLink.$inferSelect

/** Which link a secret is of, and by which of its secrets. */
export interface LinkFound {
  workspaceId: string
  linkId: string
  via: 'TOKEN' | 'SESSION' | 'RECEIPT'
}

/** The link of a secret by its hash; null for one that is not open. A look-up: no workspace is known yet. */
export async function findLinkBySecret(tx: Tx, hash: string, at: Date): Promise<LinkFound | null> {
  const [row] = await tx.execute<LinkFound & Record<string, unknown>>(sql`
    select workspace_id as "workspaceId", link_id as "linkId", via
    from connect_link_of(${hash}, ${at.toISOString()}::timestamptz)`)
  return row ?? null
}

/** Stores a link; its id. */
export async function insertLink(tx: Tx, row: typeof connectLink.$inferInsert): Promise<string> {
  const [made] = await tx.insert(connectLink).values(row).returning({ id: connectLink.id })
  if (!made) throw new Error('the link was not stored')
  return made.id
}

const maker = sql<string>`(select m.name from ${member} m
  where m.workspace_id = ${connectLink}.workspace_id and m.id = ${connectLink}.created_by_member_id)`

const selectLinks = (tx: Tx) =>
  tx
    .select({
      link: connectLink,
      clientName: client.name,
      personalMemberId: client.personalMemberId,
      seq: connectLink.seq,
      agency: workspace.name,
      agencySlug: workspace.slug,
      demo: workspace.demo,
      supportContact: workspace.supportContact,
      makerName: maker,
      integrationState: integration.state,
      integrationMethod: integration.method,
    })
    .from(connectLink)
    .innerJoin(client, eq(client.id, connectLink.clientId))
    .innerJoin(workspace, eq(workspace.id, connectLink.workspaceId))
    .leftJoin(integration, eq(integration.id, connectLink.integrationId))

/** A link with whom it is for and who made it. */
export type NamedLinkRow = Awaited<ReturnType<typeof selectLinks>>[number]

/** A link, or null out of reach. */
export async function findLink(tx: Tx, id: string): Promise<NamedLinkRow | null> {
  const [row] = await selectLinks(tx).where(eq(connectLink.id, id))
  return row ?? null
}

/** Links within reach, in any order. */
export const linksByIds = (tx: Tx, ids: readonly string[]): Promise<NamedLinkRow[]> =>
  selectLinks(tx).where(inArray(connectLink.id, [...ids]))

/** Of links within reach whose client each is, and what was seen of the account. */
export const teamsOfLinks = (tx: Tx, ids: readonly string[]) =>
  tx
    .select({ id: connectLink.id, clientId: connectLink.clientId, team: connectLink.team })
    .from(connectLink)
    .where(inArray(connectLink.id, [...ids]))

/** The links of these clients, newest first. */
export const linksOfClients = (tx: Tx, clientIds: readonly string[], most: number) =>
  selectLinks(tx)
    .where(inArray(connectLink.clientId, [...clientIds]))
    .orderBy(desc(connectLink.seq))
    .limit(most)

/** A link, held until the transaction ends; null out of reach. */
export async function lockLink(tx: Tx, id: string): Promise<ConnectLinkRow | null> {
  const [row] = await tx.select().from(connectLink).where(eq(connectLink.id, id)).for('update')
  return row ?? null
}

/** These links within reach, held until the transaction ends; in one order, so that two who hold several wait, and never for each other. */
export const lockLinks = (tx: Tx, ids: readonly string[]): Promise<ConnectLinkRow[]> =>
  tx
    .select()
    .from(connectLink)
    .where(inArray(connectLink.id, [...ids]))
    .orderBy(connectLink.id)
    .for('update')

/** Gives links that are held another address each, which is told at this time. */
export async function readdressLinks(
  tx: Tx,
  hashes: ReadonlyMap<string, string>,
  toldAt: Date,
): Promise<void> {
  if (hashes.size === 0) return
  await tx.execute(sql`
    update ${connectLink} set token_hash = given.hash, sent_at = ${toldAt.toISOString()}::timestamptz, mail_problem = null
    from unnest(${sql.param([...hashes.keys()])}::uuid[], ${sql.param([...hashes.values()])}::text[]) given (id, hash)
    where ${connectLink.id} = given.id`)
}

/** Changes a link that is in one of these states; false when it is not. */
export async function moveLink(
  tx: Tx,
  id: string,
  from: readonly string[],
  set: Partial<typeof connectLink.$inferInsert>,
): Promise<boolean> {
  const rows = await tx
    .update(connectLink)
    .set(set)
    .where(and(eq(connectLink.id, id), inArray(connectLink.state, [...from])))
    .returning({ id: connectLink.id })
  return rows.length > 0
}

/** Notes what became of a link's mail of this number, unless another was mailed since. Jobs only. */
export async function noteLinkMail(
  tx: Tx,
  { workspaceId, linkId, number }: { workspaceId: string; linkId: string; number: number },
  set: { mailProblem: string | null; sentAt?: null },
): Promise<void> {
  await tx
    .update(connectLink)
    .set(set)
    .where(
      and(
        eq(connectLink.workspaceId, workspaceId),
        eq(connectLink.id, linkId),
        eq(connectLink.mails, number),
      ),
    )
}

/** Gives an open link to a session, unless another has it at this time; whether it was given. */
export async function takeLink(
  tx: Tx,
  id: string,
  session: { hash: string; until: Date; at: Date; takeOver: boolean },
): Promise<boolean> {
  const free = or(isNull(connectLink.sessionUntil), lte(connectLink.sessionUntil, session.at))
  const rows = await tx
    .update(connectLink)
    .set({
      sessionHash: session.hash,
      sessionUntil: session.until,
      openedAt: sql`coalesce(${connectLink.openedAt}, ${session.at.toISOString()}::timestamptz)`,
      state: sql`case when ${connectLink.state} = 'CREATED' then 'OPENED' else ${connectLink.state} end`,
    })
    .where(
      and(
        eq(connectLink.id, id),
        inArray(connectLink.state, ['CREATED', 'OPENED', 'IN_PROGRESS']),
        session.takeOver ? undefined : free,
      ),
    )
    .returning({ id: connectLink.id })
  return rows.length > 0
}

/** Writes down that somebody agreed. */
export async function insertConsent(tx: Tx, row: typeof consent.$inferInsert): Promise<void> {
  await tx.insert(consent).values(row)
}

/** What people of these links agreed to, by link. */
export const consentsOf = (tx: Tx, linkIds: readonly string[]) =>
  tx
    .select()
    .from(consent)
    .where(inArray(consent.linkId, [...linkIds]))
    .orderBy(desc(consent.seq))

/** Links that ended by time and still hold what nobody confirmed, or an Admin's key that nothing used. Jobs only. */
export const linksWithLeftKeys = (tx: Tx, at: Date) =>
  tx
    .select({ id: connectLink.id, workspaceId: connectLink.workspaceId })
    .from(connectLink)
    .where(
      and(
        lte(connectLink.expiresAt, at),
        or(
          and(
            inArray(connectLink.state, ['OPENED', 'IN_PROGRESS', 'FINISHED']),
            isNotNull(connectLink.credentialId),
          ),
          and(isNotNull(connectLink.adminCredentialId), isNull(connectLink.adminLetGoAt)),
        ),
      ),
    )

/** The teams that a client is connected to by keys. */
export async function issuersOfClient(tx: Tx, clientId: string): Promise<string[]> {
  const rows = await tx
    .select({ issuerId: provider.issuerId })
    .from(provider)
    .where(eq(provider.clientId, clientId))
  return rows.flatMap(({ issuerId }) => issuerId ?? [])
}

/** Reporter's number of the account that an integration connects; null where Reporter never named it. */
export async function accountOfIntegration(tx: Tx, integrationId: string): Promise<string | null> {
  const [row] = await tx
    .select({ number: provider.reporterAccount })
    .from(integration)
    .innerJoin(provider, eq(provider.id, integration.providerId))
    .where(eq(integration.id, integrationId))
  return row?.number ?? null
}

/** Reporter's numbers of the accounts that a client is connected to. */
export async function accountsOfClient(tx: Tx, clientId: string): Promise<string[]> {
  const rows = await tx
    .select({ number: provider.reporterAccount })
    .from(provider)
    .where(eq(provider.clientId, clientId))
  return rows.flatMap(({ number }) => number ?? [])
}

/** The team of an integration that had access; none for one that never had any, or whose team is not known. */
export async function issuersOfIntegration(tx: Tx, integrationId: string): Promise<string[]> {
  const rows = await tx
    .select({ issuerId: provider.issuerId })
    .from(integration)
    .innerJoin(provider, eq(provider.id, integration.providerId))
    .where(and(eq(integration.id, integrationId), ne(integration.access, 'NOT_YET')))
  return rows.flatMap(({ issuerId }) => issuerId ?? [])
}
