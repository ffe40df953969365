import { type Cut, listResources } from '../list-resources.ts'
import type { Page } from '../paging.ts'
import type { PipelineOptions } from '../transport/pipeline.ts'
import {
  GROUP_LOCALIZATION_FIELDS,
  IN_APP_PURCHASE_FIELDS,
  inAppPurchasesDocument,
  SUBSCRIPTION_FIELDS,
  SUBSCRIPTION_GROUP_FIELDS,
  subscriptionGroupsDocument,
  subscriptionsDocument,
  type AscInAppPurchase,
  type AscSubscription,
  type AscSubscriptionGroup,
} from './product-documents.ts'

/** The in-app purchases of an app. Their JSON:API type is `inAppPurchases` although the path says version 2. */
export function listInAppPurchases(
  options: PipelineOptions,
  appAscId: string,
  cut: Cut,
): AsyncGenerator<Page<AscInAppPurchase>> {
  const path = `/v1/apps/${encodeURIComponent(appAscId)}/inAppPurchasesV2`
  const query = { 'fields[inAppPurchases]': IN_APP_PURCHASE_FIELDS }
  return listResources(options, { path, query, document: inAppPurchasesDocument }, cut)
}

/** The subscription groups of an app. Names by language come along: fifty at most, and an app has about forty. */
export function listSubscriptionGroups(
  options: PipelineOptions,
  appAscId: string,
  cut: Cut,
): AsyncGenerator<Page<AscSubscriptionGroup>> {
  const path = `/v1/apps/${encodeURIComponent(appAscId)}/subscriptionGroups`
  const query = {
    include: 'subscriptionGroupLocalizations',
    'fields[subscriptionGroups]': SUBSCRIPTION_GROUP_FIELDS,
    'fields[subscriptionGroupLocalizations]': GROUP_LOCALIZATION_FIELDS,
    'limit[subscriptionGroupLocalizations]': '50',
  }
  return listResources(options, { path, query, document: subscriptionGroupsDocument }, cut)
}

/** The subscriptions of a group, asked for by themselves: an include would be cut off silently at 50. */
export function listSubscriptions(
  options: PipelineOptions,
  groupAscId: string,
  cut: Cut,
): AsyncGenerator<Page<AscSubscription>> {
  const path = `/v1/subscriptionGroups/${encodeURIComponent(groupAscId)}/subscriptions`
  const query = { 'fields[subscriptions]': SUBSCRIPTION_FIELDS }
  return listResources(options, { path, query, document: subscriptionsDocument }, cut)
}
