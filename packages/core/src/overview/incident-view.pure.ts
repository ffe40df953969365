import type { IncidentRow, LastCalls, StandingReason } from '@gatehouse/db'
import { readOutcome } from '../calls/outcome.pure.ts'
import { describeFailure, type FailureText } from '../runs/describe-failure.ts'
import { explainedBy } from './explained.pure.ts'
import type { SharedScope } from './shared-faults.pure.ts'

/** One fault that many clients share or shared: what it means, where it lies, who can mend it. It names no client. */
export interface IncidentView extends FailureText {
  id: string
  scope: SharedScope
  /** Of endpoints, such as `salesReports`. */
  family: string
  code: string
  since: Date
  /** Null while it lasts. */
  until: Date | null
  /** At its worst. */
  clientCount: number
  ofClientCount: number
}

/** A client that an incident strikes or struck. */
export interface StruckClientView {
  clientId: string
  /** When it last met it. */
  lastAt: Date
  /** It meets it still: nothing better came since. */
  struck: boolean
}

/** An incident as people see it. */
export function toIncidentView(row: IncidentRow): IncidentView {
  const { id, family, outcome, since, until, clients: clientCount, ofClients: ofClientCount } = row
  const failure = readOutcome(outcome) ?? { class: 'UNKNOWN', code: outcome }
  const scope = row.scope as SharedScope // judgeIncidents alone writes it
  const text = describeFailure({ ...failure, family })
  return { ...text, id, scope, family, code: failure.code, since, until, clientCount, ofClientCount }
}

/** The clients that an incident strikes, by their calls and by what their access says; those it strikes still come first. */
export function toStruckClients(
  incident: IncidentRow,
  calls: readonly LastCalls[],
  reasons: readonly StandingReason[],
): StruckClientView[] {
  const isOpen = incident.until === null
  const met = calls.map(({ clientId, failedAt, otherAt }) => ({
    clientId,
    lastAt: failedAt,
    struck: isOpen && (otherAt === null || otherAt <= failedAt),
  }))
  const standing = reasons
    .filter((reason) => isOpen && explainedBy([incident], reason) !== null)
    .map(({ clientId, reasonAt }) => ({ clientId, lastAt: reasonAt, struck: true }))
  return [...Map.groupBy([...met, ...standing], ({ clientId }) => clientId)]
    .map(([clientId, its]) => ({
      clientId,
      lastAt: new Date(Math.max(...its.map(({ lastAt }) => lastAt.getTime()))),
      struck: its.some(({ struck }) => struck),
    }))
    .toSorted((a, b) => Number(b.struck) - Number(a.struck) || b.lastAt.getTime() - a.lastAt.getTime())
}
