import type {
  SubscriptionGroup as AppleGroup,
  SubscriptionGroupLocalization,
} from '@rage-against-the-pixel/app-store-connect-api'
import type { App } from '../data/app.ts'
import { entityId } from '../data/entity-id.ts'
import type { SubscriptionGroup } from '../data/subscriptions.ts'
import { node, type Node } from '../documents/node.ts'
import { localesOf } from '../data/locales.ts'
import { listedProducts, type Scene } from './scene.ts'
import { subscriptionNode } from './subscriptions.ts'

export function subscriptionGroupNode(scene: Scene, app: App, group: SubscriptionGroup): Node {
  return node<AppleGroup>({
    type: 'subscriptionGroups',
    id: group.ascId,
    attributes: () => ({ referenceName: nameOf(scene, group) }),
    related: {
      subscriptions: () =>
        listedProducts(scene, group.subscriptions).map((plan) => subscriptionNode(scene, app, plan)),
      subscriptionGroupLocalizations: () =>
        localesOf(app).map((_, index) => groupLocalizationNode(scene, app, group, index)),
    },
  })
}

/** A new name is what customers read, too. */
const nameOf = ({ changes }: Scene, { ascId, referenceName }: SubscriptionGroup) =>
  changes.products.get(ascId)?.name ?? referenceName

function groupLocalizationNode(scene: Scene, app: App, group: SubscriptionGroup, index: number): Node {
  return node<SubscriptionGroupLocalization>({
    type: 'subscriptionGroupLocalizations',
    id: entityId('subscriptionGroupLocalizations', app.ascId, index),
    attributes: () => ({
      name: nameOf(scene, group),
      customAppName: undefined,
      locale: localesOf(app)[index] ?? app.primaryLocale,
      state: 'APPROVED',
    }),
    related: { subscriptionGroup: () => subscriptionGroupNode(scene, app, group) },
  })
}

export function findGroupLocalization(scene: Scene, app: App, number: number): Node | null {
  const group = app.subscriptionGroups[0]
  return group === undefined ? null : groupLocalizationNode(scene, app, group, number)
}
