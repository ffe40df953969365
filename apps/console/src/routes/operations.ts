import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { strictly } from '../list/dropped.ts'
import { readWorkflowsSearch } from '../operations/operations-search.ts'
import { loadWords } from '../words/words.ts'
import { workspace } from './workspace.ts'

// Beside the routes: within one, the router's types would forget what is read.
const readWorkflows = strictly(readWorkflowsSearch)

const operationsHome = createRoute({
  getParentRoute: () => workspace,
  path: 'operations',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/w/$workspace/operations/now', params })
  },
})

const now = createRoute({
  getParentRoute: () => workspace,
  path: 'operations/now',
  loader: () => loadWords('operations'),
  component: lazyRouteComponent(() => import('../operations/now-page.tsx'), 'NowPage'),
})

const failures = createRoute({
  getParentRoute: () => workspace,
  path: 'operations/failures',
  loader: () => loadWords('operations'),
  component: lazyRouteComponent(() => import('../operations/failures-page.tsx'), 'FailuresPage'),
})

const workflows = createRoute({
  getParentRoute: () => workspace,
  path: 'operations/workflows',
  validateSearch: readWorkflows,
  loader: () => loadWords('operations', 'list'),
  component: lazyRouteComponent(() => import('../operations/workflows-page.tsx'), 'WorkflowsPage'),
})

const workflow = createRoute({
  getParentRoute: () => workspace,
  path: 'operations/workflows/$id',
  loader: () => loadWords('operations'),
  component: lazyRouteComponent(() => import('../operations/workflow-page.tsx'), 'WorkflowPage'),
})

const budgets = createRoute({
  getParentRoute: () => workspace,
  path: 'operations/budgets',
  loader: () => loadWords('operations', 'list'),
  component: lazyRouteComponent(() => import('../operations/budgets-page.tsx'), 'BudgetsPage'),
})

const schedules = createRoute({
  getParentRoute: () => workspace,
  path: 'operations/schedules',
  loader: () => loadWords('operations', 'list'),
  component: lazyRouteComponent(() => import('../operations/schedules-page.tsx'), 'SchedulesPage'),
})

// Whoever sees the lights of the overview may see what one of them is about.
const incident = createRoute({
  getParentRoute: () => workspace,
  path: 'incidents/$id',
  loader: () => loadWords('operations'),
  component: lazyRouteComponent(() => import('../operations/incident-page.tsx'), 'IncidentPage'),
})

/** The pages of those who run the house; they read what they show, so that the first load carries no question of theirs. */
export const operationsRoutes = [
  operationsHome,
  now,
  failures,
  workflows,
  workflow,
  budgets,
  schedules,
  incident,
] as const
