import { and, count, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '../database.ts'
import { apiToken, grant, member } from '../tables/index.ts'
import { toPage } from './paging.ts'
import type { Window } from './window.ts'

/** Who a token is, and who made it, as they stand now. */
export interface TokenHolderRow {
  tokenId: string
  workspaceId: string
  workspaceName: string
  workspaceSlug: string
  workspaceDemo: boolean
  memberId: string
  userId: string
  name: string
  role: string
  everything: boolean
  makerMemberId: string
  makerEmail: string
  makerRole: string
  makerEverything: boolean
}

/** The holder of the token of this hash, where it is in force, and notes its use. A look-up: no workspace is known yet. */
export async function useApiToken(tx: Tx, hash: string, at: Date): Promise<TokenHolderRow | null> {
  const [row] = await tx.execute<TokenHolderRow & Record<string, unknown>>(sql`
    select token_id as "tokenId", workspace_id as "workspaceId", workspace_name as "workspaceName",
           workspace_slug as "workspaceSlug", workspace_demo as "workspaceDemo", member_id as "memberId",
           member_user_id as "userId", member_name as "name", member_role as "role", everything,
           maker_member_id as "makerMemberId", maker_email as "makerEmail", maker_role as "makerRole",
           maker_everything as "makerEverything"
    from use_api_token(${hash}, ${at.toISOString()}::timestamptz)`)
  return row ?? null
}

/** Makes a member for a token, with its grants; its id. `clientIds` null grants everything. */
export async function insertTokenMember(
  tx: Tx,
  row: { workspaceId: string; userId: string; name: string; role: string },
  clientIds: readonly string[] | null,
): Promise<string> {
  const [made] = await tx
    .insert(member)
    .values({ ...row, kind: 'TOKEN', email: '' })
    .returning({ id: member.id })
  if (!made) throw new Error('the member of the token was not stored')
  const of = { workspaceId: row.workspaceId, memberId: made.id }
  const grants = clientIds?.map((clientId) => ({ ...of, scope: 'CLIENT', clientId }))
  await tx.insert(grant).values(grants ?? [{ ...of, scope: 'EVERYTHING' }])
  return made.id
}

/** Stores a token's hash; its id. */
export async function insertApiToken(tx: Tx, row: typeof apiToken.$inferInsert): Promise<string> {
  const [made] = await tx.insert(apiToken).values(row).returning({ id: apiToken.id })
  if (!made) throw new Error('the token was not stored')
  return made.id
}

const maker = alias(member, 'maker')

const selectTokens = (tx: Tx) =>
  tx
    .select({
      token: apiToken,
      seq: apiToken.seq,
      name: member.name,
      role: member.role,
      makerName: maker.name,
      clientIds: sql<(string | null)[]>`array(select ${grant.clientId} from ${grant}
        where ${grant.workspaceId} = ${apiToken.workspaceId} and ${grant.memberId} = ${apiToken.memberId})`,
    })
    .from(apiToken)
    .innerJoin(member, eq(member.id, apiToken.memberId))
    .innerJoin(maker, eq(maker.id, apiToken.makerMemberId))

/** A token with its name, role and reach; `clientIds` holds null for everything. */
export type ApiTokenRow = Awaited<ReturnType<typeof selectTokens>>[number]

/** Tokens that nobody revoked, newest first. */
export async function listApiTokens(tx: Tx, page: Window) {
  const rows = await selectTokens(tx)
    .where(
      and(isNull(apiToken.revokedAt), page.afterSeq === null ? undefined : lt(apiToken.seq, page.afterSeq)),
    )
    .orderBy(desc(apiToken.seq))
    .limit(page.first + 1)
    .offset(page.offset)
  const [total] = await tx.select({ n: count() }).from(apiToken).where(isNull(apiToken.revokedAt))
  return toPage(rows, page.first, total?.n ?? 0)
}

/** A token, or null out of reach. */
export async function findApiToken(tx: Tx, id: string): Promise<ApiTokenRow | null> {
  const [row] = await selectTokens(tx).where(eq(apiToken.id, id))
  return row ?? null
}

/** Ends a token; false when it has ended. */
export async function revokeApiToken(tx: Tx, id: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(apiToken)
    .set({ revokedAt: at })
    .where(and(eq(apiToken.id, id), isNull(apiToken.revokedAt)))
    .returning({ id: apiToken.id })
  return rows.length > 0
}
