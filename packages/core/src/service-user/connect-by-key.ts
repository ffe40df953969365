import { credentialQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { connectToApple } from '../integrations/connect-to-apple.ts'

/**
 * A way to Apple's lists of an integration's apps and products: with the service user's API key where that was seen to reach
 * the account, else with what asks for everything.
 * @throws {CannotAskAppleError | VaultError}
 */
export async function connectToProducts(deps: Deps, actor: SystemActor, integrationId: string) {
  const key = await deps.db.read(reachOf(actor), (tx) =>
    credentialQueries.credentialInSlot(tx, integrationId, 'APPS'),
  )
  const connected = await connectToApple(deps, actor, integrationId, null, 1, key?.id ?? null)
  return { ...connected, byServiceUserKey: key !== null }
}
