import { jobQueries, mailQueries, rotationQueries } from '@gatehouse/db'
import type {
  BackfillInput,
  BulkJobInput,
  GainAccessInput,
  RotateCredentialInput,
  SendMailInput,
  SyncIntegrationInput,
  WatchIntegrationInput,
} from '@gatehouse/contracts'
import type { Deps } from '../deps.ts'

/** Work whose workflow should be running: what is due, and what has not ended. */
export interface DueWork {
  syncs: SyncIntegrationInput[]
  watches: WatchIntegrationInput[]
  attempts: GainAccessInput[]
  backfills: BackfillInput[]
  jobs: BulkJobInput[]
  mails: SendMailInput[]
  rotations: RotateCredentialInput[]
}

/** Rows younger than this are still the relay's to start. */
const relayGraceMs = 30_000
const mostSyncsAtOnce = 500

/** What the planner starts, in every workspace; ids derived from rows make starting again harmless. */
export async function dueWork(deps: Deps): Promise<DueWork> {
  const now = deps.now()
  const settled = new Date(now.getTime() - relayGraceMs)
  return deps.db.jobs(async (tx) => {
    const due = await jobQueries.dueIntegrations(tx, now, mostSyncsAtOnce)
    const looks = await jobQueries.dueWatches(tx, now, mostSyncsAtOnce)
    return {
      watches: looks.map(({ dueAt, ...row }) => ({ ...row, dueAt: dueAt.toISOString() })),
      syncs: due.map(({ dueAt, ...row }) => ({ ...row, dueAt: dueAt.toISOString() })),
      attempts: await jobQueries.openAttempts(tx, settled),
      backfills: await jobQueries.openBackfills(tx, settled),
      jobs: await jobQueries.openBulkJobs(tx, settled),
      mails: await mailQueries.openMails(tx, settled),
      rotations: await rotationQueries.openRotations(tx, settled),
    }
  })
}

/** A worker that polls. */
export interface Beating {
  id: string
  startedAt: Date
  build?: string | null
  /** By how much its clock is ahead of Apple's, when Apple last answered it. */
  clockSkewSeconds?: number | null
}

/** Notes that a worker polls. */
export const beat = (deps: Deps, worker: Beating): Promise<void> =>
  deps.db.jobs((tx) => jobQueries.beat(tx, worker, deps.now()))
