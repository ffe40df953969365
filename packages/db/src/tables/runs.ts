import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { integration } from './access.ts'
import { id, instant, seq, workspaceId } from './columns.ts'
import { client, workspace } from './workspace.ts'

/** What a run did, one entry for each step, several of one kind in a row together. */
export interface RunStep {
  /** The activity's name. */
  step: string
  /** Instants, ISO 8601. */
  at: string
  lastAt: string
  count: number
  /** How often it failed, and with which code last. */
  failures: number
  failureCode: string | null
}

/** One piece of work as people see it: a workflow, told from its worker. Gone some days after it has ended. */
export const run = pgTable(
  'run',
  {
    id: id(),
    workspaceId: workspaceId().references(() => workspace.id),
    /** Null for what is of the whole workspace. */
    clientId: uuid('client_id'),
    integrationId: uuid('integration_id'),
    workflowId: text('workflow_id').notNull(),
    /** The engine's own id of its newest execution. */
    runId: text('run_id').notNull(),
    kind: text('kind').notNull(),
    status: text('status').notNull(),
    /** The newest activity. */
    step: text('step').notNull(),
    stepAt: instant('step_at').notNull(),
    /** The activity, by the engine's id, that failed and will be tried again. */
    failingActivity: text('failing_activity'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at'),
    waitsFor: text('waits_for'),
    waitsUntil: instant('waits_until'),
    failureCode: text('failure_code'),
    failureFamily: text('failure_family'),
    failureClass: text('failure_class'),
    failedAt: instant('failed_at'),
    story: jsonb('story').$type<RunStep[]>().notNull(),
    startedAt: instant('started_at').notNull(),
    closedAt: instant('closed_at'),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique('run_once').on(t.workspaceId, t.workflowId),
    index().on(t.workspaceId, t.seq),
    index().on(t.workspaceId, t.status),
    index().on(t.closedAt),
    foreignKey({
      name: 'run_of_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
    foreignKey({
      name: 'run_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
  ],
)
