import { integrationQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Permission } from '../access/roles.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import type { IntegrationView } from './integration-views.ts'
import { toIntegrationView } from './integration-view.ts'

/** Which integration, and the key that makes a second call join the first. */
export interface ChangeIntegrationInput {
  integrationId: string
  idempotencyKey?: string | null | undefined
}

/** The frame of archiving, restoring, pausing and resuming: within reach, allowed, held, once. @throws {DomainError} NOT_FOUND, FORBIDDEN. */
export async function changeIntegration(
  deps: Deps,
  actor: Actor,
  action: string,
  { integrationId, idempotencyKey }: ChangeIntegrationInput,
  change: (tx: Tx, integration: IntegrationRecord) => Promise<void>,
  permission: Permission = 'integration.archive',
): Promise<IntegrationView> {
  authorise(actor, permission)
  return deps.db.write(reachOf(actor), async (tx) => {
    const id = await once(tx, actor, action, idempotencyKey, async () => {
      const integration = isUuid(integrationId)
        ? await integrationQueries.lockIntegration(tx, integrationId)
        : null
      if (!integration)
        throw problem('NOT_FOUND', 'There is no such integration, or it is not shared with you.', {
          field: 'integrationId',
        })
      await change(tx, integration)
      return integration.id
    })
    const [row] = await integrationQueries.integrationsByIds(tx, [id])
    if (!row) throw problem('NOT_FOUND', 'This integration is gone.')
    return toIntegrationView(row)
  })
}
