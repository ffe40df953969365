import { randomUUID } from 'node:crypto'
import {
  attemptQueries,
  capabilityQueries,
  credentialQueries,
  providerQueries,
  integrationQueries,
  rotationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import { assertNotArchived } from '../clients/get-client.ts'
import type { Deps } from '../deps.ts'
import { endInvitation } from '../integrations/cancel-open-attempt.ts'
import { checkApiKey, type ApiKeyInput, type CheckedApiKey } from '../integrations/api-key-input.ts'
import { assertIntegrationAtWork } from '../integrations/integration-archived.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { overPrivileged } from '../integrations/over-privileged.pure.ts'
import { providerOfKey } from '../integrations/provider-of-key.ts'
import { once } from '../once.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import type { OnExistingToken } from '../reporter/reporter-input.ts'
import { beginToken } from './rotate-token.ts'
import { viewRotation, type RotationView } from './rotation-view.ts'

export interface RotateCredentialInput extends Pick<ApiKeyInput, 'issuerId'> {
  integrationId: string
  /** The new key, in place of a key. */
  keyId?: string | null | undefined
  privateKey?: string | null | undefined
  /** In place of a Reporter token: consent to make another, which ends the present one for every tool at once. */
  onExistingToken?: OnExistingToken | null | undefined
  /** LEAKED: the old key is not asked with from this moment on. */
  mode: 'PLANNED' | 'LEAKED'
  /** The old key, an Admin's, asks for the analytics of the chosen apps first, and is deleted here when it has. */
  requestAnalytics?: boolean | null | undefined
  idempotencyKey?: string | null | undefined
}

/**
 * Puts another key in the place of the one that an integration asks with, without a gap: it is proved beside the old
 * one, takes its place, and then the old one is looked at until Apple refuses it. Where it is not accepted, the old one
 * goes on serving; one that leaked is cut off first. A Reporter token is made anew by the password that is kept, with consent.
 * @throws {DomainError} with every local finding at once; NOT_FOUND, FORBIDDEN, CONFLICT, ALREADY_CONNECTED, CONSENT_NEEDED.
 */
export async function rotateCredential(
  deps: Deps,
  actor: MemberActor,
  input: RotateCredentialInput,
): Promise<RotationView> {
  authorise(actor, 'integration.connect')
  return deps.db.write(reachOf(actor), async (tx) => {
    await endInvitation(tx, actor, input.integrationId, deps.now())
    const integration = await integrationToRotate(tx, input.integrationId)
    const id = await once(tx, actor, 'integration.rotateCredential', input.idempotencyKey, () =>
      begin(deps, tx, actor, integration, input),
    )
    const row = await rotationQueries.findRotation(tx, id)
    if (!row) throw problem('NOT_FOUND', 'This rotation is gone.')
    return viewRotation(tx, row)
  })
}

async function integrationToRotate(tx: Tx, id: string): Promise<IntegrationRecord> {
  const field = 'integrationId'
  const integration = isUuid(id) ? await integrationQueries.lockIntegration(tx, id) : null
  if (!integration)
    throw problem('NOT_FOUND', 'There is no such integration, or it is not shared with you.', { field })
  assertIntegrationAtWork(integration)
  await assertNotArchived(tx, integration.clientId, field)
  return integration
}

async function begin(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  integration: IntegrationRecord,
  input: RotateCredentialInput,
): Promise<string> {
  const { workspaceId, clientId, id: integrationId, label: name } = integration
  const old = await oldCredential(tx, integration)
  if (old.kind === 'REPORTER_TOKEN') return beginToken(deps, tx, actor, integration, { ...input, old })
  if (input.requestAnalytics) await assertMayRequest(tx, integration, input.mode)
  const provider = await providerQueries.findProvider(tx, integration.providerId)
  const key = await checkApiKey({
    issuerId: input.issuerId,
    keyId: input.keyId ?? '',
    privateKey: input.privateKey ?? '',
    vendorNumbers: provider?.vendorNumbers ?? [],
  })
  await providerOfKey(tx, { workspaceId, clientId, name }, key, integration)
  if (
    key.fingerprint === old.fingerprint ||
    (await credentialQueries.fingerprintInUse(tx, clientId, key.fingerprint, null))
  )
    throw problem('ALREADY_CONNECTED', 'This key is in use already; a rotation needs another one.', {
      field: 'privateKey',
    })
  const newCredentialId = await seal(deps, tx, integration, key)
  const rotationId = await rotationQueries.insertRotation(tx, {
    workspaceId,
    clientId,
    integrationId,
    credentialId: old.id,
    newCredentialId,
    mode: input.mode,
    requestsAnalytics: input.requestAnalytics ?? false,
    state: 'VERIFYING',
    startedByMemberId: actor.memberId,
    startedAt: deps.now(),
  })
  if (input.mode === 'LEAKED') await cutOff(deps, tx, actor, old.id, rotationId)
  const changes = [{ field: 'credential', from: old.fingerprint, to: key.fingerprint }]
  await record(
    tx,
    actor,
    'credential.rotation-begun',
    { kind: 'integration', id: integrationId, clientId },
    changes,
  )
  await dispatch(tx, actor, 'rotateCredential', { clientId, integrationId, rotationId, credentialId: old.id })
  return rotationId
}

async function oldCredential(tx: Tx, { id, access }: IntegrationRecord) {
  const field = 'integrationId'
  const old = await credentialQueries.credentialInSlot(tx, id, 'A')
  if (!old || access === 'NOT_YET')
    throw problem('CONFLICT', 'There is no key here that another could take the place of.', {
      field,
      hint: 'Connect the key instead.',
    })
  if ((await rotationQueries.findOpenRotation(tx, id)) || (await attemptQueries.findOpenAttempt(tx, id)))
    throw problem('CONFLICT', 'Another key is on its way for this integration already.', {
      field,
      hint: 'Wait until that has ended, or cancel it.',
    })
  return old
}

/** Apple: Downloading Analytics Reports (“Admin”). */
async function assertMayRequest(tx: Tx, { id }: IntegrationRecord, mode: string): Promise<void> {
  const field = 'requestAnalytics'
  if (mode === 'LEAKED')
    throw problem('CONFLICT', 'A key that leaked is not asked with any more, so it asks for nothing.', {
      field,
    })
  if (!overPrivileged(await capabilityQueries.capabilitiesOf(tx, [id])))
    throw problem('CONFLICT', 'Only an Admin’s key may ask Apple for analytics, and this one is none.', {
      field,
      hint: 'Put the new key in its place without that, or put an Admin’s key here first.',
      actor: 'CLIENT_ADMIN',
    })
}

async function seal(deps: Deps, tx: Tx, integration: IntegrationRecord, key: CheckedApiKey): Promise<string> {
  const { workspaceId, clientId } = integration
  const id = randomUUID()
  await credentialQueries.insertCredential(tx, {
    id,
    workspaceId,
    clientId,
    kind: 'API_KEY',
    label: `AuthKey_${key.keyId}.p8`,
    fingerprint: key.fingerprint,
    keyId: key.keyId,
    issuerId: key.issuerId,
    sealed: await deps.vault.seal({ workspaceId, credentialId: id }, key.pem),
  })
  return id
}

/** A key that leaked is asked with by nobody from now on; it stays sealed only to see Apple refuse it. */
async function cutOff(deps: Deps, tx: Tx, actor: MemberActor, credentialId: string, rotationId: string) {
  for (const { id: integrationId } of await rotationQueries.servedBy(tx, credentialId)) {
    const integration = await integrationQueries.lockIntegration(tx, integrationId)
    if (!integration || integration.archivedAt) continue
    const { workspaceId, clientId } = integration
    await rotationQueries.emptySlot(tx, { integrationId, slot: 'A', credentialId })
    await credentialQueries.fillSlot(tx, { workspaceId, clientId, integrationId, slot: 'B', credentialId })
    await moveIntegration(tx, actor, integration, {
      evidence: { access: 'SHUT', reason: { code: 'KEY_LEAKED', params: {} } },
      transitionId: `rotation:${rotationId}:cut`,
      at: deps.now(),
    })
  }
}
