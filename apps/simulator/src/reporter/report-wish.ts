import { REPORT_KINDS, type Frequency, type ReportKind } from '../reports/catalogue.ts'
import { spanOf, type ReportSpan } from '../reports/period.ts'
import { versionsOf } from '../reports/versions.ts'
import type { World } from '../world.ts'
import { ReporterError } from './reporter-error.ts'

/** A report that a command line asks for, in the terms of the API: both serve the same files. */
export interface ReporterWish {
  kind: ReportKind
  vendorNumber: string
  frequency: Frequency
  span: ReportSpan
  /** As the API writes it. */
  reportDate: string
  version: string
}

/** Reporter's names of what the API calls by other names. Apple: Reporter guide, "Sales reports". */
const TYPES: Readonly<Record<string, string>> = {
  sales: 'SALES',
  subscription: 'SUBSCRIPTION',
  subscriptionevent: 'SUBSCRIPTION_EVENT',
  subscriber: 'SUBSCRIBER',
  newsstand: 'NEWSSTAND',
  'pre-order': 'PRE_ORDER',
}
const SUB_TYPES: Readonly<Record<string, string>> = { summary: 'SUMMARY', detailed: 'DETAILED' }
const FREQUENCIES: Readonly<Record<string, Frequency>> = {
  daily: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  yearly: 'YEARLY',
}

/** Reads `vendor, type, subtype, date type, date[, version]`. @throws {ReporterError} 120 and 121, 201 to 207 */
export function readReporterWish(world: World, parameters: readonly string[]): ReporterWish {
  const [vendorNumber = '', type = '', subType = '', dateType = '', date = '', version] = parameters
  const kinds = kindsOf(type, subType)
  const frequency = FREQUENCIES[dateType.toLowerCase()]
  if (frequency === undefined) throw new ReporterError(204)
  const kind = kinds.find((each) => each.frequencies.includes(frequency))
  if (kind === undefined) throw new ReporterError(207)
  const reportDate = apiDate(date)
  const span = reportDate === null ? null : spanOf(frequency, reportDate)
  if (reportDate === null || span === null) throw new ReporterError(/^\d+$/.test(date) ? 206 : 205)
  return {
    kind,
    vendorNumber,
    frequency,
    span,
    reportDate,
    version: versionMeant(world, kind, version ?? ''),
  }
}

/** The latest version of a report type. @throws {ReporterError} 201 to 203 */
export function latestVersion(world: World, type: string, subType: string): string {
  return versionsOf(world, kindsOf(type, subType)[0]).at(-1) ?? ''
}

function kindsOf(type: string, subType: string): [ReportKind, ...ReportKind[]] {
  const apiType = TYPES[type.toLowerCase()]
  const apiSubType = SUB_TYPES[subType.toLowerCase()]
  if (apiType === undefined) throw new ReporterError(201)
  if (apiSubType === undefined) throw new ReporterError(202)
  const [first, ...more] = REPORT_KINDS.filter((each) => each.type === apiType && each.subType === apiSubType)
  if (first === undefined) throw new ReporterError(203)
  return [first, ...more]
}

/** `20260718`, `202607` and `2026` with the dashes of the API. */
function apiDate(date: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})?(\d{2})?$/.exec(date) ?? []
  return year === undefined ? null : [year, month, day].filter((part) => part !== undefined).join('-')
}

function versionMeant(world: World, kind: ReportKind, version: string): string {
  const versions = versionsOf(world, kind)
  const latest = versions.at(-1) ?? ''
  const hint = `The latest version for this report is ${latest}.`
  if (version === '' && kind.needsVersion)
    throw new ReporterError(121, `Please include the version parameter. ${hint}`)
  if (version !== '' && !versions.includes(version))
    throw new ReporterError(120, `The version parameter is invalid. ${hint}`)
  return version === '' ? latest : version
}
