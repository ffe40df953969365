import { accessQueries, deliveryQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { endBackfill } from '../deliveries/end-backfill.ts'
import { isReplaced } from './integration-key.ts'

/** Ends what is under way at an integration, through the rows that its workflows read: the attempt and the backfill. */
export async function endWork(tx: Tx, actor: Actor, integration: IntegrationRecord, at: Date): Promise<void> {
  const attempt = await accessQueries.findOpenAttempt(tx, integration.id)
  if (attempt) {
    await accessQueries.moveAttempt(tx, attempt.id, { stage: 'CANCELLED', waitsFor: null, endedAt: at })
    if (await isReplaced(tx, integration.id, attempt.credentialId))
      await accessQueries.dropSecret(tx, attempt.credentialId)
  }
  const backfill = await deliveryQueries.findOpenBackfill(tx, integration.id)
  if (backfill) await endBackfill(tx, actor, backfill, at)
}
