import { stateAfter } from './reason-states.pure.ts'

/** Ways of connecting an Apple account. */
export const methods = [
  'API_KEY_TEAM',
  'API_KEY_INDIVIDUAL',
  'REPORTER_TOKEN',
  'APP_SPECIFIC_PASSWORD',
  'APPLE_ID_2FA',
  'SERVICE_USER_INVITE',
] as const
export type Method = (typeof methods)[number]

/** The one state that people see. Projected by `projectState` alone. */
export const integrationStates = [
  'DRAFT',
  'VERIFYING',
  'AWAITING_CODE',
  'PENDING',
  'BACKFILLING',
  'ACTIVE',
  'DEGRADED',
  'EXPIRING',
  'NEEDS_REAUTH',
  'REVOKED',
  'LOCKED',
  'ARCHIVED',
] as const
export type IntegrationState = (typeof integrationStates)[number]

/** Worst first: what decides a client's state among its integrations. */
export const statesBySeverity: readonly IntegrationState[] = [
  'NEEDS_REAUTH',
  'REVOKED',
  'LOCKED',
  'AWAITING_CODE',
  'PENDING',
  'DEGRADED',
  'EXPIRING',
  'VERIFYING',
  'BACKFILLING',
  'DRAFT',
  'ACTIVE',
  'ARCHIVED',
]

/** Evidence about access: NOT_YET until Apple first let us in. */
export type Access = 'NOT_YET' | 'OPEN' | 'LIMITED' | 'SHUT'

/** Stages of a try to gain access, as far as they decide the shown state. */
export type OpenStage = 'QUEUED' | 'VERIFYING' | 'AWAITING_CODE' | 'PENDING'

/** Everything that the shown state depends on. */
export interface Evidence {
  access: Access
  reasonCode: string | null
  /** The stage of the attempt under way, if one is. */
  openAttempt: OpenStage | null
  firstBackfillDone: boolean
  archivedAt: Date | null
  expiresAt: Date | null
}

/** A forecast end within this many days is shown as EXPIRING. */
export const expiringWithinDays = 7

/**
 * Projects the one shown state from the evidence. Renewing an open integration never makes it look shut,
 * and starting a run never turns anything green or red: neither an attempt nor a run is looked at once access is open.
 */
export function projectState(evidence: Evidence, now: Date): IntegrationState {
  if (evidence.archivedAt) return 'ARCHIVED'
  if (evidence.access === 'NOT_YET') return beforeAccess(evidence.openAttempt)
  if (evidence.access === 'SHUT') return shutState(evidence)
  if (evidence.access === 'LIMITED') return 'DEGRADED'
  if (evidence.expiresAt && daysUntil(evidence.expiresAt, now) <= expiringWithinDays) return 'EXPIRING'
  return evidence.firstBackfillDone ? 'ACTIVE' : 'BACKFILLING'
}

function beforeAccess(stage: OpenStage | null): IntegrationState {
  if (stage === null) return 'DRAFT'
  return stage === 'QUEUED' ? 'VERIFYING' : stage
}

/** Without a reason that shuts, a renewal is what is known to help. */
function shutState({ reasonCode }: Evidence): IntegrationState {
  const state = stateAfter(reasonCode ?? '')
  return state === 'DEGRADED' ? 'NEEDS_REAUTH' : state
}

const daysUntil = (instant: Date, now: Date) => (instant.getTime() - now.getTime()) / 86_400_000
