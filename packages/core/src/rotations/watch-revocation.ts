import type { JobStep, RotateCredentialInput } from '@gatehouse/contracts'
import { rotationQueries, type RotationRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { connectToApple } from '../integrations/connect-to-apple.ts'
import { reasonOf } from '../problems/apple-failure.ts'
import { dropOld } from './end-rotation.ts'

/** How often the old credential is tried, and how often within the hour after somebody said that it was revoked. */
const everyMs = 60 * 60_000
const soonMs = 60_000
/**
 * A rotation does not wait for ever, neither where Apple takes the old one nor where it does not say, as of an account that
 * stays shut: after this long it ends, and says that the old one was never seen refused.
 */
const patienceMs = 30 * 24 * 60 * 60_000

/**
 * Looks whether Apple refuses the old credential by now; then it is forgotten, and the rotation is done.
 * @throws {AscError} that may be different next time.
 */
export async function watchRevocation(
  deps: Deps,
  actor: SystemActor,
  input: RotateCredentialInput,
): Promise<JobStep> {
  const rotation = await deps.db.read(reachOf(actor), (tx) =>
    rotationQueries.findRotation(tx, input.rotationId),
  )
  if (!rotation || rotation.endedAt || !rotation.switchedAt) return { done: true, retryInMs: 0 }
  const answer = await knock(deps, actor, rotation)
  if (answer === 'REFUSED') return end(deps, actor, input, 'DONE')
  const waitedMs = deps.now().getTime() - rotation.switchedAt.getTime()
  return waitedMs > patienceMs ? end(deps, actor, input, 'UNREVOKED') : later(deps, rotation)
}

async function knock(
  deps: Deps,
  actor: SystemActor,
  rotation: RotationRow,
): Promise<'ACCEPTED' | 'REFUSED' | 'UNKNOWN'> {
  try {
    const { way } = await connectToApple(deps, actor, rotation.integrationId, null, 1, rotation.credentialId)
    await way.knock()
    return 'ACCEPTED'
  } catch (error) {
    if (error instanceof BudgetSpentError) return 'UNKNOWN'
    const reason = reasonOf(error, { capability: 'apps', worked: true })
    if (!reason) throw error
    // A wrong clock or a shut account says nothing of the key.
    return ['KEY_REVOKED', 'KEY_REFUSED', 'KEY_UNUSABLE'].includes(reason.code) ? 'REFUSED' : 'UNKNOWN'
  }
}

function later(deps: Deps, { revocationSaidAt }: RotationRow): JobStep {
  const recent = revocationSaidAt !== null && deps.now().getTime() - revocationSaidAt.getTime() < everyMs
  return { done: false, retryInMs: recent ? soonMs : everyMs }
}

async function end(
  deps: Deps,
  actor: SystemActor,
  input: RotateCredentialInput,
  state: 'DONE' | 'UNREVOKED',
): Promise<JobStep> {
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const rotation = await rotationQueries.lockOpenRotation(tx, input.rotationId)
    if (!rotation) return
    const { clientId, integrationId: id } = rotation
    await rotationQueries.moveRotation(tx, rotation.id, {
      state,
      endedAt: at,
      ...(state === 'DONE' ? { refusedAt: at } : {}),
    })
    await dropOld(tx, rotation)
    await record(tx, actor, 'credential.rotated', { kind: 'integration', id, clientId })
  })
  return { done: true, retryInMs: 0 }
}
