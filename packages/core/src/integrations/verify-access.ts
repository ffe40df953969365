import type { AccessVerdict, GainAccessInput } from '@gatehouse/contracts'
import { attemptQueries, providerQueries, appQueries, integrationQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { reasonOf, type Reason } from '../problems/apple-failure.ts'
import { rulesOf } from '../methods/method-rules.pure.ts'
import { connectToApple } from './connect-to-apple.ts'
import { failAttempt } from './fail-attempt.ts'
import { isRecheck } from './integration-key.ts'
import { waitsForInvitation } from '../service-user/step-invitation.ts'
import { renewalDoubt } from '../reporter/renewal-doubt.ts'
import { endsWithNewToken } from '../reporter/renewal-doubt.pure.ts'
import { renewToken } from '../reporter/renew-token.ts'
import { waitsForSignIn } from '../sign-in/step-sign-in.ts'
import { isLimit, type Finding } from './probe.ts'
import { storeFindings } from './store-findings.ts'

/**
 * Asks Apple what the key can do, without writing anything there, and records it. There is no endpoint that tells a
 * key's role; a 404 on a report proves that the role is enough. A refusal ends the attempt with its reason; a token that
 * worked and has ended is renewed first, where a password for apps is kept.
 * An attempt that has ended is not asked about again: its verdict stands.
 * @throws {AscError} that may be different next time.
 */
export async function verifyAccess(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
): Promise<AccessVerdict> {
  const reach = reachOf(actor)
  if (await waitsForInvitation(deps, actor, input.attemptId)) return { granted: false, invited: true }
  if (await waitsForSignIn(deps, actor, input.attemptId)) return { granted: false, signIn: true }
  const ended = await deps.db.write(reach, async (tx) => {
    if (await attemptQueries.moveAttempt(tx, input.attemptId, { stage: 'VERIFYING' })) return null
    return attemptQueries.findAttempt(tx, input.attemptId)
  })
  if (ended) return { granted: ended.stage === 'SUCCEEDED' }
  const { findings, ending } = await askOrRenew(deps, actor, input)
  if (ending) {
    await failAttempt(deps, actor, input, ending)
    return { granted: false }
  }
  const doubt = await renewalDoubt(deps, actor, input.integrationId, input.attemptId)
  await deps.db.write(reach, async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, input.integrationId)
    const fresh = !(await isRecheck(tx, input))
    if (integration) await storeFindings(tx, integration, findings, { at: deps.now(), fresh })
    const { code: reasonCode = null, params: reasonParams = null } = doubt ?? {}
    await attemptQueries.moveAttempt(tx, input.attemptId, { reasonCode, reasonParams })
  })
  return { granted: true }
}

/** What Apple answered, and what ends the attempt; a token that has ended is renewed first, once. */
async function askOrRenew(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  again = false,
): Promise<{ findings: Finding[]; ending: Reason | null }> {
  const found = await ask(deps, actor, input)
  if ('code' in found) return { findings: [], ending: found }
  const ending = endingOf(found.findings, found.method)
  const worked = () => deps.db.read(reachOf(actor), (tx) => isRecheck(tx, input))
  if (again || !ending || !endsWithNewToken(ending.code) || !(await worked()))
    return { findings: found.findings, ending }
  const renewed = await renewToken(deps, actor, input, found.fingerprint)
  if (renewed === 'RENEWED') return askOrRenew(deps, actor, input, true)
  return { findings: [], ending: renewed === 'NOT_RENEWED' ? ending : renewed }
}

/** What Apple answered; a reason where nothing could be asked. */
async function ask(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
): Promise<{ findings: Finding[]; method: string; fingerprint: string } | Reason> {
  try {
    const { way, integration, fingerprint } = await connectToApple(
      deps,
      actor,
      input.integrationId,
      input.attemptId,
    )
    const known = await deps.db.read(reachOf(actor), async (tx) => ({
      attempt: await attemptQueries.findAttempt(tx, input.attemptId),
      provider: await providerQueries.findProvider(tx, integration.providerId),
      appAscId: await appQueries.findAnyAppAscId(tx, integration.providerId),
      worked: await isRecheck(tx, input),
    }))
    const vendorNumbers = known.attempt?.vendorNumbers ?? known.provider?.vendorNumbers ?? []
    const { appAscId, worked } = known
    const findings = await way.probe({ vendorNumbers, appAscId, worked, now: deps.now() })
    return { findings, method: integration.method, fingerprint }
  } catch (error) {
    const reason = reasonOf(error, { capability: 'apps', worked: false })
    if (reason) return reason
    throw error
  }
}

/** What ends the attempt: a refusal of the key or the account, or of everything that is needed. */
export function endingOf(findings: readonly Finding[], method: string): Reason | null {
  const refusal = findings.find(({ reason }) => reason && !isLimit(reason))?.reason
  const asked = findings.filter(({ name }) => rulesOf(method).needed.includes(name))
  const allRefused = asked.every(({ reason }) => reason !== null)
  return refusal ?? (allRefused ? (asked[0]?.reason ?? null) : null)
}
