import { sql } from 'drizzle-orm'
import {
  check,
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
import { credential, integration } from './access.ts'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'
import { client, member } from './workspace.ts'

/** What Apple was seen to answer to what was given on a link, by which the agency recognises whose account it is. */
export interface SeenTeam {
  /** The name that Apple's sales reports give to the seller; null where none could be read. */
  name: string | null
  issuerId: string | null
  appCount: number
  apps: { name: string; bundleId: string }[]
  /** The Apple accounts that were chosen, where it was no key; those to which our user is invited have a name alone. */
  accounts?: { number: string | null; name: string; vendorNumbers: string[] }[]
  /** What the key may do, and what it may not, of what was looked at. */
  findings: {
    check: string
    status: string
    message: string
    /** Which words the message is, and what fills them. */
    words?: { code: string; params: Record<string, string | number> }
  }[]
}

/**
 * A page on which somebody at a client connects without an account. Of its secrets only hashes are here: of the token in
 * the address, of the session that it was exchanged for, and of the receipt's token.
 */
export const connectLink = pgTable(
  'connect_link',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    /** What it renews in place; or what it became, once the agency confirmed. */
    integrationId: uuid('integration_id'),
    createdByMemberId: uuid('created_by_member_id').notNull(),
    /** sha256 of the token, in hex. */
    tokenHash: text('token_hash').notNull(),
    /** SALES, ANALYTICS, FINANCE, REVIEWS …: what the agency asks for. */
    needs: text('needs').array().notNull(),
    language: text('language').notNull(),
    /** To whom at the client its address is mailed; null where whoever made it passes it on. */
    contactEmail: text('contact_email'),
    /** When its address last went out, by mail or to whoever passes it on, and how many times it was mailed. */
    sentAt: instant('sent_at'),
    mails: integer('mails').notNull().default(0),
    /** Why the last of these mails was not taken; given up, it reached nobody, so that `sentAt` is null. */
    mailProblem: text('mail_problem'),
    /** CREATED, OPENED, IN_PROGRESS, FINISHED, CONFIRMED, REVOKED; that it expired, its end says. */
    state: text('state').notNull(),
    /** How far the person came: 1 to 4. */
    step: integer('step').notNull().default(1),
    /** Who works on it at present, and until when it is kept for them. */
    sessionHash: text('session_hash'),
    sessionUntil: instant('session_until'),
    /** How access was given; null until it was. */
    method: text('method'),
    /** The key or token that was given, sealed in its own row; and whose it is: the client's. */
    credentialId: uuid('credential_id'),
    credentialOwnerId: uuid('credential_owner_id'),
    /** The password for apps that makes the next token, sealed in a row of its own. */
    passwordId: uuid('password_id'),
    passwordOwnerId: uuid('password_owner_id'),
    /** An Admin's key beside a smaller one, which switches analytics on once; it stays named when its secret is gone. */
    adminCredentialId: uuid('admin_credential_id'),
    adminOwnerId: uuid('admin_owner_id'),
    /** Since when this link does not keep it any more: it was taken to be used, or deleted unused. */
    adminLetGoAt: instant('admin_let_go_at'),
    vendorNumbers: text('vendor_numbers').array(),
    team: jsonb('team').$type<SeenTeam>(),
    receiptHash: text('receipt_hash'),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    openedAt: instant('opened_at'),
    finishedAt: instant('finished_at'),
    confirmedAt: instant('confirmed_at'),
    confirmedByMemberId: uuid('confirmed_by_member_id'),
    revokedAt: instant('revoked_at'),
    /** What people agreed about confirming it, once it is finished: what an `action_item_note` says of an integration. */
    assigneeMemberId: uuid('assignee_member_id'),
    claimedByMemberId: uuid('claimed_by_member_id'),
    claimedUntil: instant('claimed_until'),
    remindedAt: instant('reminded_at'),
    snoozedUntil: instant('snoozed_until'),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    // What hangs on this row names its client too: a key never leads from one client to another.
    unique().on(t.workspaceId, t.clientId, t.id),
    index().on(t.workspaceId, t.clientId, t.seq),
    index().on(t.tokenHash),
    index().on(t.sessionHash),
    index().on(t.receiptHash),
    index().on(t.expiresAt),
    foreignKey({
      name: 'link_of_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
    foreignKey({
      name: 'link_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
    foreignKey({
      name: 'link_of_credential',
      columns: [t.workspaceId, t.credentialOwnerId, t.credentialId],
      foreignColumns: [credential.workspaceId, credential.ownerId, credential.id],
    }).onUpdate('cascade'),
    foreignKey({
      name: 'link_of_password',
      columns: [t.workspaceId, t.passwordOwnerId, t.passwordId],
      foreignColumns: [credential.workspaceId, credential.ownerId, credential.id],
    }).onUpdate('cascade'),
    foreignKey({
      name: 'link_of_admin_key',
      columns: [t.workspaceId, t.adminOwnerId, t.adminCredentialId],
      foreignColumns: [credential.workspaceId, credential.ownerId, credential.id],
    }).onUpdate('cascade'),
    foreignKey({
      name: 'link_made_by',
      columns: [t.workspaceId, t.createdByMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
    foreignKey({
      name: 'link_confirmed_by',
      columns: [t.workspaceId, t.confirmedByMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
    foreignKey({
      name: 'link_assigned_to',
      columns: [t.workspaceId, t.assigneeMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
    foreignKey({
      name: 'link_claimed_by',
      columns: [t.workspaceId, t.claimedByMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
    check(
      'link_within_walls',
      sql`(${t.credentialId} is null) = (${t.credentialOwnerId} is null)
        and ${t.credentialOwnerId} in (${t.clientId}, ${t.workspaceId})
        and (${t.passwordId} is null) = (${t.passwordOwnerId} is null)
        and ${t.passwordOwnerId} in (${t.clientId}, ${t.workspaceId})
        and (${t.adminCredentialId} is null) = (${t.adminOwnerId} is null)
        and ${t.adminOwnerId} in (${t.clientId}, ${t.workspaceId})`,
    ),
  ],
)

/** That somebody at a client agreed: to which text, when, and from where (AT-39). Written once. */
export const consent = pgTable(
  'consent',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    linkId: uuid('link_id').notNull(),
    /** The day the text was written on, and the sha256 of the words that were shown. */
    textVersion: text('text_version').notNull(),
    textHash: text('text_hash').notNull(),
    language: text('language').notNull(),
    agreedAt: instant('agreed_at').notNull(),
    /** The network address that it came from. */
    address: text('address').notNull(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index().on(t.workspaceId, t.clientId, t.seq),
    foreignKey({
      name: 'consent_by_link',
      columns: [t.workspaceId, t.clientId, t.linkId],
      foreignColumns: [connectLink.workspaceId, connectLink.clientId, connectLink.id],
    }),
  ],
)
