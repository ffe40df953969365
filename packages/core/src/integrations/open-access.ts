import type { GainAccessInput } from '@gatehouse/contracts'
import { accessQueries, integrationQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { beginBackfill } from '../deliveries/begin-backfill.ts'
import type { Deps } from '../deps.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { useKeyOfAttempt } from './integration-key.ts'
import { moveIntegration } from './move-integration.ts'

/** How many days a new integration brings home at first. */
const firstDays = 30

/**
 * Opens access after Apple accepted the key: with limits where a capability was refused. Begins the first backfill
 * in the same transaction, where sales may be read. An attempt that has ended changes nothing.
 */
export async function openAccess(deps: Deps, actor: SystemActor, input: GainAccessInput): Promise<void> {
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, input.integrationId)
    if (!integration) return
    const ended = await accessQueries.moveAttempt(tx, input.attemptId, {
      stage: 'SUCCEEDED',
      waitsFor: null,
      endedAt: at,
    })
    if (!ended) return
    await useKeyOfAttempt(tx, integration, input.attemptId)
    const capabilities = await accessQueries.capabilitiesOf(tx, [integration.id])
    const refused = capabilities.find(({ status }) => status === 'REFUSED')
    const sales = capabilities.some(({ name, status }) => name === 'SALES' && status === 'PROVED')
    const reason = refused ? limitOf(integration.method, refused.name) : null
    const evidence = { access: refused ? ('LIMITED' as const) : ('OPEN' as const), reason, nextSyncAt: at }
    const moved = await moveIntegration(tx, actor, integration, {
      evidence,
      transitionId: `attempt:${input.attemptId}:open`,
      at,
    })
    if (sales) await beginBackfill(deps, tx, actor, moved, { days: firstDays })
  })
}

const limitOf = (method: string, capability: string): Reason =>
  method === 'API_KEY_INDIVIDUAL'
    ? { code: 'INDIVIDUAL_KEY_LIMITS', params: {} }
    : { code: 'ROLE_INSUFFICIENT', params: { capability: capability.toLowerCase() } }
