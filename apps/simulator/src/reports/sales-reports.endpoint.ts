import { dayNumber, dayText, isDay } from '../clock/day.ts'
import {
  AppleError,
  illegalParameter,
  invalidParameter,
  missingParameter,
  NO_SALES,
  NOT_AVAILABLE_YET,
  notAcceptable,
  REPORT_GONE,
  type AppleErrorEntry,
} from '../documents/errors.ts'
import { readQuery } from '../documents/query.ts'
import type { Answer } from '../http/answer.ts'
import type { ApiRequest, Endpoint } from '../http/endpoint.ts'
import { newestPublishedDay, publicationOf } from './publication.ts'
import { dailySales } from './sales-report.ts'
import { tableGzip } from './tsv.ts'

const LATEST_VERSION = '1_0'
const TYPES = ['SALES', 'PRE_ORDER', 'NEWSSTAND', 'SUBSCRIPTION', 'SUBSCRIPTION_EVENT', 'SUBSCRIBER'] as const
const MORE_TYPES = [
  'SUBSCRIPTION_OFFER_CODE_REDEMPTION',
  'INSTALLS',
  'FIRST_ANNUAL',
  'WIN_BACK_ELIGIBILITY',
] as const
const SHAPE = {
  filters: {
    vendorNumber: null,
    reportType: [...TYPES, ...MORE_TYPES],
    reportSubType: ['SUMMARY', 'DETAILED', 'SUMMARY_INSTALL_TYPE', 'SUMMARY_TERRITORY', 'SUMMARY_CHANNEL'],
    frequency: ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'],
    reportDate: null,
    version: null,
  },
}
const REQUIRED = ['vendorNumber', 'reportType', 'reportSubType', 'frequency'] as const

/** `GET /v1/salesReports`. */
export const salesReports: Endpoint = {
  method: 'GET',
  path: '/v1/salesReports',
  capability: 'SALES',
  handle: answerReport,
}

function answerReport(request: ApiRequest): Answer {
  refuseOtherFormats(request)
  const wish = readWish(request)
  const { world, account } = request
  if (wish.reportType !== 'SALES' || wish.frequency !== 'DAILY' || wish.reportSubType !== 'SUMMARY') {
    throw new AppleError(NO_SALES)
  }
  const day = wish.reportDate === null ? newestPublishedDay(world.clock.nowMs()) : dayNumber(wish.reportDate)
  refuseUnpublished(request, day)
  const table = dailySales(account, day, world.book, world.restatements.revisionOf(account, day))
  if (table.rows.length === 0) throw new AppleError(NO_SALES)
  return reportAnswer(
    `S_D_${wish.vendorNumber}_${dayText(day).replaceAll('-', '')}.txt.gz`,
    LATEST_VERSION,
    tableGzip(table),
  )
}

function refuseOtherFormats(request: ApiRequest): void {
  const accept = request.headers.accept
  if (accept === undefined || /application\/(a-gzip|\*)|\*\/\*/.test(accept)) return
  throw new AppleError(notAcceptable(accept, 'application/a-gzip'))
}

interface ReportWish {
  vendorNumber: string
  reportType: string
  reportSubType: string
  frequency: string
  reportDate: string | null
}

function readWish(request: ApiRequest): ReportWish {
  const { filters } = readQuery(request.query, SHAPE)
  const one = (name: string): string | null => filters.get(name)?.[0] ?? null
  const errors: AppleErrorEntry[] = REQUIRED.filter((name) => one(name) === null).map((name) =>
    missingParameter(`filter[${name}]`),
  )
  const vendorNumber = one('vendorNumber')
  if (vendorNumber !== null && !request.account.vendorNumbers.includes(vendorNumber)) {
    errors.push(invalidParameter('filter[vendorNumber]', 'Invalid vendor number specified. Try again.'))
  }
  const version = one('version')
  if (version !== null && version !== LATEST_VERSION) errors.push(wrongVersion())
  const reportDate = one('reportDate')
  errors.push(...dateErrors(reportDate, one('frequency')))
  const [first, ...more] = errors
  if (first !== undefined) throw new AppleError(first, ...more)
  return {
    vendorNumber: vendorNumber ?? '',
    reportType: one('reportType') ?? '',
    reportSubType: one('reportSubType') ?? '',
    frequency: one('frequency') ?? '',
    reportDate,
  }
}

function wrongVersion(): AppleErrorEntry {
  return invalidParameter(
    'filter[version]',
    `The version parameter you have specified is invalid. The latest version for this report is ${LATEST_VERSION}.`,
  )
}

function dateErrors(reportDate: string | null, frequency: string | null): AppleErrorEntry[] {
  if (reportDate === null) {
    return frequency === null || frequency === 'DAILY' ? [] : [missingParameter('filter[reportDate]')]
  }
  if (frequency !== 'DAILY' || isDay(reportDate)) return []
  return [
    illegalParameter(
      'filter[reportDate]',
      'Report date is invalid. Report dates should be in the format YYYY-MM-DD.',
    ),
  ]
}

function refuseUnpublished(request: ApiRequest, day: number): void {
  const report = { reportDate: dayText(day), reportType: 'SALES' }
  if (request.strike('reportWithheld', report) !== null) throw new AppleError(NOT_AVAILABLE_YET)
  const lateHours = request.strike('reportLate', report)?.lateHours ?? 0
  const publication = publicationOf(day, request.world.clock.nowMs(), lateHours)
  if (publication === 'NOT_YET') throw new AppleError(NOT_AVAILABLE_YET)
  if (publication === 'GONE') throw new AppleError(REPORT_GONE)
}

/** A report on the wire. `agzip` is a coding that no HTTP client knows, so the body stays compressed (live capture 2023). */
function reportAnswer(fileName: string, version: string, body: Buffer): Answer {
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
