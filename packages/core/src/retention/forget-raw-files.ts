import { retentionQueries } from '@gatehouse/db'
import { systemActor, type SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'

const dayMs = 24 * 60 * 60_000
const rowsAtOnce = 1_000
const filesAtOnce = 500

/**
 * Deletes raw files that their workspaces keep no longer; how many. The ledger says so first, with an entry in the audit
 * log, and files go after that: a file never goes missing without a word, and what a killed worker left goes next time.
 */
export async function forgetRawFiles(deps: Deps, at: Date, signal?: AbortSignal): Promise<number> {
  for (const { id, keepRawFilesDays } of await deps.db.jobs((tx) =>
    retentionQueries.workspacesThatForget(tx),
  )) {
    const before = new Date(at.getTime() - keepRawFilesDays * dayMs)
    while (!signal?.aborted && (await markSome(deps, systemActor(id, 'tidy'), { before, at })));
  }
  return deleteMarked(deps, at, signal)
}

/** Says of some deliveries that their files are deleted; whether there may be more. */
const markSome = (
  deps: Deps,
  actor: SystemActor,
  { before, at }: { before: Date; at: Date },
): Promise<boolean> =>
  deps.db.write(reachOf(actor), async (tx) => {
    const marked = await retentionQueries.markFilesDeleted(tx, { before, at, limit: rowsAtOnce })
    for (const [clientId, files] of Map.groupBy(marked, (id) => id))
      await record(tx, actor, 'rawFiles.deleted', { kind: 'client', id: clientId, clientId }, [
        { field: 'files', from: String(files.length), to: null },
        { field: 'fetchedBefore', from: null, to: before.toISOString() },
      ])
    return marked.length === rowsAtOnce
  })

/**
 * Deletes the files of marked deliveries that nothing in any workspace needs. A file that came (again) within a day
 * stays until the next time: the row that names it may not be written yet.
 */
async function deleteMarked(deps: Deps, at: Date, signal?: AbortSignal): Promise<number> {
  if (!(await deps.db.jobs((tx) => retentionQueries.isAnyFileDeleted(tx)))) return 0
  const unlessKeptAfter = new Date(at.getTime() - dayMs)
  let deleted = 0
  let after: string | null = null
  while (!signal?.aborted) {
    const names: string[] = await deps.files.list({ after, limit: filesAtOnce })
    for (const name of await deps.db.jobs((tx) => retentionQueries.filesToDelete(tx, names)))
      if (await deps.files.remove(name, unlessKeptAfter)) deleted += 1
    after = names.at(-1) ?? null
    if (after === null) break
  }
  return deleted
}
