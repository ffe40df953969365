import { AppleSignInError, ReporterError, type RequestOutcome } from '@gatehouse/asc-client'
import type { CallTallyRow, UnknownAnswerRow } from '@gatehouse/db'
import { failureOf } from '../runs/failure-of.pure.ts'
import { familyOf } from './family.pure.ts'
import { answered, outcomeOf } from './outcome.pure.ts'

/**
 * Whose calls they are: an integration's; of whatever asks with a secret in hand, or about an Apple ID, while nobody knows
 * whose that is.
 */
export type Caller = { workspaceId: string } & (
  { id: string } | { fingerprint: string } | { appleId: string }
)

/** A row whose integrations are found when it is written. */
type Seen<Row> = Omit<Row, 'clientId' | 'integrationId'> & {
  /** An integration's id, the fingerprint of a secret, or an Apple ID. */
  of: string
}

/** What one process saw of calls since it was last asked. */
export interface CallsSeen {
  tallies: Seen<CallTallyRow>[]
  unknown: Seen<UnknownAnswerRow>[]
}

/** How calls to Apple ended, gathered in memory until somebody takes it. */
export interface CallLog {
  note(of: Caller, outcome: RequestOutcome, at: Date): void
  take(): CallsSeen
  /** Gives back what could not be written. */
  giveBack(seen: CallsSeen): void
}

const minuteMs = 60_000
/** More is not kept while Postgres is away. */
const mostKept = 5_000
const longestWords = 400
const longestCode = 120

/** Makes an empty log. */
export function createCallLog(): CallLog {
  const tallies = new Map<string, Seen<CallTallyRow>>()
  const unknown = new Map<string, Seen<UnknownAnswerRow>>()
  const addTally = (row: Seen<CallTallyRow>) => {
    const key = [row.of, row.family, row.outcome, row.minute.getTime()].join(' ')
    const known = tallies.get(key)
    if (!known && tallies.size >= mostKept) return
    const [calls, totalMs] = [row.calls + (known?.calls ?? 0), row.totalMs + (known?.totalMs ?? 0)]
    tallies.set(key, { ...row, calls, totalMs })
  }
  const addUnknown = (row: Seen<UnknownAnswerRow>) => {
    const key = [row.of, row.family, row.status, row.code].join(' ')
    const known = unknown.get(key)
    if (!known && unknown.size >= mostKept) return
    const newest = known && known.lastAt > row.lastAt ? known : row
    const firstAt = known && known.firstAt < row.firstAt ? known.firstAt : row.firstAt
    unknown.set(key, { ...newest, firstAt, count: row.count + (known?.count ?? 0) })
  }
  return {
    note: (of, outcome, at) => {
      const failure = outcome.error === null ? null : failureOf(outcome.error)
      const isTyped = 'fingerprint' in of
      // Whoever types a secret may be refused for what else they typed, which is no fault of anybody's account.
      if (isTyped && failure?.class === 'REFUSED') return
      const caller = { workspaceId: of.workspaceId, of: askedAs(of) }
      const family = familyOf(outcome.path)
      addTally({
        ...caller,
        family,
        outcome: failure ? outcomeOf(failure).slice(0, longestCode) : answered,
        minute: new Date(Math.floor(at.getTime() / minuteMs) * minuteMs),
        calls: 1,
        totalMs: Math.round(outcome.durationMs),
      })
      if (isTyped || failure?.class !== 'UNKNOWN' || outcome.error === null) return
      addUnknown({ ...caller, family, ...saidBy(outcome.error), count: 1, firstAt: at, lastAt: at })
    },
    take: () => {
      const seen = { tallies: [...tallies.values()], unknown: [...unknown.values()] }
      tallies.clear()
      unknown.clear()
      return seen
    },
    giveBack: (seen) => {
      for (const row of seen.tallies) addTally(row)
      for (const row of seen.unknown) addUnknown(row)
    },
  }
}

const askedAs = (of: Caller): string => ('id' in of ? of.id : 'appleId' in of ? of.appleId : of.fingerprint)

/** Apple's words, which its client has freed of secrets. */
function saidBy(
  error: NonNullable<RequestOutcome['error']>,
): Pick<UnknownAnswerRow, 'status' | 'code' | 'words' | 'requestId'> {
  const [words, requestId] = wordsOf(error)
  return {
    status: error.status ?? 0,
    code: String(error.code ?? '').slice(0, longestCode),
    words: words.slice(0, longestWords),
    requestId: requestId?.slice(0, longestCode) ?? null,
  }
}

function wordsOf(error: NonNullable<RequestOutcome['error']>): [words: string, requestId: string | null] {
  if (error instanceof ReporterError) return [error.words, null]
  // Its pages say numbers alone.
  if (error instanceof AppleSignInError) return ['', null]
  return [error.detail ?? '', error.requestId]
}
