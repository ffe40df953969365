import { randomUUID } from 'node:crypto'
import { credentialQueries, serviceUserQueries, type ServiceUserRow, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { checkApiKey, type CheckedApiKey } from '../integrations/api-key-input.ts'
import { lookSoon } from '../integrations/look-soon.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import { authoriseWhole } from '../access/authorise-whole.ts'
import { proveKey } from './prove-key.ts'
import { toServiceUserView } from './service-user-view.ts'
import type { ServiceUserView } from './service-user-views.ts'

/** The individual API key of the workspace's own Apple user, as typed. */
export interface TypedServiceUserKey {
  keyId: string
  /** The text of the .p8 file. Write-only. */
  privateKey: string
  idempotencyKey?: string | null | undefined
}

/**
 * Registers the service user's individual API key, or another in its place: Apple is asked while the person waits, and only a
 * key that it accepted is sealed. Each account is looked at with it by itself. The key that is here already changes nothing.
 * @throws {DomainError} with every local finding; APPLE_REFUSED, UNAVAILABLE; CONFLICT before a service user is registered;
 * FORBIDDEN for who reaches a part.
 */
export async function registerServiceUserKey(
  deps: Deps,
  actor: MemberActor,
  input: TypedServiceUserKey,
): Promise<ServiceUserView> {
  authoriseWhole(actor)
  const key = await checkApiKey({ ...input, issuerId: null, vendorNumbers: [] })
  await deps.db.read(reachOf(actor), getServiceUser)
  await proveKey(deps, actor, key)
  const id = randomUUID()
  const sealed = await deps.vault.seal({ workspaceId: actor.workspaceId, credentialId: id }, key.pem)
  return deps.db.write(reachOf(actor), async (tx) => {
    await once(tx, actor, 'workspace.registerServiceUserKey', input.idempotencyKey, () =>
      store(deps, tx, actor, key, { id, sealed }),
    )
    return toServiceUserView(tx, await getServiceUser(tx))
  })
}

/** @throws {DomainError} CONFLICT where there is none. */
export async function getServiceUser(tx: Tx): Promise<ServiceUserRow> {
  const serviceUser = await serviceUserQueries.findServiceUser(tx)
  if (serviceUser) return serviceUser
  throw problem('CONFLICT', 'The workspace has no Apple user of its own yet.', {
    hint: 'Register it with its Reporter token first: by that its accounts are known.',
  })
}

/** Has every integration that the service user's token serves looked at soon: what its key shows there may have changed. */
export async function lookEverywhere(
  tx: Tx,
  actor: MemberActor,
  { tokenId }: ServiceUserRow,
  at: Date,
): Promise<void> {
  if (tokenId !== null) await lookSoon(tx, actor, { credentialId: tokenId, exceptId: null }, { at })
}

async function store(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  { keyId, fingerprint }: CheckedApiKey,
  { id, sealed }: { id: string; sealed: string },
): Promise<string> {
  const { workspaceId } = actor
  const serviceUser = await getServiceUser(tx)
  const before = await serviceUserQueries.keyOfServiceUser(tx, serviceUser)
  if (before?.fingerprint === fingerprint && before.keyId === keyId) {
    // Apple accepts it, whatever it said before.
    await serviceUserQueries.updateServiceUser(tx, serviceUser.id, { keyReasonCode: null })
    if (serviceUser.keyReasonCode !== null) await lookEverywhere(tx, actor, serviceUser, deps.now())
    return serviceUser.id
  }
  await credentialQueries.insertCredential(tx, {
    id,
    workspaceId,
    clientId: null,
    kind: 'API_KEY',
    label: `AuthKey_${keyId}.p8`,
    fingerprint,
    appleId: serviceUser.email,
    keyId,
    sealed,
  })
  await serviceUserQueries.updateServiceUser(tx, serviceUser.id, {
    keyId: id,
    keyOwnerId: workspaceId,
    keyReasonCode: null,
  })
  // Holds the integrations before their slots, as a look does.
  await lookEverywhere(tx, actor, serviceUser, deps.now())
  if (before) {
    await serviceUserQueries.takeOverSlots(tx, before.id, id)
    await credentialQueries.dropSecret(tx, before.id)
  }
  const target = { kind: 'workspace', id: workspaceId, clientId: null } as const
  const changes = [{ field: 'credential', from: before?.fingerprint ?? null, to: fingerprint }]
  await record(tx, actor, 'workspace.serviceUserKeyRegistered', target, changes)
  return serviceUser.id
}
