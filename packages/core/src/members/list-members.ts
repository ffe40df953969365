import { memberQueries, type MemberRow } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Role } from '../access/roles.ts'
import type { Deps } from '../deps.ts'
import { toKeyset, toPageOf } from '../paging.ts'
import type { MemberView, PageOf, PageRequest } from '../views.ts'

/** The people of the workspace, in the order they came. */
export async function listMembers(
  deps: Deps,
  actor: MemberActor,
  page: PageRequest,
): Promise<PageOf<MemberView>> {
  authorise(actor, 'member.read')
  const keyset = toKeyset(page)
  const rows = await deps.db.read(reachOf(actor), (tx) => memberQueries.listPeople(tx, keyset))
  return toPageOf(rows, keyset.afterSeq, toMemberView)
}

const toMemberView = ({ id, userId, name, email, role }: MemberRow): MemberView => ({
  id,
  user: { id: userId, name, email },
  role: role as Role, // written with a role that is known
})
