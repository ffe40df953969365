import type { RotateCredentialInput, RotationVerdict } from '@gatehouse/contracts'
import {
  capabilityQueries,
  providerQueries,
  appQueries,
  rotationQueries,
  type RotationRow,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { connectToApple } from '../integrations/connect-to-apple.ts'
import { refusalParams } from '../integrations/capabilities.pure.ts'
import type { Finding } from '../integrations/probe.ts'
import { endingOf } from '../integrations/verify-access.ts'
import { rulesOf } from '../methods/method-rules.pure.ts'
import { reasonOf, type Reason } from '../problems/apple-failure.ts'
import { failRotation, isOfToken } from './end-rotation.ts'
import { makeToken } from './make-token.ts'

/** What Apple answered to the new credential at one integration. */
export interface FoundAt {
  integrationId: string
  findings: Finding[]
}

/**
 * Asks Apple with the new credential for every integration that the old one serves, and keeps what it answered. One that
 * may less than is needed ends the rotation; the old one serves on. A Reporter token has no other beside it: it is made
 * here, which is all.
 * @throws {AscError} that may be different next time.
 */
export async function verifyRotation(
  deps: Deps,
  actor: SystemActor,
  input: RotateCredentialInput,
): Promise<RotationVerdict> {
  const { rotation, served } = await deps.db.read(reachOf(actor), async (tx) => ({
    rotation: await rotationQueries.findRotation(tx, input.rotationId),
    served: await rotationQueries.servedBy(tx, input.credentialId),
  }))
  if (!rotation || rotation.endedAt) return { verified: false }
  if (isOfToken(rotation)) {
    await makeToken(deps, actor, input)
    return { verified: false }
  }
  if (rotation.verifiedAt) return verifiedOf(rotation)
  const found: FoundAt[] = []
  for (const { id } of served) {
    const answer = await ask(deps, actor, rotation, id)
    if ('code' in answer) {
      await failRotation(deps, actor, input, answer)
      return { verified: false }
    }
    found.push(answer)
  }
  return deps.db.write(reachOf(actor), async (tx) => {
    const open = await rotationQueries.lockOpenRotation(tx, input.rotationId)
    if (!open) return { verified: false }
    await rotationQueries.moveRotation(tx, open.id, { verifiedAt: deps.now(), findings: found })
    const { clientId, integrationId: id } = open
    await announce(tx, actor, { kind: 'integration', id, clientId })
    return verifiedOf(open)
  })
}

const verifiedOf = ({ requestsAnalytics }: RotationRow): RotationVerdict => ({
  verified: true,
  ...(requestsAnalytics ? { asksAnalytics: true } : {}),
})

async function ask(
  deps: Deps,
  actor: SystemActor,
  { newCredentialId }: RotationRow,
  integrationId: string,
): Promise<FoundAt | Reason> {
  try {
    const { way, integration } = await connectToApple(deps, actor, integrationId, null, 1, newCredentialId)
    const { provider, appAscId, before } = await deps.db.read(reachOf(actor), async (tx) => ({
      provider: await providerQueries.findProvider(tx, integration.providerId),
      appAscId: await appQueries.findAnyAppAscId(tx, integration.providerId),
      before: await capabilityQueries.capabilitiesOf(tx, [integrationId]),
    }))
    const vendorNumbers = provider?.vendorNumbers ?? []
    const findings = await way.probe({ vendorNumbers, appAscId, worked: false, now: deps.now() })
    const ending = endingOf(findings, integration.method) ?? lossOf(findings, integration.method, before)
    return ending ?? { integrationId, findings }
  } catch (error) {
    const reason = reasonOf(error, { capability: 'apps', worked: false })
    if (reason) return reason
    throw error
  }
}

/** What is needed, was proved with the old one and is refused to the new one. */
function lossOf(
  findings: readonly Finding[],
  method: string,
  before: readonly { name: string; status: string }[],
): Reason | null {
  const proved = before.filter(({ status }) => status === 'PROVED').map(({ name }) => name)
  const lost = findings.find(
    ({ name, status }) =>
      status === 'REFUSED' && proved.includes(name) && rulesOf(method).needed.includes(name),
  )
  return lost ? { code: 'ROLE_INSUFFICIENT', params: refusalParams(lost.name) } : null
}
