import { bulkJobQueries, importQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { toJobView } from '../jobs/job-view.ts'
import { anyOf, toKeyset, toPageOf, toWindow, toWindowOf } from '../paging.ts'
import type { PageOf, PageRequest, WindowRequest } from '../views.ts'
import {
  countOutcomes,
  toImportRowView,
  type ImportCounts,
  type ImportOutcome,
  type ImportRowView,
  type ImportView,
} from './import-views.ts'

/** Imports, newest first; none for who does not reach everything. */
export async function listImports(
  deps: Deps,
  actor: MemberActor,
  page: PageRequest,
): Promise<PageOf<ImportView>> {
  authorise(actor, 'client.add')
  const keyset = toKeyset(page)
  const rows = await deps.db.read(reachOf(actor), (tx) => bulkJobQueries.listJobs(tx, keyset, 'IMPORT'))
  return toPageOf(rows, keyset.afterSeq, (row) => ({ id: row.job.id, job: toJobView(row) }))
}

/** An import, or null out of reach. */
export async function findImport(deps: Deps, actor: MemberActor, id: string): Promise<ImportView | null> {
  authorise(actor, 'client.add')
  if (!isUuid(id)) return null
  const row = await deps.db.read(reachOf(actor), (tx) => bulkJobQueries.findCountedJob(tx, id))
  return row?.job.kind === 'IMPORT' ? { id, job: toJobView(row) } : null
}

/** Rows of an import, in the order of the file. */
export async function importRows(
  deps: Deps,
  actor: MemberActor,
  id: string,
  page: WindowRequest & { outcome?: readonly ImportOutcome[] | null | undefined },
): Promise<PageOf<ImportRowView>> {
  authorise(actor, 'client.add')
  const window = toWindow(page)
  const rows = await deps.db.read(reachOf(actor), (tx) =>
    importQueries.listImportRows(tx, id, anyOf(page.outcome), window),
  )
  return toWindowOf(rows, window, toImportRowView)
}

/** How many rows of an import came to what. */
export async function importCounts(deps: Deps, actor: MemberActor, id: string): Promise<ImportCounts> {
  authorise(actor, 'client.add')
  const rows = await deps.db.read(reachOf(actor), (tx) => importQueries.countImportOutcomes(tx, id))
  return countOutcomes(rows)
}
