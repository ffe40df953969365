import type { RotateCredentialInput } from '@gatehouse/contracts'
import { credentialQueries, integrationQueries, rotationQueries, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { lookSoon } from '../integrations/look-soon.ts'
import { putTokenInRow } from '../reporter/renew-token.ts'
import { lookAtPassword } from '../reporter/stored-password.ts'
import { failRotation } from './end-rotation.ts'

/**
 * Makes another Reporter token by the password that is kept, which ends the present one at once, and puts it into its row;
 * that ends the rotation. Where Apple shows another token than the one here, that is taken up: the one here has ended
 * already, by another tool or by a run of this that was cut off. Nothing is made where the password does not work, and
 * nothing where another integration of the same token had it made anew since this was begun.
 * @throws {Error} where Apple does not answer now, or while an older rotation of the same token is under way.
 */
export async function makeToken(deps: Deps, actor: SystemActor, input: RotateCredentialInput): Promise<void> {
  const { integrationId, credentialId, rotationId } = input
  const { old, rival } = await deps.db.read(reachOf(actor), async (tx) => {
    const rotation = await rotationQueries.findRotation(tx, rotationId)
    return {
      old: await credentialQueries.credentialInSlot(tx, integrationId, 'A'),
      rival: rotation && (await rotationQueries.rivalOf(tx, rotation)),
    }
  })
  // Somebody has connected another token meanwhile.
  if (old?.id !== credentialId) return failRotation(deps, actor, input, { code: 'KEY_UNUSABLE', params: {} })
  if (rival === 'DONE') return deps.db.write(reachOf(actor), (tx) => end(tx, rotationId, deps.now()))
  // Two at once would each end the other's token.
  if (rival === 'OLDER') throw new Error('another rotation of this token is under way')
  const password = await lookAtPassword(deps, actor, integrationId, 'PEOPLE')
  if (password.kind === 'REVOKED')
    return failRotation(deps, actor, input, { code: 'PASSWORD_REVOKED', params: {} })
  // Whether a run before has made one is not known as long as Apple does not answer.
  if (password.kind !== 'LIVES') throw new Error('Apple does not say which token there is')
  const { token: shown } = password
  const isOurs = shown && deps.vault.fingerprint(actor.workspaceId, shown.value) === old.fingerprint
  const token = shown && !isOurs ? shown : await password.make()
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, integrationId)
    if (!integration || integration.archivedAt) return
    // Kept even where somebody has cancelled meanwhile: the one before is dead.
    const expiresAt = await putTokenInRow(deps, tx, actor, integration, token)
    if (expiresAt) await lookSoon(tx, actor, { credentialId, exceptId: null }, { expiresAt, at: deps.now() })
    await end(tx, rotationId, deps.now())
  })
}

async function end(tx: Tx, rotationId: string, at: Date): Promise<void> {
  const open = await rotationQueries.lockOpenRotation(tx, rotationId)
  if (open) await rotationQueries.moveRotation(tx, open.id, { state: 'DONE', switchedAt: at, endedAt: at })
}
