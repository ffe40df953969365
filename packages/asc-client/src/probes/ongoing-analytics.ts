import { z } from 'zod'
import { exchange, type PipelineOptions } from '../transport/pipeline.ts'
import { readJson } from '../transport/read-json.ts'

/** Whether Apple goes on writing an app's analytics reports. STOPPED: it was asked to, and nobody fetched them for long. */
export type OngoingAnalytics = 'RUNNING' | 'STOPPED' | 'NONE'

/** Apple: AnalyticsReportRequestsResponse. */
const requestsDocument = z.object({
  data: z.array(
    z.object({ attributes: z.object({ stoppedDueToInactivity: z.boolean().nullish() }).nullish() }),
  ),
})

/**
 * One request for an app's ongoing requests: `GET /v1/apps/{id}/analyticsReportRequests`, the only list of them. A stopped one
 * stays in it, so one that runs decides. Apple: Read Report Requests; Read Report Request Information.
 */
export async function readOngoingAnalytics(
  options: PipelineOptions,
  appAscId: string,
): Promise<OngoingAnalytics> {
  const target = {
    path: `/v1/apps/${encodeURIComponent(appAscId)}/analyticsReportRequests`,
    query: { 'filter[accessType]': 'ONGOING', limit: 200 },
  }
  const from = await exchange(options, { target, accept: 'application/json' })
  const { data } = await readJson(from, requestsDocument, options.timeoutMs)
  if (data.length === 0) return 'NONE'
  return data.every(({ attributes }) => attributes?.stoppedDueToInactivity === true) ? 'STOPPED' : 'RUNNING'
}
