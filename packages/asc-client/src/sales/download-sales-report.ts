import { AscNotFoundError } from '../errors/errors.ts'
import { AscLocalCode } from '../errors/kinds.ts'
import { requestIdOf } from '../transport/answer.ts'
import { type Exchange, exchange, type PipelineOptions } from '../transport/pipeline.ts'
import { protocolError } from '../transport/read-json.ts'
import { absenceOf } from './absence.ts'
import type { SalesReportAnswer, SalesReportQuery } from './sales-report-query.ts'

/** One request for one report; see `AscClient.downloadSalesReport`. */
export async function downloadSalesReport(
  options: PipelineOptions,
  query: SalesReportQuery,
): Promise<SalesReportAnswer> {
  const target = { path: '/v1/salesReports', query: parametersOf(query) }
  try {
    return fileOf(await exchange(options, { target, accept: 'application/a-gzip' }))
  } catch (error) {
    const absence = error instanceof AscNotFoundError ? absenceOf(error) : null
    if (!absence) throw error
    return { outcome: absence }
  }
}

/**
 * No `filter[version]`: Apple has changed the version it wants without notice, and the header line tells the
 * columns.
 */
function parametersOf(query: SalesReportQuery): Record<string, string> {
  return {
    'filter[vendorNumber]': query.vendorNumber,
    'filter[reportType]': query.reportType,
    'filter[reportSubType]': query.reportSubType,
    'filter[frequency]': query.frequency,
    'filter[reportDate]': query.reportDate,
  }
}

function fileOf(from: Exchange): SalesReportAnswer {
  const { answer } = from
  const type = answer.header('content-type') ?? ''
  if (answer.status !== 200 || /^\s*(text\/html|application\/([\w.]+\+)?json)/i.test(type)) {
    answer.discard()
    throw protocolError(
      from,
      AscLocalCode.UNREADABLE,
      'is not a report',
      `${answer.status} ${type.slice(0, 100)}`,
    )
  }
  return {
    outcome: 'FILE',
    body: answer.body,
    fileName: answer.header('x-reports-filename') ?? attachmentName(answer.header('content-disposition')),
    version: answer.header('x-reports-download-version'),
    requestId: requestIdOf(answer),
  }
}

function attachmentName(disposition: string | null): string | null {
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1]?.trim() ?? null
}
