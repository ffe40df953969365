import { AscError, AscForbiddenError } from '@gatehouse/asc-client'
import { appQueries, type AppRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { connectToProducts } from '../service-user/connect-by-key.ts'
import { VaultError } from '../vault/vault.ts'
import type { ProductsState } from './product-words.pure.ts'
import { orElse } from './or-else.ts'
import { takeIcon } from './take-icon.ts'
import { takeProductDetails } from './take-product-details.ts'
import { takeProducts } from './take-products.ts'
import { takeVersions } from './take-versions.ts'

/**
 * Brings one app's icon, versions, products and their details in step with Apple. What arrived is kept, wherever Apple broke off;
 * what a refusal means for the access, `syncApps` decides.
 * @throws {AscError} that may be different next time.
 */
export async function syncCatalogue(
  deps: Deps,
  actor: SystemActor,
  input: { integrationId: string; appId: string },
): Promise<void> {
  // What is final is not asked again before its time; what may be different is.
  const note = (state: ProductsState, final: boolean) =>
    deps.db.write(reachOf(actor), (tx) =>
      appQueries.noteApp(tx, input.appId, {
        productsState: state,
        ...(final ? { productsAt: deps.now() } : {}),
      }),
    )
  try {
    const connected = await connectToProducts(deps, actor, input.integrationId)
    const { way, integration, requestsMade, byServiceUserKey } = connected
    const client = way.api
    if (!client) return
    const app = await deps.db.read(reachOf(actor), (tx) => appQueries.findApp(tx, input.appId))
    if (!app || app.goneAt || app.providerId !== integration.providerId || app.standing !== 'INCLUDED') return
    if (byServiceUserKey && !(await isSeenByKey(deps, actor, app))) return
    const startedMs = performance.now()
    await takeIcon(deps, actor, app, client)
    await orElse(undefined, () => takeVersions(deps, actor, app, client))
    await takeProducts(deps, actor, app, client)
    await takeProductDetails(deps, actor, app, client)
    const cost = { readRequests: requestsMade(), readMs: Math.round(performance.now() - startedMs) }
    await deps.db.write(reachOf(actor), (tx) => appQueries.noteApp(tx, app.id, cost))
  } catch (error) {
    if (error instanceof AscError)
      await note(error instanceof AscForbiddenError ? 'REFUSED' : 'PARTIAL', !error.retryable)
    if (!isFinal(error)) throw error
  }
}

/** Whether the service user's key has listed an app, which is nobody else's: that key may reach accounts of several clients. */
const isSeenByKey = (deps: Deps, actor: SystemActor, { providerId, ascId, bundleId }: AppRow) =>
  deps.db.read(
    reachOf(actor),
    async (tx) => bundleId !== null && (await appQueries.soleAscIds(tx, providerId, [ascId])).length > 0,
  )

const isFinal = (error: unknown) =>
  (error instanceof AscError && !error.retryable) ||
  error instanceof CannotAskAppleError ||
  error instanceof VaultError
