import type { IntegrationRecord, Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { roomFor } from '../apple-budget/room-for.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { changeIntegration, type ChangeIntegrationInput } from './change-integration.ts'
import { countedFor } from './connect-to-apple.ts'
import { assertIntegrationAtWork } from './integration-archived.ts'
import type { IntegrationView } from './integration-views.ts'
import { moveIntegration } from './move-integration.ts'
import { untilOfEach } from './until-of-each.ts'

/** Nothing that Apple publishes by the day is new sooner after a sync. */
const restMs = 5 * 60_000

/**
 * Has what is new at Apple fetched now instead of at the next hour: the planner starts it within a minute. A sync that is due or
 * runs is joined.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN; CONFLICT while nothing is fetched for it; TOO_SOON after the last one, and where
 * Apple's limits leave no room.
 */
export const syncIntegration = (
  deps: Deps,
  actor: Actor,
  input: ChangeIntegrationInput,
): Promise<IntegrationView> =>
  changeIntegration(
    deps,
    actor,
    'integration.sync',
    input,
    async (tx, integration) => {
      assertFetched(integration)
      const at = deps.now()
      if (integration.nextSyncAt && integration.nextSyncAt <= at) return
      const until = await restingUntil(deps, tx, integration)
      if (until) throw tooSoon(until, at)
      await moveIntegration(tx, actor, integration, {
        evidence: { nextSyncAt: at },
        transitionId: `asked:${integration.version}`,
        at,
      })
      const { id, clientId } = integration
      await record(tx, actor, 'integration.synced', { kind: 'integration', id, clientId })
    },
    'backfill.manage',
  )

/** When each integration may be synced by hand again; null for now. */
export const syncableAt = (deps: Deps, actor: Actor, ids: readonly string[]): Promise<(Date | null)[]> =>
  untilOfEach(deps, actor, ids, (tx, integration) => restingUntil(deps, tx, integration))

/** @throws {DomainError} CONFLICT. */
function assertFetched({ archivedAt, pausedAt, access }: IntegrationRecord): void {
  const field = 'integrationId'
  assertIntegrationAtWork({ archivedAt })
  if (pausedAt)
    throw problem('CONFLICT', 'This integration is paused: nothing new is fetched for it.', {
      field,
      hint: 'Resume it first.',
    })
  if (access !== 'OPEN' && access !== 'LIMITED')
    throw problem('CONFLICT', 'There is no access to fetch with.', { field, hint: 'Renew access first.' })
}

/** Until when nothing would be new, or Apple's limits leave work no room; null for not at all. */
async function restingUntil(
  deps: Deps,
  tx: Tx,
  { id: integrationId, workspaceId, lastSyncedAt }: IntegrationRecord,
): Promise<Date | null> {
  const nowMs = deps.now().getTime()
  const counted = await countedFor(deps, tx, { workspaceId, integrationId })
  const room = counted ? await roomFor(deps, counted, 'WORK') : null
  const untilMs = Math.max((lastSyncedAt?.getTime() ?? -restMs) + restMs, nowMs + (room?.retryInMs ?? 0))
  return untilMs > nowMs ? new Date(untilMs) : null
}

const tooSoon = (until: Date, now: Date) =>
  problem(
    'TOO_SOON',
    `What is new was fetched just before, or Apple's limits leave no room. It can be asked for again in ${Math.ceil((until.getTime() - now.getTime()) / 60_000)} min.`,
    { field: 'integrationId', actor: 'NOBODY' },
  )
