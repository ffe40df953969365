import type { LeastMs } from '../apple-budget/budget.pure.ts'
import type { Limits } from '../apple-budget/limits-of.ts'

/** What is known of an app's cost: when its products were last read, and how many requests that took. */
export interface KnownCost {
  productsAt: Date | null
  readRequests: number | null
  readMs: number | null
}

/** What the included apps will cost. */
export interface SelectionEstimate {
  /** How many apps are included, and in how many batches they are read. */
  apps: number
  batches: number
  /** Requests and minutes until all of them are here. */
  requests: number
  minutes: number
  /** Requests of every day after that. */
  requestsADay: number
  /** Said where so many apps are included that it takes its time; nothing is refused. */
  hint: string | null
}

/** More than this many apps are asked for often, and begin to be felt. */
const manyApps = 70
/** Products are read once a day, the list of apps and what is new every hour. */
const dayMs = 24 * 60 * 60_000
const listsADay = 24
/** Apple's largest page of apps. */
const appsPerPage = 200
/** An app that nobody read yet: its details, in-app purchases, groups, and the subscriptions of one. */
const usualRequests = 4
/** Until Apple's own pace is known. */
const usualMsPerRequest = 400

/**
 * What a selection costs: the list of apps, the products of every included app as dear as they were the last time, and
 * the sales files that are still wanted, which hold all apps of an account, selected or not.
 */
export function estimateSelection(
  of: { included: readonly KnownCost[]; listed: number; batchSize: number },
  files: { wanted: number; aDay: number },
  limits: Limits,
  now: Date,
): SelectionEstimate {
  const pace = paceOf(of.included)
  const costOf = (app: KnownCost) => app.readRequests ?? pace.requestsPerApp
  const sum = (apps: readonly KnownCost[]) => Math.round(apps.reduce((total, app) => total + costOf(app), 0))
  const lists = Math.max(1, Math.ceil(of.listed / appsPerPage))
  const due = of.included.filter(
    ({ productsAt }) => !productsAt || now.getTime() - productsAt.getTime() > dayMs,
  )
  const requests = lists + sum(due) + files.wanted
  return {
    apps: of.included.length,
    batches: Math.ceil(of.included.length / of.batchSize),
    requests,
    minutes: Math.ceil(msFor(requests, pace.msPerRequest, limits(requests)) / 60_000),
    requestsADay: lists * listsADay + sum(of.included) + files.aDay,
    hint: of.included.length > manyApps ? hintFor(of.included.length) : null,
  }
}

/** As fast as Apple answers one after another, and no faster than its limits let them through. */
const msFor = (requests: number, msPerRequest: number, { ofHour, ofMinute }: LeastMs): number =>
  Math.max(requests * msPerRequest, ofHour, ofMinute)

/** What an app and a request cost on average, learned from those that were read. */
function paceOf(apps: readonly KnownCost[]) {
  const read = apps.flatMap(({ readRequests, readMs }) =>
    readRequests && readMs !== null ? [{ requests: readRequests, ms: readMs }] : [],
  )
  if (read.length === 0) return { requestsPerApp: usualRequests, msPerRequest: usualMsPerRequest }
  const requests = read.reduce((sum, app) => sum + app.requests, 0)
  const ms = read.reduce((sum, app) => sum + app.ms, 0)
  return { requestsPerApp: requests / read.length, msPerRequest: Math.max(1, ms / requests) }
}

const hintFor = (apps: number) =>
  `With more than ${manyApps} apps (${apps} here) the first reading takes its time. Put the apps that matter most first; nothing is left out.`
