import { deliveryQueries, integrationQueries, type BackfillProgress } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { limitsOf } from '../apple-budget/limits-of.ts'
import { isUuid } from '../by-id.ts'
import { daysBetween, newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import type { BackfillForecastView } from './backfill-views.ts'
import { backfillRange, type AskedDays } from './backfill-range.pure.ts'
import { workOf } from './backfill-work.pure.ts'
import { expected } from './estimate.pure.ts'

/**
 * What bringing a range of days home would cost, before anybody starts it: the days that are home already, the requests
 * that are left, and how long they will probably take at this integration's pace and within Apple's limits.
 * @throws {DomainError} INVALID for the range, NOT_FOUND.
 */
export async function forecastBackfill(
  deps: Deps,
  actor: Actor,
  input: AskedDays & { integrationId: string },
): Promise<BackfillForecastView> {
  authorise(actor, 'integration.read')
  const now = deps.now()
  const range = backfillRange(input, newestPublishedDay(now))
  const { known, last } = await deps.db.read(reachOf(actor), async (tx) => {
    const integration = isUuid(input.integrationId)
      ? await integrationQueries.findIntegration(tx, input.integrationId)
      : null
    if (!integration)
      throw problem('NOT_FOUND', 'There is no such integration, or it is not shared with you.', {
        field: 'integrationId',
      })
    const [last] = await deliveryQueries.backfillProgress(tx, [integration.id])
    const of = { providerId: integration.providerId, fromOn: range.from, toOn: range.to }
    return { known: await deliveryQueries.countKnown(tx, of), last }
  })
  const days = daysBetween(range.from, range.to) + 1
  const requests = Math.max(0, known.vendorNumbers * days - known.deliveries)
  const limits = (await limitsOf(deps, actor, [input.integrationId])).get(input.integrationId)
  const { lowMs, highMs } = expected(requests, paceOf(last, now), limits ?? noLimits)
  const toSeconds = (ms: number) => Math.ceil(ms / 1_000)
  return {
    ...range,
    daysHome: known.days,
    daysTotal: days,
    requests,
    secondsLow: toSeconds(lowMs),
    secondsHigh: toSeconds(highMs),
  }
}

const noLimits = () => ({ ofHour: 0, ofMinute: 0 })

/** Milliseconds a file took in the newest backfill; null where none has run. */
function paceOf(last: BackfillProgress | undefined, now: Date): number | null {
  const work = last ? workOf(last, now, noLimits) : null
  return work && work.steps > 0 ? work.activeMs / work.steps : null
}
