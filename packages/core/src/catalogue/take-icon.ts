import { iconAddress, type AscClient } from '@gatehouse/asc-client'
import { appQueries, type AppRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { orElse } from './or-else.ts'
import { pictureHome } from './picture-home.ts'

/** Enough for the largest place in the console on a screen of double density. */
const iconPx = 128

/**
 * Brings an app's icon home: the store's icon, else the newest build's, else none (FO-15). An icon is
 * fetched when Apple names another one, and kept among the raw files; one that does not come is tried by the next sync.
 * @throws {AscError} that may be different next time.
 */
export async function takeIcon(
  deps: Deps,
  actor: SystemActor,
  app: AppRow,
  client: AscClient,
): Promise<void> {
  const inStore = await orElse(undefined, () => client.readStoreIcon(app.ascId))
  if (inStore === undefined) return
  const icon = inStore ?? (await orElse(null, () => client.readBuildIcon(app.ascId)))
  const address = icon ? iconAddress(icon, iconPx) : null
  const known = address?.href === app.iconSource
  const sha256 = known ? app.iconSha256 : address ? await pictureHome(deps, actor, address) : null
  // One that did not come leaves the one that is here.
  if (address && sha256 === null) return
  const icons = { iconSource: address?.href ?? null, iconSha256: sha256 }
  await deps.db.write(reachOf(actor), (tx) => appQueries.noteApp(tx, app.id, icons))
}
