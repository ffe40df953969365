import { credentialQueries, appChoiceQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import type { IntegrationView } from './integration-views.ts'
import { changeIntegration, type ChangeIntegrationInput } from './change-integration.ts'
import { endWork } from './end-work.ts'
import { moveIntegration } from './move-integration.ts'

/**
 * Moves an integration to ARCHIVED. Its data stays; its schedule and secrets go. Archived already, it stays so.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN.
 */
export const archiveIntegration = (
  deps: Deps,
  actor: Actor,
  input: ChangeIntegrationInput,
): Promise<IntegrationView> =>
  changeIntegration(deps, actor, 'integration.archive', input, async (tx, integration) => {
    if (!integration.archivedAt) await archiveWithin(tx, actor, integration, deps.now())
  })

/** Archives an integration that is not archived, within a transaction. */
export async function archiveWithin(
  tx: Tx,
  actor: Actor,
  integration: IntegrationRecord,
  at: Date,
): Promise<void> {
  await endWork(tx, actor, integration, at)
  const fingerprints = await dropSecrets(tx, integration)
  const evidence = { archivedAt: at, access: 'SHUT', reason: null, nextSyncAt: null } as const
  await moveIntegration(tx, actor, integration, {
    evidence,
    transitionId: `archived:${integration.version}`,
    at,
  })
  // Whose choices count has changed.
  await appChoiceQueries.projectStandings(tx, integration.providerId)
  const target = { kind: 'integration', id: integration.id, clientId: integration.clientId } as const
  const changes = fingerprints.map((fingerprint) => ({ field: 'credential', from: fingerprint, to: null }))
  await record(tx, actor, 'integration.archived', target, changes)
}

/** Empties the slots; the fingerprints of what was in them. */
async function dropSecrets(tx: Tx, integration: IntegrationRecord): Promise<string[]> {
  const fingerprints = (await credentialQueries.credentialsOf(tx, [integration.id])).map(
    (row) => row.fingerprint,
  )
  for (const id of await credentialQueries.emptySlots(tx, integration.id))
    await credentialQueries.dropSecret(tx, id)
  return fingerprints
}
