import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'
import { workspace } from './workspace.ts'

/** Work over many rows of a workspace, one after another, that stops and goes on at `cursor`. */
export const job = pgTable(
  'job',
  {
    id: id(),
    workspaceId: workspaceId().references(() => workspace.id),
    kind: text('kind').notNull(),
    /** Which rows it is about, by the words of its kind. */
    input: jsonb('input').$type<Record<string, unknown>>().notNull(),
    state: text('state').notNull(),
    /** The last row that was done; null at the beginning. */
    cursor: text('cursor'),
    done: integer('done').notNull().default(0),
    total: integer('total').notNull().default(0),
    /** Who asked for it, by name. */
    startedBy: text('started_by').notNull(),
    startedAt: instant('started_at'),
    stepAt: instant('step_at'),
    doneAt: instant('done_at'),
    createdAt: createdAt(),
    seq: seq(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), index().on(t.workspaceId, t.seq)],
)

/** A row that a job could not do, and why; once for each row. */
export const jobProblem = pgTable(
  'job_problem',
  {
    workspaceId: workspaceId(),
    jobId: uuid('job_id').notNull(),
    targetKind: text('target_kind').notNull(),
    targetId: uuid('target_id').notNull(),
    code: text('code').notNull(),
    params: jsonb('params').$type<Record<string, string | number>>(),
    at: instant('at').notNull().defaultNow(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.jobId, t.targetId] }),
    index().on(t.workspaceId, t.jobId, t.seq),
    foreignKey({
      name: 'problem_of_job',
      columns: [t.workspaceId, t.jobId],
      foreignColumns: [job.workspaceId, job.id],
    }),
  ],
)
