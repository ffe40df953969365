import { clientQueries, type ClientRow, type Tx } from '@gatehouse/db'
import { isUuid } from '../by-id.ts'
import { problem } from '../problems/domain-error.ts'

/**
 * A client to be changed, held until the transaction ends.
 * @throws {DomainError} NOT_FOUND; FORBIDDEN for who may see the client through an app of it alone.
 */
export async function getClientToChange(tx: Tx, id: string): Promise<ClientRow> {
  const held = isUuid(id) && (await clientQueries.lockClient(tx, id))
  const [client] = isUuid(id) ? await clientQueries.clientsByIds(tx, [id]) : []
  const field = 'clientId'
  if (!client) throw problem('NOT_FOUND', 'There is no such client, or it is not shared with you.', { field })
  if (!held)
    throw problem('FORBIDDEN', 'Your access is limited to certain apps of this client.', {
      field,
      hint: 'An owner or admin of the workspace can grant you the client.',
      actor: 'WORKSPACE_ADMIN',
    })
  return client
}

/** @throws {DomainError} CONFLICT at `field` when the client is archived. */
export async function assertNotArchived(tx: Tx, clientId: string, field: string): Promise<void> {
  const [client] = await clientQueries.clientsByIds(tx, [clientId])
  if (client?.archivedAt) throw clientArchived(field)
}

/** Says that a client is archived and therefore stays as it is. */
export const clientArchived = (field: string) =>
  problem('CONFLICT', 'This client is archived.', { field, hint: 'Restore the client first.' })
