import { boolean, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'
import { job } from './jobs.ts'
import { client } from './workspace.ts'

/** Something to be revoked at Apple, by the name that it has there. */
export interface Revocation {
  /** Of a user of ours at the client, the integration's id. */
  credentialId: string
  /** As the credential's; USER for a user of ours at the client. */
  kind: string
  /** What it is called at Apple. */
  label: string
  keyId: string | null
  issuerId: string | null
  /** The Apple ID that it belongs to. */
  appleId: string | null
  fingerprint: string
  createdAt: string
  /** Whether it serves other clients too, and so is not to be revoked for this one's sake. */
  shared: boolean
  confirmedAt: string | null
  confirmedBy: string | null
}

/** How many rows of each kind were deleted, by table. */
export type Erased = Record<string, number>

/** The end of a client: what is to be revoked, what becomes of its data, and what became of them. */
export const offboarding = pgTable(
  'offboarding',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    /** Who asked for it, by name. */
    by: text('by').notNull(),
    deletesData: boolean('deletes_data').notNull(),
    revocations: jsonb('revocations').$type<Revocation[]>().notNull(),
    /** The job that deletes; null where the data stay. */
    jobId: uuid('job_id'),
    /** Until when it can be taken back; null where the data stay. */
    deleteAt: instant('delete_at'),
    restoredAt: instant('restored_at'),
    /** From now on nothing brings it back, and rows of the client may be deleted. */
    deletingAt: instant('deleting_at'),
    deletedAt: instant('deleted_at'),
    erased: jsonb('erased').$type<Erased>(),
    createdAt: createdAt(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index().on(t.workspaceId, t.seq),
    index().on(t.workspaceId, t.clientId),
    foreignKey({
      name: 'offboarding_of_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
    foreignKey({
      name: 'offboarding_by_job',
      columns: [t.workspaceId, t.jobId],
      foreignColumns: [job.workspaceId, job.id],
    }),
  ],
)
