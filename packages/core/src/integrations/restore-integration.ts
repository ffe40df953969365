import { appChoiceQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import { assertNotArchived } from '../clients/get-client.ts'
import type { Deps } from '../deps.ts'
import type { IntegrationView } from './integration-views.ts'
import { changeIntegration, type ChangeIntegrationInput } from './change-integration.ts'
import { problem } from '../problems/domain-error.ts'
import { moveIntegration } from './move-integration.ts'

const restorableForMs = 30 * 24 * 60 * 60_000

const tooLate = () =>
  problem('CONFLICT', 'This integration was archived more than 30 days ago and can no longer be restored.', {
    field: 'integrationId',
    hint: 'Its history stays. Connect the account anew, and the days that are here are not fetched again.',
  })

/**
 * Brings an archived integration back to NEEDS_REAUTH: its secrets went with the archiving, so a key is connected in
 * place, and it goes on with its apps and history. One that is not archived stays as it is.
 * @throws {DomainError} CONFLICT when its client is archived, or it was archived more than 30 days ago; NOT_FOUND, FORBIDDEN.
 */
export const restoreIntegration = (
  deps: Deps,
  actor: Actor,
  input: ChangeIntegrationInput,
): Promise<IntegrationView> =>
  changeIntegration(deps, actor, 'integration.restore', input, async (tx, integration) => {
    if (!integration.archivedAt) return
    if (deps.now().getTime() - integration.archivedAt.getTime() > restorableForMs) throw tooLate()
    await assertNotArchived(tx, integration.clientId, 'integrationId')
    await restoreWithin(tx, actor, integration, deps.now())
  })

/** Restores an archived integration, within a transaction. */
export async function restoreWithin(
  tx: Tx,
  actor: Actor,
  integration: IntegrationRecord,
  at: Date,
): Promise<void> {
  await moveIntegration(tx, actor, integration, {
    evidence: { archivedAt: null, access: 'SHUT', reason: { code: 'KEY_REMOVED', params: {} } },
    transitionId: `restored:${integration.version}`,
    at,
  })
  // Whose choices count has changed.
  await appChoiceQueries.projectStandings(tx, integration.providerId)
  const target = { kind: 'integration', id: integration.id, clientId: integration.clientId } as const
  await record(tx, actor, 'integration.restored', target)
}
