import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { MethodPolicyDocument, ServiceUserDocument } from '../graphql/graphql.ts'
import { loadWords } from '../words/words.ts'
import { workspace } from './workspace.ts'

const settingsHome = createRoute({
  getParentRoute: () => workspace,
  path: 'settings',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/w/$workspace/settings/methods', params })
  },
})

const methods = createRoute({
  getParentRoute: () => workspace,
  path: 'settings/methods',
  loader: async ({ context }) => {
    void context.api.query(MethodPolicyDocument, {}).toPromise()
    await loadWords('settings')
  },
  component: lazyRouteComponent(() => import('../settings/methods-page.tsx'), 'MethodsPage'),
})

const serviceUser = createRoute({
  getParentRoute: () => workspace,
  path: 'settings/service-user',
  loader: async ({ context }) => {
    void context.api.query(ServiceUserDocument, {}).toPromise()
    await loadWords('settings', 'service-user')
  },
  component: lazyRouteComponent(() => import('../service-user/service-user-page.tsx'), 'ServiceUserPage'),
})

/** The pages of a workspace's settings; `settings-pages.ts` puts them on the way to each other. */
export const settingsRoutes = [settingsHome, methods, serviceUser] as const
