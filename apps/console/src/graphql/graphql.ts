/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** By all integrations at work that list the apps. */
export type AppAction =
  | 'LEAVE_OUT'
  | 'TAKE_IN';

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
  /** Apps that no integration takes in, or not that of `integrationId`, instead of the others. */
  leftOut?: boolean | null | undefined;
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

export type ChangeAppsInput = {
  action: AppAction;
  /** Says what would happen, and changes nothing. */
  dryRun?: boolean | null | undefined;
  /** All that a list with it shows. */
  filter?: AppFilter | null | undefined;
  /** A second call with the same key joins the first. */
  idempotencyKey?: string | null | undefined;
  /** These rows; else those of `filter`. */
  ids?: Array<string> | null | undefined;
};

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
  | 'ANALYTICS'
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
  | 'OTHER_TEAM'
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

export type ActivityEntryFragment = { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'AuditActor', kind: AuditActorKind, name: string }, target: { __typename: 'AuditTarget', kind: string, id: string, name: string | null }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> };

export type ActivityChainQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityChainQuery = { __typename: 'Query', auditLog: { __typename: 'AuditLog', chain: { __typename: 'AuditChain', ok: boolean | null, checkedAt: string | null, brokenAt: string | null } } | null };

export type ProblemFragment = { __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null };

export type AppHeadQueryVariables = Exact<{
  id: string;
}>;


export type AppHeadQuery = { __typename: 'Query', app: { __typename: 'App', id: string, ascId: string, name: string, bundleId: string | null, iconUrl: string | null, leftOut: boolean, client: { __typename: 'Client', id: string, name: string, slug: string } } | null };

export type AppSalesQueryVariables = Exact<{
  id: string;
  range: DayRange;
  previous: DayRange;
}>;


export type AppSalesQuery = { __typename: 'Query', app: { __typename: 'App', sku: string | null, id: string, ascId: string, name: string, bundleId: string | null, iconUrl: string | null, leftOut: boolean, freshness: { __typename: 'DataFreshness', newestDay: string | null, current: boolean, missingDays: number }, previous: { __typename: 'Sales', points: Array<{ __typename: 'SalesPoint', day: string, units: number, redownloads: number, updates: number, proceeds: Array<{ __typename: 'Money', amount: string, currency: string }> }>, days: Array<{ __typename: 'SalesDay', day: string, status: DayStatus }> }, sales: { __typename: 'Sales', points: Array<{ __typename: 'SalesPoint', day: string, territory: string | null, units: number, redownloads: number, updates: number, complete: boolean, proceeds: Array<{ __typename: 'Money', amount: string, currency: string }> }>, days: Array<{ __typename: 'SalesDay', day: string, status: DayStatus }>, totals: { __typename: 'SalesTotals', units: number, redownloads: number, updates: number, completeDays: number, days: number, proceeds: Array<{ __typename: 'Money', amount: string, currency: string }> }, gaps: Array<{ __typename: 'Gap', from: string, to: string, reason: string, hint: string | null, actor: Actor, fillable: boolean }> }, client: { __typename: 'Client', id: string, name: string, slug: string } } | null };

export type HeadedAppFragment = { __typename: 'App', id: string, ascId: string, name: string, bundleId: string | null, iconUrl: string | null, leftOut: boolean, client: { __typename: 'Client', id: string, name: string, slug: string } };

export type AppChangesQueryVariables = Exact<{
  id: string;
  first: number;
  offset?: number | null | undefined;
}>;


export type AppChangesQuery = { __typename: 'Query', app: { __typename: 'App', id: string, changes: { __typename: 'CatalogueChangeConnection', totalCount: number, nodes: Array<{ __typename: 'CatalogueChange', id: string, at: string, subjectName: string, field: string, from: string | null, to: string | null, territory: string | null, territoryCount: number | null }> } } | null };

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


