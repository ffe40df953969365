import { stateAfter } from './reason-states.pure.ts'
import {
  integrationStates,
  projectState,
  type Access,
  type Evidence,
  type IntegrationState,
} from './state.pure.ts'

/** What can move an integration from one shown state to another: one kind of evidence each, and nothing else. */
export type Cause =
  /** Somebody archived it, or brought it back without its secrets. */
  | 'ARCHIVED'
  | 'RESTORED'
  /** Before the first access: an attempt begins, waits for somebody, or ends without it. */
  | 'ATTEMPT'
  | 'ACCESS_GAINED'
  /** Apple refuses the credential, or a part of what it is for. */
  | 'REFUSED'
  | 'LIMITED'
  /** Apple lets it in again, or a renewal did. */
  | 'RECOVERED'
  /** It was shut and is, for another reason. */
  | 'REASON_CHANGED'
  | 'HISTORY_HOME'
  /** The forecast end moved, or came nearer by time alone. */
  | 'END_MOVED'
  | 'TIME'

type Row = Partial<Record<Cause, readonly IntegrationState[]>>

const working = ['BACKFILLING', 'ACTIVE', 'EXPIRING'] as const
const open = [...working, 'DEGRADED'] as const
const shut = ['NEEDS_REAUTH', 'REVOKED', 'LOCKED'] as const
const archived = { ARCHIVED: ['ARCHIVED'] } as const

const beforeAccess = (state: IntegrationState): Row => ({
  ...archived,
  ATTEMPT: except(state, ['DRAFT', 'VERIFYING', 'AWAITING_CODE', 'PENDING']),
  ACCESS_GAINED: open,
})
const whileOpen: Row = { ...archived, LIMITED: ['DEGRADED'], REFUSED: shut }
const whileShut = (state: IntegrationState): Row => ({
  ...archived,
  RECOVERED: open,
  REASON_CHANGED: except(state, shut),
})

/** From each state by each cause: where to. What is not here does not happen, and `moveIntegration` refuses it. */
export const transitions: Readonly<Record<IntegrationState, Row>> = {
  DRAFT: beforeAccess('DRAFT'),
  VERIFYING: beforeAccess('VERIFYING'),
  AWAITING_CODE: beforeAccess('AWAITING_CODE'),
  PENDING: beforeAccess('PENDING'),
  BACKFILLING: {
    ...whileOpen,
    HISTORY_HOME: ['ACTIVE', 'EXPIRING'],
    END_MOVED: ['EXPIRING'],
    TIME: ['EXPIRING'],
  },
  ACTIVE: { ...whileOpen, END_MOVED: ['EXPIRING'], TIME: ['EXPIRING'] },
  EXPIRING: { ...whileOpen, HISTORY_HOME: ['ACTIVE'], END_MOVED: ['BACKFILLING', 'ACTIVE'] },
  DEGRADED: { ...archived, RECOVERED: working, REFUSED: shut },
  NEEDS_REAUTH: whileShut('NEEDS_REAUTH'),
  REVOKED: whileShut('REVOKED'),
  LOCKED: whileShut('LOCKED'),
  // Its secrets went with the archiving.
  ARCHIVED: { RESTORED: ['NEEDS_REAUTH'] },
}

/** Access is gained once; from then on it is open, limited or shut. Before that an attempt decides, not a refusal. */
const byAccess: Record<Access, Partial<Record<Access, Cause>>> = {
  NOT_YET: { OPEN: 'ACCESS_GAINED', LIMITED: 'ACCESS_GAINED' },
  OPEN: { LIMITED: 'LIMITED', SHUT: 'REFUSED' },
  LIMITED: { OPEN: 'RECOVERED', SHUT: 'REFUSED' },
  SHUT: { OPEN: 'RECOVERED', LIMITED: 'RECOVERED' },
}

/** What decides beside the attempt, whose stage shows in the state. */
type Known = Omit<Evidence, 'openAttempt'>

/** What differs between two pieces of evidence, the weightiest first, TIME where nothing does; null for what cannot be. */
export function causeOf(before: Known, after: Known): Cause | null {
  if (before.archivedAt === null && after.archivedAt !== null) return 'ARCHIVED'
  if (before.archivedAt !== null && after.archivedAt === null)
    return after.access === 'SHUT' ? 'RESTORED' : null
  if (before.access !== after.access) return byAccess[before.access][after.access] ?? null
  if (after.access === 'NOT_YET') return 'ATTEMPT'
  if (before.reasonCode !== after.reasonCode && after.access === 'SHUT') return 'REASON_CHANGED'
  if (before.firstBackfillDone !== after.firstBackfillDone)
    return after.firstBackfillDone ? 'HISTORY_HOME' : null
  return before.expiresAt?.getTime() === after.expiresAt?.getTime() ? 'TIME' : 'END_MOVED'
}

/** An access that is limited or shut says why, and the reason is of that kind. */
const isNamed = ({ access, reasonCode, archivedAt }: Known): boolean => {
  if (archivedAt !== null || access === 'NOT_YET' || access === 'OPEN') return true
  return reasonCode !== null && (access === 'SHUT') === (stateAfter(reasonCode) !== 'DEGRADED')
}

/** Thrown by what would move an integration in a way that the table does not have: a mistake of the program's own. */
export class TransitionError extends Error {
  override name = 'TransitionError'
}

/**
 * The state after new evidence.
 * @throws {TransitionError} when no named cause leads there, or a limit has no reason.
 */
export function nextState(
  from: IntegrationState,
  before: Known,
  after: Evidence,
  now: Date,
): IntegrationState {
  const to = projectState(after, now)
  if (!isNamed(after))
    throw new TransitionError(`${to} for ${after.reasonCode ?? 'no reason'} with access ${after.access}`)
  if (to === from) return to
  const cause = causeOf(before, after)
  if (cause === null || !transitions[from][cause]?.includes(to))
    throw new TransitionError(`${from} does not become ${to} by ${cause ?? 'anything that is known'}`)
  return to
}

function except(state: IntegrationState, all: readonly IntegrationState[]): IntegrationState[] {
  return integrationStates.filter((each) => each !== state && all.includes(each))
}
