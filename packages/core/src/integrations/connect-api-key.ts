import {
  attemptQueries,
  credentialQueries,
  integrationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { Actor, MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { assertMethodOn } from '../sign-in/method-policy.ts'
import { problem } from '../problems/domain-error.ts'
import type { IntegrationView } from './integration-views.ts'
import { checkApiKey, type ApiKeyInput } from './api-key-input.ts'
import { endInvitation } from './cancel-open-attempt.ts'
import { clientToConnect, integrationToContinue } from './connect-target.ts'
import { storeKey, type StorableKey } from './integration-key.ts'
import { toIntegrationView } from './integration-view.ts'
import { moveIntegration, type NewEvidence } from './move-integration.ts'
import { providerOfKey } from './provider-of-key.ts'
import { usualLabel } from './usual-label.pure.ts'

export interface ConnectApiKeyInput extends ApiKeyInput {
  clientId: string
  /** Continue this integration with another key instead of making a new one. */
  integrationId?: string | null | undefined
  label?: string | null | undefined
  idempotencyKey?: string | null | undefined
}

/**
 * Connects a client's Apple account by an API key: checks what can be checked here, seals the key, and leaves the
 * rest to `gainAccess`. Apple's verdict arrives as state and reason.
 * @throws {DomainError} with every local finding at once; nothing is stored then.
 */
export async function connectApiKey(
  deps: Deps,
  actor: MemberActor,
  input: ConnectApiKeyInput,
): Promise<IntegrationView> {
  authorise(actor, 'integration.connect')
  const key = await checkApiKey(input)
  return deps.db.write(reachOf(actor), async (tx) => {
    const id = await once(tx, actor, 'integration.connectApiKey', input.idempotencyKey, () =>
      connectKey(
        deps,
        tx,
        actor,
        { ...input, ownerMemberId: actor.token?.makerMemberId ?? actor.memberId },
        key,
      ),
    )
    const [row] = await integrationQueries.integrationsByIds(tx, [id])
    if (!row) throw problem('NOT_FOUND', 'This integration is gone.')
    return toIntegrationView(row)
  })
}

/** Connects a key that was checked, within a transaction; the integration's id. @throws {DomainError} as `connectApiKey`. */
export async function connectKey(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  input: Pick<ConnectApiKeyInput, 'clientId' | 'integrationId' | 'label'> & { ownerMemberId: string },
  key: StorableKey,
): Promise<string> {
  const { workspaceId } = actor
  const { id: clientId, name } = await clientToConnect(tx, input.clientId)
  if (input.integrationId) await endInvitation(tx, actor, input.integrationId, deps.now())
  const continued = input.integrationId
    ? await integrationToContinue(tx, input.integrationId, clientId)
    : null
  if (!continued) await assertMethodOn(tx, actor, key.method)
  if (await credentialQueries.fingerprintInUse(tx, clientId, key.fingerprint, continued?.id ?? null))
    throw alreadyConnected()
  const providerId = await providerOfKey(tx, { workspaceId, clientId, name }, key, continued)
  const known = {
    providerId,
    method: key.method,
    label: labelOf(input) ?? continued?.label ?? usualLabel(key),
  }
  const integration =
    continued ??
    (await make(deps, tx, {
      ...known,
      workspaceId,
      clientId,
      ownerMemberId: input.ownerMemberId,
    }))
  const credentialId = await storeKey(deps, tx, integration, key)
  const of = { workspaceId, clientId, integrationId: integration.id }
  const attemptId = await attemptQueries.insertAttempt(tx, {
    ...of,
    credentialId,
    stage: 'QUEUED',
    vendorNumbers: key.vendorNumbers,
  })
  await moveIntegration(tx, actor, integration, {
    // Why an earlier key was refused says nothing of this one.
    evidence: {
      ...known,
      ...(integration.access === 'NOT_YET' ? { reason: null } : {}),
    } satisfies NewEvidence,
    transitionId: `attempt:${attemptId}`,
    at: deps.now(),
  })
  const target = { kind: 'integration', id: integration.id, clientId } as const
  const changes = [{ field: 'credential', from: null, to: key.fingerprint }]
  await record(tx, actor, 'integration.connected', target, changes)
  await dispatch(tx, actor, 'gainAccess', { clientId, integrationId: integration.id, attemptId })
  return integration.id
}

const make = (
  deps: Deps,
  tx: Tx,
  row: Pick<
    IntegrationRecord,
    'workspaceId' | 'clientId' | 'providerId' | 'label' | 'method' | 'ownerMemberId'
  >,
): Promise<IntegrationRecord> =>
  integrationQueries.insertIntegration(tx, { ...row, access: 'NOT_YET', state: 'DRAFT', stateAt: deps.now() })

/** The label as typed, in one line; null when none was. */
export const labelOf = ({ label }: Pick<ConnectApiKeyInput, 'label'>): string | null =>
  label
    ?.replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 120) || null

const alreadyConnected = () =>
  problem('ALREADY_CONNECTED', 'This key is connected to this client already.', {
    field: 'privateKey',
    hint: 'Open that integration; to use the key elsewhere, connect it to another client.',
  })
