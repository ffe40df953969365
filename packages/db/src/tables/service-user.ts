import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { credential, integration } from './access.ts'
import { createdAt, id, instant, workspaceId } from './columns.ts'
import { member, workspace } from './workspace.ts'

/**
 * The workspace's own Apple user, whom clients invite to their accounts, with the Reporter token that it asks with and, where
 * it has one, its individual API key. One: the first.
 */
export const serviceUser = pgTable(
  'service_user',
  {
    id: id(),
    workspaceId: workspaceId().references(() => workspace.id),
    /** The address of its Apple ID. */
    email: text('email').notNull(),
    firstName: text('first_name').notNull(),
    lastName: text('last_name').notNull(),
    /** Null until a token was registered. */
    tokenId: uuid('token_id'),
    /** The workspace: a token of one client is not its. */
    tokenOwnerId: uuid('token_owner_id'),
    /** Its individual API key; null where none was registered. */
    keyId: uuid('key_id'),
    keyOwnerId: uuid('key_owner_id'),
    /** Why Apple refuses the key; null while it does not. */
    keyReasonCode: text('key_reason_code'),
    /** When Apple was last asked which accounts it reaches, and why that failed. */
    lookedAt: instant('looked_at'),
    reasonCode: text('reason_code'),
    reasonParams: jsonb('reason_params').$type<Record<string, string | number>>(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      name: 'token_of_service_user',
      columns: [t.workspaceId, t.tokenOwnerId, t.tokenId],
      foreignColumns: [credential.workspaceId, credential.ownerId, credential.id],
    }),
    foreignKey({
      name: 'key_of_service_user',
      columns: [t.workspaceId, t.keyOwnerId, t.keyId],
      foreignColumns: [credential.workspaceId, credential.ownerId, credential.id],
    }),
    check(
      'token_of_workspace',
      sql`(${t.tokenId} is null) = (${t.tokenOwnerId} is null) and ${t.tokenOwnerId} = ${t.workspaceId}`,
    ),
    check(
      'key_of_workspace',
      sql`(${t.keyId} is null) = (${t.keyOwnerId} is null) and ${t.keyOwnerId} = ${t.workspaceId}`,
    ),
  ],
)

/** An Apple account that the service user was seen to reach; it may be no client's yet. */
export const reachedAccount = pgTable(
  'reached_account',
  {
    workspaceId: workspaceId().references(() => workspace.id),
    /** The account's number in Reporter. */
    number: text('number').notNull(),
    name: text('name').notNull(),
    seenAt: instant('seen_at').notNull(),
    /** Since when Apple names it no longer; null while it does. */
    goneAt: instant('gone_at'),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.number] })],
)

/** The invitation that an integration by service user waits for, and when each of its steps was reached. */
export const serviceInvite = pgTable(
  'service_invite',
  {
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    integrationId: uuid('integration_id').notNull(),
    /** The account's name at Apple, as typed or as Apple gave it. */
    accountName: text('account_name').notNull(),
    /** FULL, REVIEWS, ANALYTICS: which roles are asked for. */
    purpose: text('purpose').notNull(),
    requestedAt: instant('requested_at').notNull().defaultNow(),
    requestedByMemberId: uuid('requested_by_member_id'),
    /** When an Admin key saw the invitation at Apple, or that it was accepted; or somebody said so. */
    invitedAt: instant('invited_at'),
    acceptedAt: instant('accepted_at'),
    /** When somebody said which account it is. */
    approvedAt: instant('approved_at'),
    approvedByMemberId: uuid('approved_by_member_id'),
    /** When the service user's token first named the account, and when its first delivery came. */
    seenAt: instant('seen_at'),
    checkedAt: instant('checked_at'),
    /** Whom at the client the list of what to do is mailed to; null where nobody is. */
    contactEmail: text('contact_email'),
    /** When somebody was last reminded, and how often. */
    remindedAt: instant('reminded_at'),
    reminders: integer('reminders').notNull().default(0),
    /** When the credential was dropped that the account was connected with before. */
    bootstrapDroppedAt: instant('bootstrap_dropped_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.integrationId] }),
    foreignKey({
      name: 'invite_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
    foreignKey({
      name: 'invite_requested_by',
      columns: [t.workspaceId, t.requestedByMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
    foreignKey({
      name: 'invite_approved_by',
      columns: [t.workspaceId, t.approvedByMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)
