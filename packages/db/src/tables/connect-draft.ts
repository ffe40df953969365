import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant, workspaceId } from './columns.ts'
import { client, member } from './workspace.ts'

/** What is behind a Reporter token. */
export interface DraftFindings {
  accounts: { number: string; name: string; vendorNumbers: string[] }[]
  /** The token that was there already; its last day, Pacific. */
  existingTokenExpiresOn: string | null
}

/**
 * Secrets that somebody typed, on their way to Apple: sealed for the credentials that they become once Apple accepted
 * them, and gone with the row otherwise. Seen by its person alone. `tokenId` and `passwordId` are the ids of credentials
 * that do not exist yet; their seals open in no other row.
 */
export const connectDraft = pgTable(
  'connect_draft',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    memberId: uuid('member_id').notNull(),
    method: text('method').notNull(),
    appleId: text('apple_id'),
    tokenId: uuid('token_id').notNull(),
    tokenSealed: text('token_sealed'),
    tokenFingerprint: text('token_fingerprint'),
    tokenExpiresAt: instant('token_expires_at'),
    passwordId: uuid('password_id').notNull(),
    passwordSealed: text('password_sealed'),
    passwordFingerprint: text('password_fingerprint'),
    /** What is to become of a token that exists: REUSE, REPLACE; null before somebody said so. */
    onExistingToken: text('on_existing_token'),
    /** ASKING, ANSWERED, FAILED, TAKEN. */
    state: text('state').notNull(),
    findings: jsonb('findings').$type<DraftFindings>(),
    reasonCode: text('reason_code'),
    reasonParams: jsonb('reason_params').$type<Record<string, string | number>>(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index().on(t.expiresAt),
    foreignKey({
      name: 'draft_for_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
    foreignKey({
      name: 'draft_of_member',
      columns: [t.workspaceId, t.memberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)
