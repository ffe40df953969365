/** A metric of the dictionary: what it counts, from which report, and why Apple's own page may show another number. */
export interface MetricView {
  name: string
  title: string
  unit: 'COUNT' | 'MONEY'
  /** Whether days and rows of it may be added. */
  additive: boolean
  /** Apple's report that it comes from. */
  report: string
  /** How Gatehouse gets that report. */
  source: string
  /** The least role of a key, or of its user, that may read it. */
  role: string
  /** A day is final this many days after it ended. */
  finalAfterDays: number
  formula: string
  differsFromApplesPage: string | null
}

/** What every metric of the sales report has in common. Roles: Apple, App Store Connect help, "Role permissions". */
const ofSalesReport = {
  additive: true,
  report: 'Sales, Summary, Daily',
  source: 'App Store Connect API, /v1/salesReports',
  role: 'Sales and Reports',
  finalAfterDays: 1,
} as const

const count = { ...ofSalesReport, unit: 'COUNT' } as const

const days = 'Days are Pacific; Apple’s page may show them in the time zone that a person chose.'

/** The metrics that daily sales files give. Product types: Apple, App Store Connect help, "Product type identifiers". */
export const metrics = [
  {
    ...count,
    name: 'units',
    title: 'Units',
    formula:
      'Sum of Units where the product type begins with 1, F1, IA or FI, without IA3; refunds count negative.',
    differsFromApplesPage: `Apple’s “Total Downloads” adds re-downloads and leaves out purchases. ${days}`,
  },
  {
    ...count,
    name: 'downloads',
    title: 'First downloads',
    formula: 'Units of the app itself: product types that begin with 1 or F1.',
    differsFromApplesPage: `Apple’s analytics leave out people who share no data and may count by device. ${days}`,
  },
  {
    ...count,
    name: 'inAppPurchases',
    title: 'In-app purchases',
    formula: 'Units less first downloads: product types that begin with IA or FI, without IA3.',
    differsFromApplesPage: days,
  },
  {
    ...count,
    name: 'redownloads',
    title: 'Re-downloads',
    formula: 'Sum of Units where the product type begins with 3 or F3.',
    differsFromApplesPage: days,
  },
  {
    ...count,
    name: 'updates',
    title: 'Updates',
    formula: 'Sum of Units where the product type begins with 7 or F7.',
    differsFromApplesPage: days,
  },
  {
    ...ofSalesReport,
    unit: 'MONEY',
    name: 'proceeds',
    title: 'Proceeds',
    formula: 'Units times Developer Proceeds, by currency of proceeds; currencies are never added.',
    differsFromApplesPage: `Apple’s page converts to one currency at rates of its own; payments follow the financial reports. ${days}`,
  },
] as const satisfies MetricView[]

export type Metric = (typeof metrics)[number]

/** Reports of Apple's that are not fetched, by the metrics that people may ask of them. */
const otherReports: Record<string, readonly string[]> = {
  'App Store Discovery and Engagement (analytics)': ['impressions', 'productPageViews', 'conversionRate'],
  'App Downloads (analytics)': ['preOrders', 'totalDownloads'],
  'App Store Installation and Deletion (analytics)': ['installations', 'deletions'],
  'App Sessions (analytics)': ['sessions', 'activeDevices'],
  'App Crashes (analytics)': ['crashes'],
  'Subscription (sales reports)': ['activeSubscriptions', 'freeTrials'],
  'Subscription Event (sales reports)': ['subscriptionEvents', 'renewals', 'cancellations', 'churn'],
  'Subscriber (sales reports)': ['subscribers'],
  'Financial Report (finance reports)': ['partnerShare', 'payments'],
}

/** The metric of this name, or null. */
export const findMetric = (name: string): Metric | null =>
  metrics.find((metric) => metric.name === name) ?? null

/** The report of Apple's that a metric would need which Gatehouse cannot give; null for a name that is none of Apple's. */
export const reportNeededFor = (name: string): string | null =>
  Object.entries(otherReports).find(([, names]) => names.includes(name))?.[0] ?? null
