/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActionItemFilter = {
  /** Those of these people. */
  assigneeIds?: Array<string> | null | undefined;
  kinds?: Array<ActionItemKind> | null | undefined;
  /** Those of whoever asks. */
  mine?: boolean | null | undefined;
  /** Also those that somebody put off. */
  snoozed?: boolean | null | undefined;
  /** Those of nobody, beside the others that are named. */
  unassigned?: boolean | null | undefined;
};

export type ActionItemKind =
  | 'AGREEMENT'
  | 'APPROVE'
  | 'CODE'
  | 'CONFIRM'
  | 'CONTINUE'
  | 'EXPIRING'
  | 'INVITE'
  | 'LOCKED'
  | 'MEMBERSHIP'
  | 'NEW_APPS'
  | 'OTHER'
  | 'RENEW'
  | 'REVOKED'
  | 'ROLE'
  | 'VENDOR';

/** Who can mend it. */
export type Actor =
  | 'APPLE'
  | 'CLIENT_ACCOUNT_HOLDER'
  | 'CLIENT_ADMIN'
  | 'NOBODY'
  | 'WORKSPACE_ADMIN'
  | 'YOU';

export type AddClientInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  name: string;
  /** A client of one’s own, which nobody else sees. */
  personal?: boolean | null | undefined;
};

export type AddNoticeChannelInput = {
  events: Array<NoticeEvent>;
  kind: NoticeChannelKind;
  name: string;
  /** Write-only: who knows the address of a chat may write there. */
  url: string;
};

export type AllApps =
  | 'INCLUDE'
  | 'LEAVE_OUT';

export type AppChoiceFilter = {
  choices?: Array<AppChoiceName> | null | undefined;
  /** Whether Apple lists it still. */
  listed?: boolean | null | undefined;
  /** Apple's word: IOS, MAC_OS … */
  platform?: string | null | undefined;
  /** A part of the name, the bundle id or the SKU; or the whole Apple id. */
  query?: string | null | undefined;
};

/** What an integration does with an app. One that asks waits to be taken in. */
export type AppChoiceName =
  | 'ASKS'
  | 'INCLUDED'
  | 'LEFT_OUT';

/** What is absent asks for all. */
export type AppFilter = {
  clientId?: string | null | undefined;
  /** Clients by id or slug. */
  clients?: Array<string> | null | undefined;
  /** None of these clients. */
  exceptClients?: Array<string> | null | undefined;
  freshness?: Array<Freshness> | null | undefined;
  /** Only apps of whose account days are missing. */
  gaps?: boolean | null | undefined;
  integrationId?: string | null | undefined;
  /** Any of these, in Apple's words. */
  platforms?: Array<string> | null | undefined;
  /** A part of the name, the bundle id, the SKU or Apple's number. */
  query?: string | null | undefined;
  /** Apps that Apple lists no more, instead of the others. */
  removed?: boolean | null | undefined;
};

export type AppOrder = {
  direction?: OrderDirection;
  field: AppOrderField;
};

/** Apps that are equal in it stand in the order they came. */
export type AppOrderField =
  | 'ADDED'
  | 'CLIENT'
  | 'DATA_THROUGH'
  | 'MISSING_DAYS'
  | 'NAME';

export type ApproveServiceUserInput = {
  /** Which account it is; without it, the only one that is nobody’s yet. */
  accountId?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId: string;
};

export type ArchiveClientInput = {
  clientId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
};

export type ArchiveIntegrationInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId: string;
};

export type AssignActionItemInput = {
  actionItemId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** Without it, back to the owner or to nobody. */
  memberId?: string | null | undefined;
};

export type AssignActionItemsInput = {
  /** At most 100. */
  actionItemIds: Array<string>;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** Without it, back to whose each is, or to nobody. */
  memberId?: string | null | undefined;
};

export type AttemptStage =
  | 'AWAITING_CODE'
  | 'CANCELLED'
  | 'CHOOSING_TEAM'
  | 'ENTERING_CODE'
  | 'FAILED'
  | 'FINISHING'
  | 'PENDING'
  | 'PROVING'
  | 'QUEUED'
  | 'SUCCEEDED'
  | 'VERIFYING';

export type AuditActorKind =
  | 'GATEHOUSE'
  | 'PERSON'
  | 'TOKEN';

export type AuditFilter = {
  action?: Array<string> | null | undefined;
  /** Members, persons and tokens. */
  by?: Array<string> | null | undefined;
  clientId?: string | null | undefined;
  from?: string | null | undefined;
  target?: Array<string> | null | undefined;
  /** Before this instant. */
  to?: string | null | undefined;
};

export type BackfillState =
  | 'CANCELLED'
  | 'DONE'
  | 'PAUSED'
  | 'QUEUED'
  | 'RUNNING';

export type CancelAttemptInput = {
  attemptId?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId?: string | null | undefined;
};

export type CancelBackfillInput = {
  id: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
};

export type CancelRotationInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  rotationId: string;
};

/** What an account can be asked for. */
export type CapabilityName =
  | 'ANALYTICS'
  | 'APPS'
  | 'FINANCE'
  | 'IN_APP_PURCHASES'
  | 'REVIEWS'
  | 'SALES'
  | 'USERS';

export type CapabilityStatus =
  | 'PROVED'
  | 'REFUSED'
  | 'UNKNOWN';

/** Where a code went; CHOOSE where Apple asks which number it is to go to. */
export type ChallengeKind =
  | 'CALL'
  | 'CHOOSE'
  | 'DEVICES'
  | 'TEXT';

export type ChangeClientsInput = {
  action: ClientAction;
  /** Says what would happen, and changes nothing. */
  dryRun?: boolean | null | undefined;
  /** All clients that a list with it shows. */
  filter?: ClientFilter | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** These rows; else those of `filter`. */
  ids?: Array<string> | null | undefined;
  /** For SET_MANAGER; nobody without it. */
  memberId?: string | null | undefined;
  /** For ADD_TAGS and REMOVE_TAGS. */
  tags?: Array<string> | null | undefined;
};

export type ChangeConnectLinksInput = {
  action: ConnectLinkAction;
  /** Says what would happen, and changes nothing. */
  dryRun?: boolean | null | undefined;
  /** All that a list with it shows. */
  filter?: ConnectLinkFilter | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** These rows; else those of `filter`. */
  ids?: Array<string> | null | undefined;
};

export type ChangeIntegrationsInput = {
  action: IntegrationAction;
  /** Says what would happen, and changes nothing. */
  dryRun?: boolean | null | undefined;
  /** All that a list with it shows. */
  filter?: IntegrationFilter | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** These rows; else those of `filter`. */
  ids?: Array<string> | null | undefined;
};

export type ChangeNoticeChannelInput = {
  events?: Array<NoticeEvent> | null | undefined;
  id: string;
  name?: string | null | undefined;
};

export type ChooseTeamsInput = {
  attemptId?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId?: string | null | undefined;
  /** Of the attempt’s teams: those that the sign-in is for. */
  teamIds: Array<string>;
};

export type ClaimActionItemInput = {
  actionItemId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** Lets others in again. */
  release?: boolean | null | undefined;
};

export type ClientAction =
  | 'ADD_TAGS'
  | 'ARCHIVE'
  | 'REMOVE_TAGS'
  | 'RESTORE'
  | 'SET_MANAGER';

export type ClientFilter = {
  /** Archived clients instead of the others. */
  archived?: boolean | null | undefined;
  freshness?: Array<Freshness> | null | undefined;
  /** A part of the name. */
  query?: string | null | undefined;
  /** Clients that have all of these. */
  tags?: Array<string> | null | undefined;
  /** Clients whose worst state is one of these; null among them: those without integrations. */
  worstState?: Array<IntegrationState | null | undefined> | null | undefined;
};

export type ClientOrder = {
  direction?: OrderDirection;
  field: ClientOrderField;
};

/** Clients that are equal in it stand in the order they came. By STATE the worst come first. */
export type ClientOrderField =
  | 'ADDED'
  | 'APPS'
  | 'DATA_THROUGH'
  | 'INTEGRATIONS'
  | 'NAME'
  | 'STATE';

export type CodeWay =
  | 'CALL'
  | 'DEVICES'
  | 'TEXT';

/** Whether a client's people sign in at Apple through their company. */
export type CompanySignIn =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

export type ConfirmConnectLinkInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  linkId: string;
};

export type ConfirmCredentialRevokedInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  rotationId: string;
};

export type ConfirmRevocationInput = {
  clientId: string;
  credentialId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** False takes the word back. */
  revoked: boolean;
};

export type ConnectApiKeyInput = {
  clientId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** Continue this draft instead of making a new integration. */
  integrationId?: string | null | undefined;
  /** Absent for an individual key. */
  issuerId?: string | null | undefined;
  keyId: string;
  label?: string | null | undefined;
  /** The .p8 file's text, at most 10,000 characters. Write-only. */
  privateKey: string;
  vendorNumbers: Array<string>;
};

export type ConnectAppleIdInput = {
  clientId: string;
  /** The address of the Apple Account. */
  email: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** Renew or continue this one instead of making a new one. */
  integrationId?: string | null | undefined;
  label?: string | null | undefined;
  /** Its password. Write-only; proved to Apple once, never stored. */
  password: string;
  /** False answers before Apple does, for whoever follows the attempt live. */
  wait?: boolean | null | undefined;
};

/** REMIND mails those that are open to their contact once more, under a new address; within the hour nothing more. */
export type ConnectLinkAction =
  | 'REMIND'
  | 'REVOKE';

/** CLIENT_AND_LINK adds the client too; SAME has a link that waits, and gets no second one. */
export type ConnectLinkAsked =
  | 'CLIENT_AND_LINK'
  | 'LINK'
  | 'REFUSED'
  | 'SAME';

export type ConnectLinkFilter = {
  /** Those alone whose mail was not taken, or those alone of which that is not so. */
  mailProblem?: boolean | null | undefined;
  /** A part of the client’s name. */
  query?: string | null | undefined;
  state?: Array<ConnectLinkState> | null | undefined;
};

export type ConnectLinkFinishInput = {
  /** Of the text that was agreed to. */
  consentVersion?: string | null | undefined;
  /** In which it was read; without it the link’s. */
  language?: ConnectLinkLanguage | null | undefined;
};

export type ConnectLinkLanguage =
  | 'de'
  | 'en';

/** FINISHED waits for the agency to confirm whose account it is; only CONFIRMED became an integration. */
export type ConnectLinkState =
  | 'CONFIRMED'
  | 'CREATED'
  | 'EXPIRED'
  | 'FINISHED'
  | 'IN_PROGRESS'
  | 'OPENED'
  | 'REVOKED';

export type ConnectLinkStepInput = {
  /** Leave it for later, or for somebody else. */
  later?: boolean | null | undefined;
  step: number;
};

export type ConnectLinkSubmitAdminKeyInput = {
  fileName?: string | null | undefined;
  keyId: string;
  /** The .p8 file's text, at most 10,000 characters. Write-only. */
  privateKey: string;
};

export type ConnectLinkSubmitInput = {
  fileName?: string | null | undefined;
  /** Absent for an individual key. */
  issuerId?: string | null | undefined;
  keyId: string;
  /** The .p8 file's text, at most 10,000 characters. Write-only. */
  privateKey: string;
  vendorNumbers: Array<string>;
};

export type ConnectLinkSubmitInviteInput = {
  /** The name of the Apple account to which the agency’s user is invited. */
  accountName: string;
};

export type ConnectLinkSubmitReporterInput = {
  /** A Reporter token. Either this, or an address with a password. Write-only. */
  accessToken?: string | null | undefined;
  /** Which accounts to connect; without them it is only looked what is there. */
  accountIds?: Array<string> | null | undefined;
  /** A password for apps (app-specific password), never that of the Apple Account itself: one is refused by its shape and sent nowhere. Write-only. */
  appSpecificPassword?: string | null | undefined;
  /** The address of the Apple Account. */
  email?: string | null | undefined;
  onExistingToken?: OnExistingToken | null | undefined;
};

export type ConnectReceiptStatus =
  | 'ENDED'
  | 'IN_USE'
  | 'WAITING';

export type ConnectReporterInput = {
  /** A Reporter token. Either this, or an address with a password. Write-only. */
  accessToken?: string | null | undefined;
  /** Which accounts to connect; without them it is only looked what is there. */
  accountIds?: Array<string> | null | undefined;
  /** A password for apps (app-specific password), never that of the Apple Account itself: one is refused by its shape and sent nowhere. Write-only. */
  appSpecificPassword?: string | null | undefined;
  clientId: string;
  /** The address of the Apple Account. */
  email?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  onExistingToken?: OnExistingToken | null | undefined;
};

/** A way of connecting an Apple account. */
export type ConnectionMethod =
  | 'API_KEY_INDIVIDUAL'
  | 'API_KEY_TEAM'
  | 'APPLE_ID_2FA'
  | 'APP_SPECIFIC_PASSWORD'
  | 'REPORTER_TOKEN'
  | 'SERVICE_USER_INVITE';

/** Either `everything`, or `clientIds`. */
export type CreateApiTokenInput = {
  clientIds?: Array<string> | null | undefined;
  everything?: boolean | null | undefined;
  /** Without it the token has no end. */
  expiresAt?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  name: string;
  /** Never more than the maker has. */
  role: Role;
};

export type CreateConnectLinkInput = {
  clientId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** Renew this integration instead of making a new one. */
  integrationId?: string | null | undefined;
  language?: ConnectLinkLanguage | null | undefined;
  /** What is asked for; without it, sales. */
  needs?: Array<CapabilityName> | null | undefined;
};

/** Clients by `ids`, by `filter`, or by `text`. */
export type CreateConnectLinksInput = {
  /** Says what would happen, and changes nothing. */
  dryRun?: boolean | null | undefined;
  /** All clients that a list with it shows. */
  filter?: ClientFilter | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** These rows; else those of `filter`. */
  ids?: Array<string> | null | undefined;
  language?: ConnectLinkLanguage | null | undefined;
  /** What is asked for; without it, sales. */
  needs?: Array<CapabilityName> | null | undefined;
  /** A client a line: `Name`, `Name, address` or `Name <address>`. Those that are not here are added. */
  text?: string | null | undefined;
};

/** Inclusive on both sides. */
export type DayRange = {
  from: string;
  to: string;
};

export type DayStatus =
  | 'BEYOND'
  | 'DUE'
  | 'FINAL'
  | 'HIDDEN'
  | 'MISSING'
  | 'NOT_COVERED'
  | 'PROVISIONAL'
  | 'ZERO';

export type DiagnoseApiKeyInput = {
  /** Of any app of the team; with it a key for In-App Purchases is tried too. */
  bundleId?: string | null | undefined;
  /** Apple writes key id and kind into it. */
  fileName?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** Absent for an individual key. */
  issuerId?: string | null | undefined;
  /** Taken from the file's name where absent. */
  keyId?: string | null | undefined;
  /** The .p8 file's text, at most 10,000 characters. Not stored. */
  privateKey: string;
  vendorNumbers?: Array<string> | null | undefined;
};

/** What is looked at when data is missing, in this order. */
export type DiagnosisCheckName =
  | 'ACCESS_ENDED'
  | 'AGREEMENT'
  | 'APP_REMOVED'
  | 'MEMBERSHIP'
  | 'NOT_YOURS'
  | 'NO_DATA'
  | 'ROLE'
  | 'TOO_NEW'
  | 'WAITING_FOR_APPLE';

export type DiagnosisCheckStatus =
  | 'CAUSE'
  | 'FINE'
  | 'NOTE'
  | 'UNKNOWN';

export type DiagnosisStatus =
  | 'ADVICE'
  | 'FAILED'
  | 'NOT_CHECKED'
  | 'PASSED';

export type DueWorkKind =
  | 'SYNC'
  | 'WATCH';

export type EngineState =
  | 'READY'
  | 'STARTING'
  | 'UNREACHABLE';

export type ExplainAppleErrorInput = {
  /** The body of Apple’s answer, or what a program printed of it: JSON, XML or words. */
  body: string;
  /** The address that was asked; method, host and query may stand with it. */
  endpoint?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** The HTTP status of the answer. */
  status?: number | null | undefined;
};

export type ExportConnectLinksInput = {
  /** Tells the addresses of those that went out to nobody yet: once, for whoever passes them on. */
  addresses?: boolean | null | undefined;
  filter?: ConnectLinkFilter | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** These links; else those of `filter`. */
  ids?: Array<string> | null | undefined;
};

/** Where a cause lies: with Apple, on the way there, in its limits, in a refusal, in an answer that is not known, with us. */
export type FailureClass =
  | 'APPLE'
  | 'LIMIT'
  | 'NETWORK'
  | 'OURS'
  | 'REFUSED'
  | 'UNKNOWN';

/** Which failures. */
export type FailureFilter = {
  /** The id of a cause of `failureCauses`. */
  cause: string;
  /** Of this client alone. */
  clientId?: string | null | undefined;
};

export type FailureUnit =
  | 'FILES'
  | 'RUNS';

/** Whether all that Apple has published is home, not all of it, or nothing yet. */
export type Freshness =
  | 'CURRENT'
  | 'LATE'
  | 'NONE';

/** With everything, by the client itself, through one app of it, or because it is the member’s own. */
export type GrantScope =
  | 'APP'
  | 'CLIENT'
  | 'EVERYTHING'
  | 'PERSONAL';

export type HandOverIntegrationInput = {
  /** A client of the agency that everything of the personal one goes to; without it that becomes one itself. */
  clientId?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId: string;
};

export type IgnoreCauseInput = {
  cause: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** At most 30 days from now; without it, it is shown again. */
  until?: string | null | undefined;
};

/** What a column of an imported file holds. */
export type ImportColumn =
  | 'CLIENT'
  | 'ISSUER_ID'
  | 'KEY_FILE'
  | 'KEY_ID'
  | 'LABEL'
  | 'MANAGER'
  | 'PRIVATE_KEY'
  | 'REPORTER_ACCOUNT'
  | 'REPORTER_TOKEN'
  | 'TAGS'
  | 'VENDOR_NUMBERS';

/** A key file that a row names, such as AuthKey_KEYID.p8. */
export type ImportFileInput = {
  name: string;
  /** Write-only. */
  text: string;
};

export type ImportInput = {
  files?: Array<ImportFileInput> | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** A table whose first line names its columns, separated by commas, semicolons or tabs; at most 1,000 rows. */
  text: string;
};

/** What a row of an import comes to. */
export type ImportOutcome =
  | 'CHANGED'
  | 'NEW'
  | 'REFUSED'
  | 'SAME';

/** RENEW asks Apple whether the credential that is here still works, and renews only what must be. */
export type IntegrationAction =
  | 'ARCHIVE'
  | 'RENEW'
  | 'RESTORE';

/** What is absent asks for all. */
export type IntegrationFilter = {
  /** Those whose account has this app. */
  app?: string | null | undefined;
  clientId?: string | null | undefined;
  /** Clients by id or slug. */
  clients?: Array<string> | null | undefined;
  /** None of these clients. */
  exceptClients?: Array<string> | null | undefined;
  /** None of these states. */
  exceptState?: Array<IntegrationState> | null | undefined;
  /** Those whose access ends within so many days. */
  expiresWithinDays?: number | null | undefined;
  freshness?: Array<Freshness> | null | undefined;
  method?: Array<ConnectionMethod> | null | undefined;
  /** Members, `ME` for oneself; null among them: those that nobody owns. */
  owner?: Array<string | null | undefined> | null | undefined;
  /** Those of one’s personal clients, or none of them. */
  personal?: boolean | null | undefined;
  /** A part of the label, of the client's name or of the team's. */
  query?: string | null | undefined;
  /** Codes of reasons. */
  reason?: Array<string> | null | undefined;
  state?: Array<IntegrationState> | null | undefined;
};

export type IntegrationOrder = {
  direction?: OrderDirection;
  field: IntegrationOrderField;
};

/** Integrations that are equal in it stand in the order they came. By STATE the worst come first. */
export type IntegrationOrderField =
  | 'ADDED'
  | 'APPS'
  | 'CLIENT'
  | 'DATA_THROUGH'
  | 'EXPIRES_AT'
  | 'OWNER'
  | 'SINCE'
  | 'STATE';

/** The one state that people see. */
export type IntegrationState =
  | 'ACTIVE'
  | 'ARCHIVED'
  | 'AWAITING_CODE'
  | 'BACKFILLING'
  | 'DEGRADED'
  | 'DRAFT'
  | 'EXPIRING'
  | 'LOCKED'
  | 'NEEDS_REAUTH'
  | 'PENDING'
  | 'REVOKED'
  | 'VERIFYING';

/** What the service user is to do at a client’s account; it decides which roles are asked for. */
export type InvitePurpose =
  | 'ANALYTICS'
  | 'FULL'
  | 'REVIEWS';

export type InviteStepName =
  | 'ACCEPTED'
  | 'CHECKED'
  | 'INVITED'
  | 'SEEN';

export type JobState =
  | 'CANCELLED'
  | 'DONE'
  | 'PAUSED'
  | 'QUEUED'
  | 'RUNNING';

export type LightScope =
  | 'ALL_CLIENTS'
  | 'APPLE'
  | 'ONE_CLIENT'
  | 'US';

export type LightStatus =
  | 'FAILING'
  | 'FINE'
  | 'UNKNOWN';

/** KEPT until the team is confirmed; USED to switch analytics on, and deleted; DROPPED without that. */
export type LinkAdminKeyStatus =
  | 'DROPPED'
  | 'KEPT'
  | 'USED';

export type LookAtAppleIdInput = {
  email: string;
};

export type MemberKind =
  | 'PERSON'
  | 'TOKEN';

/** What an integration does with an app that it lists for the first time. */
export type NewApps =
  | 'ASK'
  | 'IGNORE'
  | 'INCLUDE';

