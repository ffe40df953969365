import type {
  Webhook as AppleWebhook,
  WebhookDelivery as AppleDelivery,
  WebhookEvent,
} from '@rage-against-the-pixel/app-store-connect-api'
import type { Webhook, WebhookDelivery } from '../data/changes.ts'
import { node, type Node, type Plain } from '../documents/node.ts'
import type { Scene } from './scene.ts'

type EventTypes = Plain<NonNullable<NonNullable<AppleWebhook['attributes']>['eventTypes']>>
type EventType = EventTypes[number]

/** A webhook; its secret is never shown. */
export function webhookNode(scene: Scene, hook: Webhook): Node {
  const { enabled, name, url } = hook
  return node<AppleWebhook>({
    type: 'webhooks',
    id: hook.id,
    attributes: () => ({
      enabled,
      eventTypes: hook.eventTypes as EventTypes, // checked against Apple's list when it was written
      name,
      url,
    }),
    related: {
      app: () => scene.find('apps', hook.appAscId),
      deliveries: () => hook.deliveries.map((delivery) => deliveryNode(hook, delivery)),
    },
  })
}

export function deliveryNode(hook: Webhook, delivery: WebhookDelivery): Node {
  return node<AppleDelivery>({
    type: 'webhookDeliveries',
    id: delivery.id,
    attributes: () => ({
      createdDate: delivery.createdDate,
      deliveryState: 'PENDING',
      errorMessage: undefined,
      redelivery: delivery.redelivery,
      sentDate: undefined,
      request: { url: hook.url },
      response: undefined,
    }),
    related: { event: () => eventNode(delivery) },
  })
}

function eventNode(delivery: WebhookDelivery): Node {
  return node<WebhookEvent>({
    type: 'webhookEvents',
    id: delivery.id,
    attributes: () => ({
      eventType: delivery.ping ? undefined : (delivery.eventType as EventType), // checked when it was written
      payload: delivery.payload,
      ping: delivery.ping,
      createdDate: delivery.createdDate,
    }),
  })
}
