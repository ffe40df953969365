import { workspaceQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import type { IntegrationState } from '../integrations/state.pure.ts'
import { describeReason } from '../problems/reasons.ts'
import { peopleOf, reachingClient } from '../members/reaching.ts'
import { aboutIntegration } from './about-integration.ts'
import { howMany, nameAll } from './name-all.pure.ts'
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

/**
 * Tells who is responsible for an integration that it brings nothing any more, why, what that concerns, and what to do.
 * Who sees the client is named to those alone who may see members; others, and channels, are told how many they are.
 */
export async function tellBroken(
  tx: Tx,
  actor: Actor,
  integration: IntegrationRecord,
  at: Date,
): Promise<void> {
  const { escalateAfterHours } = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
  const { message, hint } = describeReason(integration.reasonCode ?? '', integration.reasonParams)
  const reaching = await reachingClient(tx, integration.clientId, at)
  const names = peopleOf(reaching).map(({ name }) => name)
  const about = { ...(await aboutIntegration(tx, integration)), reason: message, hint: hint ?? '' }
  const mayKnow = new Set(
    reaching.filter(({ permissions }) => permissions.includes('member.read')).map(({ id }) => id),
  )
  await tellResponsible(tx, actor, integration, {
    template: 'BROKEN',
    params: { ...about, seenBy: howMany(names) },
    toMember: (id) => ({ ...about, seenBy: mayKnow.has(id) ? nameAll(names) : howMany(names) }),
    cause: brokenCause(integration),
    escalateAt:
      escalateAfterHours === null ? null : new Date(at.getTime() + escalateAfterHours * 60 * 60_000),
  })
}
