import {
  attemptQueries,
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
import { once } from '../once.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import { claimAccount } from './claim-account.ts'
import { acceptedOf, accountOf, unclaimed } from './match-account.pure.ts'

/** Which integration, and which of the accounts that the service user reaches it is. */
export interface ApproveServiceUserInput {
  integrationId: string
  /** Its number in Reporter. Without it, the only account that is nobody's yet, as soon as Apple names one. */
  accountId?: string | null | undefined
  idempotencyKey?: string | null | undefined
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
    const id = await once(tx, actor, 'integration.approveServiceUser', input.idempotencyKey, async () => {
      await approve(deps, tx, actor, input)
      return input.integrationId
    })
    const [row] = await integrationQueries.integrationsByIds(tx, [id])
    if (!row) throw noIntegration()
    return toIntegrationView(row)
  })
}

async function approve(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  { integrationId, accountId }: ApproveServiceUserInput,
): Promise<void> {
  const { integration, attemptId } = await waitingIntegration(tx, integrationId)
  authorise(actor, 'integration.approve')
  const at = deps.now()
  const [known] = await serviceUserQueries.invitesOf(tx, [integrationId])
  const { id, clientId } = accountId ? await claim(tx, actor, integration, accountId, at) : integration
  if (!accountId && known?.account === null) await assertNoDoubt(tx, integrationId, known.invite.requestedAt)
  const acceptedAt = known?.invite.acceptedAt ?? at
  const approvedByMemberId = actor.token?.makerMemberId ?? actor.memberId
  await serviceUserQueries.updateInvite(tx, id, { approvedAt: at, acceptedAt, approvedByMemberId })
  const changes = [{ field: 'account', from: null, to: accountId ?? null }]
  await record(tx, actor, 'integration.serviceUserApproved', { kind: 'integration', id, clientId }, changes)
  await dispatch(tx, actor, 'invitationApproved', { clientId, integrationId: id, attemptId })
}

/** Where Apple names several accounts that it may be, one of them has to be named: nothing is guessed. */
async function assertNoDoubt(tx: Tx, integrationId: string, requestedAt: Date): Promise<void> {
  const accounts = await serviceUserQueries.reachedAccounts(tx)
  const waiting = await serviceUserQueries.waitingInvites(tx)
  const invite = waiting.find((each) => each.integrationId === integrationId)
  const named = invite && accountOf(invite, waiting, accounts)
  const since = unclaimed(accounts).filter(({ seenAt }) => seenAt > requestedAt)
  if (named || since.length < 2 || acceptedOf(accounts, requestedAt)) return
  throw problem('INVALID', 'Apple names several accounts that it may be.', {
    field: 'accountId',
    hint: 'Say which of them it is.',
  })
}

/**
 * The integration, held, whose attempt waits for the service user to be accepted.
 * @throws {DomainError} NOT_FOUND; CONFLICT where nothing waits.
 */
export async function waitingIntegration(tx: Tx, id: string) {
  const integration = isUuid(id) ? await integrationQueries.lockIntegration(tx, id) : null
  if (!integration) throw noIntegration()
  const attempt = await attemptQueries.findOpenAttempt(tx, id)
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
