import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { OverviewDocument } from '../overview/overview.graphql.ts'
import { loadWords } from '../words/words.ts'
import { workspace } from './workspace.ts'

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
    const fleet = context.viewer.permissions.includes('integration.read')
    void context.api.query(OverviewDocument, { fleet }).toPromise()
    await loadWords('overview', 'queue')
  },
  component: lazyRouteComponent(() => import('../overview/overview-page.tsx'), 'OverviewPage'),
})

/** Where a workspace begins. */
export const overviewRoutes = [workspaceHome, overview] as const
