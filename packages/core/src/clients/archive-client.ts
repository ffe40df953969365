import { clientQueries, integrationQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { endWork } from '../integrations/end-work.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import type { ClientView } from '../views.ts'
import { changeClient, type ChangeClientInput } from './change-client.ts'

/**
 * Archives a client: nothing of it is fetched any more, its data and its keys stay. Archived already, it stays so.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN.
 */
export const archiveClient = (deps: Deps, actor: Actor, input: ChangeClientInput): Promise<ClientView> =>
  changeClient(deps, actor, 'client.archive', input, async (tx, client) => {
    if (client.archivedAt) return
    const at = deps.now()
    for (const integration of await integrationQueries.lockIntegrationsOfClient(tx, client.id)) {
      await endWork(tx, actor, integration, at)
      const transitionId = `client-archived:${at.toISOString()}`
      await moveIntegration(tx, actor, integration, { evidence: { nextSyncAt: null }, transitionId, at })
    }
    await clientQueries.updateClient(tx, client.id, { archivedAt: at })
    await record(tx, actor, 'client.archived', { kind: 'client', id: client.id, clientId: client.id })
  })
