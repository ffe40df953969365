import {
  attemptQueries,
  deliveryQueries,
  rotationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { endBackfill } from '../deliveries/end-backfill.ts'
import { dropBrought } from '../rotations/end-rotation.ts'
import { dropKeyOfAttempt } from './integration-key.ts'

/** Ends what is under way at an integration, through the rows that its workflows read: the attempt, the rotation and the backfill. */
export async function endWork(tx: Tx, actor: Actor, integration: IntegrationRecord, at: Date): Promise<void> {
  const attempt = await attemptQueries.findOpenAttempt(tx, integration.id)
  if (attempt) await endAttempt(tx, integration, attempt.id, at)
  const rotation = await rotationQueries.findOpenRotation(tx, integration.id)
  if (rotation) {
    await rotationQueries.moveRotation(tx, rotation.id, { state: 'CANCELLED', findings: null, endedAt: at })
    if (rotation.state === 'VERIFYING') await dropBrought(tx, rotation)
  }
  const backfill = await deliveryQueries.findOpenBackfill(tx, integration.id)
  if (backfill) await endBackfill(tx, actor, backfill, at)
}

/** Ends an attempt that something else takes the place of; its workflow finds it ended. */
export async function endAttempt(
  tx: Tx,
  integration: IntegrationRecord,
  attemptId: string,
  at: Date,
): Promise<void> {
  const ended = { stage: 'CANCELLED', waitsFor: null, draft: null, code: null, codeWish: null, endedAt: at }
  await attemptQueries.moveAttempt(tx, attemptId, ended)
  await dropKeyOfAttempt(tx, integration, attemptId)
}
