import { sql } from 'drizzle-orm'
import {
  boolean,
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
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'
import { client, member } from './workspace.ts'

/** An Apple team within a client, with its vendor numbers. */
export const provider = pgTable(
  'provider',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    name: text('name').notNull(),
    issuerId: text('issuer_id'),
    /** The account's number in Reporter, which is Apple's content provider id; null until Reporter named it. */
    reporterAccount: text('reporter_account'),
    vendorNumbers: text('vendor_numbers').array().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    // What hangs on this row names its client too: a key never leads from one client to another.
    unique().on(t.workspaceId, t.clientId, t.id),
    unique().on(t.workspaceId, t.clientId, t.issuerId),
    unique().on(t.workspaceId, t.clientId, t.reporterAccount),
    foreignKey({
      name: 'provider_of_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
  ],
)

/**
 * One sealed secret, of a client or, without one, of the workspace: then it serves integrations of several clients that
 * the agency shares, never of a personal one. `sealed` opens only in this row: its id is in the protected header.
 */
export const credential = pgTable(
  'credential',
  {
    id: id(),
    workspaceId: workspaceId(),
    /** Null: it belongs to the workspace. It can go from a shared client to the workspace, and never back. */
    clientId: uuid('client_id'),
    /** The client, or the workspace: what a slot and an attempt name with the credential, so that walls hold as keys. */
    ownerId: uuid('owner_id')
      .notNull()
      .generatedAlwaysAs(sql`coalesce(client_id, workspace_id)`),
    /** API_KEY, REPORTER_TOKEN, APP_SPECIFIC_PASSWORD, APPLE_SESSION. */
    kind: text('kind').notNull(),
    label: text('label').notNull(),
    /** Of a key its public half's; of anything else keyed, so that nobody tries guesses against it. */
    fingerprint: text('fingerprint').notNull(),
    /** The address of the Apple ID that it belongs to; null for API keys, and for tokens that came without one. */
    appleId: text('apple_id'),
    /** What it is called at Apple, for whoever revokes it there. */
    appleLabel: text('apple_label'),
    keyId: text('key_id'),
    issuerId: text('issuer_id'),
    sealed: text('sealed'),
    createdAt: createdAt(),
    lastUsedAt: instant('last_used_at'),
    expiresAt: instant('expires_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    // What hangs on this row names its client too: a key never leads from one client to another.
    unique().on(t.workspaceId, t.ownerId, t.id),
    index().on(t.workspaceId, t.fingerprint),
    foreignKey({
      name: 'credential_of_client',
      columns: [t.workspaceId, t.clientId],
      foreignColumns: [client.workspaceId, client.id],
    }),
  ],
)

/**
 * One provider connected by one method. Stored is the evidence about access; the state that people see is
 * projected from it by core and kept in `state`, written by the one function that moves an integration.
 */
export const integration = pgTable(
  'integration',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    providerId: uuid('provider_id').notNull(),
    label: text('label').notNull(),
    method: text('method').notNull(),
    ownerMemberId: uuid('owner_member_id'),
    access: text('access').notNull(),
    reasonCode: text('reason_code'),
    reasonParams: jsonb('reason_params').$type<Record<string, string | number>>(),
    reasonAt: instant('reason_at'),
    state: text('state').notNull(),
    stateAt: instant('state_at').notNull(),
    firstBackfillDone: boolean('first_backfill_done').notNull().default(false),
    expiresAt: instant('expires_at'),
    /** When the first rows of a report were here; null before. */
    firstRowsAt: instant('first_rows_at'),
    lastSyncedAt: instant('last_synced_at'),
    nextSyncAt: instant('next_sync_at'),
    /** When Apple is asked again what the credential can do. */
    nextWatchAt: instant('next_watch_at').notNull().defaultNow(),
    archivedAt: instant('archived_at'),
    /** Since when, and by whom, by name, nothing new is fetched; its access is another matter. Null: it is fetched. */
    pausedAt: instant('paused_at'),
    pausedBy: text('paused_by'),
    /** What it does with an app that it lists for the first time: INCLUDE, ASK, IGNORE. */
    newApps: text('new_apps').notNull().default('INCLUDE'),
    /** How many apps a sync reads the products of before it looks again which matter most. */
    appBatchSize: integer('app_batch_size').notNull().default(70),
    version: integer('version').notNull().default(0),
    createdAt: createdAt(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    // What hangs on this row names its client too: a key never leads from one client to another.
    unique().on(t.workspaceId, t.clientId, t.id),
    index().on(t.workspaceId, t.seq),
    index().on(t.nextSyncAt),
    index().on(t.nextWatchAt),
    foreignKey({
      name: 'integration_of_provider',
      columns: [t.workspaceId, t.clientId, t.providerId],
      foreignColumns: [provider.workspaceId, provider.clientId, provider.id],
    }),
    foreignKey({
      name: 'integration_owned_by',
      columns: [t.workspaceId, t.ownerMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)

/**
 * Which credential sits in which of an integration's slots: A asks, B waits in a rotation that has no gap, RENEWAL holds
 * what a new one for A is made with (a password for apps makes Reporter tokens), BOOTSTRAP what asked before the workspace's
 * own Apple user did, until that has brought a file, APPS that user's API key where it was seen to reach the account.
 */
export const integrationCredential = pgTable(
  'integration_credential',
  {
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    integrationId: uuid('integration_id').notNull(),
    slot: text('slot').notNull(),
    credentialId: uuid('credential_id').notNull(),
    /** Whose the credential is: the integration's client, or the workspace. */
    credentialOwnerId: uuid('credential_owner_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.integrationId, t.slot] }),
    foreignKey({
      name: 'slot_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
    foreignKey({
      name: 'slot_of_credential',
      columns: [t.workspaceId, t.credentialOwnerId, t.credentialId],
      foreignColumns: [credential.workspaceId, credential.ownerId, credential.id],
    }).onUpdate('cascade'),
    check('slot_within_walls', sql`${t.credentialOwnerId} in (${t.clientId}, ${t.workspaceId})`),
  ],
)

/** One try to gain or renew access. */
export const attempt = pgTable(
  'attempt',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    integrationId: uuid('integration_id').notNull(),
    /** Null as long as there is none: a sign-in makes its credential when it succeeds. */
    credentialId: uuid('credential_id'),
    credentialOwnerId: uuid('credential_owner_id'),
    /** Who began it; null for Gatehouse itself. */
    startedByMemberId: uuid('started_by_member_id'),
    stage: text('stage').notNull(),
    waitsFor: text('waits_for'),
    /** When it ends by itself; null for one that waits for nobody. */
    expiresAt: instant('expires_at'),
    /** What Apple asks for: DEVICES, TEXT, CALL, or CHOOSE among numbers; where the code went, its digits, and until when it is good. */
    challengeKind: text('challenge_kind'),
    challengeSentTo: text('challenge_sent_to'),
    challengeDigits: integer('challenge_digits'),
    challengeExpiresAt: instant('challenge_expires_at'),
    nextResendAt: instant('next_resend_at'),
    /** Numbers that a code may go to, as Apple masks them; a landline is called and takes no texts. */
    challengePhones: jsonb('challenge_phones').$type<{ id: string; masked: string; callsOnly?: boolean }[]>(),
    /** Codes that Apple was asked about. */
    tries: integer('tries').notNull().default(0),
    /** The password on its way to the worker, then what the sign-in holds, sealed for this row; gone when the attempt ends. */
    draft: text('draft'),
    /** Who signs in to Apple; null where nobody does. */
    appleId: text('apple_id'),
    /** A code on its way to the worker, sealed for this row; gone before Apple is asked about it. */
    code: text('code'),
    /** Where another code is wanted: DEVICES, or TEXT or CALL with the number's id (`TEXT:1`); gone once it was asked for. */
    codeWish: text('code_wish'),
    /** Teams that whoever signed in reaches, while it is for a person to say which are meant. */
    teams: jsonb('teams').$type<{ id: string; name: string; connected: boolean }[]>(),
    /** Those that were chosen, by issuer, the integration's own first; null before. */
    chosenTeams: text('chosen_teams').array(),
    /** The vendor numbers that were typed with the key; they are the provider's once Apple accepted it. */
    vendorNumbers: text('vendor_numbers').array(),
    reasonCode: text('reason_code'),
    reasonParams: jsonb('reason_params').$type<Record<string, string | number>>(),
    startedAt: instant('started_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index().on(t.workspaceId, t.integrationId, t.seq),
    foreignKey({
      name: 'attempt_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
    foreignKey({
      name: 'attempt_of_credential',
      columns: [t.workspaceId, t.credentialOwnerId, t.credentialId],
      foreignColumns: [credential.workspaceId, credential.ownerId, credential.id],
    }).onUpdate('cascade'),
    foreignKey({
      name: 'attempt_begun_by',
      columns: [t.workspaceId, t.startedByMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
    check(
      'attempt_within_walls',
      sql`(${t.credentialId} is null) = (${t.credentialOwnerId} is null)
        and ${t.credentialOwnerId} in (${t.clientId}, ${t.workspaceId})`,
    ),
  ],
)

/** What a credential was proved to be able to do, or was refused. */
export const capability = pgTable(
  'capability',
  {
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    integrationId: uuid('integration_id').notNull(),
    name: text('name').notNull(),
    status: text('status').notNull(),
    reasonCode: text('reason_code'),
    reasonParams: jsonb('reason_params').$type<Record<string, string | number>>(),
    /** Apple's own words of a refusal. */
    appleSaid: text('apple_said'),
    checkedAt: instant('checked_at').notNull(),
    /** When it was last proved with the present credential; null where it never was. */
    provedAt: instant('proved_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.integrationId, t.name] }),
    foreignKey({
      name: 'capability_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
  ],
)

/** Every change of an integration's shown state. `transitionId` makes a retried writer recognise its own work. */
export const transition = pgTable(
  'transition',
  {
    id: id(),
    workspaceId: workspaceId(),
    clientId: uuid('client_id').notNull(),
    integrationId: uuid('integration_id').notNull(),
    transitionId: text('transition_id').notNull(),
    fromState: text('from_state'),
    toState: text('to_state').notNull(),
    reasonCode: text('reason_code'),
    by: text('by').notNull(),
    at: instant('at').notNull().defaultNow(),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique().on(t.workspaceId, t.integrationId, t.transitionId),
    index().on(t.workspaceId, t.integrationId, t.seq),
    foreignKey({
      name: 'transition_of_integration',
      columns: [t.workspaceId, t.clientId, t.integrationId],
      foreignColumns: [integration.workspaceId, integration.clientId, integration.id],
    }),
  ],
)
