import { randomUUID } from 'node:crypto'
import type { AnalyticsRequest } from '../data/changes.ts'
import { readBody } from '../documents/body.ts'
import { AppleError, unknownId, type AppleErrorEntry } from '../documents/errors.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { analyticsRequestNode } from './analytics.ts'
import { resourceAnswer } from './read-endpoint.ts'
import { findApp } from './scene.ts'
import { sceneOf } from './stage.ts'

/** Answered to a second request of one kind for one app. Its id is not told: Apple wants it to be listed. */
const ALREADY_REQUESTED: AppleErrorEntry = {
  status: 409,
  code: 'STATE_ERROR',
  title: 'The request cannot be fulfilled because of the state of another resource.',
  detail: 'You already have such an entity',
}

/** `POST /v1/analyticsReportRequests`: Admin alone. */
export const requestAnalytics: Endpoint = {
  method: 'POST',
  path: '/v1/analyticsReportRequests',
  capability: 'ANALYTICS_REQUESTS',
  handle(request) {
    const scene = sceneOf(request.world, request.account, request.key)
    const { attributes, related } = readBody(
      'AnalyticsReportRequestCreateRequest',
      request.headers['content-type'],
      request.body,
    )
    const appAscId = related.app?.[0] ?? ''
    if (findApp(scene, appAscId) === null) throw new AppleError(unknownId('apps', appAscId))
    const accessType = attributes.accessType === 'ONGOING' ? 'ONGOING' : 'ONE_TIME_SNAPSHOT'
    const { analyticsRequests } = scene.changes
    if (analyticsRequests.some((each) => each.appAscId === appAscId && each.accessType === accessType)) {
      throw new AppleError(ALREADY_REQUESTED)
    }
    const made: AnalyticsRequest = { id: randomUUID(), appAscId, accessType, stoppedDueToInactivity: false }
    analyticsRequests.push(made)
    return resourceAnswer(request, 201, analyticsRequestNode(made))
  },
}

/** `DELETE /v1/analyticsReportRequests/{id}`. */
export const deleteAnalyticsRequest: Endpoint = {
  method: 'DELETE',
  path: '/v1/analyticsReportRequests/:id',
  capability: 'ANALYTICS_REQUESTS',
  handle(request) {
    const { changes } = sceneOf(request.world, request.account, request.key)
    const id = request.params.id ?? ''
    if (!changes.analyticsRequests.some((each) => each.id === id))
      throw new AppleError(unknownId('analyticsReportRequests', id))
    changes.analyticsRequests = changes.analyticsRequests.filter((each) => each.id !== id)
    return { status: 204, headers: {}, body: '' }
  },
}
