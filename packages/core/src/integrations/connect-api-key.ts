import { randomUUID } from 'node:crypto'
import {
  accessQueries,
  clientQueries,
  integrationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import type { IntegrationView } from '../views.ts'
import { checkApiKey, type ApiKeyInput, type CheckedApiKey } from './api-key-input.ts'
import { toIntegrationView } from './integration-view.ts'
import { moveIntegration } from './move-integration.ts'

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
      connect(deps, tx, actor, input, key),
    )
    const [row] = await integrationQueries.integrationsByIds(tx, [id])
    if (!row) throw problem('NOT_FOUND', 'This integration is gone.')
    return toIntegrationView(row)
  })
}

async function connect(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  input: ConnectApiKeyInput,
  key: CheckedApiKey,
): Promise<string> {
  const client = isUuid(input.clientId)
    ? (await clientQueries.clientsByIds(tx, [input.clientId]))[0]
    : undefined
  if (!client)
    throw problem('NOT_FOUND', 'There is no such client, or it is not shared with you.', {
      field: 'clientId',
    })
  if (await accessQueries.fingerprintInUse(tx, client.id, key.fingerprint, input.integrationId ?? null)) {
    throw problem('ALREADY_CONNECTED', 'This key is connected to this client already.', {
      field: 'privateKey',
    })
  }
  const place = { workspaceId: actor.workspaceId, clientId: client.id }
  const providerId = await providerFor(tx, place, client.name, key)
  const label =
    input.label?.trim().slice(0, 120) || `${key.issuerId ? 'Team' : 'Individual'} key ${key.keyId}`
  const integration = input.integrationId
    ? await existing(tx, input.integrationId, client.id)
    : await make(deps, tx, actor, { ...place, providerId, label, method: key.method })
  const credentialId = await storeKey(deps, tx, { ...place, integrationId: integration.id }, key)
  const attemptId = await accessQueries.insertAttempt(tx, {
    ...place,
    integrationId: integration.id,
    credentialId,
    stage: 'QUEUED',
  })
  const evidence = input.integrationId ? { providerId, ...(input.label ? { label } : {}) } : {}
  await moveIntegration(tx, actor, integration, {
    evidence,
    transitionId: `attempt:${attemptId}`,
    at: deps.now(),
  })
  const changes = [{ field: 'credential', from: null, to: key.fingerprint }]
  await record(
    tx,
    actor,
    'integration.connected',
    { kind: 'integration', id: integration.id, clientId: client.id },
    changes,
  )
  await dispatch(tx, actor, 'gainAccess', { clientId: client.id, integrationId: integration.id, attemptId })
  return integration.id
}

interface Place {
  workspaceId: string
  clientId: string
}

/** A team key names its team by the issuer; an individual key names none, so it gets a provider of its own. */
async function providerFor(tx: Tx, place: Place, clientName: string, key: CheckedApiKey): Promise<string> {
  const known = key.issuerId
    ? await accessQueries.findProviderByIssuer(tx, place.clientId, key.issuerId)
    : null
  if (!known) {
    const row = { ...place, name: clientName, issuerId: key.issuerId, vendorNumbers: key.vendorNumbers }
    return accessQueries.insertProvider(tx, row)
  }
  await accessQueries.updateProvider(tx, known.id, { vendorNumbers: key.vendorNumbers })
  return known.id
}

async function existing(tx: Tx, id: string, clientId: string): Promise<IntegrationRecord> {
  const integration = isUuid(id) ? await integrationQueries.lockIntegration(tx, id) : null
  if (!integration || integration.clientId !== clientId) {
    throw problem('NOT_FOUND', 'There is no such integration, or it is not shared with you.', {
      field: 'integrationId',
    })
  }
  if (integration.archivedAt)
    throw problem('CONFLICT', 'This integration is archived.', { field: 'integrationId' })
  if (await accessQueries.findOpenAttempt(tx, id)) {
    throw problem('CONFLICT', 'A key is being checked for this integration right now.', {
      field: 'integrationId',
      hint: 'Wait until Apple has answered.',
    })
  }
  return integration
}

const make = (
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  row: Place & { providerId: string; label: string; method: string },
): Promise<IntegrationRecord> =>
  integrationQueries.insertIntegration(tx, {
    ...row,
    ownerMemberId: actor.memberId,
    access: 'NOT_YET',
    state: 'DRAFT',
    stateAt: deps.now(),
  })

/** Seals the key into slot A; what was there loses its secret. */
async function storeKey(
  deps: Deps,
  tx: Tx,
  of: Place & { integrationId: string },
  key: CheckedApiKey,
): Promise<string> {
  const before = await accessQueries.credentialInSlot(tx, of.integrationId, 'A')
  const id = randomUUID()
  const sealed = await deps.vault.seal({ workspaceId: of.workspaceId, credentialId: id }, key.pem)
  const { workspaceId, clientId, integrationId } = of
  await accessQueries.insertCredential(tx, {
    id,
    workspaceId,
    clientId,
    kind: key.method,
    label: `AuthKey_${key.keyId}.p8`,
    fingerprint: key.fingerprint,
    keyId: key.keyId,
    issuerId: key.issuerId,
    sealed,
  })
  await accessQueries.fillSlot(tx, { workspaceId, clientId, integrationId, slot: 'A', credentialId: id })
  if (before) await accessQueries.dropSecret(tx, before.id)
  return id
}
