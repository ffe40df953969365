import { credentialQueries, rotationQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import type { OnExistingToken } from '../reporter/reporter-input.ts'

/** A token to be made anew, why, and whether the person agrees that the present one ends. */
export interface RotateTokenInput {
  old: { id: string; fingerprint: string }
  mode: 'PLANNED' | 'LEAKED'
  onExistingToken?: OnExistingToken | null | undefined
}

/**
 * Begins to make another Reporter token in a living one's place; the rotation's id. Apple allows one: there is none to prove
 * beside it, and nothing to cut off before, since the new one ends it.
 * @throws {DomainError} CONFLICT where no password is kept that could make one; CONSENT_NEEDED.
 */
export async function beginToken(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  { workspaceId, clientId, id: integrationId, method }: IntegrationRecord,
  { old, mode, onExistingToken }: RotateTokenInput,
): Promise<string> {
  const password = await credentialQueries.credentialInSlot(tx, integrationId, 'RENEWAL')
  if (method !== 'APP_SPECIFIC_PASSWORD' || password?.kind !== 'APP_SPECIFIC_PASSWORD' || !password.sealed)
    throw noPassword()
  if (onExistingToken !== 'REPLACE') throw consentNeeded()
  const rotationId = await rotationQueries.insertRotation(tx, {
    workspaceId,
    clientId,
    integrationId,
    credentialId: old.id,
    mode,
    state: 'VERIFYING',
    startedByMemberId: actor.memberId,
    startedAt: deps.now(),
  })
  const changes = [{ field: 'reporterToken', from: old.fingerprint, to: null }]
  const target = { kind: 'integration', id: integrationId, clientId } as const
  await record(tx, actor, 'credential.rotation-begun', target, changes)
  await dispatch(tx, actor, 'rotateCredential', { clientId, integrationId, rotationId, credentialId: old.id })
  return rotationId
}

const noPassword = () =>
  problem('CONFLICT', 'No password is kept here that could make another Reporter token.', {
    field: 'integrationId',
    hint: 'Whoever owns the token makes a new one at Apple; connect that in place of this one.',
  })

const consentNeeded = () =>
  problem('CONSENT_NEEDED', 'Apple allows one Reporter token: a new one ends the present one at once.', {
    field: 'onExistingToken',
    hint: 'Agree that it is replaced, if no other tool uses the present one: any that does stops.',
  })
