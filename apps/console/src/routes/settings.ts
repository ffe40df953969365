import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { NoticesDocument } from '../notices/notices.graphql.ts'
import { RetentionDocument } from '../retention/retention.graphql.ts'
import { ServiceUserDocument } from '../service-user/service-user.graphql.ts'
import { MethodPolicyDocument } from '../settings/methods.graphql.ts'
import { SupportDocument } from '../support/support.graphql.ts'
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
    await loadWords('settings', 'service-user', 'connect')
  },
  component: lazyRouteComponent(() => import('../service-user/service-user-page.tsx'), 'ServiceUserPage'),
})

const notifications = createRoute({
  getParentRoute: () => workspace,
  path: 'settings/notifications',
  loader: async ({ context }) => {
    const all = context.viewer.permissions.includes('member.read')
    void context.api.query(NoticesDocument, { all }).toPromise()
    await loadWords('settings', 'notices')
  },
  component: lazyRouteComponent(() => import('../notices/notices-page.tsx'), 'NoticesPage'),
})

const retention = createRoute({
  getParentRoute: () => workspace,
  path: 'settings/retention',
  loader: async ({ context }) => {
    void context.api.query(RetentionDocument, {}).toPromise()
    await loadWords('settings', 'retention')
  },
  component: lazyRouteComponent(() => import('../retention/retention-page.tsx'), 'RetentionPage'),
})

const support = createRoute({
  getParentRoute: () => workspace,
  path: 'settings/support',
  loader: async ({ context }) => {
    void context.api.query(SupportDocument, {}).toPromise()
    await loadWords('settings', 'support')
  },
  component: lazyRouteComponent(() => import('../support/support-page.tsx'), 'SupportPage'),
})

/** The pages of a workspace's settings; `settings-pages.ts` puts them on the way to each other. */
export const settingsRoutes = [notifications, settingsHome, methods, serviceUser, retention, support] as const
