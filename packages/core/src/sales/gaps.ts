import { addDays } from '../day/apple-day.ts'
import { describeReason } from '../problems/reasons.ts'
import type { DayStatus, GapView } from './sales-view.ts'
import type { CoveredDay, Coverage } from './coverage.pure.ts'
import { joinMissing, type MissingDay } from './gaps.pure.ts'

/** Why a day has no numbers, where the ledger does not say. */
const codeOfStatus: Partial<Record<DayStatus, string>> = {
  MISSING: 'FETCHING',
  NOT_COVERED: 'NEVER_ASKED',
  BEYOND: 'NO_LONGER_KEPT',
}

/** What asking again does not change: they come by themselves, or never. */
const pointless = new Set(['FETCHING', 'NO_LONGER_KEPT', 'APPLE_LIMIT', 'APPLE_SLOW', 'ENGINE_AWAY'])

/**
 * Days without numbers that are not simply due, each run of them with its client, its reason and who can mend it.
 * `everWanted` leaves out days that nobody asked for or that Apple no longer keeps: a day's own status says so.
 */
export function gapsOf(
  coverage: Coverage,
  days: readonly string[],
  { everWanted = false }: { everWanted?: boolean } = {},
): GapView[] {
  return coverage.sources.flatMap((source) => {
    const missing = days
      .map((day) => ({ day, ...coverage.dayOf(source, day) }))
      .filter(({ status }) => status === 'MISSING' || !everWanted)
      .flatMap(missingDay)
    return joinMissing(missing, (day) => addDays(day, 1)).map(({ from, to, code, params }) => {
      const { message, hint, actor } = describeReason(code, params)
      const fillable = !pointless.has(code)
      return { from, to, reason: message, hint, actor, fillable, clientId: source.clientId }
    })
  })
}

function missingDay({ day, status, run }: CoveredDay & { day: string }): MissingDay[] {
  const usual = codeOfStatus[status]
  if (usual === undefined) return []
  const told = status === 'MISSING' ? run?.problemCode : null
  return [{ day, code: told ?? usual, params: told ? (run?.problemParams ?? null) : null }]
}
