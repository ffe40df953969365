import {
  clientQueries,
  deliveryQueries,
  integrationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { daysBetween } from '../day/apple-day.ts'
import { tellResponsible } from './tell-people.ts'

/** Tells who is responsible for an integration that its first backfill has ended, with what came home. */
export async function tellHistoryComplete(
  tx: Tx,
  actor: Actor,
  integration: IntegrationRecord,
  backfillId: string,
): Promise<void> {
  const progress = await deliveryQueries.findBackfillProgress(tx, backfillId)
  const [client] = await clientQueries.clientsByIds(tx, [integration.clientId])
  const [known] = await integrationQueries.integrationsByIds(tx, [integration.id])
  if (!progress || !client || !known) return
  const { fromOn, toOn } = progress.backfill
  await tellResponsible(tx, actor, integration, {
    template: 'HISTORY_COMPLETE',
    cause: `history:${integration.id}`,
    params: {
      client: client.name,
      label: integration.label,
      integrationId: integration.id,
      from: fromOn,
      to: toOn,
      daysHome: String(progress.daysHome),
      daysTotal: String(daysBetween(fromOn, toOn) + 1),
      apps: String(known.appCount),
    },
  })
}
