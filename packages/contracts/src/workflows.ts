/** The rows that a workflow works for; ids only, never a secret. */
export interface IntegrationRef {
  workspaceId: string
  clientId: string
  integrationId: string
}

/** Input of `gainAccess`. */
export interface GainAccessInput extends IntegrationRef {
  attemptId: string
  /** How long a client who is to accept an invitation is given until they are reminded, each time; two days if absent. */
  remindEveryMs?: number
}

/** Input of `rotateCredential`. */
export interface RotateCredentialInput extends IntegrationRef {
  rotationId: string
  /** The credential that is to go. */
  credentialId: string
}

/** What Apple answered to the new credential; with `asksAnalytics` the old one has something to ask for before it goes. */
export interface RotationVerdict {
  verified: boolean
  asksAnalytics?: boolean
}

/**
 * What Apple's answers to the probes mean; `granted` false ends the attempt, which then says why. With `invited`, a client is
 * to accept the workspace's own Apple user before anything can be asked; with `signIn`, somebody has to sign in to Apple.
 */
export interface AccessVerdict {
  granted: boolean
  invited?: boolean
  signIn?: boolean
}

/** What a look for an accepted invitation found: with `done` it has ended, else it is to wait `waitMs`, or until the row changes. */
export interface InvitationStep {
  done: boolean
  /** Whether the account is there, so that it can be asked. */
  seen: boolean
  waitMs: number
}

/** What became of a step of a sign-in: with `done` it has ended, else it is to wait `waitMs`, or until the row changes. */
export interface SignInStep {
  done: boolean
  signedIn: boolean
  waitMs: number
}

/** Input of `backfill`. */
export interface BackfillInput extends IntegrationRef {
  backfillId: string
}

/** What a backfill is to fetch next; with `done` it has ended, with `retryInMs` above 0 it is to wait first. */
export interface BackfillBatch {
  done: boolean
  retryInMs: number
  deliveryIds: string[]
  /** Whether it waits because somebody paused it. */
  paused?: boolean
}

/** What became of a fetch: with `retryInMs` above 0 Apple's limits left no room, nothing was asked, and it is to wait. */
export interface FetchOutcome {
  retryInMs: number
}

/** What became of fetching several: `retryInMs` as of one, and those that failed in a way that may be different next time. */
export interface FetchedLot extends FetchOutcome {
  failedIds: string[]
}

/** Input of `syncIntegration`. */
export interface SyncIntegrationInput extends IntegrationRef {
  /** The instant that the sync was due, ISO 8601. */
  dueAt: string
}

/** Input of `watchIntegration`. */
export interface WatchIntegrationInput extends IntegrationRef {
  /** The instant that the look was due, ISO 8601. */
  dueAt: string
}

/** What a sync is to fetch. */
export interface SyncPlan {
  deliveryIds: string[]
}

/** The apps whose products a sync is to read next; with `more`, others wait behind them. */
export interface CataloguePlan {
  appIds: string[]
  more: boolean
}

/** Input of `bulkJob`. */
export interface BulkJobInput {
  workspaceId: string
  jobId: string
}

/** What became of a step of a job: with `done` it has ended, with `retryInMs` above 0 it is to wait first. */
export interface JobStep {
  done: boolean
  retryInMs: number
  /** Whether it waits because somebody paused it. */
  paused?: boolean
}

/** Input of `sendMail`. */
export interface SendMailInput {
  workspaceId: string
  mailId: string
}

/** What became of a mail: with `retryInMs` above 0 it is to be tried again then, refused for now or, with `quiet`, not wanted yet. */
export interface SendOutcome {
  retryInMs: number
  quiet?: boolean
}

/** What workflows ask for. Every activity reads its rows again, may run twice, and then changes nothing the second time. */
export interface GatehouseActivities {
  verifyAccess(input: GainAccessInput): Promise<AccessVerdict>
  /** Looks once whether a client has accepted the workspace's own Apple user. */
  stepInvitation(input: GainAccessInput): Promise<InvitationStep>
  /** Does whatever a sign-in waits for next: proves the password, asks for a code, enters one, opens the session. */
  stepSignIn(input: GainAccessInput): Promise<SignInStep>
  openAccess(input: GainAccessInput): Promise<void>
  giveUpAccess(input: GainAccessInput): Promise<void>
  syncApps(input: IntegrationRef & { attemptId?: string }): Promise<{ reached: boolean }>
  planCatalogue(input: IntegrationRef): Promise<CataloguePlan>
  syncCatalogue(input: IntegrationRef & { appId: string }): Promise<void>
  leaseDeliveries(input: BackfillInput): Promise<BackfillBatch>
  fetchDelivery(input: IntegrationRef & { deliveryId: string }): Promise<FetchOutcome>
  /** Fetches those for which there is time; what it did not begin is leased again. */
  fetchDeliveries(input: IntegrationRef & { deliveryIds: string[] }): Promise<FetchedLot>
  postponeDelivery(input: IntegrationRef & { deliveryId: string }): Promise<void>
  planSync(input: SyncIntegrationInput): Promise<SyncPlan>
  finishSync(input: SyncIntegrationInput & { reached: boolean }): Promise<void>
  stepJob(input: BulkJobInput): Promise<JobStep>
  sendMail(input: SendMailInput): Promise<SendOutcome>
  /** Asks Apple again what the credential can do; `retryInMs` as for `fetchDelivery`. */
  probeIntegration(input: WatchIntegrationInput): Promise<FetchOutcome>
  finishWatch(input: WatchIntegrationInput): Promise<void>
  /** Proves the new credential everywhere that the old one serves; `verified` false ends the rotation. */
  verifyRotation(input: RotateCredentialInput): Promise<RotationVerdict>
  /** Has the old credential, an Admin's, ask for the analytics reports of some apps. */
  requestAnalytics(input: RotateCredentialInput): Promise<JobStep>
  switchRotation(input: RotateCredentialInput): Promise<void>
  giveUpRotation(input: RotateCredentialInput): Promise<void>
  /** Looks whether Apple refuses the old credential by now. */
  watchRevocation(input: RotateCredentialInput): Promise<JobStep>
  startDueWork(): Promise<void>
}

/** Which input each workflow takes that is started for an integration. */
export interface WorkflowInputs {
  gainAccess: GainAccessInput
  backfill: BackfillInput
  syncIntegration: SyncIntegrationInput
  watchIntegration: WatchIntegrationInput
  rotateCredential: RotateCredentialInput
}
