import { and, asc, count, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { member } from '../tables/index.ts'
import { toPage, type Keyset } from './paging.ts'

export interface MembershipRow {
  workspaceId: string
  workspaceName: string
  workspaceSlug: string
  workspaceDemo: boolean
  memberId: string
  memberName: string
  memberEmail: string
  role: string
  everything: boolean
}

/** The memberships of a person of schema auth, oldest first. A look-up: no workspace is known yet. */
export async function membershipsOf(tx: Tx, userId: string): Promise<MembershipRow[]> {
  return tx.execute<MembershipRow & Record<string, unknown>>(sql`
    select workspace_id as "workspaceId", workspace_name as "workspaceName", workspace_slug as "workspaceSlug",
           workspace_demo as "workspaceDemo", member_id as "memberId", member_name as "memberName",
           member_email as "memberEmail", member_role as "role", everything
    from memberships_of(${userId})`)
}

/** Makes a workspace with its first owner. A look-up: the workspace is born here. */
export async function foundWorkspace(
  tx: Tx,
  input: { name: string; slug: string; demo: boolean; userId: string; ownerName: string; ownerEmail: string },
): Promise<void> {
  await tx.execute(sql`
    select found_workspace(${input.name}, ${input.slug}, ${input.demo}, ${input.userId}, ${input.ownerName}, ${input.ownerEmail})`)
}

/** Whether there is any workspace, or any demo one. A look-up. */
export async function workspaceExists(tx: Tx, demoOnly: boolean): Promise<boolean> {
  const [row] = await tx.execute<{ found: boolean }>(sql`select workspace_exists(${demoOnly}) as found`)
  return row?.found === true
}

const people = eq(member.kind, 'PERSON')
const present = and(people, isNull(member.leftAt))

/** The people who are in the workspace, in the order they came. */
export async function listPeople(tx: Tx, page: Keyset) {
  const rows = await tx
    .select()
    .from(member)
    .where(and(present, page.afterSeq === null ? undefined : gt(member.seq, page.afterSeq)))
    .orderBy(asc(member.seq))
    .limit(page.first + 1)
  const [total] = await tx.select({ n: count() }).from(member).where(present)
  return toPage(rows, page.first, total?.n ?? 0)
}

/** Everybody who is in the workspace now. */
export const presentPeople = (tx: Tx) =>
  tx
    .select({ id: member.id, name: member.name, email: member.email })
    .from(member)
    .where(present)
    .orderBy(asc(member.seq))

/** A person who is or was in the workspace, or null. */
export async function findPerson(tx: Tx, id: string): Promise<MemberRow | null> {
  const [row] = await tx
    .select()
    .from(member)
    .where(and(people, eq(member.id, id)))
  return row ?? null
}

/** A member as stored. */
export type MemberRow = typeof member.$inferSelect
