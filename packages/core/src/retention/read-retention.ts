import { workspaceQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'

/** How long a workspace keeps raw files, in days after they were fetched; null for ever. */
export interface RetentionView {
  keepRawFilesDays: number | null
}

/** How long the actor's workspace keeps raw files; everybody in it may know. */
export async function readRetention(deps: Deps, actor: Actor): Promise<RetentionView> {
  const { workspaceId } = actor
  const row = await deps.db.read(reachOf(actor), (tx) => workspaceQueries.getWorkspace(tx, workspaceId))
  return { keepRawFilesDays: row.keepRawFilesDays }
}
