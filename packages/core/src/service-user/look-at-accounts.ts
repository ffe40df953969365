import { createReporterClient, type ReporterClient } from '@gatehouse/asc-client'
import { credentialQueries, serviceUserQueries, vaultQueries, workspaceQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { leaseRequest } from '../apple-budget/lease-request.ts'
import type { Deps } from '../deps.ts'
import { addressOf } from '../integrations/apple-host.ts'
import { reasonOf, type Reason } from '../problems/apple-failure.ts'
import { noteReach } from './note-reach.ts'

/** The service user's way to Reporter, with the credential that asks. */
export interface ServiceUserWay {
  client: ReporterClient
  credentialId: string
}

/** Opens the service user's token; null where there is none. @throws {VaultError | CannotAskAppleError} */
export async function openServiceUser(deps: Deps, actor: SystemActor): Promise<ServiceUserWay | null> {
  const { workspaceId } = actor
  const found = await deps.db.write(reachOf(actor), async (tx) => {
    const serviceUser = await serviceUserQueries.findServiceUser(tx)
    const credential = serviceUser?.tokenId
      ? await credentialQueries.findCredential(tx, serviceUser.tokenId)
      : null
    if (!credential?.sealed) return null
    await credentialQueries.touchCredential(tx, credential.id, deps.now())
    const opening = { workspaceId, credentialId: credential.id, run: actor.run }
    await vaultQueries.noteOpening(tx, opening, deps.now())
    const { demo } = await workspaceQueries.getWorkspace(tx, workspaceId)
    return { id: credential.id, fingerprint: credential.fingerprint, sealed: credential.sealed, demo }
  })
  if (!found) return null
  const { id, fingerprint, sealed, demo } = found
  const baseUrl = addressOf(deps, demo, 'REPORTER')
  const accessToken = await deps.vault.open({ workspaceId, credentialId: id }, sealed)
  const counted = { host: new URL(baseUrl).host, fingerprint }
  const client = createReporterClient({
    baseUrl,
    accessToken,
    beforeRequest: () => leaseRequest(deps, counted, 'WORK'),
    onOutcome: (outcome) => deps.calls?.note({ workspaceId, fingerprint }, outcome, deps.now()),
  })
  return { client, credentialId: id }
}

/**
 * Asks Apple which accounts the service user reaches, and notes them; why Apple refuses its token, where it does.
 * @throws {AscError} that may be different next time.
 */
export async function lookAtAccounts(
  deps: Deps,
  actor: SystemActor,
  { client }: ServiceUserWay,
): Promise<Reason | null> {
  try {
    const accounts = await client.listAccounts()
    await deps.db.write(reachOf(actor), async (tx) => {
      const serviceUser = await serviceUserQueries.findServiceUser(tx)
      await noteReach(tx, actor, accounts, deps.now())
      const looked = { lookedAt: deps.now(), reasonCode: null, reasonParams: null }
      if (serviceUser) await serviceUserQueries.updateServiceUser(tx, serviceUser.id, looked)
    })
    return null
  } catch (error) {
    const reason = reasonOf(error, { capability: 'sales', worked: true })
    if (!reason) throw error
    // A user whom no account has accepted, or whom each has removed, reaches none.
    if (reason.code === 'USER_REMOVED') {
      await deps.db.write(reachOf(actor), (tx) => noteReach(tx, actor, [], deps.now()))
      return null
    }
    await deps.db.write(reachOf(actor), async (tx) => {
      const serviceUser = await serviceUserQueries.findServiceUser(tx)
      const refused = { lookedAt: deps.now(), reasonCode: reason.code, reasonParams: reason.params }
      if (serviceUser) await serviceUserQueries.updateServiceUser(tx, serviceUser.id, refused)
    })
    return reason
  }
}
