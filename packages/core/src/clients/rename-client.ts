import { clientQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import type { ClientView } from '../views.ts'
import { changeClient, type ChangeClientInput } from './change-client.ts'
import { nameTaken, readClientName } from './client-name.ts'

/**
 * Gives a client another name. Its slug stays, so that addresses go on working.
 * @throws {DomainError} INVALID, NAME_TAKEN, NOT_FOUND, FORBIDDEN.
 */
export async function renameClient(
  deps: Deps,
  actor: Actor,
  input: ChangeClientInput & { name: string },
): Promise<ClientView> {
  const name = readClientName(input.name)
  return changeClient(deps, actor, 'client.rename', input, async (tx, client) => {
    if (client.name === name) return
    const taken =
      client.archivedAt === null &&
      (await clientQueries.clientNameTaken(tx, name, client.id, client.personalMemberId))
    if (taken || !(await clientQueries.updateClient(tx, client.id, { name }))) throw nameTaken(name)
    const target = { kind: 'client', id: client.id, clientId: client.id } as const
    await record(tx, actor, 'client.renamed', target, [{ field: 'name', from: client.name, to: name }])
  })
}