export type AppProductsQuery = { __typename: 'Query', app: { __typename: 'App', id: string, ascId: string, name: string, bundleId: string | null, iconUrl: string | null, leftOut: boolean, products: { __typename: 'ProductsRead', state: ProductsState, readAt: string | null, inAppPurchasesAtApple: number | null }, versions: Array<{ __typename: 'PlatformVersions', platform: string, newest: { __typename: 'AppStoreVersion', id: string, versionString: string, appVersionState: string }, live: { __typename: 'AppStoreVersion', id: string, versionString: string, appVersionState: string } | null, inReview: { __typename: 'AppStoreVersion', id: string, versionString: string, appVersionState: string } | null }>, subscriptionGroups: { __typename: 'SubscriptionGroupConnection', totalCount: number, nodes: Array<{ __typename: 'SubscriptionGroup', id: string, name: string, localizations: Array<{ __typename: 'SubscriptionGroupLocalization', locale: string, name: string, customAppName: string | null }>, subscriptions: { __typename: 'SubscriptionProductConnection', totalCount: number, nodes: Array<{ __typename: 'SubscriptionProduct', id: string, productId: string, name: string, state: string, period: string | null }> } }> }, inAppPurchases: { __typename: 'InAppPurchaseConnection', totalCount: number }, client: { __typename: 'Client', id: string, name: string, slug: string } } | null };

export type AppPurchasesQueryVariables = Exact<{
  id: string;
  first: number;
  offset?: number | null | undefined;
}>;


export type AppPurchasesQuery = { __typename: 'Query', app: { __typename: 'App', id: string, inAppPurchases: { __typename: 'InAppPurchaseConnection', totalCount: number, nodes: Array<{ __typename: 'InAppPurchase', id: string, productId: string, name: string, kind: string, state: string }> } } | null };

export type AppsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: AppFilter | null | undefined;
  orderBy?: AppOrder | null | undefined;
}>;


export type AppsQuery = { __typename: 'Query', apps: { __typename: 'AppConnection', totalCount: number, nodes: Array<{ __typename: 'App', id: string, ascId: string, name: string, bundleId: string | null, sku: string | null, iconUrl: string | null, platforms: Array<string>, client: { __typename: 'Client', id: string, name: string, slug: string }, freshness: { __typename: 'DataFreshness', newestDay: string | null, current: boolean, missingDays: number }, sevenDays: { __typename: 'SevenDays', units: number | null, completeDays: number, series: Array<number | null> }, products: { __typename: 'ProductsRead', inAppPurchasesAtApple: number | null } }> } | null };

export type ClientHeadFragment = { __typename: 'Client', id: string, name: string, slug: string, tags: Array<string>, notes: string | null, archivedAt: string | null, manager: { __typename: 'Person', id: string, name: string } | null };

export type AddClientMutationVariables = Exact<{
  input: AddClientInput;
}>;


