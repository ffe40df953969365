import { clientQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { getReachingPerson } from '../members/get-reaching-person.ts'
import type { ClientView } from '../views.ts'
import { changeClient, type ChangeClientInput } from './change-client.ts'

/**
 * Says which person answers for a client, among those who reach it; nobody without `memberId`.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN; INVALID at `memberId` for who does not reach it.
 */
export const setClientManager = (
  deps: Deps,
  actor: Actor,
  input: ChangeClientInput & { memberId?: string | null | undefined },
): Promise<ClientView> =>
  changeClient(deps, actor, 'client.setManager', input, async (tx, client) => {
    const manager =
      input.memberId == null ? null : await getManager(tx, input.memberId, client.id, deps.now())
    await assignClient(tx, actor, client, manager)
  })

/** What a manager's role must allow where the client is. */
export const managing = 'client.read'

/** Who is to answer for a client. @throws {DomainError} NOT_FOUND; INVALID at `memberId` for who does not reach it. */
export const getManager = (tx: Tx, memberId: string, clientId: string, at: Date) =>
  getReachingPerson(tx, memberId, { clientId, permission: managing }, at)

/** Puts a client into somebody's hands, or nobody's, within a transaction. */
export async function assignClient(
  tx: Tx,
  actor: Actor,
  client: { id: string; managerId: string | null; managerName: string | null },
  manager: { id: string; name: string } | null,
): Promise<void> {
  if (client.managerId === (manager?.id ?? null)) return
  await clientQueries.updateClient(tx, client.id, { managerMemberId: manager?.id ?? null })
  const target = { kind: 'client', id: client.id, clientId: client.id } as const
  const change = { field: 'manager', from: client.managerName, to: manager?.name ?? null }
  await record(tx, actor, 'client.assigned', target, [change])
}
