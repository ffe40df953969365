import type { ImportProblem, ImportRowRecord } from '@gatehouse/db'
import type { JobView } from '../jobs/job-view.ts'
import type { ImportColumn } from './columns.pure.ts'
import type { PlannedRow } from './read-import.ts'
import type { Table } from './read-table.pure.ts'

/** What a row comes to. */
export const importOutcomes = ['NEW', 'CHANGED', 'SAME', 'REFUSED'] as const
export type ImportOutcome = (typeof importOutcomes)[number]

/** How many rows come to what. `waiting` counts those whose turn has not come. */
export interface ImportCounts {
  new: number
  changed: number
  same: number
  refused: number
  waiting: number
}

/** A row of an import, tried or done, without its secret. */
export interface ImportRowView {
  /** One of its own within an import; the line's number in a trial. */
  id: string
  line: number
  clientName: string
  label: string | null
  keyId: string | null
  /** Number of the account behind a Reporter token. */
  reporterAccount: string | null
  tags: string[] | null
  /** Null as long as its turn has not come. */
  outcome: ImportOutcome | null
  problems: ImportProblem[]
  clientId: string | null
  integrationId: string | null
}

/** What an import would do. */
export interface ImportPreviewView {
  columns: { name: string; used: ImportColumn | null }[]
  counts: ImportCounts
  rows: ImportRowView[]
}

/** An import, by the job that does it. */
export interface ImportView {
  id: string
  job: JobView
}

export const toPreview = (table: Table, rows: readonly PlannedRow[]): ImportPreviewView => {
  const views = rows.map(toPlannedView)
  return {
    columns: table.columns,
    rows: views,
    counts: countOutcomes(views.map(({ outcome }) => ({ outcome, n: 1 }))),
  }
}

const toPlannedView = ({ line, wanted, decision, problems }: PlannedRow): ImportRowView => ({
  ...described(wanted),
  id: String(line),
  line,
  outcome: decision?.outcome ?? 'REFUSED',
  problems,
  clientId: null,
  integrationId: null,
})

export const toImportRowView = (row: ImportRowRecord): ImportRowView => ({
  ...described(row.wanted),
  id: row.id,
  line: row.line,
  outcome: row.outcome as ImportOutcome | null, // written by this folder alone
  problems: row.problems ?? [],
  clientId: row.clientId,
  integrationId: row.integrationId,
})

const described = ({ client, label, keyId, reporterAccount, tags }: ImportRowRecord['wanted']) => ({
  clientName: client,
  label,
  keyId,
  reporterAccount,
  tags,
})

export function countOutcomes(rows: readonly { outcome: string | null; n: number }[]): ImportCounts {
  const of = (outcome: ImportOutcome | null) =>
    rows.reduce((sum, row) => sum + (row.outcome === outcome ? row.n : 0), 0)
  return {
    new: of('NEW'),
    changed: of('CHANGED'),
    same: of('SAME'),
    refused: of('REFUSED'),
    waiting: of(null),
  }
}
