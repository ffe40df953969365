import type { SyncIntegrationInput, SyncPlan } from '@gatehouse/contracts'
import {
  capabilityQueries,
  deliveryQueries,
  integrationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { addDays, appleDayOf, keptDays, newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { endsWithAnyAnswer, isOfAccount } from '../integrations/access-evidence.pure.ts'
import { limitOf } from '../integrations/capabilities.pure.ts'
import { moveIntegration, type NewEvidence } from '../integrations/move-integration.ts'
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
    if (!integration || integration.archivedAt || integration.pausedAt) return { deliveryIds: [] }
    if (!integration.firstBackfillDone) return { deliveryIds: [] }
    const capabilities = await capabilityQueries.capabilitiesOf(tx, [integration.id])
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
 * Ends a sync and sets when the next is due. Where Apple was reached again, a limit that is over ends, or is looked at.
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
    const evidence = {
      nextSyncAt: new Date(at.getTime() + syncEveryMs),
      ...(input.reached ? { lastSyncedAt: at, ...(await afterAnswer(tx, integration, at)) } : {}),
    }
    await moveIntegration(tx, actor, integration, { evidence, transitionId: `sync:${input.dueAt}`, at })
  })
}

/**
 * What an answer about apps says of a limit. One that lay with our machine is over; one of the account may still refuse
 * other things, so a look at all of them comes at once.
 */
async function afterAnswer(tx: Tx, integration: IntegrationRecord, at: Date): Promise<NewEvidence> {
  const reasonCode = integration.reasonCode ?? ''
  if (integration.access !== 'LIMITED' || !isOfAccount(reasonCode)) return {}
  if (!endsWithAnyAnswer(reasonCode)) return { nextWatchAt: at }
  const reason = limitOf(integration.method, await capabilityQueries.capabilitiesOf(tx, [integration.id]))
  return { access: reason ? 'LIMITED' : 'OPEN', reason }
}
