import {
  accessQueries,
  integrationQueries,
  serviceUserQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { toIntegrationView } from '../integrations/integration-view.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import { claimAccount } from './claim-account.ts'

/** Which integration, and which of the accounts that the service user reaches it is. */
export interface ApproveServiceUserInput {
  integrationId: string
  /** Its number in Reporter. Without it, the only account that is nobody's yet, as soon as Apple names one. */
  accountId?: string | null | undefined
}

/**
 * Says that the service user was accepted, and for which account, where nothing else tells that: Apple is asked at once, and
 * what it answers decides. Approved already, it stays so.
 * @throws {DomainError} NOT_FOUND, also for an account that is not reached; CONFLICT where nothing waits; FORBIDDEN.
 */
export async function approveServiceUser(
  deps: Deps,
  actor: MemberActor,
  input: ApproveServiceUserInput,
): Promise<IntegrationView> {
  return deps.db.write(reachOf(actor), async (tx) => {
    const { integration, attemptId } = await waitingIntegration(tx, actor, input.integrationId)
    const held = input.accountId
      ? await claim(tx, actor, integration, input.accountId, deps.now())
      : integration
    const approvedByMemberId = actor.token?.makerMemberId ?? actor.memberId
    await serviceUserQueries.updateInvite(tx, held.id, { approvedAt: deps.now(), approvedByMemberId })
    const { id, clientId } = held
    const changes = [{ field: 'account', from: null, to: input.accountId ?? null }]
    await record(tx, actor, 'integration.serviceUserApproved', { kind: 'integration', id, clientId }, changes)
    await dispatch(tx, actor, 'invitationApproved', { clientId, integrationId: id, attemptId })
    const [row] = await integrationQueries.integrationsByIds(tx, [id])
    if (!row) throw noIntegration()
    return toIntegrationView(row)
  })
}

async function waitingIntegration(tx: Tx, actor: MemberActor, id: string) {
  const integration = isUuid(id) ? await integrationQueries.lockIntegration(tx, id) : null
  if (!integration) throw noIntegration()
  authorise(actor, 'integration.approve')
  const attempt = await accessQueries.findOpenAttempt(tx, id)
  if (attempt?.stage === 'PENDING') return { integration, attemptId: attempt.id }
  throw problem('CONFLICT', 'No invitation waits here.', {
    field: 'integrationId',
    hint: 'Look at the integration again: it may have been accepted meanwhile.',
  })
}

async function claim(
  tx: Tx,
  actor: MemberActor,
  integration: IntegrationRecord,
  accountId: string,
  at: Date,
): Promise<IntegrationRecord> {
  const account = (await serviceUserQueries.reachedAccounts(tx)).find(({ number }) => number === accountId)
  const isAnothers = account && account.clientId !== null && account.clientId !== integration.clientId
  if (!account || isAnothers)
    throw problem(
      'NOT_FOUND',
      'Our Apple user reaches no such account, or it is connected for another client.',
      {
        field: 'accountId',
        hint: 'Choose among the accounts that it reaches and that are nobody’s yet.',
      },
    )
  const evidence = await claimAccount(tx, integration, { number: account.number, vendorNumbers: [] })
  return moveIntegration(tx, actor, integration, { evidence, transitionId: `claimed:${account.number}`, at })
}

const noIntegration = () =>
  problem('NOT_FOUND', 'There is no such integration, or it is not shared with you.', {
    field: 'integrationId',
  })
