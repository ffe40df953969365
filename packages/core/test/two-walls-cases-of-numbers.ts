import type { Core, MemberActor } from '../src/index.ts'
import type { Case, Cases, Guess } from './two-walls-cases.ts'
import type { Target, Viewer } from './two-walls-world.ts'

const range = { from: '2026-11-01', to: '2026-11-18', granularity: 'DAY', groupBy: [] } as const
const units = { ...range, metric: 'units' } as const

/** What the numbers are asked about. */
interface Asked {
  clients: readonly Target[]
  /** Clients, of which an integration is asked for. */
  clientsOfIntegrations: readonly Target[]
  apps: readonly Target[]
  seen: (targets: readonly Target[]) => (viewer: Viewer) => string[]
  byApp: (ask: Guess['ask']) => Case
}

/** Numbers of apps and clients: shown, added up, exported. */
export function casesOfNumbers(
  core: Core,
  { clients, clientsOfIntegrations, apps, seen, byApp }: Asked,
): Pick<Cases, 'sales' | 'exports' | 'series' | 'sums'> {
  const exported = async (actor: MemberActor, whose: { appId?: string; clientId?: string }) => {
    let text = ''
    const { from, to } = range
    await core.exports.sales(
      actor,
      { from, to, byTerritory: false, ...whose },
      () => async (piece) => void (text += piece),
    )
    return text
  }

  return {
    sales: {
      ofApp: byApp((actor, appId) => core.sales.ofApp(actor, { ...range, appId })),
      ofPortfolio: {
        shows: {
          ids: async (actor) => {
            const { points } = await core.sales.ofPortfolio(actor, { ...range, groupBy: ['CLIENT'] })
            return [...new Set(points.flatMap(({ clientId }) => (clientId === null ? [] : [clientId])))]
          },
          expected: seen(clients),
        },
      },
    },
    sums: {
      apps: {
        guesses: {
          clients: { targets: clients, ask: (actor, id) => core.sums.apps(actor, { clients: [id] }) },
        },
      },
      clients: {
        noRows: 'it counts what the list shows, whose walls are tried; its filter names nothing by id',
      },
      integrations: {
        guesses: {
          clients: {
            targets: clientsOfIntegrations,
            ask: (actor, id) => core.sums.integrations(actor, { clients: [id] }),
          },
        },
      },
    },
    exports: {
      sales: {
        guesses: {
          appId: { targets: apps, ask: (actor, appId) => exported(actor, { appId }) },
          clientId: { targets: clients, ask: (actor, clientId) => exported(actor, { clientId }) },
        },
      },
    },
    series: {
      read: {
        guesses: {
          clientIds: {
            targets: clients,
            ask: (actor, id) => core.series.read(actor, { ...units, clientIds: [id] }),
          },
          appIds: { targets: apps, ask: (actor, id) => core.series.read(actor, { ...units, appIds: [id] }) },
        },
        shows: {
          ids: async (actor) => {
            const { points } = await core.series.read(actor, { ...units, groupBy: ['CLIENT'] })
            return [...new Set(points.flatMap(({ clientId }) => (clientId === null ? [] : [clientId])))]
          },
          expected: seen(clients),
        },
      },
      metrics: { noRows: 'it is a dictionary' },
    },
  }
}
