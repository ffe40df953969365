import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant, seq, workspaceId } from './columns.ts'
import { integration } from './access.ts'
import { job } from './jobs.ts'
import { client } from './workspace.ts'

/** What a row of an import asks for, without its secret. */
export interface ImportWanted {
  client: string
  tags: string[] | null
  managerMemberId: string | null
  label: string | null
  keyId: string | null
  issuerId: string | null
  vendorNumbers: string[]
  /** Number of the account behind a Reporter token; null for a key. */
  reporterAccount: string | null
  fingerprint: string | null
}

/** Why a row was refused, at which column. */
export interface ImportProblem {
  column: string | null
  code: string
  message: string
  hint: string | null
}

/**
 * A row of an imported file: what it asks for and what became of it. Its secret lies sealed for the credential that it
 * becomes, whose id is the row's own, and leaves the row with that.
 */
export const importRow = pgTable(
  'import_row',
  {
    id: id(),
    workspaceId: workspaceId(),
    jobId: uuid('job_id').notNull(),
    /** Where it stands in the file; the header is line 1. */
    line: integer('line').notNull(),
    wanted: jsonb('wanted').$type<ImportWanted>().notNull(),
    sealed: text('sealed'),
    /** NEW, CHANGED, SAME, REFUSED; null as long as its turn has not come. */
    outcome: text('outcome'),
    problems: jsonb('problems').$type<ImportProblem[]>(),
    clientId: uuid('client_id'),
    integrationId: uuid('integration_id'),
    doneAt: instant('done_at'),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index().on(t.workspaceId, t.jobId, t.seq),
    foreignKey({
      name: 'row_of_import',
      columns: [t.workspaceId, t.jobId],
      foreignColumns: [job.workspaceId, job.id],
    }),
    foreignKey({
      name: 'import_made_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
    foreignKey({
      name: 'import_made_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
  ],
)
