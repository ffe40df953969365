import { createRouter } from '@tanstack/react-router'
import { requestPageFocus } from './design/page-focus.ts'
import { parseSearch, printSearch } from './list/search-text.ts'
import { appsRoutes } from './routes/apps.ts'
import { clientsRoutes } from './routes/clients.ts'
import { connectRoutes } from './routes/connect.ts'
import { frontDoorRoutes } from './routes/front-door.ts'
import { integrationsRoutes } from './routes/integrations.ts'
import { mailbox, mailboxDoor } from './routes/mailbox.ts'
import { mine, mineDoor } from './routes/mine.ts'
import { operationsRoutes } from './routes/operations.ts'
import { overviewRoutes } from './routes/overview.ts'
import { queue } from './routes/queue.ts'
import { root } from './routes/root.ts'
import { settingsRoutes } from './routes/settings.ts'
import { toolsRoutes } from './routes/tools.ts'
import { workspace } from './routes/workspace.ts'
import { Failed } from './shell/failed.tsx'
import { Missing } from './shell/missing.tsx'
import type { Session } from './shell/session.ts'

const routeTree = root.addChildren([
  ...frontDoorRoutes,
  mailboxDoor,
  mineDoor,
  workspace.addChildren([
    ...overviewRoutes,
    queue,
    ...clientsRoutes,
    ...integrationsRoutes,
    ...connectRoutes,
    ...appsRoutes,
    ...settingsRoutes,
    ...operationsRoutes,
    ...toolsRoutes,
    mailbox,
    mine,
  ]),
])

/** The addresses of the console. The address is the only truth about what a page shows. */
export function createConsoleRouter(session: Session) {
  const router = createRouter({
    routeTree,
    context: { session },
    defaultPreload: 'intent',
    defaultPreloadDelay: 80,
    defaultPendingMs: 10_000,
    scrollRestoration: true,
    parseSearch,
    stringifySearch: printSearch,
    defaultErrorComponent: Failed,
    defaultNotFoundComponent: Missing,
  })
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) requestPageFocus()
  })
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>
  }
}
