import type { RotateCredentialInput } from '@gatehouse/contracts'
import { credentialQueries, rotationQueries, type RotationRow, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import type { Reason } from '../problems/apple-failure.ts'

/** Ends a rotation whose new credential was not accepted. The old one serves on, unless it leaked. */
export async function failRotation(
  deps: Deps,
  actor: SystemActor,
  input: RotateCredentialInput,
  reason: Reason,
): Promise<void> {
  await deps.db.write(reachOf(actor), async (tx) => {
    const rotation = await rotationQueries.lockOpenRotation(tx, input.rotationId)
    if (!rotation || rotation.state !== 'VERIFYING') return
    await rotationQueries.moveRotation(tx, rotation.id, {
      state: 'FAILED',
      reasonCode: reason.code,
      reasonParams: reason.params,
      findings: null,
      endedAt: deps.now(),
    })
    await dropBrought(tx, rotation)
    if (rotation.mode === 'LEAKED') await dropOld(tx, rotation)
    const { clientId, integrationId: id } = rotation
    await record(tx, actor, 'credential.rotation-failed', { kind: 'integration', id, clientId }, [
      { field: 'reason', from: null, to: reason.code },
    ])
  })
}

/** Ends a rotation that could not be finished, since Apple did not answer for as long as was waited. */
export const giveUpRotation = (deps: Deps, actor: SystemActor, input: RotateCredentialInput): Promise<void> =>
  failRotation(deps, actor, input, { code: 'CHECK_UNANSWERED', params: {} })

/** Whether it is a Reporter token that is made anew: that takes the old one's place in its row, so it has none of its own. */
export const isOfToken = ({ newCredentialId }: RotationRow): boolean => newCredentialId === null

/**
 * What came for a rotation that does not reach its switch is forgotten: the new credential, which took nobody's place, and an
 * Admin's key that came by a link to ask for analytics alone. One that an integration asks with keeps its secret.
 */
export async function dropBrought(tx: Tx, rotation: RotationRow): Promise<void> {
  const { newCredentialId, requestsAnalytics } = rotation
  if (newCredentialId) await credentialQueries.dropSecret(tx, newCredentialId)
  if (requestsAnalytics) await dropOld(tx, rotation)
}

/** The old credential is forgotten: nothing asks with it any more. A token stays: the next one takes its place in its row. */
export async function dropOld(tx: Tx, rotation: RotationRow): Promise<void> {
  if (isOfToken(rotation)) return
  const { credentialId } = rotation
  for (const { id: integrationId } of await rotationQueries.servedBy(tx, credentialId))
    await rotationQueries.emptySlot(tx, { integrationId, slot: 'B', credentialId })
  await credentialQueries.dropSecret(tx, credentialId)
}
