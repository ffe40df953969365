import {
  appQueries,
  ledgerQueries,
  salesExportQueries,
  type AppRow,
  type ExportedRow,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { appLeftOut } from '../catalogue/app-left-out.ts'
import { daysOf } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { coverageOf, type Coverage, type Source } from '../sales/coverage.pure.ts'
import { checkRange, type DayRange } from '../sales/day-range.ts'
import { publishedAsOf } from '../sales/published.ts'
import type { DayStatus } from '../sales/sales-view.ts'
import { decimal, toCsvLine } from './csv.pure.ts'

export interface ExportSalesInput extends DayRange {
  appId?: string | null | undefined
  clientId?: string | null | undefined
  byTerritory: boolean
}

/** Where an export goes: opened with a file's name when nothing can be refused any more, then written piece by piece. */
export type OpenExport = (file: { name: string; asOf: Date }) => (text: string) => Promise<void>

const header = toCsvLine(
  'day client app apple_id territory units redownloads updates proceeds currency status as_of apps_left_out'.split(
    ' ',
  ),
)

/**
 * Daily sales as CSV: a line for each day, app, territory if asked, and currency, each with what is known of its day;
 * a day of an account without lines has one that says why, and each line says how many apps of its account are in none.
 * Whoever reads slowly is waited for.
 * @throws {DomainError} INVALID for the range, NOT_FOUND, FORBIDDEN; before anything is opened.
 */
export async function exportSales(
  deps: Deps,
  actor: Actor,
  input: ExportSalesInput,
  open: OpenExport,
): Promise<void> {
  authorise(actor, 'sales.read')
  checkRange(input)
  const asOf = deps.now()
  await deps.db.read(reachOf(actor), async (tx) => {
    const { appIds, clientIds, providerIds, stem, app } = await whose(tx, input)
    const range = { fromOn: input.from, toOn: input.to }
    // The ledger first, as for the charts.
    const runs = await ledgerQueries.ledgerRuns(tx, { ...range, clientIds, providerIds })
    const inUse = await ledgerQueries.providersInUse(tx, { clientIds, providerIds })
    const coverage = coverageOf(inUse, runs, publishedAsOf(asOf))
    const names = await clientNames(tx, coverage)
    const leftOut = app ? new Map<string, number>() : await appQueries.countLeftOut(tx, idsOf(coverage))
    const by = input.byTerritory ? '_by-territory' : ''
    const time = asOf.toISOString().slice(0, 16).replace(':', '-')
    const write = open({ name: `sales_${stem}_${input.from}_${input.to}${by}_as-of-${time}Z.csv`, asOf })
    await write(`${header}`)
    const lines = createLines({
      coverage,
      names,
      appName: app?.name ?? null,
      ascId: app?.ascId ?? null,
      leftOut,
      asOf,
    })
    const wanted = { ...range, appIds, clientIds, byTerritory: input.byTerritory }
    const days = daysOf(input.from, input.to)
    for await (const batch of salesExportQueries.exportSales(tx, wanted))
      await write(batch.map((row) => lines.before(days, row.day) + lines.of(row)).join(''))
    await write(lines.before(days, null))
  })
}

/** @throws {DomainError} NOT_FOUND */
async function whose(tx: Tx, { appId, clientId }: ExportSalesInput) {
  if (appId) {
    const app = isUuid(appId) ? await appQueries.findApp(tx, appId) : null
    if (!app)
      throw problem('NOT_FOUND', 'There is no such app, or it is not shared with you.', { field: 'app' })
    if (app.standing !== 'INCLUDED') throw appLeftOut('app')
    return { appIds: [app.id], clientIds: null, providerIds: [app.providerId], stem: `app-${app.ascId}`, app }
  }
  const nothing: { appIds: null; providerIds: null; app: AppRow | null } = {
    appIds: null,
    providerIds: null,
    app: null,
  }
  if (!clientId) return { ...nothing, clientIds: null, stem: 'all-clients' }
  const [client] = isUuid(clientId) ? await salesExportQueries.clientsNamed(tx, [clientId]) : []
  if (!client)
    throw problem('NOT_FOUND', 'There is no such client, or it is not shared with you.', { field: 'client' })
  return { ...nothing, clientIds: [client.id], stem: `client-${client.slug}` }
}

const idsOf = ({ sources }: Coverage): string[] => sources.map(({ id }) => id)

async function clientNames(tx: Tx, { sources }: Coverage): Promise<Map<string, string>> {
  const ids = [...new Set(sources.map(({ clientId }) => clientId))]
  const rows = ids.length > 0 ? await salesExportQueries.clientsNamed(tx, ids) : []
  return new Map(rows.map(({ id, name }) => [id, name]))
}

interface Of {
  coverage: Coverage
  names: Map<string, string>
  /** The one app that is exported; null for all. */
  appName: string | null
  ascId: string | null
  /** How many apps of each account are left out. */
  leftOut: ReadonlyMap<string, number>
  asOf: Date
}

/** Writes lines in the order of days, and one for each account and day that has none. */
function createLines({ coverage, names, appName, ascId, leftOut, asOf }: Of) {
  const sources = new Map(coverage.sources.map((source) => [source.id, source]))
  const end = (providerId: string) => [asOf.toISOString(), leftOut.get(providerId) ?? 0]
  let next = 0
  let seen = new Set<string>()
  const silent = (day: string): string =>
    coverage.sources
      .filter(({ id }) => !seen.has(id))
      .map((source) => withoutSales(source, day))
      .join('')
  const withoutSales = (source: Source, day: string): string => {
    const known = coverage.dayOf(source, day).status
    const status: DayStatus = known === 'FINAL' ? 'ZERO' : known
    const count = status === 'ZERO' ? 0 : null
    const name = names.get(source.clientId) ?? null
    return toCsvLine([
      day,
      name,
      appName,
      ascId,
      null,
      count,
      count,
      count,
      null,
      null,
      status,
      ...end(source.id),
    ])
  }
  return {
    /** Lines of the days before `day` that had nothing; of all that are left for null. */
    before(days: readonly string[], day: string | null): string {
      let text = ''
      for (; next < days.length && days[next] !== day; next += 1) {
        text += silent(days[next] ?? '')
        seen = new Set()
      }
      return text
    },
    of(row: ExportedRow): string {
      seen.add(row.providerId)
      const source = sources.get(row.providerId)
      const status = source ? coverage.dayOf(source, row.day).status : 'MISSING'
      const { day, clientName, territory, units, redownloads, updates, currency } = row
      const counts = [units, redownloads, updates]
      const proceeds = currency === '' ? null : decimal(row.proceeds)
      const name = [day, clientName, row.appName, row.ascId, territory]
      return toCsvLine([...name, ...counts, proceeds, currency || null, status, ...end(row.providerId)])
    },
  }
}