export type AddClientMutation = { __typename: 'Mutation', addClient: { __typename: 'AddClientPayload', client: { __typename: 'Client', id: string, name: string, slug: string, personal: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

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


export type ClientsQuery = { __typename: 'Query', clients: { __typename: 'ClientConnection', totalCount: number, nodes: Array<{ __typename: 'Client', id: string, name: string, slug: string, tags: Array<string>, createdAt: string, appCount: number, worstState: IntegrationState | null, manager: { __typename: 'Person', id: string, name: string } | null, freshness: { __typename: 'DataFreshness', newestDay: string | null, current: boolean }, covers: Array<{ __typename: 'Cover', name: string, status: CapabilityStatus }> | null, sevenDays: { __typename: 'SevenDays', units: number | null, series: Array<number | null> } | null, integrations: { __typename: 'IntegrationConnection', totalCount: number, nodes: Array<{ __typename: 'Integration', id: string, state: IntegrationState, stateReason: { __typename: 'StateReason', message: string } | null }> } | null }> } | null };

export type ClientRowFragment = { __typename: 'Client', id: string, name: string, slug: string, tags: Array<string>, createdAt: string, appCount: number, worstState: IntegrationState | null, manager: { __typename: 'Person', id: string, name: string } | null, freshness: { __typename: 'DataFreshness', newestDay: string | null, current: boolean }, covers: Array<{ __typename: 'Cover', name: string, status: CapabilityStatus }> | null, sevenDays: { __typename: 'SevenDays', units: number | null, series: Array<number | null> } | null, integrations: { __typename: 'IntegrationConnection', totalCount: number, nodes: Array<{ __typename: 'Integration', id: string, state: IntegrationState, stateReason: { __typename: 'StateReason', message: string } | null }> } | null };

export type ClientQueryVariables = Exact<{
  slug: string;
}>;


export type ClientQuery = { __typename: 'Query', client: { __typename: 'Client', createdAt: string, appCount: number, worstState: IntegrationState | null, id: string, name: string, slug: string, tags: Array<string>, notes: string | null, archivedAt: string | null, integrations: { __typename: 'IntegrationConnection', totalCount: number, nodes: Array<{ __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, lastSyncedAt: string | null, expiresAt: string | null, appCount: number, provider: { __typename: 'Provider', id: string, name: string }, stateReason: { __typename: 'StateReason', hint: string | null, since: string, code: string, message: string, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, paused: { __typename: 'Paused', at: string, by: string } | null, freshness: { __typename: 'DataFreshness', newestDay: string | null, current: boolean }, capabilities: Array<{ __typename: 'Capability', name: string, status: CapabilityStatus }>, invitation: { __typename: 'Invitation', waitsFor: Actor, requestedAt: string, reminders: number } | null, backfill: { __typename: 'Backfill', id: string, state: BackfillState, deliveriesDone: number, deliveriesTotal: number } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, owner: { __typename: 'Person', id: string, name: string } | null }> } | null, manager: { __typename: 'Person', id: string, name: string } | null } | null };

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


export type ClientLinksQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, connectLinks: Array<{ __typename: 'ConnectLink', id: string, method: ConnectionMethod | null, state: ConnectLinkState, step: number, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, createdBy: string, createdAt: string, expiresAt: string, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, integrationId: string | null, analyticsWait: boolean, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, team: { __typename: 'LinkTeam', name: string | null, issuerId: string | null, appCount: number, otherTeam: boolean, accounts: Array<{ __typename: 'LinkAccount', name: string, vendorNumbers: Array<string> }>, apps: Array<{ __typename: 'LinkApp', name: string, bundleId: string }> } | null, consent: { __typename: 'LinkConsent', agreedAt: string, textVersion: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null }> | null } | null };

export type ClientLinksChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type ClientLinksChangedSubscription = { connectLinksChanged: Array<{ __typename: 'ConnectLink', id: string, method: ConnectionMethod | null, state: ConnectLinkState, step: number, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, createdBy: string, createdAt: string, expiresAt: string, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, integrationId: string | null, analyticsWait: boolean, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, team: { __typename: 'LinkTeam', name: string | null, issuerId: string | null, appCount: number, otherTeam: boolean, accounts: Array<{ __typename: 'LinkAccount', name: string, vendorNumbers: Array<string> }>, apps: Array<{ __typename: 'LinkApp', name: string, bundleId: string }> } | null, consent: { __typename: 'LinkConsent', agreedAt: string, textVersion: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null }> };

export type CreateConnectLinkMutationVariables = Exact<{
  input: CreateConnectLinkInput;
}>;


export type CreateConnectLinkMutation = { __typename: 'Mutation', createConnectLink: { __typename: 'ConnectLinkPayload', link: { __typename: 'ConnectLink', url: string | null, id: string, method: ConnectionMethod | null, state: ConnectLinkState, step: number, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, createdBy: string, createdAt: string, expiresAt: string, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, integrationId: string | null, analyticsWait: boolean, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, team: { __typename: 'LinkTeam', name: string | null, issuerId: string | null, appCount: number, otherTeam: boolean, accounts: Array<{ __typename: 'LinkAccount', name: string, vendorNumbers: Array<string> }>, apps: Array<{ __typename: 'LinkApp', name: string, bundleId: string }> } | null, consent: { __typename: 'LinkConsent', agreedAt: string, textVersion: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RevokeConnectLinkMutationVariables = Exact<{
  input: RevokeConnectLinkInput;
}>;


export type RevokeConnectLinkMutation = { __typename: 'Mutation', revokeConnectLink: { __typename: 'ConnectLinkPayload', link: { __typename: 'ConnectLink', id: string, method: ConnectionMethod | null, state: ConnectLinkState, step: number, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, createdBy: string, createdAt: string, expiresAt: string, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, integrationId: string | null, analyticsWait: boolean, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, team: { __typename: 'LinkTeam', name: string | null, issuerId: string | null, appCount: number, otherTeam: boolean, accounts: Array<{ __typename: 'LinkAccount', name: string, vendorNumbers: Array<string> }>, apps: Array<{ __typename: 'LinkApp', name: string, bundleId: string }> } | null, consent: { __typename: 'LinkConsent', agreedAt: string, textVersion: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ConfirmConnectLinkMutationVariables = Exact<{
  input: ConfirmConnectLinkInput;
}>;


export type ConfirmConnectLinkMutation = { __typename: 'Mutation', confirmConnectLink: { __typename: 'ConnectLinkPayload', link: { __typename: 'ConnectLink', id: string, method: ConnectionMethod | null, state: ConnectLinkState, step: number, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, createdBy: string, createdAt: string, expiresAt: string, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, integrationId: string | null, analyticsWait: boolean, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, team: { __typename: 'LinkTeam', name: string | null, issuerId: string | null, appCount: number, otherTeam: boolean, accounts: Array<{ __typename: 'LinkAccount', name: string, vendorNumbers: Array<string> }>, apps: Array<{ __typename: 'LinkApp', name: string, bundleId: string }> } | null, consent: { __typename: 'LinkConsent', agreedAt: string, textVersion: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ConnectLinkFragment = { __typename: 'ConnectLink', id: string, method: ConnectionMethod | null, state: ConnectLinkState, step: number, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, createdBy: string, createdAt: string, expiresAt: string, openedAt: string | null, finishedAt: string | null, confirmedAt: string | null, revokedAt: string | null, integrationId: string | null, analyticsWait: boolean, mailProblem: { __typename: 'ConnectLinkMailProblem', message: string, hint: string, retried: boolean } | null, team: { __typename: 'LinkTeam', name: string | null, issuerId: string | null, appCount: number, otherTeam: boolean, accounts: Array<{ __typename: 'LinkAccount', name: string, vendorNumbers: Array<string> }>, apps: Array<{ __typename: 'LinkApp', name: string, bundleId: string }> } | null, consent: { __typename: 'LinkConsent', agreedAt: string, textVersion: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null };

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

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { __typename: 'Mutation', createApiToken: { __typename: 'CreateApiTokenPayload', secret: string | null, apiToken: { __typename: 'ApiToken', id: string, name: string, prefix: string, role: Role, everything: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, clients: Array<{ __typename: 'Client', id: string, name: string }>, maker: { __typename: 'Person', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { __typename: 'Mutation', revokeApiToken: { __typename: 'RevokeApiTokenPayload', apiToken: { __typename: 'ApiToken', id: string, revokedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ApiTokensQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
}>;


export type ApiTokensQuery = { __typename: 'Query', apiTokens: { __typename: 'ApiTokenConnection', totalCount: number, nodes: Array<{ __typename: 'ApiToken', id: string, name: string, prefix: string, role: Role, everything: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, clients: Array<{ __typename: 'Client', id: string, name: string }>, maker: { __typename: 'Person', id: string, name: string } }> } | null };

export type ApiTokenRowFragment = { __typename: 'ApiToken', id: string, name: string, prefix: string, role: Role, everything: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, clients: Array<{ __typename: 'Client', id: string, name: string }>, maker: { __typename: 'Person', id: string, name: string } };

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


export type IntegrationCredentialsQuery = { __typename: 'Query', integration: { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, credentials: Array<{ __typename: 'Credential', id: string, slot: string, kind: string, label: string, appleLabel: string | null, appleId: string | null, keyId: string | null, issuerId: string | null, fingerprint: string, shared: boolean, createdAt: string, lastUsedAt: string | null, expiresAt: string | null, page: { __typename: 'Page', label: string, url: string }, integrations: Array<{ __typename: 'Integration', id: string, label: string, client: { __typename: 'Client', id: string, name: string } }> }>, rotation: { __typename: 'Rotation', id: string, mode: RotationMode, state: string, oldLabel: string, newLabel: string | null, oldDroppedAt: string | null, startedAt: string, endedAt: string | null, problem: { __typename: 'AttemptProblem', message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'RotationStep', name: string, state: string, at: string | null }>, integrations: Array<{ __typename: 'Integration', id: string, label: string }>, analytics: { __typename: 'RequestedAnalytics', apps: number, made: number, there: number, stopped: number, refused: number } | null } | null, advice: Array<{ __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }>, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string } } | null };

export type AdviceDetailFragment = { __typename: 'Advice', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null };

export type CredentialsChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type CredentialsChangedSubscription = { integrationChanged: { __typename: 'Integration', id: string, state: IntegrationState, credentials: Array<{ __typename: 'Credential', id: string, slot: string }>, rotation: { __typename: 'Rotation', id: string, state: string, steps: Array<{ __typename: 'RotationStep', name: string, state: string }>, analytics: { __typename: 'RequestedAnalytics', apps: number } | null } | null } };

export type IntegrationHeadFragment = { __typename: 'Integration', id: string, label: string, method: ConnectionMethod, state: IntegrationState, since: string, client: { __typename: 'Client', id: string, name: string, slug: string }, provider: { __typename: 'Provider', id: string, name: string } };

export type CredentialDetailFragment = { __typename: 'Credential', id: string, slot: string, kind: string, label: string, appleLabel: string | null, appleId: string | null, keyId: string | null, issuerId: string | null, fingerprint: string, shared: boolean, createdAt: string, lastUsedAt: string | null, expiresAt: string | null, page: { __typename: 'Page', label: string, url: string }, integrations: Array<{ __typename: 'Integration', id: string, label: string, client: { __typename: 'Client', id: string, name: string } }> };

export type RotationDetailFragment = { __typename: 'Rotation', id: string, mode: RotationMode, state: string, oldLabel: string, newLabel: string | null, oldDroppedAt: string | null, startedAt: string, endedAt: string | null, problem: { __typename: 'AttemptProblem', message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'RotationStep', name: string, state: string, at: string | null }>, integrations: Array<{ __typename: 'Integration', id: string, label: string }>, analytics: { __typename: 'RequestedAnalytics', apps: number, made: number, there: number, stopped: number, refused: number } | null };

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

export type RotateCredentialMutationVariables = Exact<{
  input: RotateCredentialInput;
}>;


export type RotateCredentialMutation = { __typename: 'Mutation', rotateCredential: { __typename: 'RotationPayload', rotation: { __typename: 'Rotation', id: string, mode: RotationMode, state: string, oldLabel: string, newLabel: string | null, oldDroppedAt: string | null, startedAt: string, endedAt: string | null, problem: { __typename: 'AttemptProblem', message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'RotationStep', name: string, state: string, at: string | null }>, integrations: Array<{ __typename: 'Integration', id: string, label: string }>, analytics: { __typename: 'RequestedAnalytics', apps: number, made: number, there: number, stopped: number, refused: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ConfirmCredentialRevokedMutationVariables = Exact<{
  input: ConfirmCredentialRevokedInput;
}>;


export type ConfirmCredentialRevokedMutation = { __typename: 'Mutation', confirmCredentialRevoked: { __typename: 'RotationPayload', rotation: { __typename: 'Rotation', id: string, mode: RotationMode, state: string, oldLabel: string, newLabel: string | null, oldDroppedAt: string | null, startedAt: string, endedAt: string | null, problem: { __typename: 'AttemptProblem', message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'RotationStep', name: string, state: string, at: string | null }>, integrations: Array<{ __typename: 'Integration', id: string, label: string }>, analytics: { __typename: 'RequestedAnalytics', apps: number, made: number, there: number, stopped: number, refused: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type CancelRotationMutationVariables = Exact<{
  input: CancelRotationInput;
}>;


export type CancelRotationMutation = { __typename: 'Mutation', cancelRotation: { __typename: 'RotationPayload', rotation: { __typename: 'Rotation', id: string, mode: RotationMode, state: string, oldLabel: string, newLabel: string | null, oldDroppedAt: string | null, startedAt: string, endedAt: string | null, problem: { __typename: 'AttemptProblem', message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'RotationStep', name: string, state: string, at: string | null }>, integrations: Array<{ __typename: 'Integration', id: string, label: string }>, analytics: { __typename: 'RequestedAnalytics', apps: number, made: number, there: number, stopped: number, refused: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

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


export type OpenLinkQuery = { __typename: 'Query', connectLink: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, texts: Array<{ __typename: 'FindingText', language: ConnectLinkLanguage, message: string }> }> } | null } | null };

export type ReceiptQueryVariables = Exact<{
  token: string;
}>;


export type ReceiptQuery = { __typename: 'Query', connectReceipt: { __typename: 'ConnectReceipt', agency: string, client: string, status: ConnectReceiptStatus, state: IntegrationState | null, method: ConnectionMethod | null, keyId: string | null, accounts: Array<string>, needs: Array<CapabilityName>, givenAt: string | null, language: ConnectLinkLanguage, support: { __typename: 'Page', label: string, url: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null, consent: { __typename: 'ReceiptConsent', agreedAt: string, version: string, text: string } | null, page: { __typename: 'Page', label: string, url: string } } | null };

export type LinkStepMutationVariables = Exact<{
  input: ConnectLinkStepInput;
}>;


export type LinkStepMutation = { __typename: 'Mutation', connectLinkStep: { __typename: 'ConnectLinkStepPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, texts: Array<{ __typename: 'FindingText', language: ConnectLinkLanguage, message: string }> }> } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitMutationVariables = Exact<{
  input: ConnectLinkSubmitInput;
}>;


export type LinkSubmitMutation = { __typename: 'Mutation', connectLinkSubmit: { __typename: 'ConnectLinkSubmitPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, texts: Array<{ __typename: 'FindingText', language: ConnectLinkLanguage, message: string }> }> } | null } | null, findings: Array<{ __typename: 'LinkFinding', check: string, status: DiagnosisStatus, texts: Array<{ __typename: 'FindingText', language: ConnectLinkLanguage, message: string, hint: string | null }>, page: { __typename: 'Page', label: string, url: string } | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitAdminKeyMutationVariables = Exact<{
  input: ConnectLinkSubmitAdminKeyInput;
}>;


export type LinkSubmitAdminKeyMutation = { __typename: 'Mutation', connectLinkSubmitAdminKey: { __typename: 'ConnectLinkSubmitPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, texts: Array<{ __typename: 'FindingText', language: ConnectLinkLanguage, message: string }> }> } | null } | null, findings: Array<{ __typename: 'LinkFinding', check: string, status: DiagnosisStatus, texts: Array<{ __typename: 'FindingText', language: ConnectLinkLanguage, message: string, hint: string | null }>, page: { __typename: 'Page', label: string, url: string } | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitReporterMutationVariables = Exact<{
  input: ConnectLinkSubmitReporterInput;
}>;


export type LinkSubmitReporterMutation = { __typename: 'Mutation', connectLinkSubmitReporter: { __typename: 'ConnectLinkSubmitReporterPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, texts: Array<{ __typename: 'FindingText', language: ConnectLinkLanguage, message: string }> }> } | null } | null, existingToken: { __typename: 'ExistingReporterToken', expiresOn: string | null } | null, accounts: Array<{ __typename: 'AccountBehindLink', id: string, name: string, vendorNumbers: Array<string> }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitInviteMutationVariables = Exact<{
  input: ConnectLinkSubmitInviteInput;
}>;


export type LinkSubmitInviteMutation = { __typename: 'Mutation', connectLinkSubmitInvite: { __typename: 'ConnectLinkStepPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, texts: Array<{ __typename: 'FindingText', language: ConnectLinkLanguage, message: string }> }> } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkFinishMutationVariables = Exact<{
  input: ConnectLinkFinishInput;
}>;


export type LinkFinishMutation = { __typename: 'Mutation', connectLinkFinish: { __typename: 'ConnectLinkFinishPayload', receipt: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type OpenLinkFragment = { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, texts: Array<{ __typename: 'FindingText', language: ConnectLinkLanguage, message: string }> }> } | null };

export type LinkFindingFragment = { __typename: 'LinkFinding', check: string, status: DiagnosisStatus, texts: Array<{ __typename: 'FindingText', language: ConnectLinkLanguage, message: string, hint: string | null }>, page: { __typename: 'Page', label: string, url: string } | null };

export type BulkOutcomeFragment = { __typename: 'BulkChangePayload', change: { __typename: 'BulkChange', changed: number, same: number, refused: number, job: { __typename: 'Job', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> };

export type ChangeClientsMutationVariables = Exact<{
  input: ChangeClientsInput;
}>;


export type ChangeClientsMutation = { __typename: 'Mutation', changeClients: { __typename: 'BulkChangePayload', change: { __typename: 'BulkChange', changed: number, same: number, refused: number, job: { __typename: 'Job', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ChangeIntegrationsMutationVariables = Exact<{
  input: ChangeIntegrationsInput;
}>;


export type ChangeIntegrationsMutation = { __typename: 'Mutation', changeIntegrations: { __typename: 'BulkChangePayload', change: { __typename: 'BulkChange', changed: number, same: number, refused: number, job: { __typename: 'Job', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ChangeAppsMutationVariables = Exact<{
  input: ChangeAppsInput;
}>;


export type ChangeAppsMutation = { __typename: 'Mutation', changeApps: { __typename: 'BulkChangePayload', change: { __typename: 'BulkChange', changed: number, same: number, refused: number, job: { __typename: 'Job', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type BulkJobQueryVariables = Exact<{
  id: string;
}>;


export type BulkJobQuery = { __typename: 'Query', job: { __typename: 'Job', id: string, state: JobState, done: number, total: number, problems: { __typename: 'JobProblemConnection', totalCount: number, nodes: Array<{ __typename: 'JobProblem', message: string, target: { __typename: 'JobTarget', id: string } }> } } | null };

export type AppSumsQueryVariables = Exact<{
  filter?: AppFilter | null | undefined;
}>;


export type AppSumsQuery = { __typename: 'Query', appSums: { __typename: 'AppSums', units: number, products: number, leftOut: number } | null };

export type ClientSumsQueryVariables = Exact<{
  filter?: ClientFilter | null | undefined;
}>;


export type ClientSumsQuery = { __typename: 'Query', clientSums: { __typename: 'ClientSums', apps: number, leftOut: number, integrations: number } | null };

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

export type SetQuietHoursMutationVariables = Exact<{
  input: SetQuietHoursInput;
}>;


export type SetQuietHoursMutation = { __typename: 'Mutation', setQuietHours: { __typename: 'QuietHoursPayload', quietHours: { __typename: 'QuietHours', from: string, to: string, timeZone: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

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

export type NoticesQueryVariables = Exact<{
  all: boolean;
}>;


export type NoticesQuery = { __typename: 'Query', noticeSettings?: { __typename: 'NoticeSettings', remindDays: Array<number>, escalateAfterHours: number | null, digestHourUtc: number, rules: Array<{ __typename: 'NoticeRule', event: NoticeEvent, owner: boolean, manager: boolean, roles: Array<Role>, members: Array<{ __typename: 'Person', id: string, name: string }> }>, channels: Array<{ __typename: 'NoticeChannel', id: string, kind: NoticeChannelKind, name: string, host: string, events: Array<NoticeEvent>, lastPost: { __typename: 'LastPost', at: string, state: PostState, problem: string | null } | null }> } | null, noticePreferences: Array<{ __typename: 'NoticePreference', event: NoticeEvent, how: NoticeWay }> | null, quietHours: { __typename: 'QuietHours', from: string, to: string, timeZone: string } | null, members?: { __typename: 'MemberConnection', nodes: Array<{ __typename: 'Member', id: string, user: { __typename: 'User', id: string, name: string } }> } | null };

export type NoticeSettingsPartsFragment = { __typename: 'NoticeSettings', remindDays: Array<number>, escalateAfterHours: number | null, digestHourUtc: number, rules: Array<{ __typename: 'NoticeRule', event: NoticeEvent, owner: boolean, manager: boolean, roles: Array<Role>, members: Array<{ __typename: 'Person', id: string, name: string }> }>, channels: Array<{ __typename: 'NoticeChannel', id: string, kind: NoticeChannelKind, name: string, host: string, events: Array<NoticeEvent>, lastPost: { __typename: 'LastPost', at: string, state: PostState, problem: string | null } | null }> };

export type NoticeChannelPartsFragment = { __typename: 'NoticeChannel', id: string, kind: NoticeChannelKind, name: string, host: string, events: Array<NoticeEvent>, lastPost: { __typename: 'LastPost', at: string, state: PostState, problem: string | null } | null };

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

export type CalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedQuery = { __typename: 'Query', calendarFeed: { __typename: 'CalendarFeed', createdAt: string } | null };

export type MakeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarFeedMutation = { __typename: 'Mutation', makeCalendarFeed: { __typename: 'MakeCalendarFeedPayload', url: string | null, feed: { __typename: 'CalendarFeed', createdAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type RevokeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarFeedMutation = { __typename: 'Mutation', revokeCalendarFeed: { __typename: 'RevokeCalendarFeedPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

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

export type AssignActionItemsMutationVariables = Exact<{
  input: AssignActionItemsInput;
}>;


export type AssignActionItemsMutation = { __typename: 'Mutation', assignActionItems: { __typename: 'ActionItemsPayload', actionItems: Array<{ __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null }>, refused: Array<{ __typename: 'RefusedActionItem', actionItemId: string, message: string }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type SnoozeActionItemsMutationVariables = Exact<{
  input: SnoozeActionItemsInput;
}>;


export type SnoozeActionItemsMutation = { __typename: 'Mutation', snoozeActionItems: { __typename: 'ActionItemsPayload', actionItems: Array<{ __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null }>, refused: Array<{ __typename: 'RefusedActionItem', actionItemId: string, message: string }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type ChangedItemsFragment = { __typename: 'ActionItemsPayload', actionItems: Array<{ __typename: 'ActionItem', id: string, kind: ActionItemKind, title: string, dueAt: string | null, createdAt: string, remindedAt: string | null, snoozedUntil: string | null, impact: { __typename: 'Impact', apps: number, people: number }, claim: { __typename: 'Claim', until: string, by: { __typename: 'Person', id: string, name: string } } | null, client: { __typename: 'Client', id: string, name: string, slug: string }, integration: { __typename: 'Integration', id: string, label: string, state: IntegrationState } | null, assignee: { __typename: 'Person', id: string, name: string } | null, incident: { __typename: 'Incident', id: string, message: string, clientCount: number, ofClientCount: number } | null }>, refused: Array<{ __typename: 'RefusedActionItem', actionItemId: string, message: string }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> };

export type ItemCodeQueryVariables = Exact<{
  id: string;
}>;


export type ItemCodeQuery = { __typename: 'Query', integration: { __typename: 'Integration', id: string, attempt: { __typename: 'Attempt', id: string, stage: AttemptStage, appleId: string | null, tries: number, startedAt: string, expiresAt: string | null, endedAt: string | null, challenge: { __typename: 'Challenge', kind: ChallengeKind, sentTo: string | null, digits: number, expiresAt: string | null, nextResendAt: string | null, phones: Array<{ __typename: 'ChallengePhone', id: string, masked: string, callsOnly: boolean }> } | null, teams: Array<{ __typename: 'SignInTeam', id: string, name: string, connected: boolean }> | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null } | null };

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

export type InvitationDetailFragment = { __typename: 'Invitation', accountName: string, purpose: InvitePurpose, requestedAt: string, waitsFor: Actor, contactEmail: string | null, remindedAt: string | null, reminders: number, bootstrapDroppedAt: string | null, invite: { __typename: 'ServiceUserInvite', email: string, firstName: string, lastName: string, roles: Array<string> }, roles: Array<{ __typename: 'InviteRole', name: string, why: string }>, page: { __typename: 'Page', label: string, url: string }, steps: Array<{ __typename: 'InvitationStep', name: InviteStepName, done: boolean, at: string | null }> };

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

export type ServiceUserQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceUserQuery = { __typename: 'Query', serviceUser: { __typename: 'ServiceUser', id: string, email: string, firstName: string, lastName: string, registeredAt: string, tokenExpiresAt: string | null, lookedAt: string | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, key: { __typename: 'ServiceUserKey', keyId: string, fingerprint: string, registeredAt: string, lastUsedAt: string | null, reaches: number, of: number, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, accounts: Array<{ __typename: 'ReachedAccount', id: string, name: string, seenAt: string, client: { __typename: 'ClientOfAccount', id: string, name: string } | null }>, purposes: Array<{ __typename: 'InvitePurposeRoles', purpose: InvitePurpose, roles: Array<{ __typename: 'InviteRole', name: string, why: string }> }> } | null };

export type ServiceUserDetailFragment = { __typename: 'ServiceUser', id: string, email: string, firstName: string, lastName: string, registeredAt: string, tokenExpiresAt: string | null, lookedAt: string | null, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null, key: { __typename: 'ServiceUserKey', keyId: string, fingerprint: string, registeredAt: string, lastUsedAt: string | null, reaches: number, of: number, problem: { __typename: 'AttemptProblem', code: string, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null } | null } | null, accounts: Array<{ __typename: 'ReachedAccount', id: string, name: string, seenAt: string, client: { __typename: 'ClientOfAccount', id: string, name: string } | null }>, purposes: Array<{ __typename: 'InvitePurposeRoles', purpose: InvitePurpose, roles: Array<{ __typename: 'InviteRole', name: string, why: string }> }> };

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
