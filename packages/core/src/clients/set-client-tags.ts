import { clientQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import type { ClientView } from '../views.ts'
import { changeClient, type ChangeClientInput } from './change-client.ts'
import { readTags } from './tags.pure.ts'

/** Gives a client these tags in place of those that it has. @throws {DomainError} INVALID, NOT_FOUND, FORBIDDEN. */
export async function setClientTags(
  deps: Deps,
  actor: Actor,
  input: ChangeClientInput & { tags: readonly string[] },
): Promise<ClientView> {
  const tags = readTags(input.tags)
  return changeClient(deps, actor, 'client.setTags', input, async (tx, client) => {
    const [from, to] = [client.tags.join(', '), tags.join(', ')]
    if (from === to) return
    await clientQueries.updateClient(tx, client.id, { tags })
    const target = { kind: 'client', id: client.id, clientId: client.id } as const
    await record(tx, actor, 'client.tagged', target, [{ field: 'tags', from, to }])
  })
}
