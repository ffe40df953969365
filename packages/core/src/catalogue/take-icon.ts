import { iconAddress, type AscClient } from '@gatehouse/asc-client'
import { appQueries, workspaceQueries, type AppRow } from '@gatehouse/db'
import { EgressError, fetchFile } from '@gatehouse/egress'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { orElse } from './or-else.ts'

/** Enough for the largest place in the console on a screen of double density. */
const iconPx = 128
/** Where Apple keeps the pictures of the store. */
const appleIcons = 'https://*.mzstatic.com'
const iconLimits = { types: ['image/png'], maxBytes: 1_024 * 1_024, withinMs: 15_000 }

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
  const sha256 = address ? await iconHome(deps, actor, app, address) : null
  // One that did not come leaves the one that is here.
  if (address && sha256 === null) return
  const icons = { iconSource: address?.href ?? null, iconSha256: sha256 }
  await deps.db.write(reachOf(actor), (tx) => appQueries.noteApp(tx, app.id, icons))
}

async function iconHome(deps: Deps, actor: SystemActor, app: AppRow, address: URL): Promise<string | null> {
  if (app.iconSource === address.href) return app.iconSha256
  const workspace = await deps.db.read(reachOf(actor), (tx) =>
    workspaceQueries.getWorkspace(tx, actor.workspaceId),
  )
  const simulated = deps.apple.simulatorFiles
  const origins = workspace.demo ? (simulated ? [simulated] : []) : [appleIcons]
  try {
    const { bytes } = await fetchFile(address, { ...iconLimits, origins })
    return (await deps.files.keep(once(bytes))).sha256
  } catch (error) {
    if (error instanceof EgressError) return null
    throw error
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
