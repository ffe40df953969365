import { AppleSignInError } from '@gatehouse/asc-client'
import { integrationQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { Reason } from '../problems/apple-failure.ts'
import type { Renewal } from '../reporter/renewal-doubt.pure.ts'
import { signInOf } from './apple-sign-in.ts'
import { sessionOf } from './prove.ts'
import { forecastTrust } from './trust-forecast.pure.ts'
import { daysSinceSignIn, lastedDays } from './trust-history.ts'

/**
 * Asks whether the session of a sign-in still lives; GONE where Apple ended it, with how long it lasted and how long is
 * usual here. NONE for an integration without a sign-in. When Apple does not answer, nothing is known, and the next look
 * asks again. The Reporter token that the session showed lives on by itself: whether access is shut is for it to say.
 */
export async function lookAtSession(deps: Deps, actor: SystemActor, integrationId: string): Promise<Renewal> {
  const integration = await deps.db.read(reachOf(actor), (tx) =>
    integrationQueries.findIntegration(tx, integrationId),
  )
  if (integration?.method !== 'APPLE_ID_2FA') return { kind: 'NONE' }
  const held = await sessionOf(deps, actor, integrationId)
  if (held === null) return { kind: 'NONE' }
  try {
    await (await signInOf(deps, actor, { id: integrationId })).session(held)
    return { kind: 'LIVES' }
  } catch (error) {
    if (!(error instanceof AppleSignInError)) throw error
    const { problem: code } = error
    if (code !== 'SESSION_ENDED' && code !== 'NOT_IN_A_TEAM') return { kind: 'UNKNOWN' }
    const said = integration.reasonParams ?? {}
    // How long it lasted was counted when its end was first seen.
    const params = 'days' in said ? onlySpan(said) : await spanOf(deps, actor, integrationId)
    return { kind: 'GONE', reason: { code, params } }
  }
}

const onlySpan = ({ days, usual }: Reason['params']): Reason['params'] => ({
  ...(days === undefined ? {} : { days }),
  ...(usual === undefined ? {} : { usual }),
})

/** After how many days the sign-in ended, and how many are usual here. */
function spanOf(deps: Deps, actor: SystemActor, integrationId: string): Promise<Reason['params']> {
  return deps.db.read(reachOf(actor), async (tx) => {
    const days = await daysSinceSignIn(tx, integrationId, deps.now())
    const { usual } = forecastTrust(await lastedDays(tx, integrationId))
    return {
      ...(days === null ? {} : { days: Math.max(1, Math.round(days)) }),
      ...(usual === null ? {} : { usual }),
    }
  })
}
