import type { GainAccessInput } from '@gatehouse/contracts'
import {
  attemptQueries,
  capabilityQueries,
  credentialQueries,
  providerQueries,
  integrationQueries,
  type Tx,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { askByAdminKey } from '../connect-links/ask-by-admin-key.ts'
import { beginBackfill } from '../deliveries/begin-backfill.ts'
import { firstDays, goOn } from '../deliveries/go-on.ts'
import type { Deps } from '../deps.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { limitOf } from './capabilities.pure.ts'
import { isRecheck, useKeyOfAttempt } from './integration-key.ts'
import { labelFollowing } from './label-following.ts'
import { moveIntegration } from './move-integration.ts'
import { firstLookMs } from './watch-verdict.pure.ts'
import { takeOver } from '../service-user/take-over.ts'

/**
 * Opens access after Apple accepted the key: with limits where a capability was refused. Begins the first backfill
 * in the same transaction, where sales may be read, and asks for analytics where a link brought an Admin's key; where the key is the one that was here, what broke off goes on.
 * An attempt that has ended changes nothing.
 */
export async function openAccess(deps: Deps, actor: SystemActor, input: GainAccessInput): Promise<void> {
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, input.integrationId)
    if (!integration) return
    const ended = await attemptQueries.moveAttempt(tx, input.attemptId, {
      stage: 'SUCCEEDED',
      waitsFor: null,
      draft: null,
      code: null,
      endedAt: at,
    })
    if (!ended) return
    const recheck = await isRecheck(tx, input)
    const taken = await takeOver(tx, integration, input.attemptId, at)
    const label = await labelFollowing(
      tx,
      integration,
      await useKeyOfAttempt(tx, integration, input.attemptId),
    )
    await useVendorNumbersOfAttempt(tx, integration.providerId, input.attemptId)
    const capabilities = await capabilityQueries.capabilitiesOf(tx, [integration.id])
    const sales = capabilities.some(({ name, status }) => name === 'SALES' && status === 'PROVED')
    const doubt = await doubtOf(tx, input.attemptId)
    const reason = limitOf(taken.method ?? integration.method, capabilities) ?? doubt
    const access = reason ? ('LIMITED' as const) : ('OPEN' as const)
    const nextWatchAt = new Date(at.getTime() + firstLookMs(capabilities))
    const expiresAt = await endOf(tx, { ...integration, ...taken, doubted: doubt !== null })
    const evidence = { ...label, ...taken, access, reason, nextSyncAt: at, nextWatchAt, expiresAt }
    const moved = await moveIntegration(tx, actor, integration, {
      evidence,
      transitionId: `attempt:${input.attemptId}:open`,
      at,
    })
    await askByAdminKey(deps, tx, actor, moved)
    if (recheck) await goOn(deps, tx, actor, moved)
    else if (sales) await beginBackfill(deps, tx, actor, moved, { days: firstDays })
  })
}

/** The vendor numbers that were typed with the key, and its team, are the provider's, now that Apple knows them. */
async function useVendorNumbersOfAttempt(tx: Tx, providerId: string, attemptId: string): Promise<void> {
  const attempt = await attemptQueries.findAttempt(tx, attemptId)
  const vendorNumbers = attempt?.vendorNumbers
  if (!vendorNumbers) return
  const provider = await providerQueries.findProvider(tx, providerId)
  const key = attempt.credentialId ? await credentialQueries.findCredential(tx, attempt.credentialId) : null
  const issuerId = provider?.issuerId ?? key?.issuerId ?? null
  await providerQueries.updateProvider(tx, providerId, { vendorNumbers, issuerId })
}

/** That what works cannot be renewed by itself, where the check found that. */
async function doubtOf(tx: Tx, attemptId: string): Promise<Reason | null> {
  const attempt = await attemptQueries.findAttempt(tx, attemptId)
  return attempt?.reasonCode === 'CANNOT_RENEW'
    ? { code: attempt.reasonCode, params: attempt.reasonParams ?? {} }
    : null
}

/**
 * When access ends by forecast: with the credential that asks, and where somebody signed in, with the sign-in if that is
 * sooner and has not ended already.
 */
async function endOf(
  tx: Tx,
  { id, method, doubted }: { id: string; method: string; doubted: boolean },
): Promise<Date | null> {
  const held = await credentialQueries.credentialsOf(tx, [id])
  const counted = held.filter(({ slot }) => slot === 'A' || (method === 'APPLE_ID_2FA' && !doubted))
  const endsMs = counted.flatMap(({ expiresAt }) => (expiresAt ? [expiresAt.getTime()] : []))
  return endsMs.length === 0 ? null : new Date(Math.min(...endsMs))
}
