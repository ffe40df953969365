import { attemptQueries, credentialQueries, integrationQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { appleDayOf } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { lookAtRenewal, reasonStored } from './look-at-renewal.ts'
import { withRenewal } from './renewal-doubt.pure.ts'

/** Why a token that works cannot be renewed by itself; null where it can, or where nothing is kept that could. */
export async function renewalDoubt(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
  attemptId: string,
): Promise<Reason | null> {
  const renewal = await lookAtRenewal(deps, actor, integrationId, 'PEOPLE')
  if (renewal.kind === 'NONE') return null
  const { integration, token } = await deps.db.read(reachOf(actor), async (tx) => {
    const attempt = await attemptQueries.findAttempt(tx, attemptId)
    return {
      integration: await integrationQueries.findIntegration(tx, integrationId),
      token: attempt?.credentialId ? await credentialQueries.findCredential(tx, attempt.credentialId) : null,
    }
  })
  const expiresOn = token?.expiresAt ? appleDayOf(token.expiresAt) : null
  const before = integration ? reasonStored(integration) : null
  return withRenewal({ access: 'OPEN', reason: null }, renewal, { before, expiresOn }).reason
}
