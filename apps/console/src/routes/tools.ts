import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { activitySource, readActivitySearch } from '../activity/activity-search.ts'
import { ALL_TOKENS, readTokensSearch, tokensSource } from '../developers/tokens-search.ts'
import { strictly } from '../list/dropped.ts'
import { preloadList } from '../list/list-source.ts'
import { loadWords } from '../words/words.ts'
import { workspace } from './workspace.ts'

// Beside the routes: within one, the router's types would forget what is read.
const readActivity = strictly(readActivitySearch)
const readTokens = strictly(readTokensSearch)

const explain = createRoute({
  getParentRoute: () => workspace,
  path: 'explain',
  loader: () => loadWords('explain'),
  component: lazyRouteComponent(() => import('../explain/explain-page.tsx'), 'ExplainPage'),
})

const keyDoctor = createRoute({
  getParentRoute: () => workspace,
  path: 'explain/key',
  loader: () => loadWords('connect', 'key-doctor'),
  component: lazyRouteComponent(() => import('../key-doctor/key-doctor-page.tsx'), 'KeyDoctorPage'),
})

const tokens = createRoute({
  getParentRoute: () => workspace,
  path: 'developers/tokens',
  validateSearch: readTokens,
  loader: async ({ context }) => {
    preloadList(context.api, tokensSource, ALL_TOKENS)
    await loadWords('developers', 'list')
  },
  component: lazyRouteComponent(() => import('../developers/tokens-page.tsx'), 'TokensPage'),
})

const activity = createRoute({
  getParentRoute: () => workspace,
  path: 'activity',
  validateSearch: readActivity,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    preloadList(context.api, activitySource, deps)
    await loadWords('activity', 'list')
  },
  component: lazyRouteComponent(() => import('../activity/activity-page.tsx'), 'ActivityPage'),
})

/** The pages of developers and of those who ask what Apple meant. */
export const toolsRoutes = [activity, explain, keyDoctor, tokens] as const
