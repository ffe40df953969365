import type { DeliveryRow, SalesFile } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import { publishedAt } from '../day/apple-day.ts'
import type { Way } from '../methods/way.ts'
import type { Known } from './note-delivery.ts'
import { salesParserVersion } from './sales-facts.ts'

/** What Apple answered for a delivery: a file that is kept by now, or what the ledger is to know instead. */
export type Fetched =
  | { delivery: DeliveryRow; file: Omit<SalesFile, 'announces'>; known?: never }
  | { delivery: DeliveryRow; file?: never; known: Known }

/** A day may come this much later than promised before it counts as late; Apple: 24 hours of grace observed. */
const lateAgainMs = 60 * 60_000

/** Asks Apple for a delivery, and keeps its file as it came. @throws {AscError} where Apple's answer is a refusal. */
export async function askApple(deps: Deps, way: Way, delivery: DeliveryRow): Promise<Fetched> {
  const answer = await way.downloadSales({
    vendorNumber: delivery.vendorNumber,
    reportType: 'SALES',
    reportSubType: 'SUMMARY',
    frequency: 'DAILY',
    reportDate: delivery.periodOn,
  })
  if (answer.outcome === 'FILE') {
    const kept = await deps.files.keep(answer.body)
    const read = { fetchedAt: deps.now(), parserVersion: salesParserVersion, source: way.source }
    const file = { deliveryId: delivery.id, ...kept, ...read, reportVersion: answer.version }
    return { delivery, file }
  }
  return { delivery, known: knownOf(answer.outcome, delivery, deps.now()) }
}

function knownOf(
  outcome: 'NO_SALES' | 'NO_LONGER_KEPT' | 'NOT_YET',
  { periodOn }: DeliveryRow,
  fetchedAt: Date,
): Known {
  const known = { fetchedAt, problemCode: null, problemParams: null }
  if (outcome === 'NO_SALES') return { ...known, state: 'EMPTY', rows: 0 }
  if (outcome === 'NO_LONGER_KEPT') return { ...known, state: 'BEYOND' }
  const dueAt = new Date(Math.max(publishedAt(periodOn).getTime(), fetchedAt.getTime() + lateAgainMs))
  return { state: 'LATE', problemCode: 'APPLE_LATE', dueAt }
}
