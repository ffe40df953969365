import type { MemberActor, Role } from '@gatehouse/core'
import { queryDatabase } from '@gatehouse/vitest'
import { password, signIn, type TestGateway } from './gateway.ts'

let members = 0

/** Adds a member who reaches everything to the owner's workspace; their cookie. No use case does it yet. */
export async function newMember(gateway: TestGateway, owner: MemberActor, role: Role) {
  const email = `member-${(members += 1)}@agency.example`
  const { userId } = await gateway.parts.identity.createUser({
    name: 'Mo Member',
    email,
    password,
    emailVerified: true,
  })
  await queryDatabase(
    gateway.env.databaseUrl,
    `with made as (insert into member (workspace_id, user_id, name, email, role)
       values ('${owner.workspaceId}', '${userId}', 'Mo Member', '${email}', '${role}') returning workspace_id, id)
     insert into "grant" (workspace_id, member_id, scope) select workspace_id, id, 'EVERYTHING' from made`,
  )
  return { userId, cookie: await signIn(gateway, email) }
}
