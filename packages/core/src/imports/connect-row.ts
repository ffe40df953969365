import type { ImportRowRecord, Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { connectKey } from '../integrations/connect-api-key.ts'
import { clientToConnect } from '../integrations/connect-target.ts'
import { aboutToken } from '../reporter/accepted-secrets.ts'
import type { AccountBehind } from '../reporter/ask-reporter.ts'
import { connectAccounts } from '../reporter/connect-account.ts'
import { credentialOf } from '../reporter/store-reporter.ts'
import { assertMethodOn } from '../sign-in/method-policy.ts'

/** What a row connects to, and who answers for it. */
export interface RowTarget {
  clientId: string
  ownerMemberId: string
}

/**
 * Connects what an imported row has sealed, for the credential that has the row's id; the integration's id, or null for a row
 * without a secret. @throws {DomainError} as connecting by hand.
 */
export async function connectRow(
  deps: Deps,
  tx: Tx,
  actor: SystemActor,
  target: RowTarget,
  { id: credentialId, wanted, sealed }: ImportRowRecord,
): Promise<string | null> {
  const { keyId, issuerId, fingerprint, vendorNumbers, label, reporterAccount } = wanted
  if (sealed === null || fingerprint === null) return null
  const secret = { sealed, fingerprint, credentialId }
  if (reporterAccount !== null) {
    const account = { number: reporterAccount, name: label ?? wanted.client, vendorNumbers }
    return connectToken(deps, tx, actor, target, account, secret)
  }
  if (keyId === null) return null
  const method = issuerId ? 'API_KEY_TEAM' : 'API_KEY_INDIVIDUAL'
  const key = { method, keyId, issuerId, vendorNumbers, ...secret } as const
  return connectKey(deps, tx, actor, { ...target, label }, key)
}

/** One token is one credential, however many rows have it. */
async function connectToken(
  deps: Deps,
  tx: Tx,
  actor: SystemActor,
  { clientId, ownerMemberId }: RowTarget,
  account: AccountBehind,
  secret: { sealed: string; fingerprint: string; credentialId: string },
): Promise<string | null> {
  const method = 'REPORTER_TOKEN'
  await assertMethodOn(tx, actor, method)
  const { id, personalMemberId } = await clientToConnect(tx, clientId)
  const client = { id, workspaceId: actor.workspaceId, personalMemberId }
  const tokenId = await credentialOf(deps, tx, client, { ...aboutToken(null, null, deps.now()), ...secret })
  const by = { method, tokenId, passwordId: null, appleId: null, ownerMemberId } as const
  const [integrationId] = await connectAccounts(deps, tx, actor, client, [account], by)
  return integrationId ?? null
}
