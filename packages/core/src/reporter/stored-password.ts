import { generateToken, ReporterError, viewToken, type ReporterToken } from '@gatehouse/asc-client'
import { credentialQueries, integrationQueries, vaultQueries, workspaceQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import { leaseRequest } from '../apple-budget/lease-request.ts'
import { appleDayOf } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { addressOf } from '../integrations/apple-host.ts'
import { reasonOf } from '../problems/apple-failure.ts'

/** What the password for apps behind an integration is worth; NONE where it has none. */
export type StoredPassword =
  | { kind: 'NONE' }
  | { kind: 'REVOKED' }
  /** Apple did not answer, or its limits leave no room. */
  | { kind: 'UNKNOWN' }
  /** The token that is there and still works; `make` makes one, and the one before is dead at once. */
  | { kind: 'LIVES'; token: ReporterToken | null; make: () => Promise<ReporterToken> }

/** Asks Apple whether the password in slot RENEWAL still works, by looking at the token that it shows. Makes nothing. */
export async function lookAtPassword(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
  share: 'PEOPLE' | 'WORK',
): Promise<StoredPassword> {
  const kept = await open(deps, actor, integrationId)
  if (!kept) return { kind: 'NONE' }
  const { baseUrl, fingerprint, password } = kept
  const counted = { host: new URL(baseUrl).host, fingerprint }
  const options = { baseUrl, beforeRequest: () => leaseRequest(deps, counted, share) }
  try {
    const token = await viewToken(options, password)
    const works = token && (token.expiresOn ?? '9999-12-31') >= appleDayOf(deps.now())
    return { kind: 'LIVES', token: works ? token : null, make: () => generateToken(options, password) }
  } catch (error) {
    if (error instanceof BudgetSpentError) return { kind: 'UNKNOWN' }
    if (!(error instanceof ReporterError)) throw error
    const reason = reasonOf(error, { capability: 'sales', worked: true })
    return { kind: reason?.code === 'PASSWORD_REVOKED' ? 'REVOKED' : 'UNKNOWN' }
  }
}

async function open(deps: Deps, actor: SystemActor, integrationId: string) {
  const at = deps.now()
  const found = await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.findIntegration(tx, integrationId)
    if (integration?.method !== 'APP_SPECIFIC_PASSWORD') return null
    const kept = await credentialQueries.credentialInSlot(tx, integrationId, 'RENEWAL')
    if (kept?.kind !== 'APP_SPECIFIC_PASSWORD' || kept.sealed === null || kept.appleId === null) return null
    const { workspaceId, id: credentialId, sealed, appleId, fingerprint } = kept
    await credentialQueries.touchCredential(tx, credentialId, at)
    await vaultQueries.noteOpening(tx, { workspaceId, credentialId, run: actor.run }, at)
    const { demo } = await workspaceQueries.getWorkspace(tx, workspaceId)
    return { workspaceId, credentialId, sealed, appleId, fingerprint, demo }
  })
  if (!found) return null
  const { workspaceId, credentialId, sealed, appleId, fingerprint, demo } = found
  const appSpecificPassword = await deps.vault.open({ workspaceId, credentialId }, sealed)
  return {
    baseUrl: addressOf(deps, demo, 'REPORTER'),
    fingerprint,
    password: { email: appleId, appSpecificPassword },
  }
}
