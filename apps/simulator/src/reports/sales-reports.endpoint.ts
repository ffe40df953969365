import { AppleError, NO_SALES, NOT_AVAILABLE_YET, notAcceptable, REPORT_GONE } from '../documents/errors.ts'
import type { Answer } from '../http/answer.ts'
import type { ApiRequest, Endpoint } from '../http/endpoint.ts'
import { publicationOf } from './publication.ts'
import { INVALID_VENDOR, readReportWish, type ReportWish } from './report-wish.ts'
import { tableGzip, type ReportTable } from './tsv.ts'
import { writeReport } from './write-report.ts'

/** `GET /v1/salesReports`. */
export const salesReports: Endpoint = {
  method: 'GET',
  path: '/v1/salesReports',
  capability: 'SALES',
  async handle(request) {
    refuseOtherFormats(request)
    const wish = readReportWish(request)
    refuseUnpublished(request, wish)
    refuseWithoutSubscriptions(request, wish)
    // Live: the subscription family says "no sales" when no day is named, even when there are data.
    if (wish.kind.needsVersion && !request.query.some(([name]) => name === 'filter[reportDate]'))
      throw new AppleError(NO_SALES)
    const { world, account } = request
    const table = await writeReport(
      wish.kind.type,
      { world, account, vendorNumber: wish.vendorNumber },
      wish.span,
    )
    if (table.rows.length === 0) throw new AppleError(NO_SALES)
    return reportAnswer(wish, tableGzip(changedColumns(request, wish, table)))
  },
}

/** Reports come as gzip and nothing else. */
export function refuseOtherFormats(request: ApiRequest): void {
  const { accept } = request.headers
  if (accept === undefined || /application\/(a-gzip|\*)|\*\/\*/.test(accept)) return
  throw new AppleError(notAcceptable(accept, 'application/a-gzip'))
}

function refuseUnpublished(request: ApiRequest, wish: ReportWish): void {
  const report = { reportDate: wish.reportDate, reportType: wish.kind.type }
  if (request.strike('vendorRefused', report) !== null) throw new AppleError(INVALID_VENDOR)
  if (request.strike('reportWithheld', report) !== null) throw new AppleError(NOT_AVAILABLE_YET)
  if (request.strike('reportWithdrawn', report) !== null) throw new AppleError(REPORT_GONE)
  const lateHours = request.strike('reportLate', report)?.lateHours ?? 0
  const publication = publicationOf(wish.frequency, wish.span, request.world.clock.nowMs(), lateHours)
  if (publication === 'NOT_YET') throw new AppleError(NOT_AVAILABLE_YET)
  if (publication === 'GONE') throw new AppleError(REPORT_GONE)
}

/** Live: a right vendor number that has no subscriptions is called invalid for their reports. */
function refuseWithoutSubscriptions({ account }: ApiRequest, { kind }: ReportWish): void {
  if (!kind.needsVersion) return
  if (account.apps.every((app) => app.subscriptionGroups.length === 0)) throw new AppleError(INVALID_VENDOR)
}

/** Apple adds and drops columns without a new version. */
function changedColumns(request: ApiRequest, wish: ReportWish, table: ReportTable): ReportTable {
  const report = { reportDate: wish.reportDate, reportType: wish.kind.type }
  if (request.strike('unknownColumn', report) !== null) {
    return {
      columns: [...table.columns, 'Contingent App Name'],
      rows: table.rows.map((row) => [...row, ' ']),
    }
  }
  const missing = request.strike('missingColumn', report)
  if (missing === null) return table
  const index = table.columns.indexOf(missing.column)
  return {
    columns: table.columns.toSpliced(index, 1),
    rows: table.rows.map((row) => row.toSpliced(index, 1)),
  }
}

/** A report on the wire. `agzip` is a coding that no HTTP client knows, so the body stays compressed (live capture 2023). */
function reportAnswer(
  { kind, frequency, vendorNumber, reportDate, version }: ReportWish,
  body: Buffer,
): Answer {
  const date = reportDate.replaceAll('-', '')
  const fileName =
    kind.type === 'SALES'
      ? `S_${frequency.charAt(0)}_${vendorNumber}_${date}.txt.gz`
      : `${kind.fileName}_${vendorNumber}_${date}_V${version}.txt.gz`
  return {
    status: 200,
    headers: {
      'content-type': 'application/a-gzip',
      'content-encoding': 'agzip',
      'content-disposition': `attachment;filename=${fileName}`,
      'x-reports-filename': fileName,
      'x-reports-download-version': version,
    },
    body,
  }
}
