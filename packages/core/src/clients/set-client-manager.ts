import { clientQueries, memberQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import type { ClientView } from '../views.ts'
import { changeClient, type ChangeClientInput } from './change-client.ts'

/** Says which person of the workspace answers for a client; nobody without `memberId`. @throws {DomainError} NOT_FOUND, FORBIDDEN. */
export const setClientManager = (
  deps: Deps,
  actor: Actor,
  input: ChangeClientInput & { memberId?: string | null | undefined },
): Promise<ClientView> =>
  changeClient(deps, actor, 'client.setManager', input, async (tx, client) => {
    const manager = input.memberId == null ? null : await getPerson(tx, input.memberId)
    await assignClient(tx, actor, client, manager)
  })

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

async function getPerson(tx: Tx, memberId: string) {
  const person = isUuid(memberId) ? await memberQueries.findPerson(tx, memberId) : null
  if (person && !person.leftAt) return person
  throw problem('NOT_FOUND', 'There is no such person in this workspace.', { field: 'memberId' })
}
