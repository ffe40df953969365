import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { clientsSource, readClientsSearch } from '../clients/clients-search.ts'
import { ClientDocument } from '../graphql/graphql.ts'
import { preloadList } from '../list/list-source.ts'
import { strictly } from '../list/dropped.ts'
import { loadWords } from '../words/words.ts'
import { workspace } from './workspace.ts'

// Beside the routes: within one, the router's types would forget what is read.
const readClients = strictly(readClientsSearch)

const clients = createRoute({
  getParentRoute: () => workspace,
  path: 'clients',
  validateSearch: readClients,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    preloadList(context.api, clientsSource, deps)
    await loadWords('clients', 'list')
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
    await loadWords('clients', 'integration', 'integrations')
  },
  component: lazyRouteComponent(() => import('../clients/client-page.tsx'), 'ClientPage'),
})

/** The pages of the clients, and of each one. */
export const clientsRoutes = [clients, clientHome, client] as const
