import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { readActivitySearch } from '../activity/activity-search.ts'
import { readAppsSearch } from '../apps/apps-search.ts'
import { clientsSource, readClientsSearch } from '../clients/clients-search.ts'
import { ClientDocument } from '../clients/clients.graphql.ts'
import { isOutcome } from '../imports/is-outcome.ts'
import { readIntegrationsSearch } from '../integrations/integrations-search.ts'
import { preloadList } from '../list/list-source.ts'
import { strictly } from '../list/dropped.ts'
import { compact } from '../list/search-text.ts'
import { readLinksSearch } from '../many-links/links-search.ts'
import { loadWords } from '../words/words.ts'
import { workspace } from './workspace.ts'

// Beside the routes: within one, the router's types would forget what is read.
const readClients = strictly(readClientsSearch)
const readActivity = strictly(readActivitySearch)
const readClientIntegrations = strictly((search) => compact({ sort: readIntegrationsSearch(search).sort }))
const readImport = strictly((search) =>
  compact({ outcome: isOutcome(search['outcome']) ? search['outcome'] : undefined }),
)
const readLinks = strictly(readLinksSearch)
const readClientApps = strictly((search) => compact({ sort: readAppsSearch(search).sort }))

const clients = createRoute({
  getParentRoute: () => workspace,
  path: 'clients',
  validateSearch: readClients,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    preloadList(context.api, clientsSource, deps)
    await loadWords('clients', 'list', 'integrations')
  },
  component: lazyRouteComponent(() => import('../clients/clients-page.tsx'), 'ClientsPage'),
})

const clientHome = createRoute({
  getParentRoute: () => workspace,
  path: 'clients/$slug',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/w/$workspace/clients/$slug/overview', params })
  },
})

const client = createRoute({
  getParentRoute: () => workspace,
  path: 'clients/$slug/overview',
  loader: async ({ context, params }) => {
    void context.api.query(ClientDocument, { slug: params.slug }).toPromise()
    await loadWords(
      'clients',
      'integration',
      'integrations',
      'offboarding',
      'connect-link',
      'access',
      'app',
      'days',
    )
  },
  component: lazyRouteComponent(() => import('../clients/client-page.tsx'), 'ClientPage'),
})

const clientApps = createRoute({
  getParentRoute: () => workspace,
  path: 'clients/$slug/apps',
  validateSearch: readClientApps,
  loader: async ({ context, params }) => {
    void context.api.query(ClientDocument, { slug: params.slug }).toPromise()
    await loadWords('clients', 'apps', 'list')
  },
  component: lazyRouteComponent(() => import('../clients/client-apps-page.tsx'), 'ClientAppsPage'),
})

const clientAccess = createRoute({
  getParentRoute: () => workspace,
  path: 'clients/$slug/access',
  loader: async ({ context, params }) => {
    void context.api.query(ClientDocument, { slug: params.slug }).toPromise()
    await loadWords('clients', 'access')
  },
  component: lazyRouteComponent(() => import('../clients/client-access-page.tsx'), 'ClientAccessPage'),
})

const clientActivity = createRoute({
  getParentRoute: () => workspace,
  path: 'clients/$slug/activity',
  validateSearch: readActivity,
  loader: async ({ context, params }) => {
    void context.api.query(ClientDocument, { slug: params.slug }).toPromise()
    await loadWords('clients', 'activity', 'list')
  },
  component: lazyRouteComponent(() => import('../clients/client-activity-page.tsx'), 'ClientActivityPage'),
})

const clientIntegrations = createRoute({
  getParentRoute: () => workspace,
  path: 'clients/$slug/integrations',
  validateSearch: readClientIntegrations,
  loader: async ({ context, params }) => {
    void context.api.query(ClientDocument, { slug: params.slug }).toPromise()
    await loadWords('clients', 'integrations', 'list')
  },
  component: lazyRouteComponent(
    () => import('../clients/client-integrations-page.tsx'),
    'ClientIntegrationsPage',
  ),
})

const clientOffboarding = createRoute({
  getParentRoute: () => workspace,
  path: 'clients/$slug/offboarding',
  loader: async ({ context, params }) => {
    void context.api.query(ClientDocument, { slug: params.slug }).toPromise()
    await loadWords('clients', 'offboarding')
  },
  component: lazyRouteComponent(() => import('../clients/offboarding-page.tsx'), 'OffboardingPage'),
})

const links = createRoute({
  getParentRoute: () => workspace,
  path: 'links',
  validateSearch: readLinks,
  loader: () => loadWords('connect-link', 'list'),
  component: lazyRouteComponent(() => import('../many-links/links-page.tsx'), 'LinksPage'),
})

const imports = createRoute({
  getParentRoute: () => workspace,
  path: 'import',
  loader: () => loadWords('imports', 'list'),
  component: lazyRouteComponent(() => import('../imports/import-page.tsx'), 'ImportPage'),
})

const importStatus = createRoute({
  getParentRoute: () => workspace,
  path: 'import/$id',
  validateSearch: readImport,
  loader: () => loadWords('imports', 'list'),
  component: lazyRouteComponent(() => import('../imports/import-status-page.tsx'), 'ImportStatusPage'),
})

/** The pages of the clients, and of each one. */
export const clientsRoutes = [
  clients,
  clientHome,
  client,
  clientApps,
  clientAccess,
  clientActivity,
  clientOffboarding,
  clientIntegrations,
  links,
  imports,
  importStatus,
] as const
