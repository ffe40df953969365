import { SURFACE, type AppleOperation } from '../apple/surface.ts'
import type { Capability } from '../auth/roles.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { financeReports } from '../reports/finance-reports.endpoint.ts'
import { salesReports } from '../reports/sales-reports.endpoint.ts'
import { readEndpoint } from './read-endpoint.ts'
import { absentEndpoint, provisioningEndpoint, refusedWrite } from './refused.ts'
import { deleteAnalyticsRequest, requestAnalytics } from './write-analytics.ts'
import { createInvitation, deleteInvitation } from './write-invitations.ts'
import { createWebhook, deleteWebhook, pingWebhook, repeatDelivery, updateWebhook } from './write-webhooks.ts'

/** Endpoints with a behaviour of their own; all others follow from Apple's document. */
const OWN: readonly Endpoint[] = [
  salesReports,
  financeReports,
  createInvitation,
  deleteInvitation,
  createWebhook,
  updateWebhook,
  deleteWebhook,
  pingWebhook,
  repeatDelivery,
  requestAnalytics,
  deleteAnalyticsRequest,
]

/** What a key must be allowed for the resources below a path. */
const CAPABILITIES: readonly [RegExp, Capability][] = [
  [/^\/v1\/(users|userInvitations)/, 'USERS'],
  [/^\/v1\/analytics|\/analyticsReportRequests$/, 'ANALYTICS'],
  [/^\/v1\/webhook|\/webhooks$/, 'WEBHOOKS'],
]

/** Every endpoint of the App Store Connect API that the simulator plays. */
export const ENDPOINTS: readonly Endpoint[] = [...OWN, ...SURFACE.operations.flatMap(derivedEndpoint)]

function derivedEndpoint(operation: AppleOperation): Endpoint[] {
  const [verb = 'GET', applePath = ''] = operation.operation.split(' ')
  const method = verb as Endpoint['method'] // the four verbs of Apple's document
  const path = applePath.replace('{id}', ':id')
  if (OWN.some((own) => own.method === method && own.path === path)) return []
  if (/^\/v1\/(bundleIds|certificates|profiles|devices)/.test(path))
    return [provisioningEndpoint(method, path)]
  if (/buildUploads/.test(path)) return [absentEndpoint(method, path)]
  if (method !== 'GET') return [refusedWrite(method, path)]
  const capability = CAPABILITIES.find(([pattern]) => pattern.test(path))?.[1] ?? 'APPS'
  const endpoint = readEndpoint(operation, capability)
  return endpoint === null ? [] : [endpoint]
}
