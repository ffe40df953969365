import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { FailedAlone } from '../shell/failed.tsx'
import { loadWords } from '../words/words.ts'
import { root } from './root.ts'

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
  component: lazyRouteComponent(() => import('../sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  loader: () => loadWords('sign-in'),
  component: lazyRouteComponent(() => import('../sign-in/setup-page.tsx'), 'SetupPage'),
})

/** The pages before a workspace is known. */
export const frontDoorRoutes = [home, signIn, setup] as const