export type NoticeChannelKind =
  | 'SLACK'
  | 'TEAMS'
  | 'WEBHOOK';

/** What people and channels can be told of. */
export type NoticeEvent =
  | 'BROKEN'
  | 'ENDS_SOON'
  | 'ESCALATED'
  | 'FIRST_ROWS'
  | 'HISTORY_COMPLETE'
  | 'INCIDENT_BEGAN'
  | 'INCIDENT_ENDED'
  | 'LINK_FINISHED';

/** How a person wants to be told. */
export type NoticeWay =
  | 'AT_ONCE'
  | 'DIGEST'
  | 'NEVER';

export type OffboardClientInput = {
  clientId: string;
  /** The client’s name, typed by hand. */
  confirmName: string;
  /** After thirty days; kept otherwise. */
  deleteData: boolean;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
};

/** What becomes of a Reporter token that an Apple Account has already. Apple allows one: REPLACE ends it for every other tool. */
export type OnExistingToken =
  | 'REPLACE'
  | 'REUSE';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** What holds a pace down: a limit of Apple’s, a person who paused it, or nothing but the files themselves. */
export type Pacemaker =
  | 'APPLE_HOUR'
  | 'APPLE_MINUTE'
  | 'NOTHING'
  | 'PEOPLE';

export type PauseBackfillInput = {
  id: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
};

export type PauseIntegrationInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId: string;
};

/** KEPT: of a demo, from which nothing is posted. */
export type PostState =
  | 'FAILED'
  | 'KEPT'
  | 'QUEUED'
  | 'SENT';

/** What a price is today. PRESERVED: kept for those who bought before. */
export type PriceStatus =
  | 'CURRENT'
  | 'PAST'
  | 'PLANNED'
  | 'PRESERVED';

/** How far the products of an app have been read. PARTIAL: Apple broke off; REFUSED: the key may not. */
export type ProductsState =
  | 'NEVER'
  | 'PARTIAL'
  | 'READING'
  | 'REFUSED'
  | 'WHOLE';

export type QuietHoursInput = {
  /** Such as `22:00`. */
  from: string;
  /** IANA, such as `Europe/Berlin`. */
  timeZone: string;
  /** An end before the beginning is on the next day. */
  to: string;
};

export type RegisterServiceUserInput = {
  /** Its Reporter token. Write-only. */
  accessToken: string;
  /** The address of its Apple Account. */
  email: string;
  firstName: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  lastName: string;
  /** That nobody uses the address for anything else. */
  usedHereOnly: boolean;
};

export type RegisterServiceUserKeyInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  keyId: string;
  /** The text of the .p8 file. Write-only. */
  privateKey: string;
};

export type RemindActionItemInput = {
  actionItemId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
};

export type RemindServiceUserInput = {
  /** Where nobody at the client is known yet, or somebody else. */
  contactEmail?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId: string;
};

export type RemoveNoticeChannelInput = {
  id: string;
};

export type RemoveServiceUserKeyInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
};

export type RenameClientInput = {
  clientId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  name: string;
};

export type RenewAccessInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId: string;
};

export type RequestServiceUserInput = {
  /** 1 to 20 accounts; each becomes an integration. */
  accounts: Array<WantedAccountInput>;
  clientId: string;
  /** Whom at the client the list of what to do is mailed to; later they are reminded. */
  contactEmail?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  purpose?: InvitePurpose;
};

export type ResendCodeInput = {
  attemptId?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId?: string | null | undefined;
  /** Of the challenge's numbers; for TEXT and CALL. */
  phoneId?: string | null | undefined;
  to: CodeWay;
};

export type RestoreClientInput = {
  clientId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
};

export type RestoreIntegrationInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId: string;
};

export type ResumeBackfillInput = {
  id: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
};

export type RetryFailuresInput = {
  /** Tells what it would do, and does nothing. */
  dryRun?: boolean | null | undefined;
  filter: FailureFilter;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
};

export type RevokeApiTokenInput = {
  id: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
};

export type RevokeConnectLinkInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  linkId: string;
};

/** The eight presets. Each is a set of permissions; grants say where they hold. */
export type Role =
  | 'ACCOUNT_MANAGER'
  | 'ADMIN'
  | 'ANALYST'
  | 'CLIENT_VIEWER'
  | 'OPERATOR'
  | 'OWNER'
  | 'REVIEW_RESPONDER'
  | 'VIEWER';

export type RotateCredentialInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId: string;
  /** Absent for an individual key. */
  issuerId?: string | null | undefined;
  /** Of the new key; absent for a Reporter token. */
  keyId?: string | null | undefined;
  mode?: RotationMode;
  /** For a Reporter token, REPLACE: the password that is kept makes another, which ends the present one for every tool at once. */
  onExistingToken?: OnExistingToken | null | undefined;
  /** The new .p8 file's text, at most 10,000 characters; absent for a Reporter token. Write-only. */
  privateKey?: string | null | undefined;
  /** The present key, an Admin’s, asks for the analytics of the chosen apps first, and is deleted here when the new one takes its place. */
  requestAnalytics?: boolean | null | undefined;
};

/** LEAKED: the old key is not asked with from the first moment. */
export type RotationMode =
  | 'LEAKED'
  | 'PLANNED';

/** What is absent stays as it is. */
export type SelectAppsInput = {
  /** What becomes of all apps, or of those that `filter` meets. */
  all?: AllApps | null | undefined;
  /** How many apps are read in a row; 1 to 500. */
  batchSize?: number | null | undefined;
  /** Saves nothing, and only says what it would cost. */
  dryRun?: boolean | null | undefined;
  filter?: AppChoiceFilter | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** The important apps in their order, in place of those that were; at most 500. */
  important?: Array<string> | null | undefined;
  /** Has the last word over `all`; at most 5,000. */
  include?: Array<string> | null | undefined;
  integrationId: string;
  /** As `include`. */
  leaveOut?: Array<string> | null | undefined;
  newApps?: NewApps | null | undefined;
};

export type SendNoticeSampleInput = {
  /** Without it, to whoever asks, by mail. */
  channelId?: string | null | undefined;
};

export type SetClientManagerInput = {
  clientId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** A person of the workspace; nobody without it. */
  memberId?: string | null | undefined;
};

export type SetClientNotesInput = {
  clientId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** At most 4,000 characters; empty text takes them away. */
  notes: string;
};

export type SetClientTagsInput = {
  clientId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** In place of those that it has; at most 20. */
  tags: Array<string>;
};

export type SetMethodPolicyInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  method: ConnectionMethod;
  on: boolean;
};

export type SetNoticePreferenceInput = {
  event: NoticeEvent;
  how: NoticeWay;
};

export type SetNoticeRuleInput = {
  event: NoticeEvent;
  manager: boolean;
  memberIds: Array<string>;
  owner: boolean;
  roles: Array<Role>;
};

export type SetNoticeTimesInput = {
  digestHourUtc?: number | null | undefined;
  /** 0 for never. */
  escalateAfterHours?: number | null | undefined;
  remindDays?: Array<number> | null | undefined;
};

export type SetQuietHoursInput = {
  /** Without them, at no time. */
  quietHours?: QuietHoursInput | null | undefined;
};

export type SetRetentionInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** At least 30; null or absent keeps them for ever. */
  keepRawFilesDays?: number | null | undefined;
};

export type SetSupportInput = {
  /** An e-mail address or an https address; null, absent or empty for none. */
  contact?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
};

export type SnoozeActionItemInput = {
  actionItemId: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** Before its deadline, at most 30 days from now; without it, back at once. */
  until?: string | null | undefined;
};

export type SnoozeActionItemsInput = {
  /** At most 100. */
  actionItemIds: Array<string>;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** Before the deadline of each, at most 30 days from now; without it, back at once. */
  until?: string | null | undefined;
};

/** Either `days`, or `from` and perhaps `to`; at most 365 days. */
export type StartBackfillInput = {
  /** The newest published days. */
  days?: number | null | undefined;
  from?: string | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId: string;
  /** The newest published day without it. */
  to?: string | null | undefined;
};

export type SteerWorkflowInput = {
  id: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
};

export type SubmitCodeInput = {
  attemptId?: string | null | undefined;
  /** As Apple showed it; spaces and dashes are taken off. */
  code: string;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId?: string | null | undefined;
};

export type SyncIntegrationInput = {
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  integrationId: string;
};

export type TakeOverPersonalClientInput = {
  clientId: string;
};

/** Why a mutation refused. A closed set. */
export type UserErrorCode =
  | 'ADMIN_KEY_NEEDED'
  | 'ALREADY_CONNECTED'
  | 'APPLE_REFUSED'
  | 'APP_PASSWORD_INVALID'
  | 'CODE_INVALID'
  | 'CODE_REFUSED'
  | 'CONFLICT'
  | 'CONSENT_NEEDED'
  | 'EMAIL_INVALID'
  | 'FORBIDDEN'
  | 'INVALID'
  | 'ISSUER_INVALID'
  | 'KEY_ENCRYPTED'
  | 'KEY_ID_INVALID'
  | 'KEY_NOT_A_KEY'
  | 'KEY_NOT_EC'
  | 'KEY_NOT_P256'
  | 'KEY_NOT_PKCS8'
  | 'KEY_PUBLIC'
  | 'METHOD_OFF'
  | 'NAME_TAKEN'
  | 'NOT_FOUND'
  | 'TOKEN_INVALID'
  | 'TOO_SOON'
  | 'UNAVAILABLE'
  | 'VENDOR_NUMBER_INVALID'
  | 'VENDOR_NUMBER_MISSING';

export type WantedAccountInput = {
  /** Invite again for this one, or connect it anew, in place. */
  integrationId?: string | null | undefined;
  /** Its name at Apple. */
  name: string;
};

/** What may be done to a workflow. */
export type WorkflowAction =
  | 'CANCEL'
  | 'PAUSE'
  | 'RESUME'
  | 'RETRY';

export type WorkflowFilter = {
  /** A cause of failures. */
  cause?: string | null | undefined;
  clientId?: string | null | undefined;
  integrationId?: string | null | undefined;
  /** Names of workflows. */
  kind?: Array<string> | null | undefined;
  status?: Array<WorkflowStatus> | null | undefined;
};

/** How a workflow is, worst first. */
export type WorkflowStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'PAUSED'
  | 'RETRYING'
  | 'RUNNING'
  | 'WAITING_APPLE'
  | 'WAITING_PERSON'
  | 'WAITING_TIME';

export type WorkflowWaitReason =
  | 'APPLE'
  | 'CODE'
  | 'DAY'
  | 'INVITATION'
  | 'LIMIT'
  | 'MAIL_SERVER'
  | 'PAUSED'
  | 'REVOCATION';

export type ClientAccessQueryVariables = Exact<{
  slug: string;
}>;


export type ClientAccessQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, name: string, personal: boolean, visibleTo: { __typename: 'VisibleTo', totalCount: number, nodes: Array<{ __typename: 'Reaching', id: string, name: string, kind: MemberKind, role: Role, permissions: Array<string>, because: Array<{ __typename: 'Because', scope: GrantScope, since: string, app: { __typename: 'GrantedApp', id: string, name: string } | null }> }> } | null } | null };

export type SeeingFragment = { __typename: 'VisibleTo', totalCount: number, nodes: Array<{ __typename: 'Reaching', id: string, name: string, kind: MemberKind, role: Role, permissions: Array<string>, because: Array<{ __typename: 'Because', scope: GrantScope, since: string, app: { __typename: 'GrantedApp', id: string, name: string } | null }> }> };

export type ActivityQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type ActivityQuery = { __typename: 'Query', auditLog: { __typename: 'AuditLog', totalCount: number, nodes: Array<{ __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'AuditActor', kind: AuditActorKind, name: string }, target: { __typename: 'AuditTarget', kind: string, id: string, name: string | null }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> }> } | null };

export type ActivityChainQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityChainQuery = { __typename: 'Query', auditLog: { __typename: 'AuditLog', chain: { __typename: 'AuditChain', ok: boolean | null, checkedAt: string | null, brokenAt: string | null } } | null };

export type ActivityEntryFragment = { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'AuditActor', kind: AuditActorKind, name: string }, target: { __typename: 'AuditTarget', kind: string, id: string, name: string | null }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> };

export type ProblemFragment = { __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null };

export type AppSalesQueryVariables = Exact<{
  id: string;
  range: DayRange;
  previous: DayRange;
}>;


export type AppSalesQuery = { __typename: 'Query', app: { __typename: 'App', id: string, ascId: string, name: string, bundleId: string | null, sku: string | null, iconUrl: string | null, client: { __typename: 'Client', id: string, name: string, slug: string }, freshness: { __typename: 'DataFreshness', newestDay: string | null, current: boolean, missingDays: number }, previous: { __typename: 'Sales', points: Array<{ __typename: 'SalesPoint', day: string, units: number, redownloads: number, updates: number, proceeds: Array<{ __typename: 'Money', amount: string, currency: string }> }>, days: Array<{ __typename: 'SalesDay', day: string, status: DayStatus }> }, sales: { __typename: 'Sales', points: Array<{ __typename: 'SalesPoint', day: string, territory: string | null, units: number, redownloads: number, updates: number, complete: boolean, proceeds: Array<{ __typename: 'Money', amount: string, currency: string }> }>, days: Array<{ __typename: 'SalesDay', day: string, status: DayStatus }>, totals: { __typename: 'SalesTotals', units: number, redownloads: number, updates: number, completeDays: number, days: number, proceeds: Array<{ __typename: 'Money', amount: string, currency: string }> }, gaps: Array<{ __typename: 'Gap', from: string, to: string, reason: string, hint: string | null, actor: Actor, fillable: boolean }> } } | null };

export type FillingIntegrationQueryVariables = Exact<{
  app: string;
}>;


export type FillingIntegrationQuery = { __typename: 'Query', integrations: { __typename: 'IntegrationConnection', nodes: Array<{ __typename: 'Integration', id: string, label: string }> } | null };

export type FillForecastQueryVariables = Exact<{
  integrationId: string;
  from: string;
  to: string;
}>;


export type FillForecastQuery = { __typename: 'Query', backfillForecast: { __typename: 'BackfillForecast', daysHome: number, daysTotal: number, requests: number, secondsLow: number, secondsHigh: number } | null };

export type ProductDetailsQueryVariables = Exact<{
  id: string;
  purchase: boolean;
  subscription: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ProductDetailsQuery = { __typename: 'Query', inAppPurchaseDetails?: { __typename: 'ProductDetails', state: ProductsState, readAt: string | null, baseTerritory: string | null, localizations: Array<{ __typename: 'ProductLocalization', locale: string, name: string, description: string | null, state: string | null }>, reviewScreenshot: { __typename: 'ReviewScreenshot', fileName: string | null, state: string | null, url: string | null } | null, offers: Array<{ __typename: 'ProductOffer', kind: string, name: string | null, offerCode: string | null, offerMode: string | null, duration: string | null, numberOfPeriods: number | null, startDate: string | null, endDate: string | null, codes: { __typename: 'OfferCodes', count: number | null, eligibilities: Array<string> } | null, territories: Array<{ __typename: 'OfferTerritory', territory: string, customerPrice: { __typename: 'Money', amount: string, currency: string } | null }> }>, prices: { __typename: 'ProductPriceConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ProductPrice', territory: string, status: PriceStatus, startDate: string | null, endDate: string | null, customerPrice: { __typename: 'Money', amount: string, currency: string }, proceeds: { __typename: 'Money', amount: string, currency: string } | null }> } } | null, subscriptionDetails?: { __typename: 'ProductDetails', state: ProductsState, readAt: string | null, baseTerritory: string | null, localizations: Array<{ __typename: 'ProductLocalization', locale: string, name: string, description: string | null, state: string | null }>, reviewScreenshot: { __typename: 'ReviewScreenshot', fileName: string | null, state: string | null, url: string | null } | null, offers: Array<{ __typename: 'ProductOffer', kind: string, name: string | null, offerCode: string | null, offerMode: string | null, duration: string | null, numberOfPeriods: number | null, startDate: string | null, endDate: string | null, codes: { __typename: 'OfferCodes', count: number | null, eligibilities: Array<string> } | null, territories: Array<{ __typename: 'OfferTerritory', territory: string, customerPrice: { __typename: 'Money', amount: string, currency: string } | null }> }>, prices: { __typename: 'ProductPriceConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ProductPrice', territory: string, status: PriceStatus, startDate: string | null, endDate: string | null, customerPrice: { __typename: 'Money', amount: string, currency: string }, proceeds: { __typename: 'Money', amount: string, currency: string } | null }> } } | null };

export type ProductDetailsPartsFragment = { __typename: 'ProductDetails', state: ProductsState, readAt: string | null, baseTerritory: string | null, localizations: Array<{ __typename: 'ProductLocalization', locale: string, name: string, description: string | null, state: string | null }>, reviewScreenshot: { __typename: 'ReviewScreenshot', fileName: string | null, state: string | null, url: string | null } | null, offers: Array<{ __typename: 'ProductOffer', kind: string, name: string | null, offerCode: string | null, offerMode: string | null, duration: string | null, numberOfPeriods: number | null, startDate: string | null, endDate: string | null, codes: { __typename: 'OfferCodes', count: number | null, eligibilities: Array<string> } | null, territories: Array<{ __typename: 'OfferTerritory', territory: string, customerPrice: { __typename: 'Money', amount: string, currency: string } | null }> }>, prices: { __typename: 'ProductPriceConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ProductPrice', territory: string, status: PriceStatus, startDate: string | null, endDate: string | null, customerPrice: { __typename: 'Money', amount: string, currency: string }, proceeds: { __typename: 'Money', amount: string, currency: string } | null }> } };

export type ProductPricesFragment = { __typename: 'ProductPriceConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ProductPrice', territory: string, status: PriceStatus, startDate: string | null, endDate: string | null, customerPrice: { __typename: 'Money', amount: string, currency: string }, proceeds: { __typename: 'Money', amount: string, currency: string } | null }> };

export type AppProductsQueryVariables = Exact<{
  id: string;
}>;


export type AppProductsQuery = { __typename: 'Query', app: { __typename: 'App', id: string, ascId: string, name: string, bundleId: string | null, iconUrl: string | null, client: { __typename: 'Client', id: string, name: string, slug: string }, products: { __typename: 'ProductsRead', state: ProductsState, readAt: string | null, inAppPurchasesAtApple: number | null }, versions: Array<{ __typename: 'PlatformVersions', platform: string, newest: { __typename: 'AppStoreVersion', id: string, versionString: string, appVersionState: string }, live: { __typename: 'AppStoreVersion', id: string, versionString: string, appVersionState: string } | null, inReview: { __typename: 'AppStoreVersion', id: string, versionString: string, appVersionState: string } | null }>, subscriptionGroups: { __typename: 'SubscriptionGroupConnection', totalCount: number, nodes: Array<{ __typename: 'SubscriptionGroup', id: string, name: string, localizations: Array<{ __typename: 'SubscriptionGroupLocalization', locale: string, name: string, customAppName: string | null }>, subscriptions: { __typename: 'SubscriptionProductConnection', totalCount: number, nodes: Array<{ __typename: 'SubscriptionProduct', id: string, productId: string, name: string, state: string, period: string | null }> } }> }, inAppPurchases: { __typename: 'InAppPurchaseConnection', totalCount: number } } | null };

export type AppPurchasesQueryVariables = Exact<{
  id: string;
  first: number;
  offset?: number | null | undefined;
}>;


export type AppPurchasesQuery = { __typename: 'Query', app: { __typename: 'App', id: string, inAppPurchases: { __typename: 'InAppPurchaseConnection', totalCount: number, nodes: Array<{ __typename: 'InAppPurchase', id: string, productId: string, name: string, kind: string, state: string }> } } | null };

export type AppChangesQueryVariables = Exact<{
  id: string;
  first: number;
  offset?: number | null | undefined;
}>;


export type AppChangesQuery = { __typename: 'Query', app: { __typename: 'App', id: string, changes: { __typename: 'CatalogueChangeConnection', totalCount: number, nodes: Array<{ __typename: 'CatalogueChange', id: string, at: string, subjectName: string, field: string, from: string | null, to: string | null, territory: string | null, territoryCount: number | null }> } } | null };

export type AppsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: AppFilter | null | undefined;
  orderBy?: AppOrder | null | undefined;
}>;


export type AppsQuery = { __typename: 'Query', apps: { __typename: 'AppConnection', totalCount: number, nodes: Array<{ __typename: 'App', id: string, ascId: string, name: string, bundleId: string | null, sku: string | null, iconUrl: string | null, platforms: Array<string>, client: { __typename: 'Client', id: string, name: string, slug: string }, freshness: { __typename: 'DataFreshness', newestDay: string | null, current: boolean, missingDays: number }, sevenDays: { __typename: 'SevenDays', units: number | null, completeDays: number, series: Array<number | null> }, products: { __typename: 'ProductsRead', inAppPurchasesAtApple: number | null } }> } | null };

export type ClientHeadFragment = { __typename: 'Client', id: string, name: string, slug: string, tags: Array<string>, notes: string | null, archivedAt: string | null, manager: { __typename: 'Person', id: string, name: string } | null };

export type RenameClientMutationVariables = Exact<{
  input: RenameClientInput;
}>;


