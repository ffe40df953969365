import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { salesVariables } from './app/sales-query.ts'
import { readAppSearch } from './app/app-search.ts'
import { productsVariables, readProductsSearch } from './app/products-search.ts'
import { appsVariables, readAppsSearch } from './apps/apps-search.ts'
import { clientsVariables, readClientsSearch } from './clients/clients-search.ts'
import { readTokensSearch, tokensContext, tokensVariables } from './developers/tokens-search.ts'
import { requestPageFocus } from './design/page-focus.ts'
import {
  ApiTokensDocument,
  AppProductsDocument,
  AppsDocument,
  AppSalesDocument,
  ClientDocument,
  ClientsDocument,
  IntegrationDocument,
  IntegrationsDocument,
  OverviewDocument,
} from './graphql/graphql.ts'
import { integrationsVariables, readIntegrationsSearch } from './integrations/integrations-search.ts'
import { strictly } from './list/dropped.ts'
import { compact, parseSearch, printSearch } from './list/search-text.ts'
import { Failed, FailedAlone } from './shell/failed.tsx'
import { Missing, MissingAlone } from './shell/missing.tsx'
import { Root } from './shell/root.tsx'
import type { Session } from './shell/session.ts'
import { Shell } from './shell/shell.tsx'
import { loadWords } from './words/words.ts'

// Beside the routes: within one, the router's types would forget what is read.
const read = {
  clients: strictly(readClientsSearch),
  integrations: strictly(readIntegrationsSearch),
  apps: strictly(readAppsSearch),
  app: strictly(readAppSearch),
  products: strictly(readProductsSearch),
  tokens: strictly(readTokensSearch),
}

const root = createRootRouteWithContext<{ session: Session }>()({
  loader: () => loadWords('shell', 'states'),
  component: Root,
  errorComponent: FailedAlone,
  notFoundComponent: MissingAlone,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  errorComponent: FailedAlone,
  beforeLoad: async ({ context }) => {
    const viewer = await context.session.viewer()
    if (!viewer) throw redirect({ to: '/signin' })
    throw redirect({ to: '/w/$workspace/overview', params: { workspace: viewer.workspace.slug } })
  },
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/signin',
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search['to'] === 'string' ? { to: search['to'] } : {},
  loader: () => loadWords('sign-in'),
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  loader: () => loadWords('sign-in'),
  component: lazyRouteComponent(() => import('./sign-in/setup-page.tsx'), 'SetupPage'),
})

const workspace = createRoute({
  getParentRoute: () => root,
  path: '/w/$workspace',
  beforeLoad: async ({ context, params, location }) => {
    const viewer = await context.session.viewer(params.workspace)
    if (!viewer) throw redirect({ to: '/signin', search: { to: location.href } })
    return { viewer, api: context.session.api(params.workspace) }
  },
  component: Shell,
  errorComponent: FailedAlone,
})

const workspaceHome = createRoute({
  getParentRoute: () => workspace,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/w/$workspace/overview', params })
  },
})

const overview = createRoute({
  getParentRoute: () => workspace,
  path: 'overview',
  loader: async ({ context }) => {
    void context.api.query(OverviewDocument, {}).toPromise()
    await loadWords('overview')
  },
  component: lazyRouteComponent(() => import('./overview/overview-page.tsx'), 'OverviewPage'),
})

const clients = createRoute({
  getParentRoute: () => workspace,
  path: 'clients',
  validateSearch: read.clients,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    void context.api.query(ClientsDocument, clientsVariables(deps)).toPromise()
    await loadWords('clients')
  },
  component: lazyRouteComponent(() => import('./clients/clients-page.tsx'), 'ClientsPage'),
})

const client = createRoute({
  getParentRoute: () => workspace,
  path: 'clients/$slug/overview',
  loader: async ({ context, params }) => {
    void context.api.query(ClientDocument, { slug: params.slug }).toPromise()
    await loadWords('clients', 'integration', 'integrations')
  },
  component: lazyRouteComponent(() => import('./clients/client-page.tsx'), 'ClientPage'),
})

const clientHome = createRoute({
  getParentRoute: () => workspace,
  path: 'clients/$slug',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/w/$workspace/clients/$slug/overview', params })
  },
})

const integrations = createRoute({
  getParentRoute: () => workspace,
  path: 'integrations',
  validateSearch: read.integrations,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    void context.api.query(IntegrationsDocument, integrationsVariables(deps)).toPromise()
    await loadWords('integrations')
  },
  component: lazyRouteComponent(() => import('./integrations/integrations-page.tsx'), 'IntegrationsPage'),
})

const integration = createRoute({
  getParentRoute: () => workspace,
  path: 'integrations/$id/summary',
  loader: async ({ context, params }) => {
    void context.api.query(IntegrationDocument, { id: params.id }).toPromise()
    await loadWords('integration', 'selection')
  },
  component: lazyRouteComponent(() => import('./integration/integration-page.tsx'), 'IntegrationPage'),
})

