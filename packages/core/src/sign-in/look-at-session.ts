import { AppleSignInError } from '@gatehouse/asc-client'
import { integrationQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { signInOf } from './apple-sign-in.ts'
import { sessionOf } from './prove.ts'
import { forecastTrust } from './trust-forecast.pure.ts'
import { daysSinceSignIn, lastedDays } from './trust-history.ts'

/**
 * Asks whether the session of a sign-in still lives, and shuts the integration where Apple ended it, with how long it
 * lasted and how long is usual here. An integration without a sign-in has nothing to look at. When Apple does not answer,
 * nothing is known, and the next look asks again.
 */
export async function lookAtSession(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
): Promise<'LIVES' | 'ENDED' | 'UNKNOWN'> {
  const integration = await deps.db.read(reachOf(actor), (tx) =>
    integrationQueries.findIntegration(tx, integrationId),
  )
  if (integration?.method !== 'APPLE_ID_2FA') return 'LIVES'
  const held = await sessionOf(deps, actor, integrationId)
  if (held === null) return 'LIVES'
  try {
    await (await signInOf(deps, actor)).session(held)
    return 'LIVES'
  } catch (error) {
    if (!(error instanceof AppleSignInError)) throw error
    if (error.problem !== 'SESSION_ENDED' && error.problem !== 'NOT_IN_A_TEAM') return 'UNKNOWN'
    await shut(deps, actor, integrationId, error.problem)
    return 'ENDED'
  }
}

async function shut(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
  code: 'SESSION_ENDED' | 'NOT_IN_A_TEAM',
): Promise<void> {
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, integrationId)
    const works = integration?.access === 'OPEN' || integration?.access === 'LIMITED'
    if (!integration || !works) return
    const days = await daysSinceSignIn(tx, integrationId, at)
    const { usual } = forecastTrust(await lastedDays(tx, integrationId))
    const params: Reason['params'] = {
      ...(days === null ? {} : { days: Math.max(1, Math.round(days)) }),
      ...(usual === null ? {} : { usual }),
    }
    const transitionId = `session:${integration.version}`
    await moveIntegration(tx, actor, integration, {
      evidence: { access: 'SHUT', reason: { code, params } },
      transitionId,
      at,
    })
  })
}
