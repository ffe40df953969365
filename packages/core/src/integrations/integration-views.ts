import type { NewApps } from '../catalogue/app-choice.pure.ts'
import type { Page as ApplePage, RemedyActor } from '../problems/domain-error.ts'
import type { OfferedTeam } from '../sign-in/teams-of.pure.ts'
import type { ChallengeView } from '../sign-in/challenge-view.ts'
import type { IntegrationState, Method } from './state.pure.ts'

export interface ProviderView {
  id: string
  name: string
  vendorNumbers: string[]
  /** Its number in Reporter; null where Reporter has not named it. */
  reporterAccount: string | null
}

/** Why an integration is in its state: cause, person, page. */
export interface StateReasonView {
  code: string
  message: string
  hint: string | null
  actor: RemedyActor
  page: ApplePage | null
  since: Date
}

export interface IntegrationView {
  id: string
  label: string
  method: Method
  state: IntegrationState
  stateReason: StateReasonView | null
  since: Date
  /** Since when, and by whom, nothing new is fetched; its state is what its access is. */
  paused: { at: Date; by: string } | null
  clientId: string
  provider: ProviderView
  owner: { id: string; name: string } | null
  expiresAt: Date | null
  lastSyncedAt: Date | null
  nextSyncAt: Date | null
  /** How many apps it includes. */
  appCount: number
  /** What it does with an app that it lists for the first time. */
  newApps: NewApps
  /** How many apps it reads before it looks again which matter most. */
  appBatchSize: number
}

export interface CapabilityView {
  name: string
  status: 'PROVED' | 'REFUSED' | 'UNKNOWN'
  reason: string | null
  hint: string | null
  actor: RemedyActor | null
  /** The roles whose keys may, as one says them; null for one of another version. */
  rolesNeeded: string | null
  /** Apple's own words of a refusal. */
  appleSaid: string | null
  checkedAt: Date | null
  /** When Apple last let it; null where that was never seen. */
  provedAt: Date | null
  /** Whether the service user's own API key was asked, and not what asks for the rest. */
  byServiceUserKey: boolean
}

export interface CredentialView {
  id: string
  /** A asks, B waits in a rotation, RENEWAL makes a new one for A, APPS asks for apps and products beside A. */
  slot: string
  /** API_KEY, REPORTER_TOKEN, APP_SPECIFIC_PASSWORD, APPLE_SESSION. */
  kind: string
  label: string
  /** What it is called at Apple; null where that is not known. */
  appleLabel: string | null
  /** The address of the Apple ID that it belongs to; null for keys. */
  appleId: string | null
  keyId: string | null
  issuerId: string | null
  fingerprint: string
  /** It is the workspace's own, and may serve several clients. */
  shared: boolean
  /** The integrations that it sits at, this one among them; those within reach. */
  integrationIds: string[]
  /** Where at Apple it is revoked. */
  page: ApplePage
  createdAt: Date
  lastUsedAt: Date | null
  expiresAt: Date | null
}

export interface AttemptView {
  id: string
  stage: AttemptStage
  waitsFor: string | null
  expiresAt: Date | null
  startedAt: Date
  endedAt: Date | null
  /** Who signs in to Apple; null where nobody does. */
  appleId: string | null
  /** What Apple asks for, while it asks. */
  challenge: ChallengeView | null
  /** The teams that a person has to choose among, while it is for them to say; null before and after. */
  teams: OfferedTeam[] | null
  /** Codes that Apple was asked about. */
  tries: number
  /** Why it failed, or what Apple said last while it goes on. */
  problem: AttemptProblemView | null
}

/** What would be better, though nothing is broken: person, page. */
export type AdviceView = Omit<StateReasonView, 'since'>

/** The steps of an attempt; those between QUEUED and VERIFYING are of a sign-in with an Apple ID. */
export const attemptStages = [
  'QUEUED',
  'PROVING',
  'AWAITING_CODE',
  'ENTERING_CODE',
  'CHOOSING_TEAM',
  'FINISHING',
  'PENDING',
  'VERIFYING',
  'SUCCEEDED',
  'FAILED',
  'CANCELLED',
] as const
export type AttemptStage = (typeof attemptStages)[number]

/** Why an attempt failed: cause, person, page. */
export type AttemptProblemView = Omit<StateReasonView, 'since'>

export interface TransitionView {
  at: Date
  from: IntegrationState | null
  to: IntegrationState
  reason: string | null
  by: string
}
