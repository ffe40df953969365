import { changeJob } from '../bulk/change-job.ts'
import { reparse } from '../deliveries/reparse.ts'
import { importJob } from '../imports/import-job.ts'
import { linksJob } from '../many-links/links-job.ts'
import { eraseJob } from '../offboarding/erase-job.ts'
import { retryJob } from '../operations/retry-job.ts'
import { rewrap } from '../vault/rewrap.ts'
import type { JobKind } from './job-kind.ts'
import type { JobKindName } from './job-view.ts'

/** What each kind of job does. */
export const kinds: Record<JobKindName, JobKind> = {
  REWRAP: rewrap,
  REPARSE: reparse,
  IMPORT: importJob,
  ERASE: eraseJob,
  RETRY: retryJob,
  CHANGE: changeJob,
  LINKS: linksJob,
}
