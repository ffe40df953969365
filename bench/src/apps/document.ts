/** Twenty-five apps with what they sell, as a front end asks for a list. */
export const appsDocument = `query Apps($first: Int!) {
  apps(first: $first) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id ascId name bundleId sku platforms iconUrl
      client { id name }
      freshness { newestDay current missingDays }
      inAppPurchases(first: 20) { totalCount nodes { id ascId productId name kind state } }
      subscriptionGroups(first: 5) {
        nodes { id name subscriptions(first: 20) { nodes { id ascId productId name state period } } }
      }
    }
  }
}`
