import { clientQueries, integrationQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { toIntegrationsWanted, type IntegrationFilter } from '../integrations/read-integrations.ts'
import { assertReachesAll } from '../jobs/start-job.ts'
import { outcomeForIntegration, type IntegrationAction } from './outcomes.pure.ts'
import { assertSelected, mostRows, startChange, type BulkChangeView, type Selected } from './start-change.ts'

export interface ChangeIntegrationsInput extends Selected<IntegrationFilter> {
  action: IntegrationAction
}

/**
 * Changes many integrations by one job, or says what that would do. For who reaches everything.
 * @throws {DomainError} INVALID, FORBIDDEN.
 */
export async function changeIntegrations(
  deps: Deps,
  actor: MemberActor,
  input: ChangeIntegrationsInput,
): Promise<BulkChangeView> {
  authorise(actor, input.action === 'RENEW' ? 'integration.connect' : 'integration.archive')
  assertReachesAll(actor)
  assertSelected(input)
  const planned = await deps.db.read(reachOf(actor), async (tx) => {
    const rows = await integrationQueries.integrationsByIds(tx, await selectedIds(deps, tx, actor, input))
    const clients = await clientQueries.clientsByIds(tx, [
      ...new Set(rows.map(({ integration }) => integration.clientId)),
    ])
    const shared = new Set(clients.filter((one) => one.personalMemberId === null).map(({ id }) => id))
    return rows.map(({ integration: { id, clientId, archivedAt } }) => ({
      id,
      outcome: outcomeForIntegration({ archivedAt, isPersonal: !shared.has(clientId) }, input.action),
    }))
  })
  return startChange(deps, actor, planned, { of: 'integration', action: input.action }, input)
}

const selectedIds = async (
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  { ids, filter }: ChangeIntegrationsInput,
) =>
  ids?.filter(isUuid).slice(0, mostRows + 1) ??
  (await integrationQueries.idsOfIntegrations(
    tx,
    toIntegrationsWanted(actor, filter ?? {}, deps.now()),
    mostRows + 1,
  ))
