import { permissionsOf } from './access/roles.ts'
import { createClientsCore } from './clients/clients-core.ts'
import { createIntegrationsCore } from './integrations/integrations-core.ts'
import { createSumsCore } from './sums/read-sums.ts'
import { createBulkCore } from './bulk/bulk-core.ts'
import { createImportsCore } from './imports/imports-core.ts'
import { createOffboardingCore } from './offboarding/offboarding-core.ts'
import { createPersonalCore } from './personal/personal-core.ts'
import { removeMember } from './members/remove-member.ts'
import { createJobsCore } from './jobs/jobs-core.ts'
import { createActionItemsCore } from './action-items/action-items-core.ts'
import { createCalendarCore } from './calendar/calendar-core.ts'
import { createNoticesCore } from './notices/notices-core.ts'
import { createMailCore } from './mail/mail-core.ts'
import { createConnectLinksCore, createOpenLinkCore } from './connect-links/connect-links-core.ts'
import { createRotationsCore } from './rotations/rotations-core.ts'
import { createMethodsCore } from './methods/methods-core.ts'
import { createSignInCore } from './sign-in/sign-in-core.ts'
import { createRetentionCore } from './retention/retention-core.ts'
import { createSupportCore } from './support/support-core.ts'
import { createServiceUserCore } from './service-user/service-user-core.ts'
import { createCatalogueCore } from './catalogue/catalogue-core.ts'
import { listAudit } from './audit/list-audit.ts'
import { readChain } from './audit/read-chain.ts'
import { appsByIds, findApp, listApps } from './catalogue/read-apps.ts'
import {
  iconOf,
  inAppPurchasesOfApps,
  subscriptionGroupsOfApps,
  subscriptionsOfGroups,
} from './catalogue/read-products.ts'
import { appFreshness } from './deliveries/read-freshness.ts'
import type { Core } from './core.ts'
import { listDeliveries } from './deliveries/list-deliveries.ts'
import { forecastBackfill } from './deliveries/forecast-backfill.ts'
import { startBackfill } from './deliveries/start-backfill.ts'
import { cancelBackfill, pauseBackfill, resumeBackfill } from './deliveries/steer-backfill.ts'
import type { Deps } from './deps.ts'
import { explainAppleError } from './explain/explain-apple-error.ts'
import { diagnoseApiKey } from './key-doctor/diagnose-api-key.ts'
import { listMembers } from './members/list-members.ts'
import { foundWorkspace, membershipsOf, workspaceExists } from './members/memberships.ts'
import { scopeOf } from './members/scope.ts'
import { createOperationsCore } from './operations/operations-core.ts'
import { engine } from './overview/engine.ts'
import { readFleet } from './overview/read-fleet.ts'
import { findIncident, listIncidents, struckByIncident } from './overview/read-incidents.ts'
import { readLights } from './overview/read-lights.ts'
import { readOverview } from './overview/read-overview.ts'
import { exportSales } from './exports/export-sales.ts'
import { salesOfApp } from './sales/sales-of-app.ts'
import { salesOfPortfolio } from './sales/sales-of-portfolio.ts'
import { listMetrics, readSeries } from './series/read-series.ts'
import { sevenDaysOfApps } from './sales/seven-days.ts'
import { createApiToken } from './tokens/create-api-token.ts'
import { listApiTokens } from './tokens/list-api-tokens.ts'
import { revokeApiToken } from './tokens/revoke-api-token.ts'
import { useApiToken } from './tokens/use-api-token.ts'

/** What people may ask of the house, bound to what it works with. */
export const createCore = (deps: Deps): Core => ({
  members: {
    remove: (actor, input) => removeMember(deps, actor, input),
    membershipsOf: (userId) => membershipsOf(deps, userId),
    list: (actor, page) => listMembers(deps, actor, page),
    permissionsOf: (actor) => permissionsOf(actor.role),
    scopeOf: (actor) => scopeOf(deps, actor),
    foundWorkspace: (input) => foundWorkspace(deps, input),
    workspaceExists: (which) => workspaceExists(deps, which),
  },
  tokens: {
    use: (secret) => useApiToken(deps, secret),
    create: (actor, input) => createApiToken(deps, actor, input),
    list: (actor, page) => listApiTokens(deps, actor, page),
    revoke: (actor, input) => revokeApiToken(deps, actor, input),
  },
  audit: {
    list: (actor, page) => listAudit(deps, actor, page),
    chain: (actor) => readChain(deps, actor),
  },
  explain: {
    appleError: async (_actor, input) => explainAppleError(input),
    apiKey: (actor, input) => diagnoseApiKey(deps, actor, input),
  },
  overview: {
    read: (actor) => readOverview(deps, actor),
    fleet: (actor) => readFleet(deps, actor),
    lights: (actor) => readLights(deps, actor),
    incidents: (actor) => listIncidents(deps, actor),
    incident: (actor, id) => findIncident(deps, actor, id),
    struckBy: (actor, id) => struckByIncident(deps, actor, id),
    engine: () => engine(deps),
  },
  operations: createOperationsCore(deps),
  clients: createClientsCore(deps),
  integrations: createIntegrationsCore(deps),
  backfills: {
    start: (actor, input) => startBackfill(deps, actor, input),
    forecast: (actor, input) => forecastBackfill(deps, actor, input),
    pause: (actor, input) => pauseBackfill(deps, actor, input),
    resume: (actor, input) => resumeBackfill(deps, actor, input),
    cancel: (actor, input) => cancelBackfill(deps, actor, input),
  },
  apps: {
    list: (actor, page) => listApps(deps, actor, page),
    find: (actor, id) => findApp(deps, actor, id),
    byIds: (actor, ids) => appsByIds(deps, actor, ids),
    freshness: (actor, appIds) => appFreshness(deps, actor, appIds),
    sevenDays: (actor, appIds) => sevenDaysOfApps(deps, actor, appIds),
    inAppPurchases: (actor, ids, page) => inAppPurchasesOfApps(deps, actor, ids, page),
    subscriptionGroups: (actor, ids, page) => subscriptionGroupsOfApps(deps, actor, ids, page),
    subscriptions: (actor, ids, page) => subscriptionsOfGroups(deps, actor, ids, page),
    icon: (actor, appId) => iconOf(deps, actor, appId),
  },
  deliveries: { list: (actor, page) => listDeliveries(deps, actor, page) },
  sales: {
    ofApp: (actor, input) => salesOfApp(deps, actor, input),
    ofPortfolio: (actor, input) => salesOfPortfolio(deps, actor, input),
  },
  exports: { sales: (actor, input, open) => exportSales(deps, actor, input, open) },
  series: {
    read: (actor, input) => readSeries(deps, actor, input),
    metrics: (actor) => listMetrics(actor),
  },
  catalogue: createCatalogueCore(deps),
  jobs: createJobsCore(deps),
  signIn: createSignInCore(deps),
  methods: createMethodsCore(deps),
  imports: createImportsCore(deps),
  bulk: createBulkCore(deps),
  sums: createSumsCore(deps),
  personal: createPersonalCore(deps),
  offboarding: createOffboardingCore(deps),
  retention: createRetentionCore(deps),
  support: createSupportCore(deps),
  serviceUser: createServiceUserCore(deps),
  rotations: createRotationsCore(deps),
  connectLinks: createConnectLinksCore(deps),
  openLink: createOpenLinkCore(deps),
  mail: createMailCore(deps),
  calendar: createCalendarCore(deps),
  notices: createNoticesCore(deps),
  actionItems: createActionItemsCore(deps),
})
