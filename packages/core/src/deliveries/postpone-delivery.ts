import { deliveryQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { noteWithoutRows } from './note-delivery.ts'

/** Apple's own errors last minutes or hours; asking again after half an hour is soon enough. */
const postponedMs = 30 * 60_000

/** Puts off a delivery that Apple would not answer for, so that one day never holds up the others. */
export async function postponeDelivery(
  deps: Deps,
  actor: SystemActor,
  input: { integrationId: string; deliveryId: string },
): Promise<void> {
  const delivery = await deps.db.read(reachOf(actor), (tx) =>
    deliveryQueries.findDelivery(tx, input.deliveryId),
  )
  if (!delivery || (delivery.state !== 'WANTED' && delivery.state !== 'LATE')) return
  const dueAt = new Date(deps.now().getTime() + postponedMs)
  const known = { state: 'LATE', problemCode: 'APPLE_UNREACHABLE', dueAt } as const
  await noteWithoutRows(deps, actor, input, [{ delivery, known }])
}
