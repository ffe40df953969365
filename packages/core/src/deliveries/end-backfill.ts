import { deliveryQueries, type BackfillRow, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { dispatch } from '../outbox/dispatch.ts'

/** Cancels a backfill that has not ended, and wakes its workflow to end. What is home stays; the days left say why. */
export async function endBackfill(tx: Tx, actor: Actor, backfill: BackfillRow, at: Date): Promise<void> {
  const { id: backfillId, clientId, integrationId } = backfill
  await deliveryQueries.moveBackfill(tx, backfillId, { state: 'CANCELLED', doneAt: at })
  await deliveryQueries.explainWanted(tx, backfill, { code: 'NOT_FETCHED', params: null })
  await dispatch(tx, actor, 'backfillCancelled', { clientId, integrationId, backfillId })
}
