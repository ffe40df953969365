import { workspaceQueries } from '@gatehouse/db'
import { EgressError, fetchFile } from '@gatehouse/egress'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'

/** Where Apple keeps the pictures of the store. */
const appleImages = 'https://*.mzstatic.com'
const limits = { types: ['image/png'], maxBytes: 4 * 1_024 * 1_024, withinMs: 15_000 }

/** Our copy of one of Apple's pictures, by its sha256, kept among the raw files; null when it does not come. */
export async function pictureHome(deps: Deps, actor: SystemActor, address: URL): Promise<string | null> {
  const workspace = await deps.db.read(reachOf(actor), (tx) =>
    workspaceQueries.getWorkspace(tx, actor.workspaceId),
  )
  const simulated = deps.apple.simulatorFiles
  const origins = workspace.demo ? (simulated ? [simulated] : []) : [appleImages]
  try {
    const { bytes } = await fetchFile(address, { ...limits, origins })
    return (await deps.files.keep(once(bytes))).sha256
  } catch (error) {
    if (error instanceof EgressError) return null
    throw error
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
