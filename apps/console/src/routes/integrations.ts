import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { readActivitySearch } from '../activity/activity-search.ts'
import { IntegrationCredentialsDocument } from '../integration/credentials.graphql.ts'
import { IntegrationDocument } from '../integration/integration.graphql.ts'
import { integrationsSource, readIntegrationsSearch } from '../integrations/integrations-search.ts'
import { preloadList } from '../list/list-source.ts'
import { strictly } from '../list/dropped.ts'
import { compact } from '../list/search-text.ts'
import { loadWords } from '../words/words.ts'
import { workspace } from './workspace.ts'

// Beside the routes: within one, the router's types would forget what is read.
const readIntegrations = strictly(readIntegrationsSearch)
const readActivity = strictly(readActivitySearch)
const readCredentials = strictly((search) =>
  compact({ rotate: search['rotate'] === '1' ? ('1' as const) : undefined }),
)

const integrations = createRoute({
  getParentRoute: () => workspace,
  path: 'integrations',
  validateSearch: readIntegrations,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    preloadList(context.api, integrationsSource, deps)
    await loadWords('integrations', 'list')
  },
  component: lazyRouteComponent(() => import('../integrations/integrations-page.tsx'), 'IntegrationsPage'),
})

const integrationHome = createRoute({
  getParentRoute: () => workspace,
  path: 'integrations/$id',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/w/$workspace/integrations/$id/summary', params })
  },
})

const integration = createRoute({
  getParentRoute: () => workspace,
  path: 'integrations/$id/summary',
  loader: async ({ context, params }) => {
    void context.api.query(IntegrationDocument, { id: params.id }).toPromise()
    await loadWords('integration', 'selection', 'code', 'service-user')
  },
  component: lazyRouteComponent(() => import('../integration/integration-page.tsx'), 'IntegrationPage'),
})

const integrationApps = createRoute({
  getParentRoute: () => workspace,
  path: 'integrations/$id/apps',
  loader: () => loadWords('selection'),
  component: lazyRouteComponent(
    () => import('../selection/integration-apps-page.tsx'),
    'IntegrationAppsPage',
  ),
})

const integrationAccess = createRoute({
  getParentRoute: () => workspace,
  path: 'integrations/$id/access',
  loader: () => loadWords('access', 'integration', 'selection'),
  component: lazyRouteComponent(
    () => import('../integration/integration-access-page.tsx'),
    'IntegrationAccessPage',
  ),
})

const integrationSync = createRoute({
  getParentRoute: () => workspace,
  path: 'integrations/$id/sync',
  loader: () => loadWords('sync', 'days', 'app', 'selection', 'integration'),
  component: lazyRouteComponent(
    () => import('../integration/integration-sync-page.tsx'),
    'IntegrationSyncPage',
  ),
})

const integrationCredentials = createRoute({
  getParentRoute: () => workspace,
  path: 'integrations/$id/credentials',
  validateSearch: readCredentials,
  loader: async ({ context, params }) => {
    void context.api.query(IntegrationCredentialsDocument, { id: params.id }).toPromise()
    await loadWords('credentials', 'connect', 'selection')
  },
  component: lazyRouteComponent(() => import('../integration/credentials-page.tsx'), 'CredentialsPage'),
})

const integrationActivity = createRoute({
  getParentRoute: () => workspace,
  path: 'integrations/$id/activity',
  validateSearch: readActivity,
  loader: async ({ context, params }) => {
    void context.api.query(IntegrationCredentialsDocument, { id: params.id }).toPromise()
    await loadWords('activity', 'selection', 'list')
  },
  component: lazyRouteComponent(
    () => import('../integration/integration-activity-page.tsx'),
    'IntegrationActivityPage',
  ),
})

/** The pages of the integrations, and of each one. */
export const integrationsRoutes = [
  integrations,
  integrationHome,
  integration,
  integrationAccess,
  integrationApps,
  integrationSync,
  integrationCredentials,
  integrationActivity,
] as const
