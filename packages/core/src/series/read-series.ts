import { appQueries, ledgerQueries, salesQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { coverageOf } from '../sales/coverage.pure.ts'
import { checkRange, type DayRange } from '../sales/day-range.ts'
import { gapsOf } from '../sales/gaps.ts'
import { publishedAsOf } from '../sales/published.ts'
import { toGroups, type SalesDimension } from '../sales/sales-groups.ts'
import { daysOf } from '../day/apple-day.ts'
import type { SeriesView } from './series-view.ts'
import { pointsAtLeast, toSeriesPoints } from './assemble-series.ts'
import { findMetric, metrics, reportNeededFor, type Metric, type MetricView } from './metrics.pure.ts'

/** More than this draws no chart; an export streams any number. */
const mostPoints = 100_000

export interface ReadSeriesInput extends DayRange {
  metric: string
  granularity: 'DAY' | 'WEEK'
  clientIds?: readonly string[] | null | undefined
  appIds?: readonly string[] | null | undefined
  /** Alpha-2. */
  territories?: readonly string[] | null | undefined
  groupBy: readonly SalesDimension[]
}

/** The dictionary of what `readSeries` can give. */
export function listMetrics(actor: Actor): readonly MetricView[] {
  authorise(actor, 'sales.read')
  return metrics
}

/**
 * One metric over days or weeks, taken apart as asked, each point with what is known of it. Ids out of reach are as
 * ids that do not exist: nothing is counted for them.
 * @throws {DomainError} INVALID for a metric that is not there (with the report it would need), the range, or more
 * points than can be looked at; FORBIDDEN.
 */
export async function readSeries(deps: Deps, actor: Actor, input: ReadSeriesInput): Promise<SeriesView> {
  authorise(actor, 'sales.read')
  const metric = getMetric(input.metric)
  checkRange(input)
  const clientIds = input.clientIds?.filter(isUuid) ?? null
  const appIds = input.appIds?.filter(isUuid) ?? null
  const range = { fromOn: input.from, toOn: input.to }
  return deps.db.read(reachOf(actor), async (tx) => {
    const apps = appIds && (appIds.length > 0 ? await appQueries.appsByIds(tx, appIds) : [])
    const whose = { clientIds, providerIds: apps && [...new Set(apps.map(({ providerId }) => providerId))] }
    // The ledger first, as for an app.
    const runs = await ledgerQueries.ledgerRuns(tx, { ...range, ...whose })
    const inUse = await ledgerQueries.providersInUse(tx, whose)
    const groups = toGroups(input)
    const wanted = { ...range, clientIds, appIds, territories: input.territories ?? null }
    const rows = await salesQueries.sumSales(tx, { ...wanted, ...groups })
    if (pointsAtLeast(input, rows) > mostPoints) throw tooManyPoints()
    const coverage = coverageOf(inUse, runs, publishedAsOf(deps.now()))
    const asked = {
      ...input,
      metric,
      grouped: input.groupBy.length > 0,
      clientsAlone: groups.byClient && !groups.byApp && !groups.byTerritory,
    }
    return {
      metric,
      points: toSeriesPoints(asked, rows, coverage),
      gaps: gapsOf(coverage, daysOf(input.from, input.to)),
    }
  })
}

/** @throws {DomainError} INVALID with the report that the metric would need, or with those that there are. */
function getMetric(name: string): Metric {
  const metric = findMetric(name)
  if (metric) return metric
  const shown = name.slice(0, 60)
  const report = reportNeededFor(name)
  const message = report
    ? `“${shown}” needs Apple's report “${report}”, which Gatehouse does not fetch.`
    : `There is no metric “${shown}”.`
  throw problem('INVALID', message, {
    field: 'metric',
    hint: `There are: ${metrics.map((each) => each.name).join(', ')}.`,
    ...(report ? { actor: 'NOBODY' } : {}),
  })
}

const tooManyPoints = () =>
  problem('INVALID', `This would be more than ${mostPoints.toLocaleString('en')} points.`, {
    field: 'groupBy',
    hint: 'Ask for a shorter range, by week, or for certain apps or clients; or take the CSV export.',
  })
