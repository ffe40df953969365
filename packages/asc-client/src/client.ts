import type { AscApp } from './apps/apps-document.ts'
import { countApps, listApps } from './apps/apps.ts'
import type { AscCredential } from './credential.ts'
import type { AscRequestName } from './errors/asc-error.ts'
import type { Page } from './paging.ts'
import { downloadSalesReport } from './sales/download-sales-report.ts'
import type { SalesReportAnswer, SalesReportQuery } from './sales/sales-report-query.ts'
import { createTokenSource } from './token.ts'
import type { PipelineOptions } from './transport/pipeline.ts'
import type { RateLimitSeen } from './transport/rate-limit.ts'

/** How a client talks to Apple. */
export interface AscClientOptions {
  /** `https://api.appstoreconnect.apple.com`, or where a simulator listens. */
  baseUrl: string
  credential: AscCredential
  /** The clock that dates tokens; the machine's unless given. */
  now?: () => Date
  /** Default `gatehouse`. */
  userAgent?: string
  /** Longest silence, before the headers and between two pieces of a body; default 30,000. */
  timeoutMs?: number
  /** How long to wait before a refused token is tried anew; default 1,000. */
  tokenRefreshDelayMs?: number
  /** Ends whatever runs; calls then reject with its reason. */
  signal?: AbortSignal
  /**
   * The seam of the budget: called before each request, also for each page; what it throws stops the request.
   */
  beforeRequest?: (request: AscRequestName) => Promise<void> | void
  /** Called for every answer with what it says of the budget left. */
  onRateLimit?: (seen: RateLimitSeen) => void
}

/** Limits of a listing. */
export interface ListOptions {
  /** Default 500, which is 100,000 rows. */
  maxPages?: number
}

/**
 * One credential's way to Apple. Every call throws an `AscError` unless said otherwise, and none retries:
 * what `retryable` says is for the caller. Apple: 3,600 requests per rolling hour and key (Identifying rate
 * limits), fewer per minute (not documented).
 */
export interface AscClient {
  /**
   * Counts the apps: `GET /v1/apps?limit=1`, the cheapest question that proves a key. Null where Apple gives
   * no total. Any role. Apple: List apps (`meta.paging.total`).
   */
  countApps(): Promise<number | null>
  /**
   * Lists all apps, 200 a page: `GET /v1/apps`. Any role; an individual key sees what its user may see. The
   * last page's `end` says whether the list is complete. Apple: List apps (at most 200 a page).
   */
  listApps(options?: ListOptions): AsyncIterable<Page<AscApp>>
  /**
   * Downloads one sales report: `GET /v1/salesReports`. A team key with Admin, Finance or Sales and Reports;
   * an individual key is refused. Apple keeps days, weeks and months for a year, and has a day ready by about
   * 8 am Pacific of the next. Apple: Download Sales and Trends Reports.
   */
  downloadSalesReport(query: SalesReportQuery): Promise<SalesReportAnswer>
}

const DEFAULT_MAX_PAGES = 500

/**
 * Makes a client for one credential. It holds nothing but its own token, so any number of them live side by
 * side; making one sends nothing and checks nothing.
 */
export function createAscClient(options: AscClientOptions): AscClient {
  const now = options.now ?? (() => new Date())
  const pipeline: PipelineOptions = {
    baseUrl: options.baseUrl,
    tokens: createTokenSource(options.credential, now),
    now,
    userAgent: options.userAgent ?? 'gatehouse',
    timeoutMs: options.timeoutMs ?? 30_000,
    tokenRefreshDelayMs: options.tokenRefreshDelayMs ?? 1_000,
    signal: options.signal,
    beforeRequest: options.beforeRequest,
    onRateLimit: options.onRateLimit,
  }
  return {
    countApps: () => countApps(pipeline),
    listApps: (listing) => listApps(pipeline, listing?.maxPages ?? DEFAULT_MAX_PAGES),
    downloadSalesReport: (query) => downloadSalesReport(pipeline, query),
  }
}
