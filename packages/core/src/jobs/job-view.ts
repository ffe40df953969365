import type { CountedJobRow, JobProblemRow } from '@gatehouse/db'
import { MissingFileError } from '../files/raw-files.ts'
import { VaultError, vaultErrorCodes } from '../vault/vault.ts'

export const jobKinds = ['REWRAP', 'REPARSE', 'IMPORT', 'ERASE', 'RETRY', 'CHANGE', 'LINKS'] as const
export type JobKindName = (typeof jobKinds)[number]

/** Work over many rows, as people see it. */
export interface JobView {
  id: string
  kind: JobKindName
  state: 'QUEUED' | 'RUNNING' | 'PAUSED' | 'DONE' | 'CANCELLED'
  /** Rows that were looked after, also those with a problem. */
  done: number
  total: number
  problemCount: number
  startedBy: string
  createdAt: Date
  startedAt: Date | null
  lastStepAt: Date | null
  doneAt: Date | null
}

/** A row that a job could not do; it is as it was. */
export interface JobProblemView {
  target: { kind: string; id: string }
  code: string
  message: string
}

export const toJobView = ({ job, problems }: CountedJobRow): JobView => ({
  id: job.id,
  kind: job.kind as JobKindName, // written by startJob alone
  state: job.state as JobView['state'], // written by the use cases of this folder alone
  done: job.done,
  total: job.total,
  problemCount: problems,
  startedBy: job.startedBy,
  createdAt: job.createdAt,
  startedAt: job.startedAt,
  lastStepAt: job.stepAt,
  doneAt: job.doneAt,
})

export const toJobProblemView = (row: JobProblemRow): JobProblemView => ({
  target: { kind: row.targetKind, id: row.targetId },
  code: row.code,
  message: messageOf(row),
})

function messageOf({ code, params }: JobProblemRow): string {
  const seal = vaultErrorCodes.find((each) => each === code)
  if (seal) return new VaultError(seal).message
  if (code === 'FILE_MISSING') return new MissingFileError(String(params?.['sha256'] ?? '')).message
  if (code === 'FILE_DELETED')
    return `Its raw file was deleted ${String(params?.['at']).slice(0, 10)}, as too old to be kept; what it held stays as it was.`
  if (code === 'HISTORY_RUNS')
    return 'A history of this integration is being fetched; try again when it is done.'
  if (code === 'SALES_NOT_PROVED') return 'What this integration is asked with may not read sales.'
  return params?.['detail'] === undefined ? code : String(params['detail'])
}
