import { rotationQueries, type RotationRow, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { announce, record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import { dropBrought, dropOld } from './end-rotation.ts'
import { toRotationView, type RotationView } from './rotation-view.ts'

export interface SteerRotationInput {
  rotationId: string
}

/** Notes that somebody revoked the old key at Apple; Apple is asked at once. @throws {DomainError} NOT_FOUND, CONFLICT. */
export const confirmRevocation = (
  deps: Deps,
  actor: MemberActor,
  input: SteerRotationInput,
): Promise<RotationView> =>
  steer(deps, actor, input, 'revocationConfirmed', async (tx, rotation) => {
    if (rotation.state !== 'SWITCHED')
      throw problem('CONFLICT', 'The new key does not serve yet, so the old one is still needed.', {
        field: 'rotationId',
      })
    await rotationQueries.moveRotation(tx, rotation.id, { revocationSaidAt: deps.now() })
  })

/** Ends a rotation: before the switch the old key serves on, after it the new one. @throws {DomainError} as above. */
export const cancelRotation = (
  deps: Deps,
  actor: MemberActor,
  input: SteerRotationInput,
): Promise<RotationView> =>
  steer(deps, actor, input, 'rotationCancelled', async (tx, rotation) => {
    await rotationQueries.moveRotation(tx, rotation.id, {
      state: 'CANCELLED',
      findings: null,
      endedAt: deps.now(),
    })
    if (rotation.state === 'VERIFYING') await dropBrought(tx, rotation)
    if (rotation.state === 'SWITCHED' || rotation.mode === 'LEAKED') await dropOld(tx, rotation)
  })

async function steer(
  deps: Deps,
  actor: MemberActor,
  { rotationId }: SteerRotationInput,
  command: 'revocationConfirmed' | 'rotationCancelled',
  change: (tx: Tx, rotation: RotationRow) => Promise<void>,
): Promise<RotationView> {
  authorise(actor, 'integration.connect')
  return deps.db.write(reachOf(actor), async (tx) => {
    const rotation = isUuid(rotationId) ? await rotationQueries.lockOpenRotation(tx, rotationId) : null
    if (!rotation)
      throw problem('NOT_FOUND', 'There is no such rotation, or it has ended.', { field: 'rotationId' })
    const served = await rotationQueries.servedBy(tx, rotation.credentialId)
    await change(tx, rotation)
    const { clientId, integrationId, credentialId } = rotation
    await record(tx, actor, `credential.${command}`, { kind: 'integration', id: integrationId, clientId })
    await announce(tx, actor, { kind: 'integration', id: integrationId, clientId })
    await dispatch(tx, actor, command, { clientId, integrationId, rotationId, credentialId })
    const row = await rotationQueries.findRotation(tx, rotationId)
    return toRotationView(tx, row ?? rotation, served)
  })
}
