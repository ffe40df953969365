import type { Page, RemedyActor } from '../problems/domain-error.ts'

/** What is looked at when data is missing, in this order; the first that is a cause is the headline. */
export const diagnosisChecks = [
  'TOO_NEW',
  'NOT_YOURS',
  'ACCESS_ENDED',
  'ROLE',
  'ANALYTICS',
  'AGREEMENT',
  'MEMBERSHIP',
  'NO_DATA',
  'APP_REMOVED',
  'WAITING_FOR_APPLE',
] as const
export type DiagnosisCheck = (typeof diagnosisChecks)[number]

/** One look. CAUSE: data is missing because of it. NOTE: worth knowing, and no fault. UNKNOWN: nothing was seen yet. */
export interface DiagnosisCheckView {
  name: DiagnosisCheck
  status: 'FINE' | 'NOTE' | 'CAUSE' | 'UNKNOWN'
  message: string
  hint: string | null
  actor: RemedyActor
  page: Page | null
  /** When what it rests on was seen; null where nothing was. */
  at: Date | null
}

/** Why an integration's data is as it is, worked out from what is known now. */
export interface IntegrationDiagnosisView {
  computedAt: Date
  /** The headline's check; null while nothing is in the way. */
  cause: DiagnosisCheckView | null
  /** Since when it is so. */
  since: Date | null
  /** How many apps bring nothing new because of it, and of which kinds of report. */
  affects: { apps: number; kinds: string[] }
  checks: DiagnosisCheckView[]
}
