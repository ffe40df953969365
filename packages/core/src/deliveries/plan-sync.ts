import type { SyncIntegrationInput, SyncPlan } from '@gatehouse/contracts'
import { accessQueries, deliveryQueries, integrationQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { addDays, appleDayOf, keptDays, newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { isOfAccount } from '../integrations/access-evidence.pure.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { wantDays } from './want-days.ts'

/** How often an integration looks for what is new at Apple. */
const syncEveryMs = 60 * 60_000
/** A sync enters this many days into the ledger, should it lack them; older days are a backfill's to enter. */
const lookBackDays = 14
const mostPerSync = 50

/** What a sync is to fetch: days published since the last one, and those that Apple was late with, as long as it keeps them. */
export async function planSync(
  deps: Deps,
  actor: SystemActor,
  input: SyncIntegrationInput,
): Promise<SyncPlan> {
  const now = deps.now()
  return deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, input.integrationId)
    if (!integration || integration.archivedAt || !integration.firstBackfillDone) return { deliveryIds: [] }
    const capabilities = await accessQueries.capabilitiesOf(tx, [integration.id])
    if (!capabilities.some(({ name, status }) => name === 'SALES' && status === 'PROVED'))
      return { deliveryIds: [] }
    const to = newestPublishedDay(now)
    const from = addDays(to, 1 - lookBackDays)
    await wantDays(tx, integration, { from, to }, now)
    const due = { providerId: integration.providerId, toOn: to, now, limit: mostPerSync }
    const fresh = await deliveryQueries.dueDeliveries(tx, { ...due, fromOn: from, states: ['WANTED'] })
    const oldestOn = addDays(appleDayOf(now), -keptDays)
    const late = await deliveryQueries.dueDeliveries(tx, { ...due, fromOn: oldestOn, states: ['LATE'] })
    return { deliveryIds: [...fresh, ...late].map(({ id }) => id).slice(0, mostPerSync) }
  })
}

/**
 * Ends a sync and sets when the next is due. Where Apple was reached again, a limit that lay with the account ends.
 * Run twice it changes nothing the second time.
 */
export async function finishSync(
  deps: Deps,
  actor: SystemActor,
  input: SyncIntegrationInput & { reached: boolean },
): Promise<void> {
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, input.integrationId)
    if (!integration || integration.nextSyncAt?.toISOString() !== input.dueAt) return
    const recovered =
      input.reached && integration.access === 'LIMITED' && isOfAccount(integration.reasonCode ?? '')
    const evidence = {
      nextSyncAt: new Date(at.getTime() + syncEveryMs),
      ...(input.reached ? { lastSyncedAt: at } : {}),
      ...(recovered ? { access: 'OPEN' as const, reason: null } : {}),
    }
    await moveIntegration(tx, actor, integration, { evidence, transitionId: `sync:${input.dueAt}`, at })
  })
}
