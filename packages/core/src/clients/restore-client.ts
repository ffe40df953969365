import {
  capabilityQueries,
  clientQueries,
  integrationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import { appleDayOf, daysBetween, keptDays } from '../day/apple-day.ts'
import { beginBackfill } from '../deliveries/begin-backfill.ts'
import type { Deps } from '../deps.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { restoreOffboarded } from '../offboarding/restore-offboarded.ts'
import { problem } from '../problems/domain-error.ts'
import type { ClientView } from '../views.ts'
import { changeClient, type ChangeClientInput } from './change-client.ts'

/** Days before the archiving that may not have come home yet. */
const daysBefore = 30

/**
 * Brings an archived client back: its integrations sync again, and the days since then are fetched.
 * @throws {DomainError} NAME_TAKEN when another client has its name by now; NOT_FOUND, FORBIDDEN.
 */
export const restoreClient = (deps: Deps, actor: Actor, input: ChangeClientInput): Promise<ClientView> =>
  changeClient(deps, actor, 'client.restore', input, async (tx, client) => {
    if (!client.archivedAt) return
    const taken = await clientQueries.clientNameTaken(tx, client.name, client.id, client.personalMemberId)
    if (taken || !(await clientQueries.updateClient(tx, client.id, { archivedAt: null })))
      throw takenMeanwhile(client.name)
    await restoreOffboarded(tx, actor, client.id, deps.now())
    const away = daysBetween(appleDayOf(client.archivedAt), appleDayOf(deps.now()))
    const days = Math.min(keptDays, away + daysBefore)
    for (const integration of await integrationQueries.lockIntegrationsOfClient(tx, client.id))
      if (integration.access === 'OPEN' || integration.access === 'LIMITED')
        await goOn(deps, tx, actor, integration, days)
    await record(tx, actor, 'client.restored', { kind: 'client', id: client.id, clientId: client.id })
  })

async function goOn(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  integration: IntegrationRecord,
  days: number,
): Promise<void> {
  const at = deps.now()
  const transitionId = `client-restored:${at.toISOString()}`
  await moveIntegration(tx, actor, integration, { evidence: { nextSyncAt: at }, transitionId, at })
  const capabilities = await capabilityQueries.capabilitiesOf(tx, [integration.id])
  if (capabilities.some(({ name, status }) => name === 'SALES' && status === 'PROVED'))
    await beginBackfill(deps, tx, actor, integration, { days })
}

const takenMeanwhile = (name: string) =>
  problem('NAME_TAKEN', `There is another client named “${name}” by now.`, {
    field: 'clientId',
    hint: 'Rename one of the two; an archived client can be renamed too.',
  })
