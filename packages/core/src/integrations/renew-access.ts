import {
  attemptQueries,
  credentialQueries,
  integrationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { roomFor } from '../apple-budget/room-for.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import { assertNotArchived } from '../clients/get-client.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import type { ChangeIntegrationInput } from './change-integration.ts'
import { countedFor } from './connect-to-apple.ts'
import { assertIntegrationAtWork } from './integration-archived.ts'
import type { AttemptView, IntegrationView } from './integration-views.ts'
import { toAttemptView } from './integration-parts.ts'
import { toIntegrationView } from './integration-view.ts'
import { moveIntegration } from './move-integration.ts'
import { restsUntil } from './renewal.pure.ts'
import { untilOfEach } from './until-of-each.ts'

/** How many attempts decide how long to rest. */
const remembered = 10

/**
 * Asks Apple whether the credential that is here still works, in any state but ARCHIVED and in place: where it does,
 * access is open again and everything goes on; where it does not, the attempt says what has to be renewed and by whom.
 * Whoever asks while an attempt is under way joins it, in whatever tab.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN; CONFLICT when it is archived or has nothing to ask with; TOO_SOON.
 */
export async function renewAccess(
  deps: Deps,
  actor: Actor,
  input: ChangeIntegrationInput,
): Promise<{ integration: IntegrationView; attempt: AttemptView }> {
  authorise(actor, 'integration.connect')
  return deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationToRenew(tx, input.integrationId)
    const attemptId = await once(tx, actor, 'integration.renewAccess', input.idempotencyKey, async () => {
      const open = await attemptQueries.findOpenAttempt(tx, integration.id)
      return open?.id ?? (await begin(deps, tx, actor, integration))
    })
    const attempt = await attemptQueries.findAttempt(tx, attemptId)
    const [row] = await integrationQueries.integrationsByIds(tx, [integration.id])
    if (!attempt || !row) throw problem('NOT_FOUND', 'This integration is gone.')
    return { integration: toIntegrationView(row), attempt: toAttemptView(attempt) }
  })
}

async function integrationToRenew(tx: Tx, id: string): Promise<IntegrationRecord> {
  const field = 'integrationId'
  const integration = isUuid(id) ? await integrationQueries.lockIntegration(tx, id) : null
  if (!integration)
    throw problem('NOT_FOUND', 'There is no such integration, or it is not shared with you.', { field })
  assertIntegrationAtWork(integration)
  await assertNotArchived(tx, integration.clientId, field)
  return integration
}

async function begin(deps: Deps, tx: Tx, actor: Actor, integration: IntegrationRecord): Promise<string> {
  const credential = await credentialQueries.credentialInSlot(tx, integration.id, 'A')
  if (!credential?.sealed)
    throw problem('CONFLICT', 'Nothing is kept here that Apple could be asked with.', {
      field: 'integrationId',
      hint: 'Connect a key in its place: apps, history and settings stay.',
    })
  const until = await restingUntil(deps, tx, integration)
  if (until) throw tooSoon(until, deps.now())
  const { workspaceId, clientId, id: integrationId } = integration
  const attemptId = await attemptQueries.insertAttempt(tx, {
    workspaceId,
    clientId,
    integrationId,
    credentialId: credential.id,
    startedByMemberId: actor.kind === 'member' ? actor.memberId : null,
    stage: 'QUEUED',
  })
  await moveIntegration(tx, actor, integration, {
    evidence: {},
    transitionId: `attempt:${attemptId}`,
    at: deps.now(),
  })
  await record(tx, actor, 'integration.renewed', { kind: 'integration', id: integrationId, clientId })
  await dispatch(tx, actor, 'gainAccess', { clientId, integrationId, attemptId })
  return attemptId
}

/** Until when access rests, by what was answered before and by what Apple's limits leave to people; null for not at all. */
async function restingUntil(
  deps: Deps,
  tx: Tx,
  integration: Pick<IntegrationRecord, 'id' | 'workspaceId' | 'state'>,
): Promise<Date | null> {
  const now = deps.now()
  const { workspaceId, id: integrationId, state } = integration
  const attempts = await attemptQueries.endedAttempts(tx, integrationId, remembered)
  const counted = await countedFor(deps, tx, { workspaceId, integrationId })
  const room = counted ? await roomFor(deps, counted, 'PEOPLE') : null
  const ends = [restsUntil(attempts, state)?.getTime() ?? 0, now.getTime() + (room?.retryInMs ?? 0)]
  const latest = Math.max(...ends)
  return latest > now.getTime() ? new Date(latest) : null
}

/** When access of each integration may be asked about again; null for now. */
export const renewableAt = (deps: Deps, actor: Actor, ids: readonly string[]): Promise<(Date | null)[]> =>
  untilOfEach(deps, actor, ids, (tx, integration) => restingUntil(deps, tx, integration))

const tooSoon = (until: Date, now: Date) => {
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1_000)
  const span = seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
  return problem(
    'TOO_SOON',
    `Apple was asked about this access just before. It can be asked again in ${span}.`,
    {
      field: 'integrationId',
      hint: 'Asking again and again is what makes Apple refuse for longer.',
      actor: 'NOBODY',
    },
  )
}
