import { randomUUID } from 'node:crypto'
import {
  attemptQueries,
  providerQueries,
  integrationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { clientToConnect, integrationToContinue } from '../integrations/connect-target.ts'
import { toIntegrationView } from '../integrations/integration-view.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { once } from '../once.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import { checkAppleId, type AppleIdInput } from './apple-id-input.ts'
import { toChallenge, type ChallengeView } from './challenge-view.ts'
import { sealDraft } from './draft.ts'
import { assertMethodOn } from './method-policy.ts'
import { untilAttempt } from './until-attempt.ts'

export interface ConnectAppleIdInput extends AppleIdInput {
  clientId: string
  /** Renew or continue this integration instead of making a new one. */
  integrationId?: string | null | undefined
  label?: string | null | undefined
  /** False for whoever follows the sign-in live: the answer comes before Apple's. */
  wait?: boolean | null | undefined
  idempotencyKey?: string | null | undefined
}

/** An integration with what Apple asks for, if it asks already. */
export interface SignInView {
  integration: IntegrationView
  challenge: ChallengeView | null
}

/** Stages in which Apple has not been heard yet; that it is away is told at once. */
const unheard: readonly string[] = ['QUEUED', 'PROVING']

/**
 * Signs in to Apple with somebody's Apple ID: seals the password for the worker, which proves it once, and waits a while for
 * what Apple asks. A second click, tab or person with the same Apple ID joins the sign-in that runs.
 * @throws {DomainError} INVALID at its field, METHOD_OFF, NOT_FOUND, CONFLICT, FORBIDDEN.
 */
export async function connectAppleId(
  deps: Deps,
  actor: MemberActor,
  input: ConnectAppleIdInput,
): Promise<SignInView> {
  authorise(actor, 'integration.connect')
  const who = checkAppleId(input)
  const integrationId = await deps.db.write(reachOf(actor), async (tx) => {
    const act = 'integration.connectAppleId'
    return once(tx, actor, act, input.idempotencyKey, () => connect(deps, tx, actor, input, who))
  })
  const { attempt, row } = await deps.db.read(reachOf(actor), async (tx) => ({
    attempt: await attemptQueries.findOpenAttempt(tx, integrationId),
    row: (await integrationQueries.integrationsByIds(tx, [integrationId]))[0],
  }))
  if (!row) throw problem('NOT_FOUND', 'This integration is gone.')
  if (!attempt || input.wait === false) return { integration: toIntegrationView(row), challenge: null }
  const heard = await untilAttempt(
    deps,
    actor,
    attempt.id,
    ({ stage, reasonCode }) => reasonCode !== null || !unheard.includes(stage),
  )
  return signInView(deps, actor, integrationId, heard && toChallenge(heard))
}

/** The integration as it is now, beside the challenge. */
export async function signInView(
  deps: Deps,
  actor: MemberActor,
  integrationId: string,
  challenge: ChallengeView | null,
): Promise<SignInView> {
  const [row] = await deps.db.read(reachOf(actor), (tx) =>
    integrationQueries.integrationsByIds(tx, [integrationId]),
  )
  if (!row) throw problem('NOT_FOUND', 'This integration is gone.')
  return { integration: toIntegrationView(row), challenge }
}

async function connect(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  input: ConnectAppleIdInput,
  { email, password }: AppleIdInput,
): Promise<string> {
  const { id: clientId, name } = await clientToConnect(tx, input.clientId)
  const running = await attemptQueries.findOpenSignIn(tx, clientId, email)
  if (running) return running.integrationId
  const continued = input.integrationId
    ? await integrationToContinue(tx, input.integrationId, clientId)
    : null
  await assertMethodOn(tx, actor, 'APPLE_ID_2FA')
  const integration =
    continued ?? (await make(deps, tx, actor, { clientId, name }, usualLabel(input.label, email)))
  const { workspaceId } = actor
  const attemptId = randomUUID()
  await attemptQueries.insertAttempt(tx, {
    id: attemptId,
    workspaceId,
    clientId,
    integrationId: integration.id,
    stage: 'QUEUED',
    appleId: email,
    startedByMemberId: actor.memberId,
    draft: await sealDraft(deps, { workspaceId, id: attemptId }, { kind: 'PASSWORD', password }),
  })
  const begins = integration.access === 'NOT_YET'
  await moveIntegration(tx, actor, integration, {
    evidence: begins ? { method: 'APPLE_ID_2FA', reason: null } : {},
    transitionId: `attempt:${attemptId}`,
    at: deps.now(),
  })
  const target = { kind: 'integration', id: integration.id, clientId } as const
  await record(tx, actor, 'integration.signInBegun', target, [{ field: 'appleId', from: null, to: email }])
  await dispatch(tx, actor, 'gainAccess', { clientId, integrationId: integration.id, attemptId })
  return integration.id
}

/** Which team it is of is known after the sign-in: until then its provider has the client's name. */
async function make(
  deps: Deps,
  tx: Tx,
  { workspaceId, memberId, token }: MemberActor,
  { clientId, name }: { clientId: string; name: string },
  label: string,
): Promise<IntegrationRecord> {
  const providerId = await providerQueries.insertProvider(tx, {
    workspaceId,
    clientId,
    name,
    vendorNumbers: [],
  })
  return integrationQueries.insertIntegration(tx, {
    workspaceId,
    clientId,
    providerId,
    label,
    method: 'APPLE_ID_2FA',
    ownerMemberId: token?.makerMemberId ?? memberId,
    access: 'NOT_YET',
    state: 'DRAFT',
    stateAt: deps.now(),
  })
}

const usualLabel = (typed: string | null | undefined, email: string): string =>
  typed
    ?.replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 120) || `Apple Account ${email}`
