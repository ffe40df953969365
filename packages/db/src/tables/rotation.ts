import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { credential, integration } from './access.ts'
import { id, instant, seq, workspaceId } from './columns.ts'
import { member } from './workspace.ts'

/** What became of asking for analytics reports: apps by what Apple answered, and the last app that was asked for. */
export interface AnalyticsRequested {
  apps: number
  /** Requests that were made, and those that were there already. */
  made: number
  there: number
  /** Ongoing requests that were there, and stopped by Apple for inactivity. */
  stopped: number
  /** Requests that Apple would not take. */
  refused: number
  afterAscId: string | null
}

/**
 * One credential being put in another's place without a gap: the new one is proved beside the old one, takes its place,
 * and then the old one is looked at until Apple refuses it. The instants say how far it has come.
 */
export const rotation = pgTable(
  'rotation',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    integrationId: uuid('integration_id').notNull(),
    /** The old one. */
    credentialId: uuid('credential_id').notNull(),
    /** Whose both are. */
    credentialOwnerId: uuid('credential_owner_id').notNull(),
    newCredentialId: uuid('new_credential_id'),
    /** PLANNED, LEAKED: the old one is not asked with from the first moment. */
    mode: text('mode').notNull(),
    /** VERIFYING, SWITCHED, DONE, FAILED, CANCELLED. */
    state: text('state').notNull(),
    reasonCode: text('reason_code'),
    reasonParams: jsonb('reason_params').$type<Record<string, string | number>>(),
    /** What Apple answered to the new one, kept until it takes its place. */
    findings: jsonb('findings').$type<unknown[]>(),
    /** Whether the old one, an Admin's, asks Apple for analytics reports of the chosen apps before it goes. */
    requestsAnalytics: boolean('requests_analytics').notNull().default(false),
    /** How far that has come, and what became of it. */
    analytics: jsonb('analytics').$type<AnalyticsRequested>(),
    analyticsRequestedAt: instant('analytics_requested_at'),
    /** When the old one was deleted here; what is kept of it since can only tell whether Apple refuses it. */
    oldDroppedAt: instant('old_dropped_at'),
    startedByMemberId: uuid('started_by_member_id'),
    startedAt: instant('started_at').notNull().defaultNow(),
    verifiedAt: instant('verified_at'),
    switchedAt: instant('switched_at'),
    /** When somebody said that the old one was revoked at Apple. */
    revocationSaidAt: instant('revocation_said_at'),
    /** When Apple was seen to refuse the old one. */
    refusedAt: instant('refused_at'),
    endedAt: instant('ended_at'),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index().on(t.workspaceId, t.integrationId, t.seq),
    index().on(t.endedAt),
    foreignKey({
      name: 'rotation_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
    foreignKey({
      name: 'rotation_of_credential',
      columns: [t.workspaceId, t.credentialOwnerId, t.credentialId],
      foreignColumns: [credential.workspaceId, credential.ownerId, credential.id],
    }).onUpdate('cascade'),
    foreignKey({
      name: 'rotation_to_credential',
      columns: [t.workspaceId, t.credentialOwnerId, t.newCredentialId],
      foreignColumns: [credential.workspaceId, credential.ownerId, credential.id],
    }).onUpdate('cascade'),
    foreignKey({
      name: 'rotation_begun_by',
      columns: [t.workspaceId, t.startedByMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
    check('rotation_within_walls', sql`${t.credentialOwnerId} in (${t.clientId}, ${t.workspaceId})`),
  ],
)
