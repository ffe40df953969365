import { randomUUID } from 'node:crypto'
import type { MemberActor, Role } from '../src/index.ts'
import { existing, type House } from './house.ts'

/** Adds a member to the owner's workspace. There is no use case for it yet, so the rows are written as they will be. */
export async function addMember(
  house: House,
  of: { role: Role; everything?: boolean; name?: string; workspaceId?: string },
): Promise<MemberActor> {
  const workspaceId = of.workspaceId ?? house.owner.workspaceId
  const userId = randomUUID()
  await house.rows(`insert into member (workspace_id, user_id, name, email, role)
    values ('${workspaceId}', '${userId}', '${of.name ?? 'Jo Member'}', 'jo@agency.example', '${of.role}')`)
  const [membership] = await house.core.members.membershipsOf(userId)
  const { memberId } = existing(membership).actor
  if (of.everything)
    await house.rows(`insert into "grant" (workspace_id, member_id, scope)
      values ('${workspaceId}', '${memberId}', 'EVERYTHING')`)
  return existing((await house.core.members.membershipsOf(userId))[0]).actor
}

export const grantClient = (house: House, { workspaceId, memberId }: MemberActor, clientId: string) =>
  house.rows(`insert into "grant" (workspace_id, member_id, scope, client_id)
    values ('${workspaceId}', '${memberId}', 'CLIENT', '${clientId}')`)

export const grantApp = (
  house: House,
  { workspaceId, memberId }: MemberActor,
  app: { id: string; clientId: string },
) =>
  house.rows(`insert into "grant" (workspace_id, member_id, scope, client_id, app_id)
    values ('${workspaceId}', '${memberId}', 'APP', '${app.clientId}', '${app.id}')`)

/** Takes all grants of a member away. */
export const takeGrants = (house: House, { memberId }: MemberActor) =>
  house.rows(`delete from "grant" where member_id = '${memberId}'`)
