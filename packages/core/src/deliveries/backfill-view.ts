import { deliveryQueries, type BackfillProgress } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { limitsOf, type Limits } from '../apple-budget/limits-of.ts'
import { daysBetween } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { engine } from '../overview/engine.ts'
import { problem } from '../problems/domain-error.ts'
import { describeReason, type ReasonCode } from '../problems/reasons.ts'
import type { BackfillView } from './backfill-views.ts'
import { workOf } from './backfill-work.pure.ts'
import { estimate, limitedBy, ratePerMinute, type Work } from './estimate.pure.ts'
import { stalledSince } from './stall.pure.ts'

/** Backfills as people see them, in the order of the rows. */
export async function toBackfillViews(
  deps: Deps,
  actor: Actor,
  rows: readonly BackfillProgress[],
): Promise<BackfillView[]> {
  const now = deps.now()
  const open = rows.filter(({ backfill }) => ['RUNNING', 'PAUSED'].includes(backfill.state))
  const limits = await limitsOf(
    deps,
    actor,
    open.map(({ backfill }) => backfill.integrationId),
  )
  const works = rows.map((row) => workOf(row, now, limits.get(row.backfill.integrationId) ?? nothingKnown))
  const stalls = rows.map((row, index) => stallOf(row, works[index], now))
  const engineAway = stalls.some(Boolean) && (await engine(deps)).state !== 'READY'
  return rows.map((row, index) => ({
    ...countsOf(row),
    ...outlookOf(row, works[index]),
    stalled: describeStall(row, stalls[index], works[index], engineAway),
  }))
}

/** @throws {DomainError} NOT_FOUND */
export async function readBackfill(deps: Deps, actor: Actor, id: string): Promise<BackfillView> {
  const row = await deps.db.read(reachOf(actor), (tx) => deliveryQueries.findBackfillProgress(tx, id))
  const [view] = row ? await toBackfillViews(deps, actor, [row]) : []
  if (!view)
    throw problem('NOT_FOUND', 'There is no such backfill, or it is not shared with you.', { field: 'id' })
  return view
}

const nothingKnown: Limits = () => ({ ofHour: 0, ofMinute: 0 })

const countsOf = ({ backfill, ...progress }: BackfillProgress) => ({
  id: backfill.id,
  integrationId: backfill.integrationId,
  state: backfill.state as BackfillView['state'], // written by the use cases of this folder alone
  deliveriesDone: progress.done,
  deliveriesTotal: progress.total,
  newestDay: progress.newestOn,
  oldestDay: progress.oldestOn,
  daysHome: progress.daysHome,
  daysTotal: daysBetween(backfill.fromOn, backfill.toOn) + 1,
  lastStepAt: progress.lastStepAt === null ? null : new Date(progress.lastStepAt),
})

/** A pace and an end are told of what runs alone; what is paused has a person to wait for. */
function outlookOf({ backfill }: BackfillProgress, work: Work | null | undefined) {
  const running = backfill.state === 'RUNNING' && work ? work : null
  const likely = running && estimate(running)
  return {
    estimatedDoneAt: likely?.doneAt ?? null,
    estimateLow: likely?.lowAt ?? null,
    estimateHigh: likely?.highAt ?? null,
    ratePerMinute: running && ratePerMinute(running),
    limitedBy: backfill.state === 'PAUSED' ? ('PEOPLE' as const) : running && limitedBy(running),
  }
}

function stallOf({ backfill }: BackfillProgress, work: Work | null | undefined, now: Date): Date | null {
  const since = backfill.resumedAt ?? backfill.startedAt
  if (backfill.state !== 'RUNNING' || !since || !work) return null
  return stalledSince({ now, since, recent: work.recent })
}

function describeStall(
  row: BackfillProgress,
  since: Date | null | undefined,
  work: Work | null | undefined,
  engineAway: boolean,
): BackfillView['stalled'] {
  if (!since || !work) return null
  const limited = work.limits(1)
  const waitMs = Math.max(limited.ofHour, limited.ofMinute)
  const code: ReasonCode = engineAway ? 'ENGINE_AWAY' : waitMs > 0 ? 'APPLE_LIMIT' : 'APPLE_SLOW'
  const { page: _page, ...text } = describeReason(code, { minutes: Math.ceil(waitMs / 60_000) })
  return { since, code, ...text }
}
