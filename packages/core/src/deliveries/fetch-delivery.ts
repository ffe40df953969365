import type { FetchOutcome } from '@gatehouse/contracts'
import { readSalesReport, ReportFormatError, type SalesReportAnswer } from '@gatehouse/asc-client'
import { deliveryQueries, replaceSales, type DeliveryRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import type { Deps } from '../deps.ts'
import { publishedAt } from '../day/apple-day.ts'
import { takeReportedApps } from '../catalogue/take-reported-apps.ts'
import { connectToApple } from '../integrations/connect-to-apple.ts'
import { tellFirstRows } from '../mail/tell-first-rows.ts'
import type { Way } from '../methods/way.ts'
import { reasonOf } from '../problems/apple-failure.ts'
import { salesParserVersion, toFacts } from './sales-facts.ts'
import { noteRefusal, noteWithoutRows } from './note-delivery.ts'

export interface FetchDeliveryInput {
  integrationId: string
  deliveryId: string
}

const done: FetchOutcome = { retryInMs: 0 }

/** A day may come this much later than promised before it counts as late; Apple: 24 hours of grace observed. */
const lateAgainMs = 60 * 60_000

/**
 * Brings one delivery home: asks Apple, keeps the file as it came, and applies its rows exactly once. Whatever
 * Apple's final answer is, the ledger says so. Where Apple's limits leave no room it asks nothing, and `retryInMs` says
 * when to come back; 0 when all is done.
 * @throws {AscError} that may be different next time; nothing is half done then.
 */
export async function fetchDelivery(
  deps: Deps,
  actor: SystemActor,
  input: FetchDeliveryInput,
): Promise<FetchOutcome> {
  const delivery = await deps.db.read(reachOf(actor), (tx) =>
    deliveryQueries.findDelivery(tx, input.deliveryId),
  )
  if (!delivery || (delivery.state !== 'WANTED' && delivery.state !== 'LATE')) return done
  let askedWith: string | null = null
  try {
    const { way, integration, credentialId } = await connectToApple(deps, actor, input.integrationId)
    askedWith = credentialId
    const answer = await way.downloadSales({
      vendorNumber: delivery.vendorNumber,
      reportType: 'SALES',
      reportSubType: 'SUMMARY',
      frequency: 'DAILY',
      reportDate: delivery.periodOn,
    })
    await take(deps, actor, { ...input, source: way.source }, delivery, answer)
    if (!way.api && answer.outcome === 'FILE') await takeReportedApps(deps, actor, integration)
    if (answer.outcome === 'FILE') await tellFirstRows(deps, actor, integration, delivery.periodOn)
  } catch (error) {
    if (error instanceof BudgetSpentError) return { retryInMs: error.retryInMs }
    const reason = reasonOf(error, { capability: 'sales', vendorNumber: delivery.vendorNumber, worked: true })
    if (!reason) throw error
    await noteRefusal(deps, actor, { ...input, askedWith }, delivery, reason)
  }
  return done
}

async function take(
  deps: Deps,
  actor: SystemActor,
  input: FetchDeliveryInput & { source: Way['source'] },
  delivery: DeliveryRow,
  answer: SalesReportAnswer,
) {
  if (answer.outcome === 'FILE') return apply(deps, actor, input, delivery, answer)
  const fetchedAt = deps.now()
  const known = { fetchedAt, problemCode: null, problemParams: null }
  if (answer.outcome === 'NO_SALES')
    return noteWithoutRows(deps, actor, input, delivery, { ...known, state: 'EMPTY', rows: 0 })
  if (answer.outcome === 'NO_LONGER_KEPT')
    return noteWithoutRows(deps, actor, input, delivery, { ...known, state: 'BEYOND' })
  const dueAt = new Date(
    Math.max(publishedAt(delivery.periodOn).getTime(), fetchedAt.getTime() + lateAgainMs),
  )
  return noteWithoutRows(deps, actor, input, delivery, { state: 'LATE', problemCode: 'APPLE_LATE', dueAt })
}

async function apply(
  deps: Deps,
  actor: SystemActor,
  input: FetchDeliveryInput & { source: Way['source'] },
  delivery: DeliveryRow,
  answer: Extract<SalesReportAnswer, { outcome: 'FILE' }>,
): Promise<void> {
  const kept = await deps.files.keep(answer.body)
  const file = {
    deliveryId: delivery.id,
    ...kept,
    reportVersion: answer.version,
    source: input.source,
    fetchedAt: deps.now(),
    parserVersion: salesParserVersion,
    announces: { kind: 'integration', entityId: input.integrationId },
  }
  try {
    await replaceSales(deps.db, reachOf(actor), file, (apps) =>
      toFacts(readSalesReport(deps.files.read(kept.sha256)), apps),
    )
  } catch (error) {
    if (!(error instanceof ReportFormatError)) throw error
    // A file that breaks off came so over the wire: the next download may be whole.
    if (error.reason === 'NOT_GZIP_END') throw error
    const problemParams = { detail: error.message, ...(error.line === null ? {} : { line: error.line }) }
    const { sha256, sizeBytes } = kept
    const { fetchedAt, parserVersion } = file
    const known = { sha256, sizeBytes, fetchedAt, parserVersion, fileDeletedAt: null }
    await noteWithoutRows(deps, actor, input, delivery, {
      ...known,
      state: 'UNREADABLE',
      problemCode: 'FILE_UNREADABLE',
      problemParams,
    })
  }
}
