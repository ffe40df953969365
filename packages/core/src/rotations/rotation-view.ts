import type { RotationRow } from '@gatehouse/db'
import type { ReasonParams } from '../problems/reasons.ts'
import { describeReason } from '../problems/reasons.ts'

/** Steps of a rotation, in their order; CUT is one of a leak alone. */
export type RotationStepName = 'CUT' | 'VERIFIED' | 'SWITCHED' | 'REVOKED' | 'REFUSAL_SEEN'

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
  /** Whom the credential serves. */
  integrations: { id: string; label: string }[]
  startedAt: Date
  endedAt: Date | null
}

/** A rotation as people see it. */
export function toRotationView(
  row: RotationRow,
  integrations: readonly { id: string; label: string }[],
): RotationView {
  const params: ReasonParams | null = row.reasonParams
  return {
    id: row.id,
    mode: row.mode as RotationView['mode'], // written by the use cases of this folder alone
    state: row.state as RotationView['state'], // as above
    reason: row.reasonCode ? describeReason(row.reasonCode, params).message : null,
    steps: stepsOf(row),
    integrations: integrations.map(({ id, label }) => ({ id, label })),
    startedAt: row.startedAt,
    endedAt: row.endedAt,
  }
}

function stepsOf(row: RotationRow): RotationStepView[] {
  const at: [RotationStepName, Date | null][] = [
    ...(row.mode === 'LEAKED' ? ([['CUT', row.startedAt]] as [RotationStepName, Date][]) : []), // a pair
    ['VERIFIED', row.verifiedAt],
    ['SWITCHED', row.switchedAt],
    ['REVOKED', row.revocationSaidAt ?? row.refusedAt],
    ['REFUSAL_SEEN', row.refusedAt],
  ]
  const next = at.findIndex(([, instant]) => instant === null)
  return at.map(([name, instant], index) => ({
    name,
    at: instant,
    state: stateOf(row, instant, index === next),
  }))
}

function stateOf(row: RotationRow, at: Date | null, isNext: boolean): RotationStepView['state'] {
  if (at !== null) return 'DONE'
  if (row.endedAt === null) return isNext ? 'NOW' : 'WAITING'
  return isNext && row.state === 'FAILED' ? 'FAILED' : 'SKIPPED'
}
