/** The task queue that every worker of Gatehouse polls. */
export const taskQueue = 'gatehouse'

/** Search attributes of every workflow. They hold ids and kinds only. */
export const searchAttributes = {
  workspace: 'GatehouseWorkspace',
  client: 'GatehouseClient',
  integration: 'GatehouseIntegration',
  kind: 'GatehouseKind',
} as const

/** Workflow ids are derived from rows, so that starting twice is once. */
export const workflowIds = {
  gainAccess: (attemptId: string) => `access:${attemptId}`,
  backfill: (backfillId: string) => `backfill:${backfillId}`,
  /** `slot` is the instant that the sync was due. */
  syncIntegration: (integrationId: string, slot: string) => `sync:${integrationId}:${slot}`,
  /** One at a time for a credential. */
  rotateCredential: (credentialId: string) => `rotate:${credentialId}`,
  bulkJob: (jobId: string) => `job:${jobId}`,
  sendMail: (mailId: string) => `mail:${mailId}`,
  /** `slot` is the instant that the look was due. */
  watchIntegration: (integrationId: string, slot: string) => `watch:${integrationId}:${slot}`,
  planner: 'planner',
} as const

/** Signals of `backfill` by the command that sends them. Each says only that the row changed. */
export const backfillSignals = {
  backfillPaused: 'paused',
  backfillResumed: 'resumed',
  backfillCancelled: 'cancelled',
} as const

/** Signals of `gainAccess` by the command that sends them. Each says only that the row changed. */
export const attemptSignals = {
  invitationApproved: 'approved',
  codeEntered: 'codeEntered',
  codeWanted: 'codeWanted',
  teamsChosen: 'teamsChosen',
  attemptCancelled: 'cancelled',
} as const

/** Signals of `bulkJob` by the command that sends them. Each says only that the row changed. */
export const jobSignals = {
  jobPaused: 'paused',
  jobResumed: 'resumed',
  jobCancelled: 'cancelled',
} as const

/** Signals of `rotateCredential` by the command that sends them. Each says only that the row changed. */
export const rotationSignals = {
  revocationConfirmed: 'revocationConfirmed',
  rotationCancelled: 'cancelled',
} as const
