import { AscError } from '../errors/asc-error.ts'
import { exchange, type PipelineOptions } from '../transport/pipeline.ts'

/** What an app's analytics are asked for: from now on, or what there was before. Apple: AnalyticsReportRequest. */
export const analyticsAccessTypes = ['ONGOING', 'ONE_TIME_SNAPSHOT'] as const
export type AnalyticsAccessType = (typeof analyticsAccessTypes)[number]

/** Apple says so of a second request of one kind for one app. */
const CONFLICT = 409

/**
 * Asks Apple to write an app's analytics reports: `POST /v1/analyticsReportRequests`, by an Admin's key alone. `THERE` where
 * it had been asked before, so that asking twice is asking once; whether Apple has stopped an ongoing one since,
 * `readOngoingAnalytics` tells. Apple: Request reports.
 */
export async function requestAnalytics(
  options: PipelineOptions,
  appAscId: string,
  accessType: AnalyticsAccessType,
): Promise<'MADE' | 'THERE'> {
  const app = { data: { type: 'apps', id: appAscId } }
  const body = {
    data: { type: 'analyticsReportRequests', attributes: { accessType }, relationships: { app } },
  }
  const target = { path: '/v1/analyticsReportRequests', query: {} }
  try {
    const { answer } = await exchange(options, { target, accept: 'application/json', body })
    answer.discard()
    return 'MADE'
  } catch (error) {
    if (error instanceof AscError && error.status === CONFLICT) return 'THERE'
    throw error
  }
}
