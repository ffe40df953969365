import type { FetchOutcome, WatchIntegrationInput } from '@gatehouse/contracts'
import { credentialQueries, providerQueries, appQueries, integrationQueries, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import { bringBackRefused, goOn } from '../deliveries/go-on.ts'
import type { Deps } from '../deps.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { reasonOf } from '../problems/apple-failure.ts'
import { connectToApple } from './connect-to-apple.ts'
import { isReplaced } from './integration-key.ts'
import { moveIntegration } from './move-integration.ts'
import { noteAccess } from './note-access.ts'
import { isLimit, type Finding } from './probe.ts'
import { recordDrift, storeFindings } from './store-findings.ts'
import { lookAgainMs, verdictOf } from './watch-verdict.pure.ts'
import { lookByKey } from '../service-user/look-by-key.ts'
import { shutAlike } from '../service-user/note-reach.ts'
import { appleDayOf } from '../day/apple-day.ts'
import { lookAtRenewal, reasonStored } from '../reporter/look-at-renewal.ts'
import { withRenewal, type Renewal } from '../reporter/renewal-doubt.pure.ts'

const done: FetchOutcome = { retryInMs: 0 }

/** So many of the apps that are no longer seen are named. */
const namesTold = 5

/** An app that Apple stopped naming longer ago is taken for gone. */
const missedForMs = 30 * 24 * 60 * 60_000

/**
 * Looks whether the credential of an integration still can do what it could: a role that shrank or grew, a key that was
 * revoked, an account that was shut, apps that are no longer seen. What got better comes back by itself.
 * @throws {AscError} that may be different next time.
 */
export async function probeIntegration(
  deps: Deps,
  actor: SystemActor,
  input: WatchIntegrationInput,
): Promise<FetchOutcome> {
  try {
    const { way, integration, fingerprint } = await connectToApple(deps, actor, input.integrationId)
    const { vendorNumbers, appAscId } = await deps.db.read(reachOf(actor), async (tx) => ({
      vendorNumbers: (await providerQueries.findProvider(tx, integration.providerId))?.vendorNumbers ?? [],
      appAscId: await appQueries.findAnyAppAscId(tx, integration.providerId),
    }))
    const findings = await way.probe({ vendorNumbers, appAscId, worked: true, now: deps.now() })
    await lookByKey(deps, actor, integration)
    const renewal = await lookAtRenewal(deps, actor, input.integrationId, 'WORK')
    const looked = { findings, fingerprint, renewal }
    await deps.db.write(reachOf(actor), (tx) => note(deps, tx, actor, input, looked))
  } catch (error) {
    if (error instanceof BudgetSpentError) return { retryInMs: error.retryInMs }
    // Nothing to ask with: why that is so is known already.
    if (error instanceof CannotAskAppleError && error.code === 'KEY_UNUSABLE') return done
    const reason = reasonOf(error, { capability: 'apps', worked: true })
    if (!reason) throw error
    await noteAccess(deps, actor, input.integrationId, reason, null)
  }
  return done
}

/** What was found: of the credential that asks, and of what would make the next one. */
interface Looked {
  findings: Finding[]
  /** Of the secret that was asked with. */
  fingerprint: string
  renewal: Renewal
}

async function note(
  deps: Deps,
  tx: Tx,
  actor: SystemActor,
  input: WatchIntegrationInput,
  { findings, fingerprint, renewal }: Looked,
): Promise<void> {
  const at = deps.now()
  const integration = await integrationQueries.lockIntegration(tx, input.integrationId)
  if (!integration || integration.archivedAt || integration.access === 'NOT_YET') return
  if (await isReplaced(tx, integration.id, fingerprint)) return
  // What shuts the key or the account says nothing of what the key can do.
  const told = findings.filter(({ reason }) => !reason || isLimit(reason))
  const { capabilities, drift } = await storeFindings(tx, integration, told, { at, fresh: false })
  const since = new Date(at.getTime() - missedForMs)
  const appsLost = await appQueries.goneApps(tx, integration.providerId, since, namesTold)
  const endsAt = (await credentialQueries.credentialInSlot(tx, integration.id, 'A'))?.expiresAt ?? null
  const verdict = withRenewal(
    verdictOf({ method: integration.method, findings, capabilities, appsLost }),
    renewal,
    { before: reasonStored(integration), expiresOn: endsAt && appleDayOf(endsAt) },
  )
  // A sign-in that has ended is no end to come any more: the token's is.
  const ends = verdict.reason?.code === 'CANNOT_RENEW' ? { expiresAt: endsAt } : {}
  const againMs = lookAgainMs(findings)
  const again = againMs === null ? {} : { nextWatchAt: new Date(at.getTime() + againMs) }
  const evidence = { ...verdict, ...ends, ...again }
  const transitionId = `watch:${input.dueAt}:${evidence.access}:${evidence.reason?.code ?? ''}`
  const moved = await moveIntegration(tx, actor, integration, { evidence, transitionId, at })
  await recordDrift(tx, actor, integration, drift)
  if (evidence.reason) await shutAlike(tx, actor, integration, evidence.reason, at)
  if (evidence.access === 'SHUT') return
  if (drift.some(({ name, to }) => name === 'SALES' && to === 'PROVED'))
    await bringBackRefused(deps, tx, moved)
  if (integration.access === 'SHUT' || drift.length > 0) await goOn(deps, tx, actor, moved)
}
