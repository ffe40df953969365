import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readConnectSearch } from '../connect/connect-search.ts'
import { IntegrationDocument } from '../integration/integration.graphql.ts'
import { loadWords } from '../words/words.ts'
import { workspace } from './workspace.ts'

const connect = createRoute({
  getParentRoute: () => workspace,
  path: 'connect/new',
  validateSearch: readConnectSearch,
  loader: () =>
    loadWords('connect', 'client-picker', 'clients', 'reporter', 'apple-id', 'service-user', 'connect-link'),
  component: lazyRouteComponent(() => import('../connect/connect-page.tsx'), 'ConnectPage'),
})

const reconnect = createRoute({
  getParentRoute: () => workspace,
  path: 'connect/$id/connect',
  loader: async ({ context, params }) => {
    void context.api.query(IntegrationDocument, { id: params.id }).toPromise()
    await loadWords('connect', 'clients', 'reporter', 'integration', 'code', 'apple-id', 'renew')
  },
  component: lazyRouteComponent(() => import('../connect/reconnect-page.tsx'), 'ReconnectPage'),
})

const verify = createRoute({
  getParentRoute: () => workspace,
  path: 'connect/$id/verify',
  loader: async ({ context, params }) => {
    void context.api.query(IntegrationDocument, { id: params.id }).toPromise()
    await loadWords('connect', 'verify', 'integration', 'code', 'apple-id')
  },
  component: lazyRouteComponent(() => import('../connect/verify-page.tsx'), 'VerifyPage'),
})

const connectApps = createRoute({
  getParentRoute: () => workspace,
  path: 'connect/$id/apps',
  loader: () => loadWords('selection', 'connect'),
  component: lazyRouteComponent(() => import('../selection/connect-apps-page.tsx'), 'ConnectAppsPage'),
})

/** The pages of connecting a client, step by step. */
export const connectRoutes = [connect, reconnect, verify, connectApps] as const
