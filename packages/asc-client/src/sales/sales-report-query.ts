/** How much time one report covers. */
export const ReportFrequency = {
  DAILY: 'DAILY',
  WEEKLY: 'WEEKLY',
  MONTHLY: 'MONTHLY',
  YEARLY: 'YEARLY',
} as const
export type ReportFrequency = (typeof ReportFrequency)[keyof typeof ReportFrequency]

/**
 * Which report to download. `reportDate` is a day in Pacific time: `YYYY-MM-DD` for DAILY, the Sunday that
 * closes the week for WEEKLY, `YYYY-MM` for MONTHLY, `YYYY` for YEARLY. Apple: Download Sales and Trends
 * Reports.
 */
export interface SalesReportQuery {
  vendorNumber: string
  reportType: 'SALES'
  reportSubType: 'SUMMARY'
  frequency: ReportFrequency
  reportDate: string
}

/**
 * What Apple has for a query. FILE: the report, `body` exactly as sent (gzip or not), to be read once and to
 * its end or closed. NO_SALES: final, nothing was sold. NOT_YET: ask again later. NO_LONGER_KEPT: never
 * again; Apple keeps days, weeks and months for a year.
 */
export type SalesReportAnswer =
  | {
      outcome: 'FILE'
      body: AsyncIterable<Uint8Array>
      fileName: string | null
      /** Apple's version of the report, such as `1_0`. */
      version: string | null
      requestId: string | null
    }
  | { outcome: 'NO_SALES' }
  | { outcome: 'NOT_YET' }
  | { outcome: 'NO_LONGER_KEPT' }
