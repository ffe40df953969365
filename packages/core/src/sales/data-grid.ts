import { integrationQueries, ledgerQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { addDays, appleDayOf, daysBetween, daysOf, publishedAt } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { coverageOf, type CoveredDay, type Coverage } from './coverage.pure.ts'
import type { DataGridRowView, DataGridView } from './data-grid-view.ts'
import { gapsOf } from './gaps.ts'
import { publishedAsOf } from './published.ts'
import type { DayStatus } from './sales-view.ts'

/** Of which client or integration, and how many days up to yesterday. */
export interface DataGridInput {
  id: string
  days: number
}

type Provider = Awaited<ReturnType<typeof ledgerQueries.providersInUse>>[number]
type Whose = { clientIds: readonly string[] } | { providerIds: readonly string[] }

const mostDays = 92

/** What is here of a client's accounts. @throws {DomainError} INVALID unless `days` is 1 to 92, FORBIDDEN. */
export function dataGridOfClient(deps: Deps, actor: Actor, input: DataGridInput): Promise<DataGridView> {
  authorise(actor, 'client.read')
  return gridOf(deps, actor, input, async () => ({ clientIds: [input.id] }))
}

/** What is here of an integration's account, by whichever way it came. @throws {DomainError} as for a client. */
export function dataGridOfIntegration(deps: Deps, actor: Actor, input: DataGridInput): Promise<DataGridView> {
  authorise(actor, 'integration.read')
  return gridOf(deps, actor, input, async (tx) => {
    const found = await integrationQueries.integrationsByIds(tx, [input.id])
    return { providerIds: found.map(({ integration }) => integration.providerId) }
  })
}

async function gridOf(
  deps: Deps,
  actor: Actor,
  { id, days: count }: DataGridInput,
  whoseOf: (tx: Tx) => Promise<Whose>,
): Promise<DataGridView> {
  if (!Number.isInteger(count) || count < 1 || count > mostDays)
    throw problem('INVALID', `Ask for 1 to ${mostDays} days.`, { field: 'days' })
  const now = deps.now()
  const to = addDays(appleDayOf(now), -1)
  const from = addDays(to, 1 - count)
  if (!isUuid(id)) return { from, to, rows: [] }
  return deps.db.read(reachOf(actor), async (tx) => {
    const whose = await whoseOf(tx)
    const providers = await ledgerQueries.providersInUse(tx, whose)
    if (providers.length === 0) return { from, to, rows: [] }
    const providerIds = providers.map((provider) => provider.id)
    const runs = await ledgerQueries.ledgerRuns(tx, { fromOn: from, toOn: to, providerIds })
    const arrived = await ledgerQueries.arrivals(tx, providerIds)
    const published = publishedAsOf(now)
    const coverage = coverageOf(providers, runs, published)
    const rows = providers
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map((provider) => ({
        ...standingOf(
          arrived.find(({ providerId }) => providerId === provider.id),
          published.newestOut,
        ),
        ...daysOfProvider(provider, coverage, daysOf(from, to)),
      }))
    return { from, to, rows }
  })
}

function daysOfProvider(
  { id, name, vendorNumbers, reporterAccount }: Provider,
  coverage: Coverage,
  days: readonly string[],
): Pick<DataGridRowView, 'kind' | 'frequency' | 'provider' | 'days' | 'gaps'> {
  const sources = coverage.sources.filter((each) => each.id === id)
  const [source] = sources
  return {
    kind: 'SALES_SUMMARY',
    frequency: 'DAILY',
    provider: { id, name, vendorNumbers, reporterAccount },
    days: source ? days.map((day) => ({ day, status: statusOf(coverage.dayOf(source, day)) })) : [],
    gaps: gapsOf({ ...coverage, sources }, days, { everWanted: true }),
  }
}

/** A day of which Apple confirmed for every vendor number that nothing was sold is zero, without a look at any figure. */
const statusOf = ({ status, run }: CoveredDay): DayStatus =>
  status === 'FINAL' && run?.states.every((state) => state === 'EMPTY') ? 'ZERO' : status

function standingOf(
  arrived: Awaited<ReturnType<typeof ledgerQueries.arrivals>>[number] | undefined,
  newestOut: string,
): Pick<DataGridRowView, 'newestDay' | 'lagDays' | 'lastArrivedAt' | 'nextDueAt'> {
  const newestDay = arrived?.newestOn ?? null
  const asked = arrived?.nextAskedAt
  return {
    newestDay,
    lagDays: newestDay === null ? null : Math.max(0, daysBetween(newestDay, newestOut)),
    lastArrivedAt: arrived?.lastArrivedAt ?? null,
    nextDueAt: asked ? new Date(asked) : publishedAt(addDays(newestOut, 1)),
  }
}
