import type { App as AppleApp } from '@rage-against-the-pixel/app-store-connect-api'
import type { App } from '../data/app.ts'
import { node, type Node } from '../documents/node.ts'
import { analyticsRequestNode } from './analytics.ts'
import { appInfoNodes } from './app-infos.ts'
import { versionNodes } from './app-store-versions.ts'
import { appIconNode, buildNodes } from './builds.ts'
import { inAppPurchaseNode } from './in-app-purchases.ts'
import { listedProducts, type Scene } from './scene.ts'
import { subscriptionGroupNode } from './subscription-groups.ts'
import { webhookNode } from './webhooks.ts'

/** An app with everything that hangs on it. */
export function appNode(scene: Scene, app: App): Node {
  const { changes } = scene
  return node<AppleApp>({
    type: 'apps',
    id: app.ascId,
    attributes: () => ({
      accessibilityUrl: undefined,
      name: app.title,
      bundleId: app.bundleId,
      sku: app.sku,
      primaryLocale: app.primaryLocale,
      isOrEverWasMadeForKids: app.category === 'Education',
      subscriptionStatusUrl:
        app.subscriptionGroups.length > 0 ? 'https://hooks.example.com/apple' : undefined,
      subscriptionStatusUrlVersion: app.subscriptionGroups.length > 0 ? 'V2' : undefined,
      subscriptionStatusUrlForSandbox: undefined,
      subscriptionStatusUrlVersionForSandbox: undefined,
      contentRightsDeclaration:
        app.seed % 3 === 0 ? 'USES_THIRD_PARTY_CONTENT' : 'DOES_NOT_USE_THIRD_PARTY_CONTENT',
      streamlinedPurchasingEnabled: true,
    }),
    related: {
      appInfos: () => appInfoNodes(scene, app),
      appStoreVersions: () => versionNodes(scene, app),
      builds: () => buildNodes(scene, app),
      appStoreIcon: () => appIconNode(scene, app),
      inAppPurchasesV2: () =>
        listedProducts(scene, app.inAppPurchases).map((product) => inAppPurchaseNode(scene, app, product)),
      subscriptionGroups: () =>
        app.subscriptionGroups.map((group) => subscriptionGroupNode(scene, app, group)),
      webhooks: () =>
        changes.webhooks
          .filter((hook) => hook.appAscId === app.ascId)
          .map((hook) => webhookNode(scene, hook)),
      analyticsReportRequests: () =>
        changes.analyticsRequests.filter((each) => each.appAscId === app.ascId).map(analyticsRequestNode),
    },
  })
}
