import type { Core } from '../src/index.ts'
import type { Cases } from './two-walls-cases.ts'
import type { Target } from './two-walls-world.ts'

interface Asked {
  clients: readonly Target[]
  /** Clients as those see them who see their accounts too: one app of a client shows its name alone. */
  clientsOfAccounts: readonly Target[]
  integrations: readonly Target[]
}

/** Who sees a client or an integration, and what is here of it day by day. */
export const casesOfTabs = (core: Core, { clients, clientsOfAccounts, integrations }: Asked) =>
  ({
    clients: {
      visibleTo: {
        guesses: {
          id: { targets: clients, ask: (actor, id) => core.clients.visibleTo(actor, { id, first: 50 }) },
        },
      },
      seenBy: {
        guesses: { ids: { targets: clients, ask: (actor, id) => core.clients.seenBy(actor, [id]) } },
      },
      covers: {
        guesses: {
          ids: { targets: clientsOfAccounts, ask: (actor, id) => core.clients.covers(actor, [id]) },
        },
      },
      sevenDays: {
        guesses: { ids: { targets: clients, ask: (actor, id) => core.clients.sevenDays(actor, [id]) } },
      },
      dataGrid: {
        guesses: {
          id: {
            targets: clientsOfAccounts,
            ask: (actor, id) => core.clients.dataGrid(actor, { id, days: 14 }),
          },
        },
      },
    },
    integrations: {
      visibleTo: {
        guesses: {
          id: {
            targets: integrations,
            ask: (actor, id) => core.integrations.visibleTo(actor, { id, first: 50 }),
          },
        },
      },
      dataGrid: {
        guesses: {
          id: {
            targets: integrations,
            ask: (actor, id) => core.integrations.dataGrid(actor, { id, days: 14 }),
          },
        },
      },
    },
  }) satisfies {
    clients: Pick<Cases['clients'], 'visibleTo' | 'seenBy' | 'covers' | 'sevenDays' | 'dataGrid'>
    integrations: Pick<Cases['integrations'], 'visibleTo' | 'dataGrid'>
  }
