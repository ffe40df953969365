import { memberQueries, personalQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'

/**
 * Takes a person out of the workspace: what they reached is out of reach at once, and their tokens end. What they did and
 * own stays under their name. Gone already, they stay so. @throws {DomainError} NOT_FOUND, FORBIDDEN, CONFLICT for the last owner.
 */
export async function removeMember(
  deps: Deps,
  actor: MemberActor,
  input: { memberId: string },
): Promise<string> {
  authorise(actor, 'workspace.edit')
  if (!actor.everything)
    throw problem('FORBIDDEN', 'You reach a part of the workspace; people belong to all of it.', {
      actor: 'WORKSPACE_ADMIN',
    })
  return deps.db.write(reachOf(actor), async (tx) => {
    const person = isUuid(input.memberId) ? await memberQueries.findPerson(tx, input.memberId) : null
    if (!person)
      throw problem('NOT_FOUND', 'There is no such person in this workspace.', { field: 'memberId' })
    if (person.leftAt) return person.id
    if (person.role === 'OWNER') {
      if (actor.role !== 'OWNER') throw problem('FORBIDDEN', 'An owner is removed by another owner alone.')
      if ((await personalQueries.countOwners(tx)) < 2)
        throw problem('CONFLICT', 'This is the last owner of the workspace.', { field: 'memberId' })
    }
    await personalQueries.leaveWorkspace(tx, person.id, deps.now())
    await record(tx, actor, 'member.removed', { kind: 'member', id: person.id, clientId: null })
    return person.id
  })
}
