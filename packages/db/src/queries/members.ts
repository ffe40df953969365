import { sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'

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
