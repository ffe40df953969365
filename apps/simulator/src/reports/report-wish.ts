import { dayText } from '../clock/day.ts'
import { AppleError, invalidParameter, missingParameter, type AppleErrorEntry } from '../documents/errors.ts'
import { readQuery } from '../documents/query.ts'
import type { ApiRequest } from '../http/endpoint.ts'
import { REPORT_KINDS, type Frequency, type ReportKind } from './catalogue.ts'
import { DATE_FORMS, spanOf, type ReportSpan } from './period.ts'
import { newestPublishedDay } from './publication.ts'
import { versionsOf } from './versions.ts'

/** A report that somebody asked for, in a form that Apple accepts. */
export interface ReportWish {
  kind: ReportKind
  vendorNumber: string
  frequency: Frequency
  span: ReportSpan
  /** As asked for, or the newest day. */
  reportDate: string
  version: string
}

const SHAPE = {
  filters: {
    vendorNumber: null,
    reportType: [...new Set(REPORT_KINDS.map((kind) => kind.type))],
    reportSubType: ['SUMMARY', 'DETAILED', 'SUMMARY_INSTALL_TYPE', 'SUMMARY_TERRITORY', 'SUMMARY_CHANNEL'],
    frequency: ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'],
    reportDate: null,
    version: null,
  },
  required: ['vendorNumber', 'reportType', 'reportSubType', 'frequency'],
} as const

/** Reads the query of `/v1/salesReports`. @throws {AppleError} 400 with one entry for each mistake. */
export function readReportWish(request: ApiRequest): ReportWish {
  const { filters } = readQuery(request.query, SHAPE)
  const one = (name: string): string | null => filters.get(name)?.[0] ?? null
  const vendorNumber = one('vendorNumber') ?? ''
  const frequency = (one('frequency') ?? 'DAILY') as Frequency // checked by the shape above
  const kind = findKind(one('reportType'), one('reportSubType'), frequency)
  const errors: AppleErrorEntry[] = []
  if (!request.account.vendorNumbers.includes(vendorNumber)) errors.push(INVALID_VENDOR)
  const version = one('version')
  const versions = versionsOf(request.world, kind)
  if (version === null ? kind.needsVersion : !versions.includes(version))
    errors.push(wrongVersion(versions.at(-1) ?? ''))
  const reportDate =
    one('reportDate') ??
    (frequency === 'DAILY' ? dayText(newestPublishedDay(request.world.clock.nowMs())) : null)
  const span = reportDate === null ? null : spanOf(frequency, reportDate)
  if (reportDate === null) errors.push(missingParameter('filter[reportDate]'))
  else if (span === null) errors.push(wrongDate(frequency))
  const [first, ...more] = errors
  if (first !== undefined) throw new AppleError(first, ...more)
  if (span === null || reportDate === null) throw new Error('a span without errors') // both were reported above
  return { kind, vendorNumber, frequency, span, reportDate, version: version ?? versions.at(-1) ?? '' }
}

function findKind(type: string | null, subType: string | null, frequency: Frequency): ReportKind {
  const kind = REPORT_KINDS.find(
    (each) => each.type === type && each.subType === subType && each.frequencies.includes(frequency),
  )
  if (kind === undefined) {
    const detail = `There is no ${String(type)} report of sub-type ${String(subType)} with the frequency ${frequency}.`
    throw new AppleError(invalidParameter('filter[reportType]', detail))
  }
  return kind
}

/** Also answered to a number that is right but has no data of this type. */
export const INVALID_VENDOR: AppleErrorEntry = invalidParameter(
  'filter[vendorNumber]',
  'Invalid vendor number specified. Try again.',
)

function wrongVersion(latest: string): AppleErrorEntry {
  return invalidParameter(
    'filter[version]',
    `The version parameter you have specified is invalid. The latest version for this report is ${latest}.`,
  )
}

function wrongDate(frequency: Frequency): AppleErrorEntry {
  return invalidParameter(
    'filter[reportDate]',
    `The report date is invalid. Its format is ${DATE_FORMS[frequency]}.`,
  )
}
