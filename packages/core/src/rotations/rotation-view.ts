import { credentialQueries, rotationQueries, type RotationRow, type Tx } from '@gatehouse/db'
import type { AttemptProblemView } from '../integrations/integration-views.ts'
import { revocationPage } from '../problems/apple-pages.ts'
import type { Page } from '../problems/domain-error.ts'
import { describeReason } from '../problems/reasons.ts'
import { isOfToken } from './end-rotation.ts'

/**
 * Steps of a rotation, in their order; CUT is one of a leak alone, ANALYTICS_REQUESTED one of an Admin's key. A Reporter token
 * has one step, TOKEN_MADE.
 */
export type RotationStepName =
  'TOKEN_MADE' | 'CUT' | 'VERIFIED' | 'ANALYTICS_REQUESTED' | 'SWITCHED' | 'REVOKED' | 'REFUSAL_SEEN'

export interface RotationStepView {
  name: RotationStepName
  state: 'DONE' | 'NOW' | 'WAITING' | 'FAILED' | 'SKIPPED'
  at: Date | null
}

export interface RotationView {
  id: string
  mode: 'PLANNED' | 'LEAKED'
  state: 'VERIFYING' | 'SWITCHED' | 'DONE' | 'UNREVOKED' | 'FAILED' | 'CANCELLED'
  /** Why it failed, in one sentence. */
  reason: string | null
  steps: RotationStepView[]
  /** Why it failed: cause, person, page. */
  problem: AttemptProblemView | null
  /** What the old and the new one are called; the new one is null where there is none yet. */
  oldLabel: string
  newLabel: string | null
  /** Where at Apple the old one is revoked. */
  page: Page
  /** Whom the credential serves. */
  integrations: { id: string; label: string }[]
  /** What the old key, an Admin's, has asked Apple for; null where it was not to. */
  analytics: Omit<NonNullable<RotationRow['analytics']>, 'afterAscId'> | null
  /** When the old key was deleted here before it was seen refused; null for one that was not. */
  oldDroppedAt: Date | null
  startedAt: Date
  endedAt: Date | null
}

/** A rotation as people see it; `served` are the integrations that its credential serves. */
export async function toRotationView(
  tx: Tx,
  row: RotationRow,
  served: readonly { id: string; label: string }[],
): Promise<RotationView> {
  const old = await credentialQueries.findCredential(tx, row.credentialId)
  const made = row.newCredentialId && (await credentialQueries.findCredential(tx, row.newCredentialId))
  const problem = row.reasonCode
    ? { code: row.reasonCode, ...describeReason(row.reasonCode, row.reasonParams) }
    : null
  return {
    id: row.id,
    mode: row.mode as RotationView['mode'], // written by the use cases of this folder alone
    state: row.state as RotationView['state'], // as above
    reason: problem?.message ?? null,
    problem,
    oldLabel: old?.label ?? '',
    newLabel: made ? made.label : null,
    page: revocationPage(old?.kind ?? 'API_KEY'),
    steps: stepsOf(row),
    integrations: served.map(({ id, label }) => ({ id, label })),
    analytics: row.requestsAnalytics ? analyticsOf(row) : null,
    oldDroppedAt: row.oldDroppedAt,
    startedAt: row.startedAt,
    endedAt: row.endedAt,
  }
}

/** A rotation with whom it serves at present: once it is done, that is whom the new one serves. */
export async function viewRotation(tx: Tx, row: RotationRow): Promise<RotationView> {
  const isNew = row.endedAt !== null && row.state !== 'FAILED' && row.newCredentialId !== null
  const present = (isNew && row.newCredentialId) || row.credentialId
  return toRotationView(tx, row, await rotationQueries.servedBy(tx, present))
}

const analyticsOf = ({ analytics }: RotationRow) => ({
  apps: analytics?.apps ?? 0,
  made: analytics?.made ?? 0,
  there: analytics?.there ?? 0,
  stopped: analytics?.stopped ?? 0,
  refused: analytics?.refused ?? 0,
})

function stepsOf(row: RotationRow): RotationStepView[] {
  const at = isOfToken(row) ? ([['TOKEN_MADE', row.switchedAt]] as const) : stepsOfKey(row)
  const next = at.findIndex(([, instant]) => instant === null)
  return at.map(([name, instant], index) => ({
    name,
    at: instant,
    state: stateOf(row, instant, index === next),
  }))
}

function stepsOfKey(row: RotationRow): [RotationStepName, Date | null][] {
  return [
    ...(row.mode === 'LEAKED' ? ([['CUT', row.startedAt]] as [RotationStepName, Date][]) : []), // a pair
    ['VERIFIED', row.verifiedAt],
    ...(row.requestsAnalytics
      ? ([['ANALYTICS_REQUESTED', row.analyticsRequestedAt]] as [RotationStepName, Date | null][]) // a pair
      : []),
    ['SWITCHED', row.switchedAt],
    ['REVOKED', row.revocationSaidAt ?? row.refusedAt],
    ['REFUSAL_SEEN', row.refusedAt],
  ]
}

function stateOf(row: RotationRow, at: Date | null, isNext: boolean): RotationStepView['state'] {
  if (at !== null) return 'DONE'
  if (row.endedAt === null) return isNext ? 'NOW' : 'WAITING'
  return isNext && row.state === 'FAILED' ? 'FAILED' : 'SKIPPED'
}
