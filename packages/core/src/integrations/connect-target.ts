import {
  attemptQueries,
  integrationQueries,
  type ClientRow,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import { isUuid } from '../by-id.ts'
import { clientArchived, getClientToChange } from '../clients/get-client.ts'
import { problem } from '../problems/domain-error.ts'
import { assertIntegrationAtWork } from './integration-archived.ts'

/**
 * The client that an account is to be connected to, held so that two people who connect to it wait for each other.
 * @throws {DomainError} as `getClientToChange`; CONFLICT when it is archived.
 */
export async function clientToConnect(tx: Tx, id: string): Promise<ClientRow> {
  const client = await getClientToChange(tx, id)
  if (client.archivedAt) throw clientArchived('clientId')
  return client
}

/**
 * The integration that another key is for, held until the transaction ends.
 * @throws {DomainError} NOT_FOUND; CONFLICT when it is archived, or a key is being checked.
 */
export async function integrationToContinue(
  tx: Tx,
  id: string,
  clientId: string,
): Promise<IntegrationRecord> {
  const field = 'integrationId'
  const integration = isUuid(id) ? await integrationQueries.lockIntegration(tx, id) : null
  if (!integration || integration.clientId !== clientId)
    throw problem('NOT_FOUND', 'There is no such integration, or it is not shared with you.', { field })
  assertIntegrationAtWork(integration)
  if (await attemptQueries.findOpenAttempt(tx, id))
    throw problem('CONFLICT', 'A key is being checked for this integration right now.', {
      field,
      hint: 'Wait until Apple has answered.',
    })
  return integration
}
