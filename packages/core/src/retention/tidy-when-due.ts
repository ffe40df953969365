import { callQueries, choreQueries, recordQueries, retentionQueries, runQueries } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import { dropLeftKeys } from '../connect-links/drop-left-keys.ts'
import { forgetRawFiles } from './forget-raw-files.ts'

/** What tidying did. */
export interface Tidied {
  /** Raw files that were deleted. */
  files: number
  /** What killed processes left of files. */
  drafts: number
}

const dayMs = 24 * 60 * 60_000
/** An idempotency key joins a repeated call to the first for this long. */
const keepIdempotentMs = 30 * dayMs
/** Changes and intentions that were carried out stay to be looked at for this long. */
const keepRecordsMs = 7 * dayMs
/** Runs that have ended, and answers that nobody knew, stay for a look at what happened last month. */
const keepRunsMs = 30 * dayMs
/** docs/guides/keys.md promises it. */
const keepOpeningsMs = 400 * dayMs

/**
 * Drops what is too old to be of use, and raw files that their workspace keeps no longer: once a day, by whichever worker
 * comes first. What breaks off is gone on with the next day. Drafts lie with each worker, so each drops its own.
 */
export async function tidyWhenDue(deps: Deps, signal?: AbortSignal): Promise<Tidied> {
  const at = deps.now()
  const ago = (ms: number) => new Date(at.getTime() - ms)
  const drafts = await deps.files.tidyDrafts(ago(dayMs))
  const again = new Date(at.getTime() + dayMs)
  if (!(await deps.db.jobs((tx) => choreQueries.takeChore(tx, 'tidy', at, again))))
    return { drafts, files: 0 }
  await deps.db.jobs((tx) => recordQueries.dropOldRecords(tx, ago(keepRecordsMs)))
  await deps.db.jobs((tx) => runQueries.dropRuns(tx, ago(keepRunsMs)))
  await deps.db.jobs((tx) => callQueries.dropTallies(tx, ago(keepRecordsMs)))
  await deps.db.jobs((tx) => callQueries.dropUnknownAnswers(tx, ago(keepRunsMs)))
  await deps.db.jobs((tx) => retentionQueries.dropIdempotent(tx, ago(keepIdempotentMs)))
  await deps.db.jobs((tx) => retentionQueries.dropOpenings(tx, ago(keepOpeningsMs)))
  await dropLeftKeys(deps, at)
  return { drafts, files: await forgetRawFiles(deps, at, signal) }
}
