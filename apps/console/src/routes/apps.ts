import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { AppSalesDocument } from '../app/app.graphql.ts'
import { AppProductsDocument } from '../app/products.graphql.ts'
import { appsSource, readAppsSearch } from '../apps/apps-search.ts'
import { readAppSearch } from '../app/app-search.ts'
import { salesVariables } from '../app/sales-query.ts'
import { preloadList } from '../list/list-source.ts'
import { strictly } from '../list/dropped.ts'
import { loadWords } from '../words/words.ts'
import { workspace } from './workspace.ts'

// Beside the routes: within one, the router's types would forget what is read.
const readApps = strictly(readAppsSearch)
const readApp = strictly(readAppSearch)

const apps = createRoute({
  getParentRoute: () => workspace,
  path: 'apps',
  validateSearch: readApps,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    preloadList(context.api, appsSource, deps)
    await loadWords('apps', 'list')
  },
  component: lazyRouteComponent(() => import('../apps/apps-page.tsx'), 'AppsPage'),
})

const appHome = createRoute({
  getParentRoute: () => workspace,
  path: 'apps/$id',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/w/$workspace/apps/$id/sales', params })
  },
})

const app = createRoute({
  getParentRoute: () => workspace,
  path: 'apps/$id/sales',
  validateSearch: readApp,
  loaderDeps: ({ search }) => ({ range: search.range }),
  loader: async ({ context, params, deps }) => {
    void context.api.query(AppSalesDocument, salesVariables(params.id, deps.range)).toPromise()
    await loadWords('app')
  },
  component: lazyRouteComponent(() => import('../app/app-page.tsx'), 'AppPage'),
})

const appProducts = createRoute({
  getParentRoute: () => workspace,
  path: 'apps/$id/products',
  loader: async ({ context, params }) => {
    void context.api.query(AppProductsDocument, { id: params.id }).toPromise()
    await loadWords('app', 'products', 'list')
  },
  component: lazyRouteComponent(() => import('../app/products-page.tsx'), 'ProductsPage'),
})

/** The pages of the apps, and of each one. */
export const appsRoutes = [apps, appHome, app, appProducts] as const
