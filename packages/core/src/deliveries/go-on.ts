import { capabilityQueries, deliveryQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { beginBackfill, enqueueBackfill } from './begin-backfill.ts'

/** How many days an integration brings home at first. */
export const firstDays = 30

/** Wants the days again that a credential was not allowed to have, now that it is. */
export const bringBackRefused = (deps: Deps, tx: Tx, { providerId }: IntegrationRecord): Promise<number> =>
  deliveryQueries.wantRefused(tx, providerId, deps.now())

/** Whether what an integration is asked with was proved to read sales. */
export async function mayReadSales(tx: Tx, { id }: IntegrationRecord): Promise<boolean> {
  const capabilities = await capabilityQueries.capabilitiesOf(tx, [id])
  return capabilities.some(({ name, status }) => name === 'SALES' && status === 'PROVED')
}

/**
 * Goes on with what was to come home when access broke off: the days that are wanted, but for those that a person
 * stopped; the first days, where none were wanted yet.
 */
export async function goOn(
  deps: Deps,
  tx: Tx,
  actor: SystemActor,
  integration: IntegrationRecord,
): Promise<void> {
  if (!(await mayReadSales(tx, integration))) return
  if (await deliveryQueries.findOpenBackfill(tx, integration.id)) return
  const range = await deliveryQueries.rangeWanted(tx, integration.providerId)
  if (range) await enqueueBackfill(deps, tx, actor, integration, range)
  else if (!integration.firstBackfillDone)
    await beginBackfill(deps, tx, actor, integration, { days: firstDays })
}
