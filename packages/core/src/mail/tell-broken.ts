import { workspaceQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import type { IntegrationState } from '../integrations/state.pure.ts'
import { describeReason } from '../problems/reasons.ts'
import { aboutIntegration } from './about-integration.ts'
import { tellResponsible } from './tell-people.ts'

const brought = new Set<string>([
  'BACKFILLING',
  'ACTIVE',
  'EXPIRING',
  'DEGRADED',
] satisfies IntegrationState[])
const broken = new Set<string>(['NEEDS_REAUTH', 'REVOKED', 'LOCKED'] satisfies IntegrationState[])

/** Whether an integration that brought data now brings none. */
export const breaks = (from: string, to: string): boolean => brought.has(from) && broken.has(to)

/** What an integration broke by, as a key: the same break is told once. */
export const brokenCause = ({ id, stateAt }: Pick<IntegrationRecord, 'id' | 'stateAt'>): string =>
  `broken:${id}:${stateAt.toISOString()}`

/** Tells who is responsible for an integration that it brings nothing any more, why, and what to do. */
export async function tellBroken(
  tx: Tx,
  actor: Actor,
  integration: IntegrationRecord,
  at: Date,
): Promise<void> {
  const { escalateAfterHours } = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
  const { message, hint } = describeReason(integration.reasonCode ?? '', integration.reasonParams)
  await tellResponsible(tx, actor, integration, {
    template: 'BROKEN',
    params: { ...(await aboutIntegration(tx, integration)), reason: message, hint: hint ?? '' },
    cause: brokenCause(integration),
    escalateAt:
      escalateAfterHours === null ? null : new Date(at.getTime() + escalateAfterHours * 60 * 60_000),
  })
}
