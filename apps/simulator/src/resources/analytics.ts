import type { AnalyticsReportRequest } from '@rage-against-the-pixel/app-store-connect-api'
import type { AnalyticsRequest } from '../data/changes.ts'
import { node, type Node } from '../documents/node.ts'

/** A request for analytics reports; it has no reports yet, as a new one has none for a day or two. */
export function analyticsRequestNode(request: AnalyticsRequest): Node {
  return node<AnalyticsReportRequest>({
    type: 'analyticsReportRequests',
    id: request.id,
    attributes: () => ({
      accessType: request.accessType,
      stoppedDueToInactivity: request.stoppedDueToInactivity,
    }),
    related: { reports: () => [] },
  })
}
