import { workspaceQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { appleDayOf } from '../day/apple-day.ts'
import { aboutIntegration } from './about-integration.ts'
import { reminderStep } from './reminder-step.pure.ts'
import { tellResponsible } from './tell-people.ts'

/** Reminds who is responsible for an integration that its access ends: once for each number of days that is set. */
export async function tellEndsSoon(
  tx: Tx,
  actor: Actor,
  integration: IntegrationRecord,
  at: Date,
): Promise<void> {
  const { id, expiresAt, archivedAt, access } = integration
  if (expiresAt === null || archivedAt !== null || access === 'SHUT' || access === 'NOT_YET') return
  const { remindDays } = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
  const due = reminderStep(expiresAt, at, remindDays)
  if (!due) return
  const params = {
    ...(await aboutIntegration(tx, integration)),
    endsOn: appleDayOf(expiresAt),
    days: String(due.days),
  }
  const cause = `ends:${id}:${expiresAt.toISOString()}:${due.step}`
  await tellResponsible(tx, actor, integration, { template: 'ENDS_SOON', params, cause })
}
