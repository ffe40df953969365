import { randomBytes } from 'node:crypto'
import type { MemberActor } from '@gatehouse/core'
import type { Composition } from '../composition.ts'

const agency = 'Harbour Agency'
const owner = { name: 'Robin Harbour', email: 'robin@harbour-agency.example' }

/**
 * The owner of the demo workspace, made on the first start; each step is made up where an earlier start was cut off.
 * Nobody knows the password: the demo is entered by one-time links.
 */
export async function demoOwner({
  core,
  identity,
}: Composition): Promise<{ userId: string; actor: MemberActor }> {
  const userId = (await identity.findUserId(owner.email)) ?? (await makeOwner(identity))
  const memberships = await core.members.membershipsOf(userId)
  const membership =
    memberships.find(({ workspace }) => workspace.demo) ??
    (await core.members.foundWorkspace({
      name: agency,
      demo: true,
      userId,
      ownerName: owner.name,
      ownerEmail: owner.email,
    }))
  return { userId, actor: membership.actor }
}

async function makeOwner(identity: Composition['identity']): Promise<string> {
  const password = randomBytes(24).toString('base64url')
  // Verified: the domain .example belongs to nobody, and links are the only way in.
  const { userId } = await identity.createUser({ ...owner, password, emailVerified: true })
  return userId
}
