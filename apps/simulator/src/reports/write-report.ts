import { offerCodeReport } from './offer-code-report.ts'
import type { ReportSpan } from './period.ts'
import { salesReport } from './sales-report.ts'
import type { ReportSource } from './source.ts'
import { subscriberReport } from './subscriber-report.ts'
import { subscriptionEventReport } from './subscription-event-report.ts'
import { subscriptionReport } from './subscription-report.ts'
import type { ReportTable } from './tsv.ts'

const DAILY_REPORTS: Readonly<Record<string, (source: ReportSource, day: number) => ReportTable>> = {
  SUBSCRIPTION: subscriptionReport,
  SUBSCRIPTION_EVENT: subscriptionEventReport,
  SUBSCRIBER: subscriberReport,
  SUBSCRIPTION_OFFER_CODE_REDEMPTION: offerCodeReport,
}

/** The report of a type for some days. Without rows Apple has none; types of which no file was ever seen never have. */
export async function writeReport(
  type: string,
  source: ReportSource,
  span: ReportSpan,
): Promise<ReportTable> {
  if (type === 'SALES') return salesReport(source, span)
  return DAILY_REPORTS[type]?.(source, span.to) ?? { columns: [], rows: [] }
}
