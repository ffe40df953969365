import { deliveryQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { changeIntegration, type ChangeIntegrationInput } from './change-integration.ts'
import { assertIntegrationAtWork } from './integration-archived.ts'
import type { IntegrationView } from './integration-views.ts'
import { moveIntegration } from './move-integration.ts'

/**
 * Has nothing new fetched for an integration until it is resumed; its access is kept and looked at as before, and its state
 * stays what it is. Paused already, it stays so. @throws {DomainError} CONFLICT when it is archived; NOT_FOUND, FORBIDDEN.
 */
export const pauseIntegration = (
  deps: Deps,
  actor: Actor,
  input: ChangeIntegrationInput,
): Promise<IntegrationView> =>
  changeIntegration(
    deps,
    actor,
    'integration.pause',
    input,
    async (tx, integration) => {
      assertIntegrationAtWork(integration)
      if (integration.pausedAt) return
      const at = deps.now()
      await moveIntegration(tx, actor, integration, {
        evidence: { pausedAt: at, pausedBy: actor.name },
        transitionId: `paused:${integration.version}`,
        at,
      })
      const { id, clientId } = integration
      await record(tx, actor, 'integration.paused', { kind: 'integration', id, clientId })
    },
    'backfill.manage',
  )

/** Has it fetched again, from where it stopped. One that is not paused stays as it is. @throws {DomainError} NOT_FOUND, FORBIDDEN. */
export const resumeIntegration = (
  deps: Deps,
  actor: Actor,
  input: ChangeIntegrationInput,
): Promise<IntegrationView> =>
  changeIntegration(
    deps,
    actor,
    'integration.resume',
    input,
    async (tx, integration) => {
      if (!integration.pausedAt) return
      await moveIntegration(tx, actor, integration, {
        evidence: { pausedAt: null, pausedBy: null },
        transitionId: `resumed:${integration.version}`,
        at: deps.now(),
      })
      const { id: integrationId, clientId } = integration
      await record(tx, actor, 'integration.resumed', { kind: 'integration', id: integrationId, clientId })
      // Its workflow sleeps, and is woken to look.
      const backfill = await deliveryQueries.findOpenBackfill(tx, integrationId)
      if (backfill)
        await dispatch(tx, actor, 'backfillResumed', { clientId, integrationId, backfillId: backfill.id })
    },
    'backfill.manage',
  )
