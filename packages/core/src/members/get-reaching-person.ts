import { memberQueries, type MemberRow, type Tx } from '@gatehouse/db'
import type { Permission } from '../access/roles.ts'
import { isUuid } from '../by-id.ts'
import { problem } from '../problems/domain-error.ts'
import { reachesAll, reachingClient, type ReachingView } from './reaching.ts'

/** What a person is to be given, and what their role must allow for them to see it. */
interface ToBeGiven {
  clientId: string
  permission: Permission
}

/**
 * A person who is to answer for something of a client: in the workspace, and reaching all of the client, since nobody can
 * see to what they do not see.
 * @throws {DomainError} NOT_FOUND, INVALID at `memberId`.
 */
export async function getReachingPerson(
  tx: Tx,
  memberId: string,
  { clientId, permission }: ToBeGiven,
  at: Date,
): Promise<MemberRow> {
  const person = await getPerson(tx, memberId)
  assertReaching(person, await reachingClient(tx, clientId, at), permission)
  return person
}

/** @throws {DomainError} INVALID at `memberId` for who is not among those who reach all of a client, with what is needed. */
export function assertReaching(
  person: { id: string; name: string },
  those: readonly ReachingView[],
  permission: Permission,
): void {
  const reaching = those.find(({ id }) => id === person.id)
  if (reaching && reachesAll(reaching) && reaching.permissions.includes(permission)) return
  throw problem('INVALID', `${person.name} would not see it: this client is not shared with them.`, {
    field: 'memberId',
    hint: reaching
      ? 'An owner or admin can give them a role and a grant that show all of this client.'
      : 'An owner or admin can grant them the client first.',
    actor: 'WORKSPACE_ADMIN',
  })
}

/** A person who is in the workspace. @throws {DomainError} NOT_FOUND at `memberId`. */
export async function getPerson(tx: Tx, memberId: string): Promise<MemberRow> {
  const person = isUuid(memberId) ? await memberQueries.findPerson(tx, memberId) : null
  if (person && !person.leftAt) return person
  throw problem('NOT_FOUND', 'There is no such person in this workspace.', { field: 'memberId' })
}
