import { analyticsAccessTypes, AscError, type AscClient } from '@gatehouse/asc-client'
import type { JobStep, RotateCredentialInput } from '@gatehouse/contracts'
import { appQueries, integrationQueries, rotationQueries, type RotationRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import { announce, record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { connectToApple } from '../integrations/connect-to-apple.ts'
import { refusalParams } from '../integrations/capabilities.pure.ts'
import { reasonOf, type Reason } from '../problems/apple-failure.ts'
import { failRotation } from './end-rotation.ts'

type AnalyticsRequested = NonNullable<RotationRow['analytics']>

/** Apps of one step: two requests each, so that a step is some seconds long. */
const appsOfAStep = 20

const nothingYet: AnalyticsRequested = {
  apps: 0,
  made: 0,
  there: 0,
  stopped: 0,
  refused: 0,
  afterAscId: null,
}

/**
 * Has the old credential ask for the analytics reports of the next chosen apps, what was before and what comes. Where it has
 * come to, the row says after each app; asked twice, Apple says that it was asked. A refusal of the key ends the rotation.
 * @throws {AscError} that may be different next time.
 */
export async function requestAnalytics(
  deps: Deps,
  actor: SystemActor,
  input: RotateCredentialInput,
): Promise<JobStep> {
  const place = await readPlace(deps, actor, input)
  if (!place) return { done: true, retryInMs: 0 }
  if (place.ascIds.length === 0) return finish(deps, actor, input, place.sofar)
  let { sofar } = place
  try {
    const { way } = await connectToApple(deps, actor, input.integrationId, null, 1, input.credentialId)
    if (!way.api) return finish(deps, actor, input, sofar)
    for (const ascId of place.ascIds) {
      sofar = await askFor(way.api, ascId, sofar)
      await note(deps, actor, input, sofar)
    }
    return { done: false, retryInMs: 0 }
  } catch (error) {
    if (error instanceof BudgetSpentError) return { done: false, retryInMs: error.retryInMs }
    const reason = reasonOf(error, { capability: refusalParams('ANALYTICS').capability, worked: true })
    if (!reason) throw error
    await failRotation(deps, actor, input, adminNeeded(reason))
    return { done: true, retryInMs: 0 }
  }
}

/** The next apps; null where there is nothing to ask for any more. */
async function readPlace(
  deps: Deps,
  actor: SystemActor,
  { rotationId, integrationId }: RotateCredentialInput,
) {
  return deps.db.read(reachOf(actor), async (tx) => {
    const rotation = await rotationQueries.findRotation(tx, rotationId)
    const integration = await integrationQueries.findIntegration(tx, integrationId)
    if (!integration || !rotation?.requestsAnalytics || rotation.endedAt || rotation.analyticsRequestedAt)
      return null
    const sofar = { ...nothingYet, ...rotation.analytics }
    const ascIds = await appQueries.chosenAscIds(tx, integration, sofar.afterAscId, appsOfAStep)
    return { sofar, ascIds }
  })
}

async function askFor(
  client: AscClient,
  afterAscId: string,
  sofar: AnalyticsRequested,
): Promise<AnalyticsRequested> {
  const next = { ...sofar, afterAscId, apps: sofar.apps + 1 }
  for (const accessType of analyticsAccessTypes) {
    const answer = await ask(client, afterAscId, accessType)
    if (answer === 'MADE') next.made += 1
    else if (answer === 'THERE') next.there += 1
    else if (answer === 'STOPPED') next.stopped += 1
    else next.refused += 1
  }
  return next
}

/**
 * An app that Apple does not know any more holds the others up by nothing. An ongoing request that is there may have been
 * stopped: no report comes of it, and it is the client's to delete.
 */
async function ask(client: AscClient, ascId: string, accessType: (typeof analyticsAccessTypes)[number]) {
  try {
    const answer = await client.requestAnalytics(ascId, accessType)
    const isThere = answer === 'THERE' && accessType === 'ONGOING'
    return isThere && (await client.readOngoingAnalytics(ascId)) === 'STOPPED' ? 'STOPPED' : answer
  } catch (error) {
    if (error instanceof AscError && (error.status === 404 || error.status === 422)) return 'REFUSED'
    throw error
  }
}

const note = (
  deps: Deps,
  actor: SystemActor,
  { rotationId, ...of }: RotateCredentialInput,
  analytics: AnalyticsRequested,
) =>
  deps.db.write(reachOf(actor), async (tx) => {
    await rotationQueries.moveRotation(tx, rotationId, { analytics })
    await announce(tx, actor, { kind: 'integration', id: of.integrationId, clientId: of.clientId })
  })

async function finish(
  deps: Deps,
  actor: SystemActor,
  { rotationId }: RotateCredentialInput,
  analytics: AnalyticsRequested,
): Promise<JobStep> {
  await deps.db.write(reachOf(actor), async (tx) => {
    const rotation = await rotationQueries.lockOpenRotation(tx, rotationId)
    if (!rotation || rotation.analyticsRequestedAt) return
    await rotationQueries.moveRotation(tx, rotationId, { analytics, analyticsRequestedAt: deps.now() })
    const { clientId, integrationId: id } = rotation
    const changes = [{ field: 'apps', from: null, to: String(analytics.apps) }]
    await record(tx, actor, 'credential.analytics-requested', { kind: 'integration', id, clientId }, changes)
  })
  return { done: true, retryInMs: 0 }
}

/** What Apple allows an Admin's key alone is said as such. Apple: Downloading Analytics Reports. */
const adminNeeded = (reason: Reason): Reason =>
  reason.code === 'ROLE_INSUFFICIENT'
    ? {
        code: 'ROLE_INSUFFICIENT',
        params: { ...reason.params, capability: 'asking for analytics', roles: 'Admin' },
      }
    : reason
