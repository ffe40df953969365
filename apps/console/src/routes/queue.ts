import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { strictly } from '../list/dropped.ts'
import { compact } from '../list/search-text.ts'
import { queueVariables, readQueueSearch } from '../queue/queue-search.ts'
import { QueueDocument } from '../queue/queue.graphql.ts'
import { loadWords } from '../words/words.ts'
import { workspace } from './workspace.ts'

// Beside the route: within it, the router's types would forget what is read.
const readQueue = strictly(readQueueSearch)

/** What people must do. */
export const queue = createRoute({
  getParentRoute: () => workspace,
  path: 'queue',
  validateSearch: readQueue,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    void context.api.query(QueueDocument, queueVariables(compact(deps))).toPromise()
    await loadWords('queue', 'list')
  },
  component: lazyRouteComponent(() => import('../queue/queue-page.tsx'), 'QueuePage'),
})
