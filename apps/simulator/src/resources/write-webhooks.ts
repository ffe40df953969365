import { randomUUID } from 'node:crypto'
import type { Webhook, WebhookDelivery } from '../data/changes.ts'
import { readBody } from '../documents/body.ts'
import { AppleError, unknownId } from '../documents/errors.ts'
import { jsonAnswer } from '../http/answer.ts'
import type { ApiRequest, Endpoint } from '../http/endpoint.ts'
import { resourceAnswer } from './read-endpoint.ts'
import { findApp, type Scene } from './scene.ts'
import { sceneOf } from './stage.ts'
import { deliveryNode, webhookNode } from './webhooks.ts'

/** `POST /v1/webhooks`: an event type that Apple does not offer is refused with the list of those it does (FO-11). */
export const createWebhook: Endpoint = {
  method: 'POST',
  path: '/v1/webhooks',
  capability: 'WEBHOOKS',
  handle(request) {
    const scene = sceneOf(request.world, request.account, request.key)
    const { attributes, related } = readBody(
      'WebhookCreateRequest',
      request.headers['content-type'],
      request.body,
    )
    const appAscId = related.app?.[0] ?? ''
    if (findApp(scene, appAscId) === null)
      throw new AppleError({
        ...unknownId('apps', appAscId),
        status: 409,
        code: 'ENTITY_ERROR.RELATIONSHIP.INVALID',
      })
    const hook: Webhook = {
      id: randomUUID(),
      appAscId,
      name: String(attributes.name),
      url: String(attributes.url),
      secret: String(attributes.secret),
      enabled: attributes.enabled === true,
      eventTypes: textList(attributes.eventTypes),
      deliveries: [],
    }
    scene.changes.webhooks.push(hook)
    return resourceAnswer(request, 201, webhookNode(scene, hook))
  },
}

/** `PATCH /v1/webhooks/{id}`. */
export const updateWebhook: Endpoint = {
  method: 'PATCH',
  path: '/v1/webhooks/:id',
  capability: 'WEBHOOKS',
  handle(request) {
    const scene = sceneOf(request.world, request.account, request.key)
    const hook = getWebhook(scene, request.params.id ?? '')
    const { attributes } = readBody('WebhookUpdateRequest', request.headers['content-type'], request.body)
    if (typeof attributes.name === 'string') hook.name = attributes.name
    if (typeof attributes.url === 'string') hook.url = attributes.url
    if (typeof attributes.secret === 'string') hook.secret = attributes.secret
    if (typeof attributes.enabled === 'boolean') hook.enabled = attributes.enabled
    if (Array.isArray(attributes.eventTypes)) hook.eventTypes = textList(attributes.eventTypes)
    return resourceAnswer(request, 200, webhookNode(scene, hook))
  },
}

/** `DELETE /v1/webhooks/{id}`. */
export const deleteWebhook: Endpoint = {
  method: 'DELETE',
  path: '/v1/webhooks/:id',
  capability: 'WEBHOOKS',
  handle(request) {
    const scene = sceneOf(request.world, request.account, request.key)
    const hook = getWebhook(scene, request.params.id ?? '')
    scene.changes.webhooks = scene.changes.webhooks.filter((each) => each !== hook)
    return { status: 204, headers: {}, body: '' }
  },
}

/** `POST /v1/webhookPings`: a test message; it is recorded as a delivery and not sent anywhere. */
export const pingWebhook: Endpoint = {
  method: 'POST',
  path: '/v1/webhookPings',
  capability: 'WEBHOOKS',
  handle(request) {
    const scene = sceneOf(request.world, request.account, request.key)
    const { related } = readBody('WebhookPingCreateRequest', request.headers['content-type'], request.body)
    const hook = getWebhook(scene, related.webhook?.[0] ?? '')
    const delivery = newDelivery(scene, {
      eventType: '',
      payload: '{"data":{"type":"webhookPingCreated"}}',
      ping: true,
    })
    hook.deliveries.unshift(delivery)
    return pingAnswer(request, delivery)
  },
}

function pingAnswer(request: ApiRequest, { id }: WebhookDelivery): ReturnType<typeof jsonAnswer> {
  const self = `${request.origin}${request.path}`
  return jsonAnswer(201, {
    data: { type: 'webhookPings', id, links: { self: `${self}/${id}` } },
    links: { self },
  })
}

/** `POST /v1/webhookDeliveries`: the same delivery once more. */
export const repeatDelivery: Endpoint = {
  method: 'POST',
  path: '/v1/webhookDeliveries',
  capability: 'WEBHOOKS',
  handle(request) {
    const scene = sceneOf(request.world, request.account, request.key)
    const { related } = readBody(
      'WebhookDeliveryCreateRequest',
      request.headers['content-type'],
      request.body,
    )
    const id = related.template?.[0] ?? ''
    const hook = scene.changes.webhooks.find((each) => each.deliveries.some((delivery) => delivery.id === id))
    const template = hook?.deliveries.find((delivery) => delivery.id === id)
    if (hook === undefined || template === undefined) throw new AppleError(unknownId('webhookDeliveries', id))
    const delivery = newDelivery(scene, { ...template, redelivery: true })
    hook.deliveries.unshift(delivery)
    return resourceAnswer(request, 201, deliveryNode(hook, delivery))
  },
}

function newDelivery(scene: Scene, like: Partial<WebhookDelivery>): WebhookDelivery {
  const fresh = { id: randomUUID(), createdDate: new Date(scene.nowMs).toISOString() }
  return { eventType: '', payload: '', ping: false, redelivery: false, ...like, ...fresh }
}

function getWebhook(scene: Scene, id: string): Webhook {
  const hook = scene.changes.webhooks.find((each) => each.id === id)
  if (hook === undefined) throw new AppleError(unknownId('webhooks', id))
  return hook
}

function textList(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
