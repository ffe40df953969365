import { clientQueries, type ClientRow, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import type { ClientView } from '../views.ts'
import { toClientView } from './client-view.ts'
import { getClientToChange } from './get-client.ts'

/** Which client, and the key that makes a second call join the first. */
export interface ChangeClientInput {
  clientId: string
  idempotencyKey?: string | null | undefined
}

/** The frame of every change of a client: within reach, allowed, held, once. @throws {DomainError} NOT_FOUND, FORBIDDEN. */
export async function changeClient(
  deps: Deps,
  actor: Actor,
  action: string,
  input: ChangeClientInput,
  change: (tx: Tx, client: ClientRow) => Promise<void>,
): Promise<ClientView> {
  authorise(actor, 'client.edit')
  return deps.db.write(reachOf(actor), async (tx) => {
    const id = await once(tx, actor, action, input.idempotencyKey, async () => {
      const client = await getClientToChange(tx, input.clientId)
      await change(tx, client)
      return client.id
    })
    const [row] = await clientQueries.clientsByIds(tx, [id])
    if (!row) throw problem('NOT_FOUND', 'This client is gone.')
    return toClientView(row)
  })
}
