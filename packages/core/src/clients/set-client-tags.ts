import { clientQueries, type Tx } from '@gatehouse/db'
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
  return changeClient(deps, actor, 'client.setTags', input, (tx, client) =>
    tagClient(tx, actor, client, tags),
  )
}

/** Gives a client tags that were read, within a transaction. */
export async function tagClient(
  tx: Tx,
  actor: Actor,
  client: { id: string; tags: readonly string[] },
  tags: readonly string[],
): Promise<void> {
  const [from, to] = [client.tags.join(', '), tags.join(', ')]
  if (from === to) return
  await clientQueries.updateClient(tx, client.id, { tags: [...tags] })
  const target = { kind: 'client', id: client.id, clientId: client.id } as const
  await record(tx, actor, 'client.tagged', target, [{ field: 'tags', from, to }])
}
