import { credentialQueries, serviceUserQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { shownByServiceUserKey } from '../integrations/capabilities.pure.ts'
import { once } from '../once.ts'
import { authoriseWhole } from '../access/authorise-whole.ts'
import { getServiceUser, lookEverywhere } from './register-service-user-key.ts'
import { toServiceUserView } from './service-user-view.ts'
import type { ServiceUserView } from './service-user-views.ts'

/** Removing takes nothing but that it may be asked twice. */
export interface RemoveServiceUserKeyInput {
  idempotencyKey?: string | null | undefined
}

/**
 * Forgets the service user's API key: its secret goes, and what it showed of each account is not known any more. Apps and
 * products stay as they are here. Where there is none, nothing changes.
 * @throws {DomainError} CONFLICT before a service user is registered; FORBIDDEN for who reaches a part.
 */
export async function removeServiceUserKey(
  deps: Deps,
  actor: MemberActor,
  { idempotencyKey }: RemoveServiceUserKeyInput,
): Promise<ServiceUserView> {
  authoriseWhole(actor)
  return deps.db.write(reachOf(actor), async (tx) => {
    await once(tx, actor, 'workspace.removeServiceUserKey', idempotencyKey, () => forget(deps, tx, actor))
    return toServiceUserView(tx, await getServiceUser(tx))
  })
}

async function forget(deps: Deps, tx: Tx, actor: MemberActor): Promise<string> {
  const at = deps.now()
  const serviceUser = await getServiceUser(tx)
  const key = await serviceUserQueries.keyOfServiceUser(tx, serviceUser)
  if (!key) return serviceUser.id
  await serviceUserQueries.updateServiceUser(tx, serviceUser.id, {
    keyId: null,
    keyOwnerId: null,
    keyReasonCode: null,
  })
  // Holds the integrations before their slots, as a look does.
  await lookEverywhere(tx, actor, serviceUser, at)
  await serviceUserQueries.forgetKey(tx, key.id, shownByServiceUserKey, at)
  await credentialQueries.dropSecret(tx, key.id)
  const target = { kind: 'workspace', id: actor.workspaceId, clientId: null } as const
  const changes = [{ field: 'credential', from: key.fingerprint, to: null }]
  await record(tx, actor, 'workspace.serviceUserKeyRemoved', target, changes)
  return serviceUser.id
}
