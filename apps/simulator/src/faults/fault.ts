import { z } from 'zod'

/** Everything that can be made to go wrong, and where it was met. */
export const FAULTS = {
  latency: 'an answer comes late by `latencyMs`',
  slowList:
    'a list comes late by `latencyMs` for each resource in it (forum: more than 200 in-app purchases)',
  serverError:
    'a 5xx: HTML by default, as a proxy before Apple sends it, or `document: "json"` (fastlane #19264, Ponytech #53)',
  resetBody: 'the connection breaks in the middle of the body',
  truncatedGzip: 'the gzip of a report ends too early',
  wrongChecksum: 'the checksum at the end of the gzip does not fit its content',
  doubleGzip: 'a report is compressed twice (assumed, not met)',
  gzipTransport: 'a report comes with `Content-Encoding: gzip`, so that clients unpack it themselves',
  wrongContentType: 'the content type says `text/html` although the body is right',
  unauthorized: 'a good token is refused (codemagic PR 178, microsoft/asconnect #8)',
  roleTooSmall: '403: the key may not',
  agreementMissing: '403: an agreement is missing, in today’s wording',
  agreementOldWording: '403: the same in the older wording',
  membershipExpired: '403: the membership has lapsed',
  teamNotFound: '403: no team behind the provider (FO-16)',
  forbiddenOther: '403 with a text that nobody has explained',
  rateLimited: '429 although requests are left',
  noRateHeader: 'the X-Rate-Limit header is missing (AvdLee #281)',
  endlessNext: 'a list never ends: `links.next` leads to ever more empty pages (FO-7)',
  unknownEnum: 'enumerations have a value that is in no document (AvdLee #251)',
  missingAttributes: 'attributes without a value are left out instead of null, as the document has it',
  vendorRefused: '400: a right vendor number is called invalid (subscription reports without data)',
  reportLate: 'a report is published `lateHours` later than usual',
  reportWithheld: 'a report is "not available yet", however late it is',
  reportWithdrawn: 'a report that was there is gone',
  reportDelayed: 'Reporter: error 117, with an estimate `lateHours` from now',
  wrongWeek: 'Reporter: a weekly report is the file of the week before (AppSales-Mobile)',
  errorsAsSuccess:
    'Reporter and sign-in: errors come under the status 200 (apple-podcasts-mcp; kei: `X-Apple-I-Rscd`)',
  codeSentAnyway: 'sign-in: asking for a code answers 500 although the code was sent (kei)',
  unknownColumn: 'a report has a column more',
  missingColumn: 'a report lacks the column `column`',
} as const

export type FaultKind = keyof typeof FAULTS

// The keys of the record above, which is not empty.
const KINDS = Object.keys(FAULTS) as [FaultKind, ...FaultKind[]] // Object.keys forgets the names

/** A fault as the control plane takes it. Without account and endpoint it strikes every request. */
export const faultInput = z.strictObject({
  kind: z.enum(KINDS),
  /** Name or slug of an account. */
  account: z.string().optional(),
  keyId: z.string().optional(),
  /** A method and a path, either alone or both; `*` stands for anything: `GET /v1/apps/*`. */
  endpoint: z.string().optional(),
  /** For report faults: one report day, week, month or year; else all. */
  reportDate: z.string().optional(),
  reportType: z.string().optional(),
  /** How many matching requests are left alone before the first is struck. */
  after: z.int().min(0).default(0),
  /** How likely each matching request is struck. */
  probability: z.number().min(0).max(1).default(1),
  /** How many requests are struck before the fault is over; null is until it is removed. */
  count: z.int().positive().nullable().default(null),
  latencyMs: z.int().min(0).max(600_000).default(3000),
  status: z.int().min(500).max(599).default(500),
  document: z.enum(['html', 'json']).default('html'),
  lateHours: z.number().positive().default(24),
  column: z.string().default('Client'),
})

export type FaultInput = z.infer<typeof faultInput>

export interface Fault extends FaultInput {
  id: string
  /** Requests struck so far. */
  struck: number
  /** Matching requests left alone so far. */
  spared: number
}