export type RenameClientMutation = { __typename: 'Mutation', renameClient: { __typename: 'ClientPayload', client: { __typename: 'Client', id: string, name: string, slug: string, tags: Array<string>, notes: string | null, archivedAt: string | null, manager: { __typename: 'Person', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type SetClientTagsMutationVariables = Exact<{
  input: SetClientTagsInput;
}>;


export type SetClientTagsMutation = { __typename: 'Mutation', setClientTags: { __typename: 'ClientPayload', client: { __typename: 'Client', id: string, name: string, slug: string, tags: Array<string>, notes: string | null, archivedAt: string | null, manager: { __typename: 'Person', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type SetClientNotesMutationVariables = Exact<{
  input: SetClientNotesInput;
}>;


export type SetClientNotesMutation = { __typename: 'Mutation', setClientNotes: { __typename: 'ClientPayload', client: { __typename: 'Client', id: string, name: string, slug: string, tags: Array<string>, notes: string | null, archivedAt: string | null, manager: { __typename: 'Person', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type SetClientManagerMutationVariables = Exact<{
  input: SetClientManagerInput;
}>;


export type SetClientManagerMutation = { __typename: 'Mutation', setClientManager: { __typename: 'ClientPayload', client: { __typename: 'Client', id: string, name: string, slug: string, tags: Array<string>, notes: string | null, archivedAt: string | null, manager: { __typename: 'Person', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ArchiveClientMutationVariables = Exact<{
  input: ArchiveClientInput;
}>;


export type ArchiveClientMutation = { __typename: 'Mutation', archiveClient: { __typename: 'ClientPayload', client: { __typename: 'Client', id: string, name: string, slug: string, tags: Array<string>, notes: string | null, archivedAt: string | null, manager: { __typename: 'Person', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RestoreClientMutationVariables = Exact<{
  input: RestoreClientInput;
}>;


export type RestoreClientMutation = { __typename: 'Mutation', restoreClient: { __typename: 'ClientPayload', client: { __typename: 'Client', id: string, name: string, slug: string, tags: Array<string>, notes: string | null, archivedAt: string | null, manager: { __typename: 'Person', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { __typename: 'Query', members: { __typename: 'MemberConnection', nodes: Array<{ __typename: 'Member', id: string, user: { __typename: 'User', id: string, name: string } }> } | null };

export type ClientsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: ClientFilter | null | undefined;
  orderBy?: ClientOrder | null | undefined;
}>;


export type ClientsQuery = { __typename: 'Query', clients: { __typename: 'ClientConnection', totalCount: number, nodes: Array<{ __typename: 'Client', id: string, name: string, slug: string, tags: Array<string>, createdAt: string, appCount: number, worstState: IntegrationState | null, manager: { __typename: 'Person', id: string, name: string } | null, freshness: { __typename: 'DataFreshness', newestDay: string | null, current: boolean }, integrations: { __typename: 'IntegrationConnection', totalCount: number, nodes: Array<{ __typename: 'Integration', id: string, state: IntegrationState, stateReason: { __typename: 'StateReason', message: string } | null }> } | null }> } | null };

export type ClientRowFragment = { __typename: 'Client', id: string, name: string, slug: string, tags: Array<string>, createdAt: string, appCount: number, worstState: IntegrationState | null, manager: { __typename: 'Person', id: string, name: string } | null, freshness: { __typename: 'DataFreshness', newestDay: string | null, current: boolean }, integrations: { __typename: 'IntegrationConnection', totalCount: number, nodes: Array<{ __typename: 'Integration', id: string, state: IntegrationState, stateReason: { __typename: 'StateReason', message: string } | null }> } | null };

export type ClientQueryVariables = Exact<{
  slug: string;
}>;


export type ClientQuery = { __typename: 'Query', client: { __typename: 'Client', createdAt: string, appCount: number, worstState: IntegrationState | null, id: string, name: string, slug: string, tags: Array<string>, notes: string | null, archivedAt: string | null, integrations: { __typename: 'IntegrationConnection', totalCount: number, nodes: Array<{ __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, lastSyncedAt: string | null, expiresAt: string | null, appCount: number, provider: { __typename: 'Provider', id: string, name: string }, stateReason: { __typename: 'StateReason', hint: string | null, since: string, code: string, message: string, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, paused: { __typename: 'Paused', at: string, by: string } | null, freshness: { __typename: 'DataFreshness', newestDay: string | null, current: boolean }, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus }>, invitation: { __typename: 'Invitation', waitsFor: Actor, requestedAt: string, reminders: number } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, owner: { __typename: 'Person', id: string, name: string } | null }> } | null, manager: { __typename: 'Person', id: string, name: string } | null } | null };

export type AddClientMutationVariables = Exact<{
  input: AddClientInput;
}>;


export type AddClientMutation = { __typename: 'Mutation', addClient: { __typename: 'AddClientPayload', client: { __typename: 'Client', id: string, name: string, slug: string, personal: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ClientOffboardingQueryVariables = Exact<{
  slug: string;
}>;


export type ClientOffboardingQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, name: string, archivedAt: string | null, offboarding: { __typename: 'Offboarding', id: string, by: string, at: string, deletesData: boolean, deleteAt: string | null, deletingAt: string | null, deletedAt: string | null, erased: Array<{ __typename: 'ErasedRows', kind: string, rows: number }>, revocations: Array<{ __typename: 'Revocation', credentialId: string, kind: string, label: string, keyId: string | null, issuerId: string | null, appleId: string | null, createdAt: string, shared: boolean, confirmedAt: string | null, confirmedBy: string | null, page: { __typename: 'Page', label: string, url: string } }> } | null, offboardingPreview: { __typename: 'OffboardingPreview', revocations: Array<{ __typename: 'Revocation', credentialId: string, kind: string, label: string, keyId: string | null, issuerId: string | null, appleId: string | null, createdAt: string, shared: boolean, confirmedAt: string | null, confirmedBy: string | null, page: { __typename: 'Page', label: string, url: string } }>, holdings: { __typename: 'Holdings', apps: number, deliveries: number, rawFiles: number, from: string | null, to: string | null } } | null } | null };

export type OffboardingProofQueryVariables = Exact<{
  slug: string;
}>;


export type OffboardingProofQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, offboardingProof: string | null } | null };

export type RevocationDetailFragment = { __typename: 'Revocation', credentialId: string, kind: string, label: string, keyId: string | null, issuerId: string | null, appleId: string | null, createdAt: string, shared: boolean, confirmedAt: string | null, confirmedBy: string | null, page: { __typename: 'Page', label: string, url: string } };

export type OffboardingDetailFragment = { __typename: 'Offboarding', id: string, by: string, at: string, deletesData: boolean, deleteAt: string | null, deletingAt: string | null, deletedAt: string | null, erased: Array<{ __typename: 'ErasedRows', kind: string, rows: number }>, revocations: Array<{ __typename: 'Revocation', credentialId: string, kind: string, label: string, keyId: string | null, issuerId: string | null, appleId: string | null, createdAt: string, shared: boolean, confirmedAt: string | null, confirmedBy: string | null, page: { __typename: 'Page', label: string, url: string } }> };

export type OffboardClientMutationVariables = Exact<{
  input: OffboardClientInput;
}>;


export type OffboardClientMutation = { __typename: 'Mutation', offboardClient: { __typename: 'OffboardingPayload', offboarding: { __typename: 'Offboarding', id: string, by: string, at: string, deletesData: boolean, deleteAt: string | null, deletingAt: string | null, deletedAt: string | null, erased: Array<{ __typename: 'ErasedRows', kind: string, rows: number }>, revocations: Array<{ __typename: 'Revocation', credentialId: string, kind: string, label: string, keyId: string | null, issuerId: string | null, appleId: string | null, createdAt: string, shared: boolean, confirmedAt: string | null, confirmedBy: string | null, page: { __typename: 'Page', label: string, url: string } }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ConfirmRevocationMutationVariables = Exact<{
  input: ConfirmRevocationInput;
}>;


export type ConfirmRevocationMutation = { __typename: 'Mutation', confirmRevocation: { __typename: 'OffboardingPayload', offboarding: { __typename: 'Offboarding', id: string, by: string, at: string, deletesData: boolean, deleteAt: string | null, deletingAt: string | null, deletedAt: string | null, erased: Array<{ __typename: 'ErasedRows', kind: string, rows: number }>, revocations: Array<{ __typename: 'Revocation', credentialId: string, kind: string, label: string, keyId: string | null, issuerId: string | null, appleId: string | null, createdAt: string, shared: boolean, confirmedAt: string | null, confirmedBy: string | null, page: { __typename: 'Page', label: string, url: string } }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type SignInAttemptFragment = { __typename: 'Attempt', id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null };

export type SubmitCodeMutationVariables = Exact<{
  input: SubmitCodeInput;
}>;


export type SubmitCodeMutation = { __typename: 'Mutation', submitCode: { __typename: 'SubmitCodePayload', integration: { __typename: 'Integration', id: string, state: IntegrationState, attempt: { __typename: 'Attempt', id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ResendCodeMutationVariables = Exact<{
  input: ResendCodeInput;
}>;


export type ResendCodeMutation = { __typename: 'Mutation', resendCode: { __typename: 'ResendCodePayload', challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, expiresAt: string | null, nextResendAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type CancelAttemptMutationVariables = Exact<{
  input: CancelAttemptInput;
}>;


export type CancelAttemptMutation = { __typename: 'Mutation', cancelAttempt: { __typename: 'CancelAttemptPayload', integration: { __typename: 'Integration', id: string, state: IntegrationState } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type CodeColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeColleaguesQuery = { __typename: 'Query', members: { __typename: 'MemberConnection', nodes: Array<{ __typename: 'Member', id: string, user: { __typename: 'User', name: string } }> } | null };

export type AssignCodeMutationVariables = Exact<{
  input: AssignActionItemInput;
}>;


export type AssignCodeMutation = { __typename: 'Mutation', assignActionItem: { __typename: 'ActionItemPayload', actionItem: { __typename: 'ActionItem', id: string, assignee: { __typename: 'Person', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ChooseTeamsMutationVariables = Exact<{
  input: ChooseTeamsInput;
}>;


export type ChooseTeamsMutation = { __typename: 'Mutation', chooseTeams: { __typename: 'ChooseTeamsPayload', integrations: Array<{ __typename: 'Integration', id: string, state: IntegrationState, client: { __typename: 'Client', id: string, slug: string } }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ClaimCodeMutationVariables = Exact<{
  input: ClaimActionItemInput;
}>;


export type ClaimCodeMutation = { __typename: 'Mutation', claimActionItem: { __typename: 'ActionItemPayload', actionItem: { __typename: 'ActionItem', id: string, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ClientLinksQueryVariables = Exact<{
  id: string;
}>;


export type ClientLinksQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, connectLinks: Array<{ __typename: 'ConnectLink', id: string, method: ConnectionMethod | null, state: ConnectLinkState, step: number, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, createdBy: string, createdAt: string, expiresAt: string, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, integrationId: string | null, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, team: { __typename: 'LinkTeam', name: string | null, issuerId: string | null, appCount: number, otherTeam: boolean, accounts: Array<{ __typename: 'LinkAccount', name: string, vendorNumbers: Array<string> }>, apps: Array<{ __typename: 'LinkApp', name: string, bundleId: string }> } | null, consent: { __typename: 'LinkConsent', agreedAt: string, textVersion: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null }> | null } | null };

export type ClientLinksChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type ClientLinksChangedSubscription = { connectLinksChanged: Array<{ __typename: 'ConnectLink', id: string, method: ConnectionMethod | null, state: ConnectLinkState, step: number, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, createdBy: string, createdAt: string, expiresAt: string, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, integrationId: string | null, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, team: { __typename: 'LinkTeam', name: string | null, issuerId: string | null, appCount: number, otherTeam: boolean, accounts: Array<{ __typename: 'LinkAccount', name: string, vendorNumbers: Array<string> }>, apps: Array<{ __typename: 'LinkApp', name: string, bundleId: string }> } | null, consent: { __typename: 'LinkConsent', agreedAt: string, textVersion: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null }> };

export type CreateConnectLinkMutationVariables = Exact<{
  input: CreateConnectLinkInput;
}>;


export type CreateConnectLinkMutation = { __typename: 'Mutation', createConnectLink: { __typename: 'ConnectLinkPayload', link: { __typename: 'ConnectLink', url: string | null, id: string, method: ConnectionMethod | null, state: ConnectLinkState, step: number, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, createdBy: string, createdAt: string, expiresAt: string, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, integrationId: string | null, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, team: { __typename: 'LinkTeam', name: string | null, issuerId: string | null, appCount: number, otherTeam: boolean, accounts: Array<{ __typename: 'LinkAccount', name: string, vendorNumbers: Array<string> }>, apps: Array<{ __typename: 'LinkApp', name: string, bundleId: string }> } | null, consent: { __typename: 'LinkConsent', agreedAt: string, textVersion: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RevokeConnectLinkMutationVariables = Exact<{
  input: RevokeConnectLinkInput;
}>;


export type RevokeConnectLinkMutation = { __typename: 'Mutation', revokeConnectLink: { __typename: 'ConnectLinkPayload', link: { __typename: 'ConnectLink', id: string, method: ConnectionMethod | null, state: ConnectLinkState, step: number, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, createdBy: string, createdAt: string, expiresAt: string, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, integrationId: string | null, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, team: { __typename: 'LinkTeam', name: string | null, issuerId: string | null, appCount: number, otherTeam: boolean, accounts: Array<{ __typename: 'LinkAccount', name: string, vendorNumbers: Array<string> }>, apps: Array<{ __typename: 'LinkApp', name: string, bundleId: string }> } | null, consent: { __typename: 'LinkConsent', agreedAt: string, textVersion: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ConfirmConnectLinkMutationVariables = Exact<{
  input: ConfirmConnectLinkInput;
}>;


export type ConfirmConnectLinkMutation = { __typename: 'Mutation', confirmConnectLink: { __typename: 'ConnectLinkPayload', link: { __typename: 'ConnectLink', id: string, method: ConnectionMethod | null, state: ConnectLinkState, step: number, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, createdBy: string, createdAt: string, expiresAt: string, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, integrationId: string | null, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, team: { __typename: 'LinkTeam', name: string | null, issuerId: string | null, appCount: number, otherTeam: boolean, accounts: Array<{ __typename: 'LinkAccount', name: string, vendorNumbers: Array<string> }>, apps: Array<{ __typename: 'LinkApp', name: string, bundleId: string }> } | null, consent: { __typename: 'LinkConsent', agreedAt: string, textVersion: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ConnectLinkFragment = { __typename: 'ConnectLink', id: string, method: ConnectionMethod | null, state: ConnectLinkState, step: number, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, createdBy: string, createdAt: string, expiresAt: string, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, integrationId: string | null, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, team: { __typename: 'LinkTeam', name: string | null, issuerId: string | null, appCount: number, otherTeam: boolean, accounts: Array<{ __typename: 'LinkAccount', name: string, vendorNumbers: Array<string> }>, apps: Array<{ __typename: 'LinkApp', name: string, bundleId: string }> } | null, consent: { __typename: 'LinkConsent', agreedAt: string, textVersion: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null };

export type LookAtAppleIdMutationVariables = Exact<{
  input: LookAtAppleIdInput;
}>;


export type LookAtAppleIdMutation = { __typename: 'Mutation', lookAtAppleId: { __typename: 'LookAtAppleIdPayload', companySignIn: boolean | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ConnectAppleIdMutationVariables = Exact<{
  input: ConnectAppleIdInput;
}>;


export type ConnectAppleIdMutation = { __typename: 'Mutation', connectAppleId: { __typename: 'ConnectAppleIdPayload', integration: { __typename: 'Integration', id: string, state: IntegrationState } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ClientChoicesQueryVariables = Exact<{
  query: string;
}>;


export type ClientChoicesQuery = { __typename: 'Query', clients: { __typename: 'ClientConnection', totalCount: number, nodes: Array<{ __typename: 'Client', id: string, name: string, slug: string, personal: boolean, worstState: IntegrationState | null }> } | null };

export type ConnectClientQueryVariables = Exact<{
  slug: string;
}>;


export type ConnectClientQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, name: string, slug: string, personal: boolean } | null };

export type ConnectApiKeyMutationVariables = Exact<{
  input: ConnectApiKeyInput;
}>;


export type ConnectApiKeyMutation = { __typename: 'Mutation', connectApiKey: { __typename: 'ConnectApiKeyPayload', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ConnectionMethodsQueryVariables = Exact<{
  clientId: string;
  needs?: Array<CapabilityName> | CapabilityName | null | undefined;
  companySignIn?: CompanySignIn | null | undefined;
}>;


export type ConnectionMethodsQuery = { __typename: 'Query', connectionMethods: Array<{ __typename: 'OfferedMethod', method: ConnectionMethod, available: boolean, reason: string | null, recommended: boolean, capabilities: Array<CapabilityName>, lacks: Array<CapabilityName>, endsAfterDays: number | null, passwordLabel: string | null, needs: Array<{ __typename: 'RoleNeeded', role: string, page: { __typename: 'Page', label: string, url: string } }> }> };

export type ConnectReporterMutationVariables = Exact<{
  input: ConnectReporterInput;
}>;


export type ConnectReporterMutation = { __typename: 'Mutation', connectReporter: { __typename: 'ConnectReporterPayload', existingToken: { __typename: 'ExistingReporterToken', expiresOn: string | null } | null, accounts: Array<{ __typename: 'ReporterAccount', id: string, name: string, vendorNumbers: Array<string>, connected: boolean }> | null, integrations: Array<{ __typename: 'Integration', id: string, label: string, state: IntegrationState }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ClientDaysQueryVariables = Exact<{
  slug: string;
}>;


export type ClientDaysQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, dataGrid: { __typename: 'DataGrid', from: string, to: string, rows: Array<{ __typename: 'DataGridRow', kind: string, newestDay: string | null, provider: { __typename: 'Provider', id: string, name: string }, days: Array<{ __typename: 'SalesDay', day: string, status: DayStatus }>, gaps: Array<{ __typename: 'Gap', from: string, to: string, reason: string, hint: string | null, actor: Actor, fillable: boolean }> }> } | null } | null };

export type DayGridFragment = { __typename: 'DataGrid', from: string, to: string, rows: Array<{ __typename: 'DataGridRow', kind: string, newestDay: string | null, provider: { __typename: 'Provider', id: string, name: string }, days: Array<{ __typename: 'SalesDay', day: string, status: DayStatus }>, gaps: Array<{ __typename: 'Gap', from: string, to: string, reason: string, hint: string | null, actor: Actor, fillable: boolean }> }> };

export type ApiTokensQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
}>;


export type ApiTokensQuery = { __typename: 'Query', apiTokens: { __typename: 'ApiTokenConnection', totalCount: number, nodes: Array<{ __typename: 'ApiToken', id: string, name: string, prefix: string, role: Role, everything: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, clients: Array<{ __typename: 'Client', id: string, name: string }>, maker: { __typename: 'Person', id: string, name: string } }> } | null };

export type ApiTokenRowFragment = { __typename: 'ApiToken', id: string, name: string, prefix: string, role: Role, everything: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, clients: Array<{ __typename: 'Client', id: string, name: string }>, maker: { __typename: 'Person', id: string, name: string } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { __typename: 'Mutation', createApiToken: { __typename: 'CreateApiTokenPayload', secret: string | null, apiToken: { __typename: 'ApiToken', id: string, name: string, prefix: string, role: Role, everything: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, clients: Array<{ __typename: 'Client', id: string, name: string }>, maker: { __typename: 'Person', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { __typename: 'Mutation', revokeApiToken: { __typename: 'RevokeApiTokenPayload', apiToken: { __typename: 'ApiToken', id: string, revokedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ExplainAppleErrorMutationVariables = Exact<{
  input: ExplainAppleErrorInput;
}>;


export type ExplainAppleErrorMutation = { __typename: 'Mutation', explainAppleError: { __typename: 'ExplainAppleErrorPayload', findings: Array<{ __typename: 'Finding', code: string, message: string, hint: string | null, actor: Actor, certain: boolean, requestId: string | null, page: { __typename: 'Page', label: string, url: string } | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type FindingFragment = { __typename: 'Finding', code: string, message: string, hint: string | null, actor: Actor, certain: boolean, requestId: string | null, page: { __typename: 'Page', label: string, url: string } | null };

export type ImportsQueryVariables = Exact<{
  first: number;
}>;


export type ImportsQuery = { __typename: 'Query', imports: { __typename: 'ImportConnection', totalCount: number, nodes: Array<{ __typename: 'Import', id: string, counts: { __typename: 'ImportCounts', new: number, changed: number, same: number, refused: number, waiting: number }, job: { __typename: 'Job', id: string, state: JobState, done: number, total: number, startedBy: string, createdAt: string, doneAt: string | null } }> } | null };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, counts: { __typename: 'ImportCounts', new: number, changed: number, same: number, refused: number, waiting: number }, job: { __typename: 'Job', id: string, state: JobState, done: number, total: number, startedBy: string, createdAt: string, doneAt: string | null } } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  first: number;
  offset?: number | null | undefined;
  outcome?: Array<ImportOutcome> | ImportOutcome | null | undefined;
}>;


export type ImportRowsQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, rows: { __typename: 'ImportRowConnection', totalCount: number, nodes: Array<{ __typename: 'ImportRow', id: string, line: number, clientName: string, label: string | null, keyId: string | null, reporterAccount: string | null, tags: Array<string> | null, outcome: ImportOutcome | null, client: { __typename: 'Client', id: string, slug: string } | null, integration: { __typename: 'Integration', id: string, state: IntegrationState } | null, problems: Array<{ __typename: 'ImportProblem', column: ImportColumn | null, message: string, hint: string | null }> }> } } | null };

export type ImportCountsDetailFragment = { __typename: 'ImportCounts', new: number, changed: number, same: number, refused: number, waiting: number };

export type ImportDetailFragment = { __typename: 'Import', id: string, counts: { __typename: 'ImportCounts', new: number, changed: number, same: number, refused: number, waiting: number }, job: { __typename: 'Job', id: string, state: JobState, done: number, total: number, startedBy: string, createdAt: string, doneAt: string | null } };

export type ImportRowDetailFragment = { __typename: 'ImportRow', id: string, line: number, clientName: string, label: string | null, keyId: string | null, reporterAccount: string | null, tags: Array<string> | null, outcome: ImportOutcome | null, problems: Array<{ __typename: 'ImportProblem', column: ImportColumn | null, message: string, hint: string | null }> };

export type PreviewImportMutationVariables = Exact<{
  input: ImportInput;
}>;


export type PreviewImportMutation = { __typename: 'Mutation', previewImport: { __typename: 'PreviewImportPayload', preview: { __typename: 'ImportPreview', columns: Array<{ __typename: 'ImportTableColumn', name: string, used: ImportColumn | null }>, counts: { __typename: 'ImportCounts', new: number, changed: number, same: number, refused: number, waiting: number }, rows: Array<{ __typename: 'ImportRow', id: string, line: number, clientName: string, label: string | null, keyId: string | null, reporterAccount: string | null, tags: Array<string> | null, outcome: ImportOutcome | null, problems: Array<{ __typename: 'ImportProblem', column: ImportColumn | null, message: string, hint: string | null }> }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type StartImportMutationVariables = Exact<{
  input: ImportInput;
}>;


export type StartImportMutation = { __typename: 'Mutation', startImport: { __typename: 'StartImportPayload', import: { __typename: 'Import', id: string, counts: { __typename: 'ImportCounts', new: number, changed: number, same: number, refused: number, waiting: number }, job: { __typename: 'Job', id: string, state: JobState, done: number, total: number, startedBy: string, createdAt: string, doneAt: string | null } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type IntegrationCredentialsQueryVariables = Exact<{
  id: string;
}>;


export type IntegrationCredentialsQuery = { __typename: 'Query', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, credentials: Array<{ __typename: 'Credential', id: string, slot: string, kind: string, label: string, appleLabel: string | null, appleId: string | null, keyId: string | null, issuerId: string | null, fingerprint: string, shared: boolean, createdAt: string, lastUsedAt: string | null, expiresAt: string | null, page: { __typename: 'Page', label: string, url: string }, integrations: Array<{ __typename: 'Integration', id: string, label: string, client: { __typename: 'Client', id: string, name: string } }> }>, rotation: { __typename: 'Rotation', id: string, mode: RotationMode, state: string, oldLabel: string, newLabel: string | null, oldDroppedAt: string | null, startedAt: string, endedAt: string | null, problem: { __typename: 'AttemptProblem', message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'RotationStep', name: string, state: string, at: string | null }>, integrations: Array<{ __typename: 'Integration', id: string, label: string }>, analytics: { __typename: 'RequestedAnalytics', apps: number, made: number, there: number, refused: number } | null } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string } } | null };

export type AdviceDetailFragment = { __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null };

export type CredentialsChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type CredentialsChangedSubscription = { integrationChanged: { __typename: 'Integration', id: string, state: IntegrationState, credentials: Array<{ __typename: 'Credential', id: string, slot: string }>, rotation: { __typename: 'Rotation', id: string, state: string, steps: Array<{ __typename: 'RotationStep', name: string, state: string }>, analytics: { __typename: 'RequestedAnalytics', apps: number } | null } | null } };

export type IntegrationHeadFragment = { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string } };

export type CredentialDetailFragment = { __typename: 'Credential', id: string, slot: string, kind: string, label: string, appleLabel: string | null, appleId: string | null, keyId: string | null, issuerId: string | null, fingerprint: string, shared: boolean, createdAt: string, lastUsedAt: string | null, expiresAt: string | null, page: { __typename: 'Page', label: string, url: string }, integrations: Array<{ __typename: 'Integration', id: string, label: string, client: { __typename: 'Client', id: string, name: string } }> };

export type RotationDetailFragment = { __typename: 'Rotation', id: string, mode: RotationMode, state: string, oldLabel: string, newLabel: string | null, oldDroppedAt: string | null, startedAt: string, endedAt: string | null, problem: { __typename: 'AttemptProblem', message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'RotationStep', name: string, state: string, at: string | null }>, integrations: Array<{ __typename: 'Integration', id: string, label: string }>, analytics: { __typename: 'RequestedAnalytics', apps: number, made: number, there: number, refused: number } | null };

export type RotateCredentialMutationVariables = Exact<{
  input: RotateCredentialInput;
}>;


export type RotateCredentialMutation = { __typename: 'Mutation', rotateCredential: { __typename: 'RotationPayload', rotation: { __typename: 'Rotation', id: string, mode: RotationMode, state: string, oldLabel: string, newLabel: string | null, oldDroppedAt: string | null, startedAt: string, endedAt: string | null, problem: { __typename: 'AttemptProblem', message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'RotationStep', name: string, state: string, at: string | null }>, integrations: Array<{ __typename: 'Integration', id: string, label: string }>, analytics: { __typename: 'RequestedAnalytics', apps: number, made: number, there: number, refused: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ConfirmCredentialRevokedMutationVariables = Exact<{
  input: ConfirmCredentialRevokedInput;
}>;


export type ConfirmCredentialRevokedMutation = { __typename: 'Mutation', confirmCredentialRevoked: { __typename: 'RotationPayload', rotation: { __typename: 'Rotation', id: string, mode: RotationMode, state: string, oldLabel: string, newLabel: string | null, oldDroppedAt: string | null, startedAt: string, endedAt: string | null, problem: { __typename: 'AttemptProblem', message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'RotationStep', name: string, state: string, at: string | null }>, integrations: Array<{ __typename: 'Integration', id: string, label: string }>, analytics: { __typename: 'RequestedAnalytics', apps: number, made: number, there: number, refused: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type CancelRotationMutationVariables = Exact<{
  input: CancelRotationInput;
}>;


export type CancelRotationMutation = { __typename: 'Mutation', cancelRotation: { __typename: 'RotationPayload', rotation: { __typename: 'Rotation', id: string, mode: RotationMode, state: string, oldLabel: string, newLabel: string | null, oldDroppedAt: string | null, startedAt: string, endedAt: string | null, problem: { __typename: 'AttemptProblem', message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'RotationStep', name: string, state: string, at: string | null }>, integrations: Array<{ __typename: 'Integration', id: string, label: string }>, analytics: { __typename: 'RequestedAnalytics', apps: number, made: number, there: number, refused: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type IntegrationDiagnosisQueryVariables = Exact<{
  id: string;
}>;


export type IntegrationDiagnosisQuery = { __typename: 'Query', integration: { __typename: 'Integration', id: string, diagnosis: { __typename: 'IntegrationDiagnosis', computedAt: string, since: string | null, cause: { __typename: 'DiagnosisCheck', name: DiagnosisCheckName, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, affects: { __typename: 'DiagnosisAffects', apps: number, kinds: Array<string> }, checks: Array<{ __typename: 'DiagnosisCheck', name: DiagnosisCheckName, status: DiagnosisCheckStatus, message: string, hint: string | null, actor: Actor, at: string | null, page: { __typename: 'Page', label: string, url: string } | null }> } | null } | null };

export type IntegrationImpactQueryVariables = Exact<{
  id: string;
}>;


export type IntegrationImpactQuery = { __typename: 'Query', integration: { __typename: 'Integration', id: string, client: { __typename: 'Client', id: string, visibleTo: { __typename: 'VisibleTo', totalCount: number, nodes: Array<{ __typename: 'Reaching', id: string, name: string, kind: MemberKind }> } | null } } | null };

export type IntegrationAccessQueryVariables = Exact<{
  id: string;
  people: boolean;
}>;


export type IntegrationAccessQuery = { __typename: 'Query', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, visibleTo?: { __typename: 'VisibleTo', totalCount: number, nodes: Array<{ __typename: 'Reaching', id: string, name: string, kind: MemberKind, role: Role, permissions: Array<string>, because: Array<{ __typename: 'Because', scope: GrantScope, since: string, app: { __typename: 'GrantedApp', id: string, name: string } | null }> }> } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string } } | null };

export type IntegrationSyncQueryVariables = Exact<{
  id: string;
}>;


export type IntegrationSyncQuery = { __typename: 'Query', integration: { __typename: 'Integration', lastSyncedAt: string | null, nextSyncAt: string | null, syncableAt: string | null, id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, paused: { __typename: 'Paused', at: string, by: string } | null, dataGrid: { __typename: 'DataGrid', from: string, to: string, rows: Array<{ __typename: 'DataGridRow', lagDays: number | null, lastArrivedAt: string | null, nextDueAt: string, kind: string, newestDay: string | null, provider: { __typename: 'Provider', id: string, name: string }, days: Array<{ __typename: 'SalesDay', day: string, status: DayStatus }>, gaps: Array<{ __typename: 'Gap', from: string, to: string, reason: string, hint: string | null, actor: Actor, fillable: boolean }> }> } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string } } | null };

export type CapabilityDetailFragment = { __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean };

export type SyncIntegrationMutationVariables = Exact<{
  input: SyncIntegrationInput;
}>;


export type SyncIntegrationMutation = { __typename: 'Mutation', syncIntegration: { __typename: 'IntegrationPayload', integration: { __typename: 'Integration', id: string, lastSyncedAt: string | null, nextSyncAt: string | null, syncableAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type IntegrationQueryVariables = Exact<{
  id: string;
}>;


export type IntegrationQuery = { __typename: 'Query', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, renewableAt: string | null, expiresAt: string | null, lastSyncedAt: string | null, nextSyncAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, stateReason: { __typename: 'StateReason', code: string, message: string, hint: string | null, actor: Actor, since: string, page: { __typename: 'Page', label: string, url: string } | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string, vendorNumbers: Array<string>, reporterAccount: string | null }, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, credentials: Array<{ __typename: 'Credential', issuerId: string | null, id: string, slot: string, label: string, appleId: string | null, fingerprint: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }>, attempt: { __typename: 'Attempt', waitsFor: string | null, id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, invitation: { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, firstApp: { __typename: 'App', id: string, name: string } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number, newestDay: string | null, oldestDay: string | null, daysHome: number, daysTotal: number, estimateLow: string | null, estimateHigh: string | null, ratePerMinute: number | null, limitedBy: Pacemaker | null, lastStepAt: string | null, stalled: { __typename: 'Stalled', since: string, message: string, hint: string | null, actor: Actor } | null } | null, timeline: { __typename: 'TransitionConnection', totalCount: number, nodes: Array<{ __typename: 'Transition', at: string, from: IntegrationState | null, to: IntegrationState, reason: string | null, by: string }> } } | null };

export type IntegrationChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type IntegrationChangedSubscription = { integrationChanged: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, renewableAt: string | null, expiresAt: string | null, lastSyncedAt: string | null, nextSyncAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, stateReason: { __typename: 'StateReason', code: string, message: string, hint: string | null, actor: Actor, since: string, page: { __typename: 'Page', label: string, url: string } | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string, vendorNumbers: Array<string>, reporterAccount: string | null }, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, credentials: Array<{ __typename: 'Credential', issuerId: string | null, id: string, slot: string, label: string, appleId: string | null, fingerprint: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }>, attempt: { __typename: 'Attempt', waitsFor: string | null, id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, invitation: { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, firstApp: { __typename: 'App', id: string, name: string } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number, newestDay: string | null, oldestDay: string | null, daysHome: number, daysTotal: number, estimateLow: string | null, estimateHigh: string | null, ratePerMinute: number | null, limitedBy: Pacemaker | null, lastStepAt: string | null, stalled: { __typename: 'Stalled', since: string, message: string, hint: string | null, actor: Actor } | null } | null, timeline: { __typename: 'TransitionConnection', totalCount: number, nodes: Array<{ __typename: 'Transition', at: string, from: IntegrationState | null, to: IntegrationState, reason: string | null, by: string }> } } };

export type IntegrationDetailFragment = { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, renewableAt: string | null, expiresAt: string | null, lastSyncedAt: string | null, nextSyncAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, stateReason: { __typename: 'StateReason', code: string, message: string, hint: string | null, actor: Actor, since: string, page: { __typename: 'Page', label: string, url: string } | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string, vendorNumbers: Array<string>, reporterAccount: string | null }, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, credentials: Array<{ __typename: 'Credential', issuerId: string | null, id: string, slot: string, label: string, appleId: string | null, fingerprint: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }>, attempt: { __typename: 'Attempt', waitsFor: string | null, id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, invitation: { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, firstApp: { __typename: 'App', id: string, name: string } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number, newestDay: string | null, oldestDay: string | null, daysHome: number, daysTotal: number, estimateLow: string | null, estimateHigh: string | null, ratePerMinute: number | null, limitedBy: Pacemaker | null, lastStepAt: string | null, stalled: { __typename: 'Stalled', since: string, message: string, hint: string | null, actor: Actor } | null } | null, timeline: { __typename: 'TransitionConnection', totalCount: number, nodes: Array<{ __typename: 'Transition', at: string, from: IntegrationState | null, to: IntegrationState, reason: string | null, by: string }> } };

export type ArchiveIntegrationMutationVariables = Exact<{
  input: ArchiveIntegrationInput;
}>;


export type ArchiveIntegrationMutation = { __typename: 'Mutation', archiveIntegration: { __typename: 'IntegrationPayload', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, renewableAt: string | null, expiresAt: string | null, lastSyncedAt: string | null, nextSyncAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, stateReason: { __typename: 'StateReason', code: string, message: string, hint: string | null, actor: Actor, since: string, page: { __typename: 'Page', label: string, url: string } | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string, vendorNumbers: Array<string>, reporterAccount: string | null }, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, credentials: Array<{ __typename: 'Credential', issuerId: string | null, id: string, slot: string, label: string, appleId: string | null, fingerprint: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }>, attempt: { __typename: 'Attempt', waitsFor: string | null, id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, invitation: { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, firstApp: { __typename: 'App', id: string, name: string } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number, newestDay: string | null, oldestDay: string | null, daysHome: number, daysTotal: number, estimateLow: string | null, estimateHigh: string | null, ratePerMinute: number | null, limitedBy: Pacemaker | null, lastStepAt: string | null, stalled: { __typename: 'Stalled', since: string, message: string, hint: string | null, actor: Actor } | null } | null, timeline: { __typename: 'TransitionConnection', totalCount: number, nodes: Array<{ __typename: 'Transition', at: string, from: IntegrationState | null, to: IntegrationState, reason: string | null, by: string }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type PauseIntegrationMutationVariables = Exact<{
  input: PauseIntegrationInput;
}>;


export type PauseIntegrationMutation = { __typename: 'Mutation', pauseIntegration: { __typename: 'IntegrationPayload', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, renewableAt: string | null, expiresAt: string | null, lastSyncedAt: string | null, nextSyncAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, stateReason: { __typename: 'StateReason', code: string, message: string, hint: string | null, actor: Actor, since: string, page: { __typename: 'Page', label: string, url: string } | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string, vendorNumbers: Array<string>, reporterAccount: string | null }, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, credentials: Array<{ __typename: 'Credential', issuerId: string | null, id: string, slot: string, label: string, appleId: string | null, fingerprint: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }>, attempt: { __typename: 'Attempt', waitsFor: string | null, id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, invitation: { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, firstApp: { __typename: 'App', id: string, name: string } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number, newestDay: string | null, oldestDay: string | null, daysHome: number, daysTotal: number, estimateLow: string | null, estimateHigh: string | null, ratePerMinute: number | null, limitedBy: Pacemaker | null, lastStepAt: string | null, stalled: { __typename: 'Stalled', since: string, message: string, hint: string | null, actor: Actor } | null } | null, timeline: { __typename: 'TransitionConnection', totalCount: number, nodes: Array<{ __typename: 'Transition', at: string, from: IntegrationState | null, to: IntegrationState, reason: string | null, by: string }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ResumeIntegrationMutationVariables = Exact<{
  input: PauseIntegrationInput;
}>;


export type ResumeIntegrationMutation = { __typename: 'Mutation', resumeIntegration: { __typename: 'IntegrationPayload', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, renewableAt: string | null, expiresAt: string | null, lastSyncedAt: string | null, nextSyncAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, stateReason: { __typename: 'StateReason', code: string, message: string, hint: string | null, actor: Actor, since: string, page: { __typename: 'Page', label: string, url: string } | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string, vendorNumbers: Array<string>, reporterAccount: string | null }, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, credentials: Array<{ __typename: 'Credential', issuerId: string | null, id: string, slot: string, label: string, appleId: string | null, fingerprint: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }>, attempt: { __typename: 'Attempt', waitsFor: string | null, id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, invitation: { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, firstApp: { __typename: 'App', id: string, name: string } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number, newestDay: string | null, oldestDay: string | null, daysHome: number, daysTotal: number, estimateLow: string | null, estimateHigh: string | null, ratePerMinute: number | null, limitedBy: Pacemaker | null, lastStepAt: string | null, stalled: { __typename: 'Stalled', since: string, message: string, hint: string | null, actor: Actor } | null } | null, timeline: { __typename: 'TransitionConnection', totalCount: number, nodes: Array<{ __typename: 'Transition', at: string, from: IntegrationState | null, to: IntegrationState, reason: string | null, by: string }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RestoreIntegrationMutationVariables = Exact<{
  input: RestoreIntegrationInput;
}>;


export type RestoreIntegrationMutation = { __typename: 'Mutation', restoreIntegration: { __typename: 'IntegrationPayload', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, renewableAt: string | null, expiresAt: string | null, lastSyncedAt: string | null, nextSyncAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, stateReason: { __typename: 'StateReason', code: string, message: string, hint: string | null, actor: Actor, since: string, page: { __typename: 'Page', label: string, url: string } | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string, vendorNumbers: Array<string>, reporterAccount: string | null }, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, credentials: Array<{ __typename: 'Credential', issuerId: string | null, id: string, slot: string, label: string, appleId: string | null, fingerprint: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }>, attempt: { __typename: 'Attempt', waitsFor: string | null, id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, invitation: { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, firstApp: { __typename: 'App', id: string, name: string } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number, newestDay: string | null, oldestDay: string | null, daysHome: number, daysTotal: number, estimateLow: string | null, estimateHigh: string | null, ratePerMinute: number | null, limitedBy: Pacemaker | null, lastStepAt: string | null, stalled: { __typename: 'Stalled', since: string, message: string, hint: string | null, actor: Actor } | null } | null, timeline: { __typename: 'TransitionConnection', totalCount: number, nodes: Array<{ __typename: 'Transition', at: string, from: IntegrationState | null, to: IntegrationState, reason: string | null, by: string }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RenewAccessMutationVariables = Exact<{
  input: RenewAccessInput;
}>;


export type RenewAccessMutation = { __typename: 'Mutation', renewAccess: { __typename: 'RenewAccessPayload', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, renewableAt: string | null, expiresAt: string | null, lastSyncedAt: string | null, nextSyncAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, stateReason: { __typename: 'StateReason', code: string, message: string, hint: string | null, actor: Actor, since: string, page: { __typename: 'Page', label: string, url: string } | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string, vendorNumbers: Array<string>, reporterAccount: string | null }, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, credentials: Array<{ __typename: 'Credential', issuerId: string | null, id: string, slot: string, label: string, appleId: string | null, fingerprint: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }>, attempt: { __typename: 'Attempt', waitsFor: string | null, id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, invitation: { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, firstApp: { __typename: 'App', id: string, name: string } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number, newestDay: string | null, oldestDay: string | null, daysHome: number, daysTotal: number, estimateLow: string | null, estimateHigh: string | null, ratePerMinute: number | null, limitedBy: Pacemaker | null, lastStepAt: string | null, stalled: { __typename: 'Stalled', since: string, message: string, hint: string | null, actor: Actor } | null } | null, timeline: { __typename: 'TransitionConnection', totalCount: number, nodes: Array<{ __typename: 'Transition', at: string, from: IntegrationState | null, to: IntegrationState, reason: string | null, by: string }> } } | null, attempt: { __typename: 'Attempt', id: string, stage: AttemptStage } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type StartBackfillMutationVariables = Exact<{
  input: StartBackfillInput;
}>;


export type StartBackfillMutation = { __typename: 'Mutation', startBackfill: { __typename: 'BackfillPayload', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, renewableAt: string | null, expiresAt: string | null, lastSyncedAt: string | null, nextSyncAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, stateReason: { __typename: 'StateReason', code: string, message: string, hint: string | null, actor: Actor, since: string, page: { __typename: 'Page', label: string, url: string } | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string, vendorNumbers: Array<string>, reporterAccount: string | null }, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, credentials: Array<{ __typename: 'Credential', issuerId: string | null, id: string, slot: string, label: string, appleId: string | null, fingerprint: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }>, attempt: { __typename: 'Attempt', waitsFor: string | null, id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, invitation: { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, firstApp: { __typename: 'App', id: string, name: string } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number, newestDay: string | null, oldestDay: string | null, daysHome: number, daysTotal: number, estimateLow: string | null, estimateHigh: string | null, ratePerMinute: number | null, limitedBy: Pacemaker | null, lastStepAt: string | null, stalled: { __typename: 'Stalled', since: string, message: string, hint: string | null, actor: Actor } | null } | null, timeline: { __typename: 'TransitionConnection', totalCount: number, nodes: Array<{ __typename: 'Transition', at: string, from: IntegrationState | null, to: IntegrationState, reason: string | null, by: string }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type PauseBackfillMutationVariables = Exact<{
  input: PauseBackfillInput;
}>;


export type PauseBackfillMutation = { __typename: 'Mutation', pauseBackfill: { __typename: 'BackfillPayload', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, renewableAt: string | null, expiresAt: string | null, lastSyncedAt: string | null, nextSyncAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, stateReason: { __typename: 'StateReason', code: string, message: string, hint: string | null, actor: Actor, since: string, page: { __typename: 'Page', label: string, url: string } | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string, vendorNumbers: Array<string>, reporterAccount: string | null }, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, credentials: Array<{ __typename: 'Credential', issuerId: string | null, id: string, slot: string, label: string, appleId: string | null, fingerprint: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }>, attempt: { __typename: 'Attempt', waitsFor: string | null, id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, invitation: { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, firstApp: { __typename: 'App', id: string, name: string } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number, newestDay: string | null, oldestDay: string | null, daysHome: number, daysTotal: number, estimateLow: string | null, estimateHigh: string | null, ratePerMinute: number | null, limitedBy: Pacemaker | null, lastStepAt: string | null, stalled: { __typename: 'Stalled', since: string, message: string, hint: string | null, actor: Actor } | null } | null, timeline: { __typename: 'TransitionConnection', totalCount: number, nodes: Array<{ __typename: 'Transition', at: string, from: IntegrationState | null, to: IntegrationState, reason: string | null, by: string }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ResumeBackfillMutationVariables = Exact<{
  input: ResumeBackfillInput;
}>;


export type ResumeBackfillMutation = { __typename: 'Mutation', resumeBackfill: { __typename: 'BackfillPayload', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, renewableAt: string | null, expiresAt: string | null, lastSyncedAt: string | null, nextSyncAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, stateReason: { __typename: 'StateReason', code: string, message: string, hint: string | null, actor: Actor, since: string, page: { __typename: 'Page', label: string, url: string } | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string, vendorNumbers: Array<string>, reporterAccount: string | null }, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, credentials: Array<{ __typename: 'Credential', issuerId: string | null, id: string, slot: string, label: string, appleId: string | null, fingerprint: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }>, attempt: { __typename: 'Attempt', waitsFor: string | null, id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, invitation: { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, firstApp: { __typename: 'App', id: string, name: string } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number, newestDay: string | null, oldestDay: string | null, daysHome: number, daysTotal: number, estimateLow: string | null, estimateHigh: string | null, ratePerMinute: number | null, limitedBy: Pacemaker | null, lastStepAt: string | null, stalled: { __typename: 'Stalled', since: string, message: string, hint: string | null, actor: Actor } | null } | null, timeline: { __typename: 'TransitionConnection', totalCount: number, nodes: Array<{ __typename: 'Transition', at: string, from: IntegrationState | null, to: IntegrationState, reason: string | null, by: string }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type CancelBackfillMutationVariables = Exact<{
  input: CancelBackfillInput;
}>;


export type CancelBackfillMutation = { __typename: 'Mutation', cancelBackfill: { __typename: 'BackfillPayload', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, renewableAt: string | null, expiresAt: string | null, lastSyncedAt: string | null, nextSyncAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, stateReason: { __typename: 'StateReason', code: string, message: string, hint: string | null, actor: Actor, since: string, page: { __typename: 'Page', label: string, url: string } | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string, vendorNumbers: Array<string>, reporterAccount: string | null }, owner: { __typename: 'Person', id: string, name: string } | null, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus, reason: string | null, hint: string | null, actor: Actor | null, rolesNeeded: string | null, appleSaid: string | null, checkedAt: string | null, provedAt: string | null, byServiceUserKey: boolean }>, credentials: Array<{ __typename: 'Credential', issuerId: string | null, id: string, slot: string, label: string, appleId: string | null, fingerprint: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }>, attempt: { __typename: 'Attempt', waitsFor: string | null, id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, invitation: { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, firstApp: { __typename: 'App', id: string, name: string } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number, newestDay: string | null, oldestDay: string | null, daysHome: number, daysTotal: number, estimateLow: string | null, estimateHigh: string | null, ratePerMinute: number | null, limitedBy: Pacemaker | null, lastStepAt: string | null, stalled: { __typename: 'Stalled', since: string, message: string, hint: string | null, actor: Actor } | null } | null, timeline: { __typename: 'TransitionConnection', totalCount: number, nodes: Array<{ __typename: 'Transition', at: string, from: IntegrationState | null, to: IntegrationState, reason: string | null, by: string }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type IntegrationsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: IntegrationFilter | null | undefined;
  orderBy?: IntegrationOrder | null | undefined;
}>;


export type IntegrationsQuery = { __typename: 'Query', integrations: { __typename: 'IntegrationConnection', totalCount: number, nodes: Array<{ __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, lastSyncedAt: string | null, expiresAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, freshness: { __typename: 'DataFreshness', newestDay: string | null, current: boolean }, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus }>, stateReason: { __typename: 'StateReason', code: string, message: string, actor: Actor } | null, invitation: { __typename: 'Invitation', waitsFor: Actor, requestedAt: string, reminders: number } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, owner: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type IntegrationRowFragment = { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, lastSyncedAt: string | null, expiresAt: string | null, appCount: number, paused: { __typename: 'Paused', at: string, by: string } | null, freshness: { __typename: 'DataFreshness', newestDay: string | null, current: boolean }, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus }>, stateReason: { __typename: 'StateReason', code: string, message: string, actor: Actor } | null, invitation: { __typename: 'Invitation', waitsFor: Actor, requestedAt: string, reminders: number } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, owner: { __typename: 'Person', id: string, name: string } | null };

export type DiagnosisFindingFragment = { __typename: 'DiagnosisFinding', check: string, status: DiagnosisStatus, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null };

export type DiagnoseApiKeyMutationVariables = Exact<{
  input: DiagnoseApiKeyInput;
}>;


export type DiagnoseApiKeyMutation = { __typename: 'Mutation', diagnoseApiKey: { __typename: 'DiagnoseApiKeyPayload', findings: Array<{ __typename: 'DiagnosisFinding', check: string, status: DiagnosisStatus, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> | null, claims: { __typename: 'TokenClaims', header: Record<string, unknown>, payload: Record<string, unknown> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type OpenLinkQueryVariables = Exact<{
  token?: string | null | undefined;
}>;


export type OpenLinkQuery = { __typename: 'Query', connectLink: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null };

export type ReceiptQueryVariables = Exact<{
  token: string;
}>;


export type ReceiptQuery = { __typename: 'Query', connectReceipt: { __typename: 'ConnectReceipt', agency: string, client: string, status: ConnectReceiptStatus, state: IntegrationState | null, method: ConnectionMethod | null, keyId: string | null, accounts: Array<string>, needs: Array<CapabilityName>, givenAt: string | null, language: ConnectLinkLanguage, support: { __typename: 'Page', label: string, url: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null, consent: { __typename: 'ReceiptConsent', agreedAt: string, version: string, text: string } | null, page: { __typename: 'Page', label: string, url: string } } | null };

export type LinkStepMutationVariables = Exact<{
  input: ConnectLinkStepInput;
}>;


export type LinkStepMutation = { __typename: 'Mutation', connectLinkStep: { __typename: 'ConnectLinkStepPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitMutationVariables = Exact<{
  input: ConnectLinkSubmitInput;
}>;


export type LinkSubmitMutation = { __typename: 'Mutation', connectLinkSubmit: { __typename: 'ConnectLinkSubmitPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, findings: Array<{ __typename: 'DiagnosisFinding', check: string, status: DiagnosisStatus, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitAdminKeyMutationVariables = Exact<{
  input: ConnectLinkSubmitAdminKeyInput;
}>;


export type LinkSubmitAdminKeyMutation = { __typename: 'Mutation', connectLinkSubmitAdminKey: { __typename: 'ConnectLinkSubmitPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, findings: Array<{ __typename: 'DiagnosisFinding', check: string, status: DiagnosisStatus, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitReporterMutationVariables = Exact<{
  input: ConnectLinkSubmitReporterInput;
}>;


export type LinkSubmitReporterMutation = { __typename: 'Mutation', connectLinkSubmitReporter: { __typename: 'ConnectLinkSubmitReporterPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, existingToken: { __typename: 'ExistingReporterToken', expiresOn: string | null } | null, accounts: Array<{ __typename: 'AccountBehindLink', id: string, name: string, vendorNumbers: Array<string> }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitInviteMutationVariables = Exact<{
  input: ConnectLinkSubmitInviteInput;
}>;


export type LinkSubmitInviteMutation = { __typename: 'Mutation', connectLinkSubmitInvite: { __typename: 'ConnectLinkStepPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkFinishMutationVariables = Exact<{
  input: ConnectLinkFinishInput;
}>;


export type LinkFinishMutation = { __typename: 'Mutation', connectLinkFinish: { __typename: 'ConnectLinkFinishPayload', receipt: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type OpenLinkFragment = { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null };

export type BulkOutcomeFragment = { __typename: 'BulkChangePayload', change: { __typename: 'BulkChange', changed: number, same: number, refused: number, job: { __typename: 'Job', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> };

export type ChangeClientsMutationVariables = Exact<{
  input: ChangeClientsInput;
}>;


export type ChangeClientsMutation = { __typename: 'Mutation', changeClients: { __typename: 'BulkChangePayload', change: { __typename: 'BulkChange', changed: number, same: number, refused: number, job: { __typename: 'Job', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ChangeIntegrationsMutationVariables = Exact<{
  input: ChangeIntegrationsInput;
}>;


export type ChangeIntegrationsMutation = { __typename: 'Mutation', changeIntegrations: { __typename: 'BulkChangePayload', change: { __typename: 'BulkChange', changed: number, same: number, refused: number, job: { __typename: 'Job', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type BulkJobQueryVariables = Exact<{
  id: string;
}>;


export type BulkJobQuery = { __typename: 'Query', job: { __typename: 'Job', id: string, state: JobState, done: number, total: number, problems: { __typename: 'JobProblemConnection', totalCount: number, nodes: Array<{ __typename: 'JobProblem', message: string, target: { __typename: 'JobTarget', id: string } }> } } | null };

export type AppSumsQueryVariables = Exact<{
  filter?: AppFilter | null | undefined;
}>;


export type AppSumsQuery = { __typename: 'Query', appSums: { __typename: 'AppSums', units: number, products: number } | null };

export type ClientSumsQueryVariables = Exact<{
  filter?: ClientFilter | null | undefined;
}>;


export type ClientSumsQuery = { __typename: 'Query', clientSums: { __typename: 'ClientSums', apps: number, integrations: number } | null };

export type IntegrationSumsQueryVariables = Exact<{
  filter?: IntegrationFilter | null | undefined;
}>;


export type IntegrationSumsQuery = { __typename: 'Query', integrationSums: { __typename: 'IntegrationSums', apps: number } | null };

export type MailboxQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
}>;


export type MailboxQuery = { __typename: 'Query', mailbox: { __typename: 'KeptMailConnection', totalCount: number, nodes: Array<{ __typename: 'KeptMail', id: string, to: string, subject: string, text: string, createdAt: string, links: Array<{ __typename: 'MailLink', label: string, url: string }> }> } | null };

export type ManyLinksQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: ConnectLinkFilter | null | undefined;
}>;


export type ManyLinksQuery = { __typename: 'Query', connectLinks: { __typename: 'ConnectLinkConnection', totalCount: number, nodes: Array<{ __typename: 'ConnectLink', id: string, state: ConnectLinkState, step: number, contactEmail: string | null, createdBy: string, createdAt: string, sentAt: string | null, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, expiresAt: string, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, client: { __typename: 'Client', id: string, name: string, slug: string } | null }> } | null };

export type LinkRowFragment = { __typename: 'ConnectLink', id: string, state: ConnectLinkState, step: number, contactEmail: string | null, createdBy: string, createdAt: string, sentAt: string | null, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, expiresAt: string, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, client: { __typename: 'Client', id: string, name: string, slug: string } | null };

export type CreateConnectLinksMutationVariables = Exact<{
  input: CreateConnectLinksInput;
}>;


export type CreateConnectLinksMutation = { __typename: 'Mutation', createConnectLinks: { __typename: 'CreateConnectLinksPayload', change: { __typename: 'AskedClients', changed: number, same: number, refused: number, job: { __typename: 'Job', id: string } | null, rows: Array<{ __typename: 'AskedClient', name: string, contactEmail: string | null, outcome: ConnectLinkAsked, message: string | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ChangeConnectLinksMutationVariables = Exact<{
  input: ChangeConnectLinksInput;
}>;


export type ChangeConnectLinksMutation = { __typename: 'Mutation', changeConnectLinks: { __typename: 'BulkChangePayload', change: { __typename: 'BulkChange', changed: number, same: number, refused: number, job: { __typename: 'Job', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ExportConnectLinksMutationVariables = Exact<{
  input: ExportConnectLinksInput;
}>;


export type ExportConnectLinksMutation = { __typename: 'Mutation', exportConnectLinks: { __typename: 'ExportConnectLinksPayload', file: { __typename: 'ConnectLinksFile', name: string, text: string, addresses: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type MyIntegrationsQueryVariables = Exact<{
  owns: boolean;
}>;


export type MyIntegrationsQuery = { __typename: 'Query', myIntegrations: { __typename: 'IntegrationConnection', totalCount: number, nodes: Array<{ __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, appCount: number, stateReason: { __typename: 'StateReason', code: string, message: string } | null, client: { __typename: 'Client', id: string, name: string, slug: string } }> } | null, personalClients?: Array<{ __typename: 'PersonalClient', id: string, leftAt: string | null, createdAt: string, member: { __typename: 'Person', id: string, name: string } }> | null };

export type MyIntegrationFragment = { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, appCount: number, stateReason: { __typename: 'StateReason', code: string, message: string } | null, client: { __typename: 'Client', id: string, name: string, slug: string } };

export type HandOverIntegrationMutationVariables = Exact<{
  input: HandOverIntegrationInput;
}>;


export type HandOverIntegrationMutation = { __typename: 'Mutation', handOverIntegration: { __typename: 'HandOverIntegrationPayload', integration: { __typename: 'Integration', id: string, client: { __typename: 'Client', id: string, name: string, slug: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type TakeOverPersonalClientMutationVariables = Exact<{
  input: TakeOverPersonalClientInput;
}>;


export type TakeOverPersonalClientMutation = { __typename: 'Mutation', takeOverPersonalClient: { __typename: 'TakeOverPersonalClientPayload', client: { __typename: 'Client', id: string, name: string, slug: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type NoticesQueryVariables = Exact<{
  all: boolean;
}>;


export type NoticesQuery = { __typename: 'Query', noticeSettings?: { __typename: 'NoticeSettings', remindDays: Array<number>, escalateAfterHours: number | null, digestHourUtc: number, rules: Array<{ __typename: 'NoticeRule', event: NoticeEvent, owner: boolean, manager: boolean, roles: Array<Role>, members: Array<{ __typename: 'Person', id: string, name: string }> }>, channels: Array<{ __typename: 'NoticeChannel', id: string, kind: NoticeChannelKind, name: string, host: string, events: Array<NoticeEvent>, lastPost: { __typename: 'LastPost', at: string, state: PostState, problem: string | null } | null }> } | null, noticePreferences: Array<{ __typename: 'NoticePreference', event: NoticeEvent, how: NoticeWay }> | null, quietHours: { __typename: 'QuietHours', from: string, to: string, timeZone: string } | null, members?: { __typename: 'MemberConnection', nodes: Array<{ __typename: 'Member', id: string, user: { __typename: 'User', id: string, name: string } }> } | null };

export type NoticeSettingsPartsFragment = { __typename: 'NoticeSettings', remindDays: Array<number>, escalateAfterHours: number | null, digestHourUtc: number, rules: Array<{ __typename: 'NoticeRule', event: NoticeEvent, owner: boolean, manager: boolean, roles: Array<Role>, members: Array<{ __typename: 'Person', id: string, name: string }> }>, channels: Array<{ __typename: 'NoticeChannel', id: string, kind: NoticeChannelKind, name: string, host: string, events: Array<NoticeEvent>, lastPost: { __typename: 'LastPost', at: string, state: PostState, problem: string | null } | null }> };

export type NoticeChannelPartsFragment = { __typename: 'NoticeChannel', id: string, kind: NoticeChannelKind, name: string, host: string, events: Array<NoticeEvent>, lastPost: { __typename: 'LastPost', at: string, state: PostState, problem: string | null } | null };

export type SetNoticeRuleMutationVariables = Exact<{
  input: SetNoticeRuleInput;
}>;


export type SetNoticeRuleMutation = { __typename: 'Mutation', setNoticeRule: { __typename: 'NoticeSettingsPayload', settings: { __typename: 'NoticeSettings', remindDays: Array<number>, escalateAfterHours: number | null, digestHourUtc: number, rules: Array<{ __typename: 'NoticeRule', event: NoticeEvent, owner: boolean, manager: boolean, roles: Array<Role>, members: Array<{ __typename: 'Person', id: string, name: string }> }>, channels: Array<{ __typename: 'NoticeChannel', id: string, kind: NoticeChannelKind, name: string, host: string, events: Array<NoticeEvent>, lastPost: { __typename: 'LastPost', at: string, state: PostState, problem: string | null } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type SetNoticeTimesMutationVariables = Exact<{
  input: SetNoticeTimesInput;
}>;


export type SetNoticeTimesMutation = { __typename: 'Mutation', setNoticeTimes: { __typename: 'NoticeSettingsPayload', settings: { __typename: 'NoticeSettings', remindDays: Array<number>, escalateAfterHours: number | null, digestHourUtc: number, rules: Array<{ __typename: 'NoticeRule', event: NoticeEvent, owner: boolean, manager: boolean, roles: Array<Role>, members: Array<{ __typename: 'Person', id: string, name: string }> }>, channels: Array<{ __typename: 'NoticeChannel', id: string, kind: NoticeChannelKind, name: string, host: string, events: Array<NoticeEvent>, lastPost: { __typename: 'LastPost', at: string, state: PostState, problem: string | null } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type SetNoticePreferenceMutationVariables = Exact<{
  input: SetNoticePreferenceInput;
}>;


export type SetNoticePreferenceMutation = { __typename: 'Mutation', setNoticePreference: { __typename: 'NoticePreferencesPayload', preferences: Array<{ __typename: 'NoticePreference', event: NoticeEvent, how: NoticeWay }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type AddNoticeChannelMutationVariables = Exact<{
  input: AddNoticeChannelInput;
}>;


export type AddNoticeChannelMutation = { __typename: 'Mutation', addNoticeChannel: { __typename: 'NoticeChannelPayload', secret: string | null, channel: { __typename: 'NoticeChannel', id: string, kind: NoticeChannelKind, name: string, host: string, events: Array<NoticeEvent>, lastPost: { __typename: 'LastPost', at: string, state: PostState, problem: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ChangeNoticeChannelMutationVariables = Exact<{
  input: ChangeNoticeChannelInput;
}>;


export type ChangeNoticeChannelMutation = { __typename: 'Mutation', changeNoticeChannel: { __typename: 'NoticeChannelPayload', channel: { __typename: 'NoticeChannel', id: string, kind: NoticeChannelKind, name: string, host: string, events: Array<NoticeEvent>, lastPost: { __typename: 'LastPost', at: string, state: PostState, problem: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RemoveNoticeChannelMutationVariables = Exact<{
  input: RemoveNoticeChannelInput;
}>;


export type RemoveNoticeChannelMutation = { __typename: 'Mutation', removeNoticeChannel: { __typename: 'RemoveNoticeChannelPayload', channelId: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type SendNoticeSampleMutationVariables = Exact<{
  input: SendNoticeSampleInput;
}>;


export type SendNoticeSampleMutation = { __typename: 'Mutation', sendNoticeSample: { __typename: 'SendNoticeSamplePayload', queued: boolean | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type SetQuietHoursMutationVariables = Exact<{
  input: SetQuietHoursInput;
}>;


export type SetQuietHoursMutation = { __typename: 'Mutation', setQuietHours: { __typename: 'QuietHoursPayload', quietHours: { __typename: 'QuietHours', from: string, to: string, timeZone: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type OperationsNowQueryVariables = Exact<{ [key: string]: never; }>;


export type OperationsNowQuery = { __typename: 'Query', health: { __typename: 'Health', postgresMs: number, clockSkewSeconds: number | null, workers: Array<{ __typename: 'HealthyWorker', id: string, build: string | null, startedAt: string }>, engine: { __typename: 'Engine', state: EngineState, detail: string | null } } | null, queues: Array<{ __typename: 'Queue', name: string, depth: number, oldestWait: number }> | null, failureCauses: Array<{ __typename: 'FailureCause', id: string, unit: FailureUnit, code: string, family: string | null, class: FailureClass, message: string, hint: string | null, actor: Actor, count: number, clientCount: number, since: string, ignoredUntil: string | null, retryable: boolean, retry: { __typename: 'Job', id: string, state: JobState, done: number, total: number, problemCount: number } | null }> | null, incidents: Array<{ __typename: 'Incident', id: string, scope: LightScope, message: string, hint: string | null, actor: Actor, since: string, until: string | null, clientCount: number, ofClientCount: number }> | null, unknownAnswers: Array<{ __typename: 'UnknownAnswer', family: string, status: number, code: string, words: string, requestId: string | null, count: number, lastAt: string, integration: { __typename: 'Integration', id: string, client: { __typename: 'Client', id: string, name: string } } | null }> | null, open: { __typename: 'WorkflowConnection', totalCount: number, nodes: Array<{ __typename: 'Workflow', id: string, kind: string, status: WorkflowStatus, step: string, stepAt: string, startedAt: string, attempts: number, nextAttemptAt: string | null, lastFailure: { __typename: 'WorkflowFailure', code: string, message: string, at: string } | null, waitsFor: { __typename: 'WorkflowWait', reason: WorkflowWaitReason, message: string, until: string | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string } | null, integration: { __typename: 'Integration', id: string, label: string } | null }> } | null };

export type IncidentQueryVariables = Exact<{
  id: string;
}>;


export type IncidentQuery = { __typename: 'Query', incident: { __typename: 'Incident', id: string, scope: LightScope, message: string, hint: string | null, actor: Actor, since: string, until: string | null, clientCount: number, ofClientCount: number, clients: Array<{ __typename: 'StruckClient', lastAt: string, struck: boolean, client: { __typename: 'Client', id: string, name: string, slug: string, worstState: IntegrationState | null } }> } | null };

export type BudgetsQueryVariables = Exact<{ [key: string]: never; }>;


export type BudgetsQuery = { __typename: 'Query', rateBudgets: { __typename: 'RateBudgets', hosts: Array<{ __typename: 'HostBudget', host: string, minuteLimit: number, minuteRemaining: number, keptForPeople: number, heldUntil: string | null }>, nodes: Array<{ __typename: 'RateBudget', limit: number | null, remaining: number | null, resetsAt: string | null, minuteLimit: number, minuteRemaining: number, keptForPeople: number, heldUntil: string | null, waiting: number, credential: { __typename: 'BudgetCredential', id: string, label: string, clientNames: Array<string> } }> } | null };

export type WorkflowsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: WorkflowFilter | null | undefined;
}>;


export type WorkflowsQuery = { __typename: 'Query', workflows: { __typename: 'WorkflowConnection', totalCount: number, nodes: Array<{ __typename: 'Workflow', id: string, kind: string, status: WorkflowStatus, step: string, stepAt: string, startedAt: string, attempts: number, nextAttemptAt: string | null, lastFailure: { __typename: 'WorkflowFailure', code: string, message: string, at: string } | null, waitsFor: { __typename: 'WorkflowWait', reason: WorkflowWaitReason, message: string, until: string | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string } | null, integration: { __typename: 'Integration', id: string, label: string } | null }> } | null };

export type SchedulesQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
}>;


export type SchedulesQuery = { __typename: 'Query', dueWork: { __typename: 'DueWorkConnection', totalCount: number, nodes: Array<{ __typename: 'DueWork', kind: DueWorkKind, dueAt: string, lastRunAt: string | null, paused: boolean, integration: { __typename: 'Integration', id: string, label: string, client: { __typename: 'Client', id: string, name: string } } | null }> } | null };

export type WorkflowQueryVariables = Exact<{
  id: string;
}>;


export type WorkflowQuery = { __typename: 'Query', workflow: { __typename: 'Workflow', workflowId: string, closedAt: string | null, temporalUrl: string | null, actions: Array<WorkflowAction>, id: string, kind: string, status: WorkflowStatus, step: string, stepAt: string, startedAt: string, attempts: number, nextAttemptAt: string | null, lastFailure: { __typename: 'WorkflowFailure', hint: string | null, actor: Actor, class: FailureClass, family: string | null, code: string, message: string, at: string } | null, waitsFor: { __typename: 'WorkflowWait', actor: Actor, reason: WorkflowWaitReason, message: string, until: string | null } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, at: string, lastAt: string, count: number, failures: number, failureCode: string | null }>, client: { __typename: 'Client', id: string, name: string, slug: string } | null, integration: { __typename: 'Integration', id: string, label: string } | null } | null };

export type IncidentTextFragment = { __typename: 'Incident', id: string, scope: LightScope, message: string, hint: string | null, actor: Actor, since: string, until: string | null, clientCount: number, ofClientCount: number };

export type FailureCauseRowFragment = { __typename: 'FailureCause', id: string, unit: FailureUnit, code: string, family: string | null, class: FailureClass, message: string, hint: string | null, actor: Actor, count: number, clientCount: number, since: string, ignoredUntil: string | null, retryable: boolean, retry: { __typename: 'Job', id: string, state: JobState, done: number, total: number, problemCount: number } | null };

export type RateBudgetRowFragment = { __typename: 'RateBudget', limit: number | null, remaining: number | null, resetsAt: string | null, minuteLimit: number, minuteRemaining: number, keptForPeople: number, heldUntil: string | null, waiting: number, credential: { __typename: 'BudgetCredential', id: string, label: string, clientNames: Array<string> } };

export type WorkflowRowFragment = { __typename: 'Workflow', id: string, kind: string, status: WorkflowStatus, step: string, stepAt: string, startedAt: string, attempts: number, nextAttemptAt: string | null, lastFailure: { __typename: 'WorkflowFailure', code: string, message: string, at: string } | null, waitsFor: { __typename: 'WorkflowWait', reason: WorkflowWaitReason, message: string, until: string | null } | null, client: { __typename: 'Client', id: string, name: string, slug: string } | null, integration: { __typename: 'Integration', id: string, label: string } | null };

export type RetryWorkflowMutationVariables = Exact<{
  input: SteerWorkflowInput;
}>;


export type RetryWorkflowMutation = { __typename: 'Mutation', retryWorkflow: { __typename: 'WorkflowPayload', workflow: { __typename: 'Workflow', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type PauseWorkflowMutationVariables = Exact<{
  input: SteerWorkflowInput;
}>;


export type PauseWorkflowMutation = { __typename: 'Mutation', pauseWorkflow: { __typename: 'WorkflowPayload', workflow: { __typename: 'Workflow', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ResumeWorkflowMutationVariables = Exact<{
  input: SteerWorkflowInput;
}>;


export type ResumeWorkflowMutation = { __typename: 'Mutation', resumeWorkflow: { __typename: 'WorkflowPayload', workflow: { __typename: 'Workflow', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type CancelWorkflowMutationVariables = Exact<{
  input: SteerWorkflowInput;
}>;


export type CancelWorkflowMutation = { __typename: 'Mutation', cancelWorkflow: { __typename: 'WorkflowPayload', workflow: { __typename: 'Workflow', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type IgnoreCauseMutationVariables = Exact<{
  input: IgnoreCauseInput;
}>;


export type IgnoreCauseMutation = { __typename: 'Mutation', ignoreCause: { __typename: 'IgnoreCausePayload', cause: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type FailuresQueryVariables = Exact<{ [key: string]: never; }>;


export type FailuresQuery = { __typename: 'Query', failureCauses: Array<{ __typename: 'FailureCause', id: string, unit: FailureUnit, code: string, family: string | null, class: FailureClass, message: string, hint: string | null, actor: Actor, count: number, clientCount: number, since: string, ignoredUntil: string | null, retryable: boolean, retry: { __typename: 'Job', id: string, state: JobState, done: number, total: number, problemCount: number } | null }> | null };

export type RetryFailuresMutationVariables = Exact<{
  input: RetryFailuresInput;
}>;


export type RetryFailuresMutation = { __typename: 'Mutation', retryFailures: { __typename: 'RetryFailuresPayload', estimate: { __typename: 'RetryEstimate', count: number, requests: number, secondsLow: number, secondsHigh: number, clients: Array<{ __typename: 'RetriedClient', id: string, name: string, count: number }> } | null, job: { __typename: 'Job', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type OverviewQueryVariables = Exact<{
  fleet: boolean;
}>;


export type OverviewQuery = { __typename: 'Query', overview: { __typename: 'Overview', clientCount: number, appCount: number, integrationStates: Array<{ __typename: 'IntegrationStateCount', state: IntegrationState, count: number }>, freshness: { __typename: 'FreshnessCount', current: number, late: number, broken: number }, lights?: Array<{ __typename: 'Light', scope: LightScope, status: LightStatus, since: string | null, clientCount: number, message: string | null, incident: { __typename: 'Incident', id: string, ofClientCount: number } | null }> | null, fleet?: { __typename: 'Fleet', clients: Array<{ __typename: 'FleetClient', id: string, name: string, slug: string, worstState: IntegrationState | null, reason: string | null }> } | null } | null, fetching?: { __typename: 'IntegrationConnection', totalCount: number, nodes: Array<{ __typename: 'Integration', id: string, client: { __typename: 'Client', id: string, name: string }, backfill: { __typename: 'Backfill', id: string, deliveriesDone: number, deliveriesTotal: number, estimateLow: string | null, estimateHigh: string | null } | null }> } | null, actionItems: { __typename: 'ActionItemConnection', totalCount: number, nodes: Array<{ __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null }> } | null };

export type PaletteQueryVariables = Exact<{
  query: string;
  integrations: boolean;
}>;


export type PaletteQuery = { __typename: 'Query', clients: { __typename: 'ClientConnection', nodes: Array<{ __typename: 'Client', id: string, name: string, slug: string }> } | null, apps: { __typename: 'AppConnection', nodes: Array<{ __typename: 'App', id: string, name: string, client: { __typename: 'Client', id: string, name: string } }> } | null, integrations?: { __typename: 'IntegrationConnection', nodes: Array<{ __typename: 'Integration', id: string, label: string, client: { __typename: 'Client', id: string, name: string } }> } | null };

export type QueueQueryVariables = Exact<{
  filter?: ActionItemFilter | null | undefined;
}>;


export type QueueQuery = { __typename: 'Query', actionItems: { __typename: 'ActionItemConnection', totalCount: number, nodes: Array<{ __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null }> } | null, next: { __typename: 'IntegrationConnection', nodes: Array<{ __typename: 'Integration', id: string, expiresAt: string | null, client: { __typename: 'Client', id: string, name: string } }> } | null };

export type QueueCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueCountsQuery = { __typename: 'Query', queueCounts: { __typename: 'QueueCounts', all: number, forMe: number, mine: number, unassigned: number, codes: number } | null };

export type QueueChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type QueueChangedSubscription = { queueChanged: { __typename: 'QueueCounts', all: number, forMe: number, mine: number, unassigned: number, codes: number } };

export type CountsFragment = { __typename: 'QueueCounts', all: number, forMe: number, mine: number, unassigned: number, codes: number };

export type ActionItemRowFragment = { __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null };

export type AssignActionItemMutationVariables = Exact<{
  input: AssignActionItemInput;
}>;


export type AssignActionItemMutation = { __typename: 'Mutation', assignActionItem: { __typename: 'ActionItemPayload', actionItem: { __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ClaimActionItemMutationVariables = Exact<{
  input: ClaimActionItemInput;
}>;


export type ClaimActionItemMutation = { __typename: 'Mutation', claimActionItem: { __typename: 'ActionItemPayload', actionItem: { __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type SnoozeActionItemMutationVariables = Exact<{
  input: SnoozeActionItemInput;
}>;


export type SnoozeActionItemMutation = { __typename: 'Mutation', snoozeActionItem: { __typename: 'ActionItemPayload', actionItem: { __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RemindActionItemMutationVariables = Exact<{
  input: RemindActionItemInput;
}>;


export type RemindActionItemMutation = { __typename: 'Mutation', remindActionItem: { __typename: 'ActionItemPayload', actionItem: { __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ChangedItemFragment = { __typename: 'ActionItemPayload', actionItem: { __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> };

export type ItemCodeQueryVariables = Exact<{
  id: string;
}>;


export type ItemCodeQuery = { __typename: 'Query', integration: { __typename: 'Integration', id: string, attempt: { __typename: 'Attempt', id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null } | null };

export type CalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedQuery = { __typename: 'Query', calendarFeed: { __typename: 'CalendarFeed', createdAt: string } | null };

export type MakeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarFeedMutation = { __typename: 'Mutation', makeCalendarFeed: { __typename: 'MakeCalendarFeedPayload', url: string | null, feed: { __typename: 'CalendarFeed', createdAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RevokeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarFeedMutation = { __typename: 'Mutation', revokeCalendarFeed: { __typename: 'RevokeCalendarFeedPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type AssignActionItemsMutationVariables = Exact<{
  input: AssignActionItemsInput;
}>;


export type AssignActionItemsMutation = { __typename: 'Mutation', assignActionItems: { __typename: 'ActionItemsPayload', actionItems: Array<{ __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null }>, refused: Array<{ __typename: 'RefusedActionItem', actionItemId: string, message: string }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type SnoozeActionItemsMutationVariables = Exact<{
  input: SnoozeActionItemsInput;
}>;


export type SnoozeActionItemsMutation = { __typename: 'Mutation', snoozeActionItems: { __typename: 'ActionItemsPayload', actionItems: Array<{ __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null }>, refused: Array<{ __typename: 'RefusedActionItem', actionItemId: string, message: string }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ChangedItemsFragment = { __typename: 'ActionItemsPayload', actionItems: Array<{ __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null }>, refused: Array<{ __typename: 'RefusedActionItem', actionItemId: string, message: string }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> };

export type RetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionQuery = { __typename: 'Query', retention: { __typename: 'Retention', keepRawFilesDays: number | null } | null };

export type SetRetentionMutationVariables = Exact<{
  input: SetRetentionInput;
}>;


export type SetRetentionMutation = { __typename: 'Mutation', setRetention: { __typename: 'RetentionPayload', retention: { __typename: 'Retention', keepRawFilesDays: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type IntegrationAppsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type IntegrationAppsQuery = { __typename: 'Query', integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState, newApps: NewApps, appBatchSize: number, client: { __typename: 'Client', id: string, name: string, slug: string }, appChoices: { __typename: 'AppChoiceConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'AppChoice', choice: AppChoiceName, rank: number | null, removedAt: string | null, app: { __typename: 'App', id: string, ascId: string, name: string, bundleId: string | null, platforms: Array<string>, iconUrl: string | null } }> } } | null };

export type AppChoiceRowFragment = { __typename: 'AppChoice', choice: AppChoiceName, rank: number | null, removedAt: string | null, app: { __typename: 'App', id: string, ascId: string, name: string, bundleId: string | null, platforms: Array<string>, iconUrl: string | null } };

export type SelectAppsMutationVariables = Exact<{
  input: SelectAppsInput;
}>;


export type SelectAppsMutation = { __typename: 'Mutation', selectApps: { __typename: 'SelectAppsPayload', integration: { __typename: 'Integration', id: string, appCount: number, newApps: NewApps } | null, estimate: { __typename: 'SelectionEstimate', apps: number, batches: number, requests: number, minutes: number, requestsADay: number, hint: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ServiceUserQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceUserQuery = { __typename: 'Query', serviceUser: { __typename: 'ServiceUser', id: string, email: string, firstName: string, lastName: string, registeredAt: string, tokenExpiresAt: string | null, lookedAt: string | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, key: { __typename: 'ServiceUserKey', keyId: string, fingerprint: string, registeredAt: string, lastUsedAt: string | null, reaches: number, of: number, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, accounts: Array<{ __typename: 'ReachedAccount', id: string, name: string, seenAt: string, client: { __typename: 'ClientOfAccount', id: string, name: string } | null }>, purposes: Array<{ __typename: 'InvitePurposeRoles', purpose: InvitePurpose, roles: Array<{ __typename: 'InviteRole', name: string, why: string }> }> } | null };

export type ServiceUserDetailFragment = { __typename: 'ServiceUser', id: string, email: string, firstName: string, lastName: string, registeredAt: string, tokenExpiresAt: string | null, lookedAt: string | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, key: { __typename: 'ServiceUserKey', keyId: string, fingerprint: string, registeredAt: string, lastUsedAt: string | null, reaches: number, of: number, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, accounts: Array<{ __typename: 'ReachedAccount', id: string, name: string, seenAt: string, client: { __typename: 'ClientOfAccount', id: string, name: string } | null }>, purposes: Array<{ __typename: 'InvitePurposeRoles', purpose: InvitePurpose, roles: Array<{ __typename: 'InviteRole', name: string, why: string }> }> };

export type InvitationDetailFragment = { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> };

export type RegisterServiceUserMutationVariables = Exact<{
  input: RegisterServiceUserInput;
}>;


export type RegisterServiceUserMutation = { __typename: 'Mutation', registerServiceUser: { __typename: 'RegisterServiceUserPayload', serviceUser: { __typename: 'ServiceUser', id: string, email: string, firstName: string, lastName: string, registeredAt: string, tokenExpiresAt: string | null, lookedAt: string | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, key: { __typename: 'ServiceUserKey', keyId: string, fingerprint: string, registeredAt: string, lastUsedAt: string | null, reaches: number, of: number, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, accounts: Array<{ __typename: 'ReachedAccount', id: string, name: string, seenAt: string, client: { __typename: 'ClientOfAccount', id: string, name: string } | null }>, purposes: Array<{ __typename: 'InvitePurposeRoles', purpose: InvitePurpose, roles: Array<{ __typename: 'InviteRole', name: string, why: string }> }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RegisterServiceUserKeyMutationVariables = Exact<{
  input: RegisterServiceUserKeyInput;
}>;


export type RegisterServiceUserKeyMutation = { __typename: 'Mutation', registerServiceUserKey: { __typename: 'RegisterServiceUserKeyPayload', serviceUser: { __typename: 'ServiceUser', id: string, email: string, firstName: string, lastName: string, registeredAt: string, tokenExpiresAt: string | null, lookedAt: string | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, key: { __typename: 'ServiceUserKey', keyId: string, fingerprint: string, registeredAt: string, lastUsedAt: string | null, reaches: number, of: number, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, accounts: Array<{ __typename: 'ReachedAccount', id: string, name: string, seenAt: string, client: { __typename: 'ClientOfAccount', id: string, name: string } | null }>, purposes: Array<{ __typename: 'InvitePurposeRoles', purpose: InvitePurpose, roles: Array<{ __typename: 'InviteRole', name: string, why: string }> }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RemoveServiceUserKeyMutationVariables = Exact<{
  input: RemoveServiceUserKeyInput;
}>;


export type RemoveServiceUserKeyMutation = { __typename: 'Mutation', removeServiceUserKey: { __typename: 'RemoveServiceUserKeyPayload', serviceUser: { __typename: 'ServiceUser', id: string, email: string, firstName: string, lastName: string, registeredAt: string, tokenExpiresAt: string | null, lookedAt: string | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, key: { __typename: 'ServiceUserKey', keyId: string, fingerprint: string, registeredAt: string, lastUsedAt: string | null, reaches: number, of: number, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, accounts: Array<{ __typename: 'ReachedAccount', id: string, name: string, seenAt: string, client: { __typename: 'ClientOfAccount', id: string, name: string } | null }>, purposes: Array<{ __typename: 'InvitePurposeRoles', purpose: InvitePurpose, roles: Array<{ __typename: 'InviteRole', name: string, why: string }> }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RequestServiceUserMutationVariables = Exact<{
  input: RequestServiceUserInput;
}>;


export type RequestServiceUserMutation = { __typename: 'Mutation', requestServiceUser: { __typename: 'RequestServiceUserPayload', integrations: Array<{ __typename: 'Integration', id: string, label: string, state: IntegrationState }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ApproveServiceUserMutationVariables = Exact<{
  input: ApproveServiceUserInput;
}>;


export type ApproveServiceUserMutation = { __typename: 'Mutation', approveServiceUser: { __typename: 'ApproveServiceUserPayload', integration: { __typename: 'Integration', id: string, state: IntegrationState } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RemindServiceUserMutationVariables = Exact<{
  input: RemindServiceUserInput;
}>;


export type RemindServiceUserMutation = { __typename: 'Mutation', remindServiceUser: { __typename: 'RemindServiceUserPayload', integration: { __typename: 'Integration', id: string, state: IntegrationState } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type MethodPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodPolicyQuery = { __typename: 'Query', methodPolicy: Array<{ __typename: 'MethodPolicy', method: ConnectionMethod, on: boolean, changedAt: string | null, changedBy: { __typename: 'Person', id: string, name: string } | null }> | null };

export type MethodPolicyRowFragment = { __typename: 'MethodPolicy', method: ConnectionMethod, on: boolean, changedAt: string | null, changedBy: { __typename: 'Person', id: string, name: string } | null };

export type SetMethodPolicyMutationVariables = Exact<{
  input: SetMethodPolicyInput;
}>;


export type SetMethodPolicyMutation = { __typename: 'Mutation', setMethodPolicy: { __typename: 'MethodPolicyPayload', methodPolicy: Array<{ __typename: 'MethodPolicy', method: ConnectionMethod, on: boolean, changedAt: string | null, changedBy: { __typename: 'Person', id: string, name: string } | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, email: string, name: string, role: Role, permissions: Array<string>, scope: { __typename: 'Scope', everything: boolean }, support: { __typename: 'Support', page: { __typename: 'Page', label: string, url: string } | null } | null, workspace: { __typename: 'Workspace', id: string, name: string, slug: string, demo: boolean }, workspaces: Array<{ __typename: 'Workspace', id: string, name: string, slug: string }> } | null };

export type EngineQueryVariables = Exact<{ [key: string]: never; }>;


export type EngineQuery = { __typename: 'Query', engine: { __typename: 'Engine', state: EngineState, detail: string | null, parts: Array<{ __typename: 'EnginePart', name: string, state: EngineState, detail: string | null }> } };

export type SupportQueryVariables = Exact<{ [key: string]: never; }>;


export type SupportQuery = { __typename: 'Query', support: { __typename: 'Support', contact: string | null } | null };

export type SetSupportMutationVariables = Exact<{
  input: SetSupportInput;
}>;


export type SetSupportMutation = { __typename: 'Mutation', setSupport: { __typename: 'SupportPayload', support: { __typename: 'Support', contact: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export const SeeingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seeing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisibleTo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeeingFragment, unknown>;
export const ActivityEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<ActivityEntryFragment, unknown>;
export const ProductPricesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductPrices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductPriceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"customerPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proceeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<ProductPricesFragment, unknown>;
export const ProductDetailsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductDetailsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductDetails"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"baseTerritory"}},{"kind":"Field","name":{"kind":"Name","value":"localizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewScreenshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offerCode"}},{"kind":"Field","name":{"kind":"Name","value":"offerMode"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"numberOfPeriods"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"eligibilities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"customerPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductPrices"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductPrices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductPriceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"customerPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proceeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<ProductDetailsPartsFragment, unknown>;
export const ClientHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ClientHeadFragment, unknown>;
export const ClientRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"appCount"}},{"kind":"Field","name":{"kind":"Name","value":"worstState"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"newestDay"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClientRowFragment, unknown>;
export const RevocationDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevocationDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Revocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"credentialId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"appleId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}}]} as unknown as DocumentNode<RevocationDetailFragment, unknown>;
export const OffboardingDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffboardingDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offboarding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"deletesData"}},{"kind":"Field","name":{"kind":"Name","value":"deleteAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletingAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erased"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevocationDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevocationDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Revocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"credentialId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"appleId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}}]} as unknown as DocumentNode<OffboardingDetailFragment, unknown>;
export const ConnectLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"mailProblem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"retried"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"integrationId"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"appCount"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vendorNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherTeam"}},{"kind":"Field","name":{"kind":"Name","value":"apps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bundleId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adminKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<ConnectLinkFragment, unknown>;
export const DayGridFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayGrid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataGrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newestDay"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"fillable"}}]}}]}}]}}]} as unknown as DocumentNode<DayGridFragment, unknown>;
export const ApiTokenRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"everything"}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<ApiTokenRowFragment, unknown>;
export const FindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Finding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<FindingFragment, unknown>;
export const ImportCountsDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportCountsDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]} as unknown as DocumentNode<ImportCountsDetailFragment, unknown>;
export const ImportDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportCountsDetail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportCountsDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]} as unknown as DocumentNode<ImportDetailFragment, unknown>;
export const ImportRowDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRowDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"reporterAccount"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]} as unknown as DocumentNode<ImportRowDetailFragment, unknown>;
export const IntegrationHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntegrationHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Integration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IntegrationHeadFragment, unknown>;
export const CredentialDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CredentialDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Credential"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"appleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"appleId"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CredentialDetailFragment, unknown>;
export const RotationDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RotationDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rotation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"oldLabel"}},{"kind":"Field","name":{"kind":"Name","value":"newLabel"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analytics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apps"}},{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"there"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oldDroppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<RotationDetailFragment, unknown>;
export const CapabilityDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CapabilityDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Capability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"rolesNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"appleSaid"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provedAt"}},{"kind":"Field","name":{"kind":"Name","value":"byServiceUserKey"}}]}}]} as unknown as DocumentNode<CapabilityDetailFragment, unknown>;
export const SignInAttemptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignInAttempt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"appleId"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"digits"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextResendAt"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"callsOnly"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"connected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<SignInAttemptFragment, unknown>;
export const InvitationDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"invite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"}},{"kind":"Field","name":{"kind":"Name","value":"bootstrapDroppedAt"}}]}}]} as unknown as DocumentNode<InvitationDetailFragment, unknown>;
export const AdviceDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdviceDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Advice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<AdviceDetailFragment, unknown>;
export const IntegrationDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntegrationDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Integration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"paused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vendorNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"reporterAccount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CapabilityDetail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"appleId"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignInAttempt"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationDetail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewableAt"}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdviceDetail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextSyncAt"}},{"kind":"Field","name":{"kind":"Name","value":"appCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstApp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backfill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deliveriesDone"}},{"kind":"Field","name":{"kind":"Name","value":"deliveriesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"newestDay"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDay"}},{"kind":"Field","name":{"kind":"Name","value":"daysHome"}},{"kind":"Field","name":{"kind":"Name","value":"daysTotal"}},{"kind":"Field","name":{"kind":"Name","value":"estimateLow"}},{"kind":"Field","name":{"kind":"Name","value":"estimateHigh"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"limitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lastStepAt"}},{"kind":"Field","name":{"kind":"Name","value":"stalled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CapabilityDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Capability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"rolesNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"appleSaid"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provedAt"}},{"kind":"Field","name":{"kind":"Name","value":"byServiceUserKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignInAttempt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"appleId"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"digits"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextResendAt"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"callsOnly"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"connected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"invite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"}},{"kind":"Field","name":{"kind":"Name","value":"bootstrapDroppedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdviceDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Advice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<IntegrationDetailFragment, unknown>;
export const IntegrationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntegrationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Integration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"paused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"newestDay"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appCount"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backfill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deliveriesDone"}},{"kind":"Field","name":{"kind":"Name","value":"deliveriesTotal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IntegrationRowFragment, unknown>;
export const DiagnosisFindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosisFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiagnosisFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<DiagnosisFindingFragment, unknown>;
export const OpenLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vendorPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"elsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"lacks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passwordLabel"}},{"kind":"Field","name":{"kind":"Name","value":"invite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"given"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"asksAdminKey"}},{"kind":"Field","name":{"kind":"Name","value":"adminKeyId"}},{"kind":"Field","name":{"kind":"Name","value":"appCount"}},{"kind":"Field","name":{"kind":"Name","value":"apps"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OpenLinkFragment, unknown>;
export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const BulkOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkChangePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<BulkOutcomeFragment, unknown>;
export const LinkRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"mailProblem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"retried"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<LinkRowFragment, unknown>;
export const MyIntegrationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyIntegration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Integration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"appCount"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<MyIntegrationFragment, unknown>;
export const NoticeChannelPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeChannelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"lastPost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<NoticeChannelPartsFragment, unknown>;
export const NoticeSettingsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remindDays"}},{"kind":"Field","name":{"kind":"Name","value":"escalateAfterHours"}},{"kind":"Field","name":{"kind":"Name","value":"digestHourUtc"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"manager"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeChannelParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeChannelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"lastPost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<NoticeSettingsPartsFragment, unknown>;
export const IncidentTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"clientCount"}},{"kind":"Field","name":{"kind":"Name","value":"ofClientCount"}}]}}]} as unknown as DocumentNode<IncidentTextFragment, unknown>;
export const FailureCauseRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailureCauseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FailureCause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"clientCount"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"retry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}}]}}]}}]} as unknown as DocumentNode<FailureCauseRowFragment, unknown>;
export const RateBudgetRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateBudgetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateBudget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"clientNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"resetsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minuteLimit"}},{"kind":"Field","name":{"kind":"Name","value":"minuteRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"keptForPeople"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]} as unknown as DocumentNode<RateBudgetRowFragment, unknown>;
export const WorkflowRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkflowRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stepAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastFailure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<WorkflowRowFragment, unknown>;
export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"all"}},{"kind":"Field","name":{"kind":"Name","value":"forMe"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const ActionItemRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apps"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"clientCount"}},{"kind":"Field","name":{"kind":"Name","value":"ofClientCount"}}]}}]}}]} as unknown as DocumentNode<ActionItemRowFragment, unknown>;
export const ChangedItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionItemPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionItemRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apps"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"clientCount"}},{"kind":"Field","name":{"kind":"Name","value":"ofClientCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ChangedItemFragment, unknown>;
export const ChangedItemsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedItems"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionItemsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionItemRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actionItemId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apps"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"clientCount"}},{"kind":"Field","name":{"kind":"Name","value":"ofClientCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ChangedItemsFragment, unknown>;
export const AppChoiceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppChoiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ascId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bundleId"}},{"kind":"Field","name":{"kind":"Name","value":"platforms"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}}]}}]}}]} as unknown as DocumentNode<AppChoiceRowFragment, unknown>;
export const ServiceUserDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceUserDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"tokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reaches"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceUserDetailFragment, unknown>;
export const MethodPolicyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodPolicyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MethodPolicyRowFragment, unknown>;
export const ClientAccessDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2d05cae5bf34ea60d96da7b4bd55762da9840a98f671d4ffcf65263fc3dd5118"} as unknown as DocumentNode<ClientAccessQuery, ClientAccessQueryVariables>;
export const ActivityDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9b52390e5cf7e683873827e71cbfa53240b4e4ecda127cf640faffb399b6db21"} as unknown as DocumentNode<ActivityQuery, ActivityQueryVariables>;
export const ActivityChainDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6320f63e38191646b3eae55aedbcbf8e0dc96d3d8dc8d8a0865cda9eabcc7fd7"} as unknown as DocumentNode<ActivityChainQuery, ActivityChainQueryVariables>;
export const AppSalesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ae6342142fe19d32c3ad882f0aab550abca8c85d198022294fd86ba87a3abf29"} as unknown as DocumentNode<AppSalesQuery, AppSalesQueryVariables>;
export const FillingIntegrationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ed4bd88f5bcc4c0588b7803d675b12a8ed5809a0b3b7678ec76201eef4d357f5"} as unknown as DocumentNode<FillingIntegrationQuery, FillingIntegrationQueryVariables>;
export const FillForecastDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4b2b94b2574884c245a91ddb290de133760325caf7539a672439abd0db74ab27"} as unknown as DocumentNode<FillForecastQuery, FillForecastQueryVariables>;
export const ProductDetailsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:3aa398318f53861beb1608cdc5326d3526a697b368154089a480c75ad8b0df00"} as unknown as DocumentNode<ProductDetailsQuery, ProductDetailsQueryVariables>;
export const AppProductsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:1dcef76d933c4eca3117f40ab91e966d603b4032b4ff928310f01ffad4aa96d1"} as unknown as DocumentNode<AppProductsQuery, AppProductsQueryVariables>;
export const AppPurchasesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c988acf1f19cbd66e57fb4783c9f30f271a4bf44761fbcf30d747789b77316ae"} as unknown as DocumentNode<AppPurchasesQuery, AppPurchasesQueryVariables>;
export const AppChangesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:757efaf786c76f190b435ebecc343396a1c6f607abe27785e732f24f6d16e394"} as unknown as DocumentNode<AppChangesQuery, AppChangesQueryVariables>;
export const AppsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:fda362ef8389df871ba906519ae82b400505cbb833f200d7e2c8593435da6c0c"} as unknown as DocumentNode<AppsQuery, AppsQueryVariables>;
export const RenameClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:bcca0e2d25f0c1fda6d5f7163641cd080c1d9640eb386b62963f794f590babc6"} as unknown as DocumentNode<RenameClientMutation, RenameClientMutationVariables>;
export const SetClientTagsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:976774b33ad6ea9e74a406e95806c076329fa232866d212e41d49db8d9d3efef"} as unknown as DocumentNode<SetClientTagsMutation, SetClientTagsMutationVariables>;
export const SetClientNotesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:b90aab4196a7f4393e0514b306abcde2844b6210d1e8dd5744d66f548569c3ca"} as unknown as DocumentNode<SetClientNotesMutation, SetClientNotesMutationVariables>;
export const SetClientManagerDocument = {"kind":"Document","definitions":[],"documentId":"sha256:dc5438b96f85b6a21b8fe63fae74b88272fe74b6a695051d7514935f182d84d1"} as unknown as DocumentNode<SetClientManagerMutation, SetClientManagerMutationVariables>;
export const ArchiveClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:89d6768918149a4b6003d87f305f710be475b45165a08d06386fabd2329eeb3c"} as unknown as DocumentNode<ArchiveClientMutation, ArchiveClientMutationVariables>;
export const RestoreClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a921cbb17da2e344f9642cc72e4360a9703f2eb865cc9d9db6015afff7e81f0a"} as unknown as DocumentNode<RestoreClientMutation, RestoreClientMutationVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ef3a417e69ed45f83a76d49a58b2a8d042911c8a5612363e6e7382ef62b8cbcf"} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const ClientsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2b3705d8905334f162f6affc34b8d1b88b1e9768fd253fac5701f4a620d4dafa"} as unknown as DocumentNode<ClientsQuery, ClientsQueryVariables>;
export const ClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e4a6987a198b41d546ce2c0ef73974577ee3861e3e14e803ac70d5871197c13e"} as unknown as DocumentNode<ClientQuery, ClientQueryVariables>;
export const AddClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e859b703a68be3959fb9357c5775cb37651462327d4d0a626afc124b45b5df3a"} as unknown as DocumentNode<AddClientMutation, AddClientMutationVariables>;
export const ClientOffboardingDocument = {"kind":"Document","definitions":[],"documentId":"sha256:562aaf94e645ec60a9c977fb4b3ad880e30af294e8fc7b49ca831381ed97a6f8"} as unknown as DocumentNode<ClientOffboardingQuery, ClientOffboardingQueryVariables>;
export const OffboardingProofDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5dc6fea105f9786f1c3c7c5b2ad3bb816a3e1415d7dce47da51bcdca0382df7f"} as unknown as DocumentNode<OffboardingProofQuery, OffboardingProofQueryVariables>;
export const OffboardClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:36f7e53be989f44f3f3d6e7b8e7ca664749e866a97432d11caf091a45602df73"} as unknown as DocumentNode<OffboardClientMutation, OffboardClientMutationVariables>;
export const ConfirmRevocationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a29cadd03328481fa2e7fadd22abe46bb7619c70e9dbd615b6ee8840346078e0"} as unknown as DocumentNode<ConfirmRevocationMutation, ConfirmRevocationMutationVariables>;
export const SubmitCodeDocument = {"kind":"Document","definitions":[],"documentId":"sha256:28bb8be5dedc9ddf66092fe362f9171bccf409c875bebc1279ba0984f22dd0a0"} as unknown as DocumentNode<SubmitCodeMutation, SubmitCodeMutationVariables>;
export const ResendCodeDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5dd32faaff5c7e8d8daa576fa9e244ae9427a0f7a5a4904bb22b37692065d108"} as unknown as DocumentNode<ResendCodeMutation, ResendCodeMutationVariables>;
export const CancelAttemptDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9e4c376d4c79d820defaa4303277206c1e7c9bd974a9905c23a73e408569cc17"} as unknown as DocumentNode<CancelAttemptMutation, CancelAttemptMutationVariables>;
export const CodeColleaguesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6dc012f14070e0dd582990e1bab7d2c916a87f86e735146f1ceabc263974539b"} as unknown as DocumentNode<CodeColleaguesQuery, CodeColleaguesQueryVariables>;
export const AssignCodeDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f513b8f1b53090e3cbb51e498cbbe0ae296643b4e0da1b3f4108adc485f592fa"} as unknown as DocumentNode<AssignCodeMutation, AssignCodeMutationVariables>;
export const ChooseTeamsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c3f96753a71629c06aa27426b2aad84a6f57f37f75d28aacdc151885b8195435"} as unknown as DocumentNode<ChooseTeamsMutation, ChooseTeamsMutationVariables>;
export const ClaimCodeDocument = {"kind":"Document","definitions":[],"documentId":"sha256:490f18ba7103bc2a2c530001746b555d88bd058d8f6dbfa71b9cc774096b81a3"} as unknown as DocumentNode<ClaimCodeMutation, ClaimCodeMutationVariables>;
export const ClientLinksDocument = {"kind":"Document","definitions":[],"documentId":"sha256:219b4af8fb9d490c080cb839a3d4c28fb99eb08155fd97035949075a096dabc0"} as unknown as DocumentNode<ClientLinksQuery, ClientLinksQueryVariables>;
export const ClientLinksChangedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8f526862ca0e6bda97b551d450bb8754286831698a12b0660e29a43d88a0393f"} as unknown as DocumentNode<ClientLinksChangedSubscription, ClientLinksChangedSubscriptionVariables>;
export const CreateConnectLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:62d2424e0a0e8d7716b2f268ccb9a79740380ce42d827f8d8899324aea9b06c6"} as unknown as DocumentNode<CreateConnectLinkMutation, CreateConnectLinkMutationVariables>;
export const RevokeConnectLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:60b2849caa2696d964f4b1f0b47a413d82c16477e901f44789f7cdf38ed4e4b5"} as unknown as DocumentNode<RevokeConnectLinkMutation, RevokeConnectLinkMutationVariables>;
export const ConfirmConnectLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7ccddab08b5406cd64449a1738ea6794e1e12b1cb947bb416d965bacb2898b27"} as unknown as DocumentNode<ConfirmConnectLinkMutation, ConfirmConnectLinkMutationVariables>;
export const LookAtAppleIdDocument = {"kind":"Document","definitions":[],"documentId":"sha256:957f7531afce393404bf520a1c550a7e5bc5000de15589bca699131d24c9d82e"} as unknown as DocumentNode<LookAtAppleIdMutation, LookAtAppleIdMutationVariables>;
export const ConnectAppleIdDocument = {"kind":"Document","definitions":[],"documentId":"sha256:acb20b53369bef863df80bd33f55b8c0e0c9f24431422ce0f3d2a0e2ed711ced"} as unknown as DocumentNode<ConnectAppleIdMutation, ConnectAppleIdMutationVariables>;
export const ClientChoicesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:888dfd7d0daa6db3e34cd63890b765df97be27294f1de879fe4283baec6713ac"} as unknown as DocumentNode<ClientChoicesQuery, ClientChoicesQueryVariables>;
export const ConnectClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:cb0d7711e39a2c18ae6d0d42b6c8883685a0e85affcce209e079526ebef4df73"} as unknown as DocumentNode<ConnectClientQuery, ConnectClientQueryVariables>;
export const ConnectApiKeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9f4848ce120e5d5e0fc241249f948b646d520ad986c1f25811c0c9b053b04c5b"} as unknown as DocumentNode<ConnectApiKeyMutation, ConnectApiKeyMutationVariables>;
export const ConnectionMethodsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:87c7623ac8de3bec8a00e9a557a41097f5dc216744748fc29856b6e3f9b6db14"} as unknown as DocumentNode<ConnectionMethodsQuery, ConnectionMethodsQueryVariables>;
export const ConnectReporterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4c233f95b2b87188d1c53a398bb98c76dbcf8d114560e8b710900963cf3a4d64"} as unknown as DocumentNode<ConnectReporterMutation, ConnectReporterMutationVariables>;
export const ClientDaysDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a28ced6c7b76ed825cdf9d257660d01badd1f9fce8210bab4f7ddefc40115344"} as unknown as DocumentNode<ClientDaysQuery, ClientDaysQueryVariables>;
export const ApiTokensDocument = {"kind":"Document","definitions":[],"documentId":"sha256:38822b062330555fc44ac886d583536b69736bd81e278b40cb91d03da297c7e3"} as unknown as DocumentNode<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ac071554d9e341f9153bf118e84d00a756075e90b3917c6b849dbebad5f24d4a"} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"kind":"Document","definitions":[],"documentId":"sha256:83d718d1ccc0139e8b5a0af81e92a3e9487d2d85332ac8613437f5dfeea39b43"} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const ExplainAppleErrorDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e9383fd5985bf569e3402d2fb4e7f57f33ca804d5af23f38df813e05a059a220"} as unknown as DocumentNode<ExplainAppleErrorMutation, ExplainAppleErrorMutationVariables>;
export const ImportsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:481cacdf24142bb060734b31a1e93d4c4dcab2da9ce76299db5ad4ede52d35ec"} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const ImportDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c09e31610262ce96aba9de66325e50c3510b4302ac21d419a8897061fd30abbc"} as unknown as DocumentNode<ImportQuery, ImportQueryVariables>;
export const ImportRowsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:57cab26ec389eadd514dbd9f25ad03e535b618ba7d6daef07348a98be0e5914a"} as unknown as DocumentNode<ImportRowsQuery, ImportRowsQueryVariables>;
export const PreviewImportDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4dda9c8547f598bacbbcae488a8808b0454c64ec7e78bb7550c156879438a10b"} as unknown as DocumentNode<PreviewImportMutation, PreviewImportMutationVariables>;
export const StartImportDocument = {"kind":"Document","definitions":[],"documentId":"sha256:098bf9e5835a4a31c162e2bc2444f41b04d2cbee5778aebeeea5b5cd2fe483dd"} as unknown as DocumentNode<StartImportMutation, StartImportMutationVariables>;
export const IntegrationCredentialsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e03144a80366ad3f681683f332eda1c1f296e16f2951c7c8d215cc82c4cf0e32"} as unknown as DocumentNode<IntegrationCredentialsQuery, IntegrationCredentialsQueryVariables>;
export const CredentialsChangedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5e65da3a23bdfc4be8d5b80f1ad4066c2d6e6348a99cc4c2b8c8182844d97823"} as unknown as DocumentNode<CredentialsChangedSubscription, CredentialsChangedSubscriptionVariables>;
export const RotateCredentialDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5f9f96e6651a5ec9325ca78ffdcb447156ff1740e049bb83154ed76440641993"} as unknown as DocumentNode<RotateCredentialMutation, RotateCredentialMutationVariables>;
export const ConfirmCredentialRevokedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:609dcb490bc685d599998e619bb2d6b8c17838981be2f9cbb42bcfc013eb72d2"} as unknown as DocumentNode<ConfirmCredentialRevokedMutation, ConfirmCredentialRevokedMutationVariables>;
export const CancelRotationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:832b474d42248d0d0fcca38942517beca0997bf7521e82e44f548274523c7e7e"} as unknown as DocumentNode<CancelRotationMutation, CancelRotationMutationVariables>;
export const IntegrationDiagnosisDocument = {"kind":"Document","definitions":[],"documentId":"sha256:edebe2a9329620c59cfe64e673c80bb2337ab1614f78bca60bfb38864889fa01"} as unknown as DocumentNode<IntegrationDiagnosisQuery, IntegrationDiagnosisQueryVariables>;
export const IntegrationImpactDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9e55d917efd455c5719ff03d3d6386bc56555d9f8528885848cb0a584ac1a710"} as unknown as DocumentNode<IntegrationImpactQuery, IntegrationImpactQueryVariables>;
export const IntegrationAccessDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9c4e633f1427fcb83a677fa6ab8961ac48b34c15dd85aa5b93e503b972e3887f"} as unknown as DocumentNode<IntegrationAccessQuery, IntegrationAccessQueryVariables>;
export const IntegrationSyncDocument = {"kind":"Document","definitions":[],"documentId":"sha256:017dbb136754af307ef3de45554a1b1fd5c311bb15af25469d76f53d3a8b3573"} as unknown as DocumentNode<IntegrationSyncQuery, IntegrationSyncQueryVariables>;
export const SyncIntegrationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7512658c307bfbdb60eeb048033b27e52a4ac1314773dcb42ad4dd4b3495fa25"} as unknown as DocumentNode<SyncIntegrationMutation, SyncIntegrationMutationVariables>;
export const IntegrationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:1f0601f510d47346c0a249a155a7b34cf77366b0fa49d58ef6ccd917ba32f69b"} as unknown as DocumentNode<IntegrationQuery, IntegrationQueryVariables>;
export const IntegrationChangedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:fc85982fbdf9c59579918376a64644fa4e8ae747f6bcd5aa686aca7f9bd9b932"} as unknown as DocumentNode<IntegrationChangedSubscription, IntegrationChangedSubscriptionVariables>;
export const ArchiveIntegrationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e24367482ffaa40e621a68e3fc332d900dfc9a18a734454dce30056f45ae2622"} as unknown as DocumentNode<ArchiveIntegrationMutation, ArchiveIntegrationMutationVariables>;
export const PauseIntegrationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:29d0af3659b1be722919cdf7314163065687bc000b639353427ed9a968f6ee72"} as unknown as DocumentNode<PauseIntegrationMutation, PauseIntegrationMutationVariables>;
export const ResumeIntegrationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d039af0e1826a016e3b1c7fa99d640d1f171525bb70a763b394c8fe843c552f3"} as unknown as DocumentNode<ResumeIntegrationMutation, ResumeIntegrationMutationVariables>;
export const RestoreIntegrationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:371e1722f7205d2d4f83548f1a7fe3ee687790ededdbf3fb8bfc7ba34ee25d0c"} as unknown as DocumentNode<RestoreIntegrationMutation, RestoreIntegrationMutationVariables>;
export const RenewAccessDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d5a89408a1b9ee5ba66dbc0cdf3329364f8d266405fd615924de2d4ead4df184"} as unknown as DocumentNode<RenewAccessMutation, RenewAccessMutationVariables>;
export const StartBackfillDocument = {"kind":"Document","definitions":[],"documentId":"sha256:927d0e8d2a2a87837c4d22874f838a346c98aed72d66deb3877f64fd87e83aa6"} as unknown as DocumentNode<StartBackfillMutation, StartBackfillMutationVariables>;
export const PauseBackfillDocument = {"kind":"Document","definitions":[],"documentId":"sha256:27c8dd2b6678b0a08c2e6c471f9bdd4d4b900a6a92b8d48dd8c2948bbefb2616"} as unknown as DocumentNode<PauseBackfillMutation, PauseBackfillMutationVariables>;
export const ResumeBackfillDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e662db1d886a1d07285f067e2ca109b9d3a2e8062c435fe16e71cd4bc4af2b8e"} as unknown as DocumentNode<ResumeBackfillMutation, ResumeBackfillMutationVariables>;
export const CancelBackfillDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a7984a5b39d5a338216920eb51cb3557b1ad02b209118689fcbb67d694eab749"} as unknown as DocumentNode<CancelBackfillMutation, CancelBackfillMutationVariables>;
export const IntegrationsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:1da263c10a2325b02010836bbab5c412098c1e915bc80a73fb4d26eb4ce2d779"} as unknown as DocumentNode<IntegrationsQuery, IntegrationsQueryVariables>;
export const DiagnoseApiKeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:320dd19dd35e940173b3700afcc198f98de6ef2b700917fdb489a1bf669b1d16"} as unknown as DocumentNode<DiagnoseApiKeyMutation, DiagnoseApiKeyMutationVariables>;
export const OpenLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a7a21d00c8bff56a6432a0fc5083795277bdcd116d194a3a743326bc238df309"} as unknown as DocumentNode<OpenLinkQuery, OpenLinkQueryVariables>;
export const ReceiptDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e00eb935673a0c438b26f0292c9e59bde6e6bdfcfb9cba6692702fcb57b117ed"} as unknown as DocumentNode<ReceiptQuery, ReceiptQueryVariables>;
export const LinkStepDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c9a012d765e56172fcdb6898a91e41c2aff84a14d9dbabdc90a8509410e8c8d5"} as unknown as DocumentNode<LinkStepMutation, LinkStepMutationVariables>;
export const LinkSubmitDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5cf4cb6bbb91c2e020522ae6591e63b66db397080be26c0e6003b7c8e0ed1c94"} as unknown as DocumentNode<LinkSubmitMutation, LinkSubmitMutationVariables>;
export const LinkSubmitAdminKeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2e1a3b5bdb30ac7bbfa4ab7b6bb223113c0b64580e1658e4d02746370731f6ed"} as unknown as DocumentNode<LinkSubmitAdminKeyMutation, LinkSubmitAdminKeyMutationVariables>;
export const LinkSubmitReporterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:dae1753ad0a9a3369eaba68c4bf954600d1cf0533b630518d14689c5140529bc"} as unknown as DocumentNode<LinkSubmitReporterMutation, LinkSubmitReporterMutationVariables>;
export const LinkSubmitInviteDocument = {"kind":"Document","definitions":[],"documentId":"sha256:439be06ebd37028d7a5c2f248418374bff343f0a96c583a5e9ee34d1f2bd1757"} as unknown as DocumentNode<LinkSubmitInviteMutation, LinkSubmitInviteMutationVariables>;
export const LinkFinishDocument = {"kind":"Document","definitions":[],"documentId":"sha256:3276a1784326413f3412c5b51e14cab0c6cdd49709a9b6d8973289d9f5690b2b"} as unknown as DocumentNode<LinkFinishMutation, LinkFinishMutationVariables>;
export const ChangeClientsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9c72be0450324950717e06ebe95f6ea6b214c6cd90c42d5f084a46fb76d989aa"} as unknown as DocumentNode<ChangeClientsMutation, ChangeClientsMutationVariables>;
export const ChangeIntegrationsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2a403d5c56b96d3670078482fc221d69c7ed09e95a167ca5f457741694c8e8e7"} as unknown as DocumentNode<ChangeIntegrationsMutation, ChangeIntegrationsMutationVariables>;
export const BulkJobDocument = {"kind":"Document","definitions":[],"documentId":"sha256:53839ac3c326fe12d15abb8ff0c9723e96e89edd2c0a3c8c05e3416d6749f6b7"} as unknown as DocumentNode<BulkJobQuery, BulkJobQueryVariables>;
export const AppSumsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0dc8f3d63959306069f6d997c161dbcf033a9a8648d90c63ad20057c3e0a4561"} as unknown as DocumentNode<AppSumsQuery, AppSumsQueryVariables>;
export const ClientSumsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:725893bcfe98e820ee30e630969844bc073f932f7bba1e6c80031465b0514837"} as unknown as DocumentNode<ClientSumsQuery, ClientSumsQueryVariables>;
export const IntegrationSumsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:beddca26e95bd47b6a43ed67ce2c3b2e4ac322d8295d97c71f382bdbcf3d2533"} as unknown as DocumentNode<IntegrationSumsQuery, IntegrationSumsQueryVariables>;
export const MailboxDocument = {"kind":"Document","definitions":[],"documentId":"sha256:43e9d810c51bc5ab5546396154b4d4a1f0d53215642e021d611f222af661b921"} as unknown as DocumentNode<MailboxQuery, MailboxQueryVariables>;
export const ManyLinksDocument = {"kind":"Document","definitions":[],"documentId":"sha256:43785907c2cbca1e188d0b0be9eddf0a8d06fa5be3e06dd68735d0e02757f941"} as unknown as DocumentNode<ManyLinksQuery, ManyLinksQueryVariables>;
export const CreateConnectLinksDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a95539e400dc30f6153a7ac989b43a5dbd631d9e5c2bb6c679930b0917b09cdc"} as unknown as DocumentNode<CreateConnectLinksMutation, CreateConnectLinksMutationVariables>;
export const ChangeConnectLinksDocument = {"kind":"Document","definitions":[],"documentId":"sha256:869a43a16c508a994ee03695531064c52515ffe6463188477039276af0140aa0"} as unknown as DocumentNode<ChangeConnectLinksMutation, ChangeConnectLinksMutationVariables>;
export const ExportConnectLinksDocument = {"kind":"Document","definitions":[],"documentId":"sha256:48a1c15bfa3288e90c08f89dd71c118658aaa0eb36aeba704c8806030f86a7c5"} as unknown as DocumentNode<ExportConnectLinksMutation, ExportConnectLinksMutationVariables>;
export const MyIntegrationsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:60e61971d2fa9c825ee4b373600117507a674e5b00a76e88aa6f8d75fd118b3e"} as unknown as DocumentNode<MyIntegrationsQuery, MyIntegrationsQueryVariables>;
export const HandOverIntegrationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0f16929664e7846bff2ff3d38171ec57198fbeb943c357b00e7550d39d201c15"} as unknown as DocumentNode<HandOverIntegrationMutation, HandOverIntegrationMutationVariables>;
export const TakeOverPersonalClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8e0e42309f8164a293182d4a40a347715071280963310a84fc570932a8fb4eb5"} as unknown as DocumentNode<TakeOverPersonalClientMutation, TakeOverPersonalClientMutationVariables>;
export const NoticesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d6d3864663fc6314a282f583749e26e66c6982d8c2f5ebdc33f4de73e7892849"} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const SetNoticeRuleDocument = {"kind":"Document","definitions":[],"documentId":"sha256:da547a77b9b6206824ef4a4bb4dd2c56977b8742eb3ad3d35e6e13e0422b7bab"} as unknown as DocumentNode<SetNoticeRuleMutation, SetNoticeRuleMutationVariables>;
export const SetNoticeTimesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ba6936d1383bb340e0fa206f3f7041820fa0a51099cd7eb5bf81707d63adaa8c"} as unknown as DocumentNode<SetNoticeTimesMutation, SetNoticeTimesMutationVariables>;
export const SetNoticePreferenceDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e88c53fc7aebf98ac84ee5964d6cc30e148bb61f57becc61f95e1eaee20096a0"} as unknown as DocumentNode<SetNoticePreferenceMutation, SetNoticePreferenceMutationVariables>;
export const AddNoticeChannelDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d6f1c225a46c447264a7829c9d864348e3a94be5e78519bb308f752ea5c6eff4"} as unknown as DocumentNode<AddNoticeChannelMutation, AddNoticeChannelMutationVariables>;
export const ChangeNoticeChannelDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a7a5e75193e14c8b58033a2222089f2636bfc1cf62114673f2619993a7536f15"} as unknown as DocumentNode<ChangeNoticeChannelMutation, ChangeNoticeChannelMutationVariables>;
export const RemoveNoticeChannelDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f024ffa8eebfb2523e88b13baa3a2b6f2e8c36d075230730b0e2c68fe003d0d0"} as unknown as DocumentNode<RemoveNoticeChannelMutation, RemoveNoticeChannelMutationVariables>;
export const SendNoticeSampleDocument = {"kind":"Document","definitions":[],"documentId":"sha256:180bee516584ecd86c9ec8dd454dfaa6837c5e6da29fa65e45163b3448f594e7"} as unknown as DocumentNode<SendNoticeSampleMutation, SendNoticeSampleMutationVariables>;
export const SetQuietHoursDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8864d57babecc41eeba8c52b4ef762903e693ee9fa610ccab72bbe72fa35db73"} as unknown as DocumentNode<SetQuietHoursMutation, SetQuietHoursMutationVariables>;
export const OperationsNowDocument = {"kind":"Document","definitions":[],"documentId":"sha256:decb3bc71863834c76f022a785b9d16559920d59af65f333efaab0097187adcc"} as unknown as DocumentNode<OperationsNowQuery, OperationsNowQueryVariables>;
export const IncidentDocument = {"kind":"Document","definitions":[],"documentId":"sha256:024ecc987b0a1aaeda5080144345b001910be3763d285c08795cbe78d4923e7a"} as unknown as DocumentNode<IncidentQuery, IncidentQueryVariables>;
export const BudgetsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:1a0544dac0f9bd1d05c8fe823351048e197385c7687e139a186b529f7957e2e3"} as unknown as DocumentNode<BudgetsQuery, BudgetsQueryVariables>;
export const WorkflowsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a92997009e04ab78e4ae026827991676c08b4dc2c1a3a1abefbf3e27a2778522"} as unknown as DocumentNode<WorkflowsQuery, WorkflowsQueryVariables>;
export const SchedulesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:67c75bf5086415d7783f44746ad497ec3163adde2f731cbee64f05406af4d77e"} as unknown as DocumentNode<SchedulesQuery, SchedulesQueryVariables>;
export const WorkflowDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9f38825dd7a04f67d6f3a27e04c1995d459fa7693a4b6701afe030ce89ce7c3d"} as unknown as DocumentNode<WorkflowQuery, WorkflowQueryVariables>;
export const RetryWorkflowDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e2351ec093d120c7ccb185ef4498b185a22664bdb748b6a05cfe63f4d5eb37d3"} as unknown as DocumentNode<RetryWorkflowMutation, RetryWorkflowMutationVariables>;
export const PauseWorkflowDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4c7eacaf2d895b9dfacf57445c44dd30d7ba1fc3eaf0d68e84cff6df30984332"} as unknown as DocumentNode<PauseWorkflowMutation, PauseWorkflowMutationVariables>;
export const ResumeWorkflowDocument = {"kind":"Document","definitions":[],"documentId":"sha256:07fd876a1ceb12791f0994eb513b8b14558603377c2f264f4eca1179d42c31c0"} as unknown as DocumentNode<ResumeWorkflowMutation, ResumeWorkflowMutationVariables>;
export const CancelWorkflowDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ca816a21f8cbe6d2b7c269ffe7e6b6982f2f5bdcf45af73d3c1c8b151e65e867"} as unknown as DocumentNode<CancelWorkflowMutation, CancelWorkflowMutationVariables>;
export const IgnoreCauseDocument = {"kind":"Document","definitions":[],"documentId":"sha256:628825ddd06977becf717c6e02931537e1108b71704eac32f3658c1576434ccf"} as unknown as DocumentNode<IgnoreCauseMutation, IgnoreCauseMutationVariables>;
export const FailuresDocument = {"kind":"Document","definitions":[],"documentId":"sha256:aecf1b20f5cd7c14b48fe6e7f34edc9b5bb3f087ea629154e07f1e5339b2fd09"} as unknown as DocumentNode<FailuresQuery, FailuresQueryVariables>;
export const RetryFailuresDocument = {"kind":"Document","definitions":[],"documentId":"sha256:b11eaa85239cfe70ac9c87d4733d81d951876fdd02a4c02c07b27fe1e7174fe6"} as unknown as DocumentNode<RetryFailuresMutation, RetryFailuresMutationVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8b61eddf7c963543f3813887f8855098d3e289147a15330bf9f5dceb4bd1b68f"} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const PaletteDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6b910da40c1d2fc01a8ed7d3c289ca9b9f55b7f21a94f8784e065e4c925ef233"} as unknown as DocumentNode<PaletteQuery, PaletteQueryVariables>;
export const QueueDocument = {"kind":"Document","definitions":[],"documentId":"sha256:eb1cbed2f94196838eb7cf8c21391d280f4007d198433aed2272c463fbb62ce2"} as unknown as DocumentNode<QueueQuery, QueueQueryVariables>;
export const QueueCountsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:516d9f14a235fd858d43059630901c672de209d9f906db8debbbb12b2c18d288"} as unknown as DocumentNode<QueueCountsQuery, QueueCountsQueryVariables>;
export const QueueChangedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:dcbf20a129b10571f551a74caead5e0644ad9d5a80dc50e4e769f386d2c4b55f"} as unknown as DocumentNode<QueueChangedSubscription, QueueChangedSubscriptionVariables>;
export const AssignActionItemDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f2422bb7eba3dc64254df590c9d77cb7207dcc25e56586492d9268064eb1217e"} as unknown as DocumentNode<AssignActionItemMutation, AssignActionItemMutationVariables>;
export const ClaimActionItemDocument = {"kind":"Document","definitions":[],"documentId":"sha256:76911d039e9bfa396c410d92ed77445f95b6ceae475996734a858933f4fde17a"} as unknown as DocumentNode<ClaimActionItemMutation, ClaimActionItemMutationVariables>;
export const SnoozeActionItemDocument = {"kind":"Document","definitions":[],"documentId":"sha256:edc4ad478d5f700002a7799d8f6e339c62d7e920cc9baf552ba55172f1d5d4b5"} as unknown as DocumentNode<SnoozeActionItemMutation, SnoozeActionItemMutationVariables>;
export const RemindActionItemDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ef52087bec2b3c7f6283895a3375cdb102938ecda6e3a67155fc3ad7696d4332"} as unknown as DocumentNode<RemindActionItemMutation, RemindActionItemMutationVariables>;
export const ItemCodeDocument = {"kind":"Document","definitions":[],"documentId":"sha256:46ae392deaf4b91025e2f406685c5d538f7309b1e0ab2b6cde7978b6895b06d2"} as unknown as DocumentNode<ItemCodeQuery, ItemCodeQueryVariables>;
export const CalendarFeedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d5d45178a16d7ecc96dd076375921e41420cfa55d786dc2dba37ea78bf60c98a"} as unknown as DocumentNode<CalendarFeedQuery, CalendarFeedQueryVariables>;
export const MakeCalendarFeedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a49514eb5576e45271b8270c1d865e46134fafb24b49d0fe2940ffb298bb1dd7"} as unknown as DocumentNode<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9e3f84f735ca1edfce24d649f76dcce2b42bf2f8653fad999b7ebb5f40528088"} as unknown as DocumentNode<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const AssignActionItemsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4c66c59e4b3f45887dc161708a46f5fa101ff1a81a0856e6c5e1f931c170a627"} as unknown as DocumentNode<AssignActionItemsMutation, AssignActionItemsMutationVariables>;
export const SnoozeActionItemsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7c3481723c0beef410dfeebd227356d9d5f28cce878f0453af7df2e238a71fbe"} as unknown as DocumentNode<SnoozeActionItemsMutation, SnoozeActionItemsMutationVariables>;
export const RetentionDocument = {"kind":"Document","definitions":[],"documentId":"sha256:80e85603dacc163245a073ddb404c8aedaaa5cdd417bd4a83b2a5563f6ee1231"} as unknown as DocumentNode<RetentionQuery, RetentionQueryVariables>;
export const SetRetentionDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6bb3a2512b325d1e36c17a6bc35a7cca9ab6a7fdeb589bd792263339a70a809a"} as unknown as DocumentNode<SetRetentionMutation, SetRetentionMutationVariables>;
export const IntegrationAppsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5c27ba32a38725ee3df5bba313d39641885fe11f45b73abac9fb4aab651475b7"} as unknown as DocumentNode<IntegrationAppsQuery, IntegrationAppsQueryVariables>;
export const SelectAppsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:809312797369dcd488ac4a42b24cb3b7394b23d44b82ee11fe6c5c2ae15288e5"} as unknown as DocumentNode<SelectAppsMutation, SelectAppsMutationVariables>;
export const ServiceUserDocument = {"kind":"Document","definitions":[],"documentId":"sha256:aee9989629f02a19387fed2d79efd64a5657836834f6a3292ca925207953cade"} as unknown as DocumentNode<ServiceUserQuery, ServiceUserQueryVariables>;
export const RegisterServiceUserDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0bea87189f93f8b2a33ea483f860a8e97530245290c183272a447dc3fd0259b4"} as unknown as DocumentNode<RegisterServiceUserMutation, RegisterServiceUserMutationVariables>;
export const RegisterServiceUserKeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8a946a58ef625176e317b83328f1337a78f4d8d61ef647058c98614d42ddc72c"} as unknown as DocumentNode<RegisterServiceUserKeyMutation, RegisterServiceUserKeyMutationVariables>;
export const RemoveServiceUserKeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:1d948a99930dcbe9f37157821a522f4bd498dd60d037ed2acf03b9df827aef2b"} as unknown as DocumentNode<RemoveServiceUserKeyMutation, RemoveServiceUserKeyMutationVariables>;
export const RequestServiceUserDocument = {"kind":"Document","definitions":[],"documentId":"sha256:cd205d301e4eab298b73d1aab4853fb0aecbf8ee6922dfdf8209c0fc4a7d0a48"} as unknown as DocumentNode<RequestServiceUserMutation, RequestServiceUserMutationVariables>;
export const ApproveServiceUserDocument = {"kind":"Document","definitions":[],"documentId":"sha256:39dc996c84e71c6eeaa994e520977e9f63a84c74302ad8fd3c191283177ceeac"} as unknown as DocumentNode<ApproveServiceUserMutation, ApproveServiceUserMutationVariables>;
export const RemindServiceUserDocument = {"kind":"Document","definitions":[],"documentId":"sha256:b15374b6e1aff836c335fd588f253a413a75b5f8de8cb41e8be0a5f3b4307c73"} as unknown as DocumentNode<RemindServiceUserMutation, RemindServiceUserMutationVariables>;
export const MethodPolicyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:46b36df7483d97758dbf7fc8e4ddbc75874f2548f0064ea533135e047a6d6844"} as unknown as DocumentNode<MethodPolicyQuery, MethodPolicyQueryVariables>;
export const SetMethodPolicyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0c28f05d8d9b4a4f2518aa929f678d418ebda8a29c34dc9458d5d9d92b35f37d"} as unknown as DocumentNode<SetMethodPolicyMutation, SetMethodPolicyMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[],"documentId":"sha256:26e50ec962538e5b22d0ed6afc6c26f5c70b613cce63055964a430462082fcc0"} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const EngineDocument = {"kind":"Document","definitions":[],"documentId":"sha256:283bf18f279caeb449e5417b9f5f8ce1b486e053cd71d0e805347110ad462b56"} as unknown as DocumentNode<EngineQuery, EngineQueryVariables>;
export const SupportDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a5195a4049b22f80721b44513ef4cb827dd0cd6fb48da33f224d827b49e57bcd"} as unknown as DocumentNode<SupportQuery, SupportQueryVariables>;
export const SetSupportDocument = {"kind":"Document","definitions":[],"documentId":"sha256:dfbe6a02ce34348bb1dda56103671912aba5dbce31735808e3cafe3f65fa26e7"} as unknown as DocumentNode<SetSupportMutation, SetSupportMutationVariables>;