const integrationApps = createRoute({
  getParentRoute: () => workspace,
  path: 'integrations/$id/apps',
  loader: () => loadWords('selection'),
  component: lazyRouteComponent(() => import('./selection/integration-apps-page.tsx'), 'IntegrationAppsPage'),
})

const integrationHome = createRoute({
  getParentRoute: () => workspace,
  path: 'integrations/$id',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/w/$workspace/integrations/$id/summary', params })
  },
})

const connect = createRoute({
  getParentRoute: () => workspace,
  path: 'connect/new',
  validateSearch: (search: Record<string, unknown>): { client?: string } =>
    typeof search['client'] === 'string' ? { client: search['client'] } : {},
  loader: () => loadWords('connect', 'clients'),
  component: lazyRouteComponent(() => import('./connect/connect-page.tsx'), 'ConnectPage'),
})

const reconnect = createRoute({
  getParentRoute: () => workspace,
  path: 'connect/$id/connect',
  loader: async ({ context, params }) => {
    void context.api.query(IntegrationDocument, { id: params.id }).toPromise()
    await loadWords('connect', 'clients')
  },
  component: lazyRouteComponent(() => import('./connect/reconnect-page.tsx'), 'ReconnectPage'),
})

const verify = createRoute({
  getParentRoute: () => workspace,
  path: 'connect/$id/verify',
  loader: async ({ context, params }) => {
    void context.api.query(IntegrationDocument, { id: params.id }).toPromise()
    await loadWords('connect', 'integration')
  },
  component: lazyRouteComponent(() => import('./connect/verify-page.tsx'), 'VerifyPage'),
})

const connectApps = createRoute({
  getParentRoute: () => workspace,
  path: 'connect/$id/apps',
  loader: () => loadWords('selection', 'connect'),
  component: lazyRouteComponent(() => import('./selection/connect-apps-page.tsx'), 'ConnectAppsPage'),
})

const apps = createRoute({
  getParentRoute: () => workspace,
  path: 'apps',
  validateSearch: read.apps,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    void context.api.query(AppsDocument, appsVariables(deps)).toPromise()
    await loadWords('apps', 'list')
  },
  component: lazyRouteComponent(() => import('./apps/apps-page.tsx'), 'AppsPage'),
})

const app = createRoute({
  getParentRoute: () => workspace,
  path: 'apps/$id/sales',
  validateSearch: read.app,
  loaderDeps: ({ search }) => ({ range: search.range }),
  loader: async ({ context, params, deps }) => {
    void context.api.query(AppSalesDocument, salesVariables(params.id, deps.range)).toPromise()
    await loadWords('app')
  },
  component: lazyRouteComponent(() => import('./app/app-page.tsx'), 'AppPage'),
})

const appProducts = createRoute({
  getParentRoute: () => workspace,
  path: 'apps/$id/products',
  validateSearch: read.products,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) => {
    void context.api.query(AppProductsDocument, productsVariables(params.id, deps)).toPromise()
    await loadWords('app', 'products')
  },
  component: lazyRouteComponent(() => import('./app/products-page.tsx'), 'ProductsPage'),
})

const appHome = createRoute({
  getParentRoute: () => workspace,
  path: 'apps/$id',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/w/$workspace/apps/$id/sales', params })
  },
})

const explain = createRoute({
  getParentRoute: () => workspace,
  path: 'explain',
  loader: () => loadWords('explain'),
  component: lazyRouteComponent(() => import('./explain/explain-page.tsx'), 'ExplainPage'),
})

const tokens = createRoute({
  getParentRoute: () => workspace,
  path: 'developers/tokens',
  validateSearch: read.tokens,
  loaderDeps: ({ search }) => ({ after: search.after }),
  loader: async ({ context, deps }) => {
    void context.api.query(ApiTokensDocument, tokensVariables(compact(deps)), tokensContext).toPromise()
    await loadWords('developers')
  },
  component: lazyRouteComponent(() => import('./developers/tokens-page.tsx'), 'TokensPage'),
})

const routeTree = root.addChildren([
  home,
  signIn,
  setup,
  workspace.addChildren([
    workspaceHome,
    overview,
    clients,
    clientHome,
    client,
    integrations,
    integrationHome,
    integration,
    integrationApps,
    connect,
    reconnect,
    verify,
    connectApps,
    apps,
    appHome,
    app,
    appProducts,
    explain,
    tokens,
  ]),
])

/** The addresses of the console. The address is the only truth about what a page shows. */
export function createConsoleRouter(session: Session) {
  const router = createRouter({
    routeTree,
    context: { session },
    defaultPreload: 'intent',
    defaultPreloadDelay: 80,
    defaultPendingMs: 10_000,
    scrollRestoration: true,
    parseSearch,
    stringifySearch: printSearch,
    defaultErrorComponent: Failed,
    defaultNotFoundComponent: Missing,
  })
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) requestPageFocus()
  })
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>
  }
}
