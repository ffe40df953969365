import { workspaceQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { CheckedApiKey } from '../integrations/api-key-input.ts'
import { addressOf } from '../integrations/apple-host.ts'
import { refusalOf, tryReadings } from '../key-doctor/try-readings.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { problem } from '../problems/domain-error.ts'
import { describeReason } from '../problems/reasons.ts'

/**
 * Asks Apple with a typed individual key while a person waits.
 * @throws {DomainError} APPLE_REFUSED with what the person can do; UNAVAILABLE where Apple does not answer.
 */
export async function proveKey(
  deps: Deps,
  actor: MemberActor,
  { keyId, pem, fingerprint }: CheckedApiKey,
): Promise<void> {
  const { demo } = await deps.db.read(reachOf(actor), (tx) =>
    workspaceQueries.getWorkspace(tx, actor.workspaceId),
  )
  let baseUrl = ''
  const nobody = await refusalOf(async () => void (baseUrl = addressOf(deps, demo)))
  if (nobody) throw refused(nobody)
  const place = { workspaceId: actor.workspaceId, baseUrl, fingerprint }
  const credential = { kind: 'API_KEY_INDIVIDUAL', keyId, privateKey: pem } as const
  const verdict = await tryReadings(deps, place, [{ credential, asTyped: true }])
  if (verdict?.refusal) throw refused(verdict.refusal)
}

/** Nobody was asked, or nobody answered: the key may be good. */
const unanswered: readonly string[] = ['APPLE_UNREACHABLE', 'APPLE_LIMIT', 'NO_SIMULATOR', 'CLOCK_SKEW']

function refused({ code, params }: Reason) {
  if (code === 'KEY_REFUSED')
    return problem('APPLE_REFUSED', 'Apple does not take this key for the individual key of a user.', {
      field: 'privateKey',
      hint: 'Most likely it is a team key, which is connected at its client; or the key ID is another key’s, or the key was revoked. Our user makes its own in App Store Connect: its name at the top right › Edit Profile › Individual API Key.',
      actor: 'YOU',
    })
  const { message, hint, actor, page } = describeReason(code, params)
  return problem(unanswered.includes(code) ? 'UNAVAILABLE' : 'APPLE_REFUSED', message, {
    field: 'privateKey',
    actor,
    ...(hint === null ? {} : { hint }),
    ...(page === null ? {} : { page }),
  })
}
