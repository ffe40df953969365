import { clientQueries, personalQueries, type PersonalClientRow } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import { toClientView } from '../clients/client-view.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import type { ClientView } from '../views.ts'

/** That somebody has a personal client. */
export interface PersonalClientView {
  id: string
  member: { id: string; name: string }
  /** Since when its person is gone, so that an owner may take it over. */
  leftAt: Date | null
  createdAt: Date
}

/** Whose personal clients there are, for owners; nothing of what is in them. None for everybody else. */
export async function listPersonalClients(deps: Deps, actor: MemberActor): Promise<PersonalClientView[]> {
  authorise(actor, 'workspace.edit')
  const rows = await deps.db.read(reachOf(actor), (tx) => personalQueries.personalClients(tx))
  return rows.map(toView)
}

const toView = ({ id, memberId, memberName, leftAt, createdAt }: PersonalClientRow): PersonalClientView => ({
  id,
  member: { id: memberId, name: memberName },
  leftAt,
  createdAt,
})

/**
 * Makes the personal client of somebody who left one of the agency, by an owner, who owns its integrations from then on.
 * @throws {DomainError} NOT_FOUND for who is no owner, and for a client whose person is there.
 */
export async function takeOverPersonalClient(
  deps: Deps,
  actor: MemberActor,
  input: { clientId: string },
): Promise<ClientView> {
  authorise(actor, 'workspace.edit')
  return deps.db.write(reachOf(actor), async (tx) => {
    if (!isUuid(input.clientId) || !(await personalQueries.takeOverClient(tx, input.clientId)))
      throw notToTake()
    const [row] = await clientQueries.clientsByIds(tx, [input.clientId])
    if (!row) throw notToTake()
    await record(tx, actor, 'client.takenOver', { kind: 'client', id: row.id, clientId: row.id })
    return toClientView(row)
  })
}

const notToTake = () =>
  problem('NOT_FOUND', 'There is no personal client here that can be taken over.', {
    field: 'clientId',
    hint: 'An owner can take one over once its person has left the workspace.',
  })
