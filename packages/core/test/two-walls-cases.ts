import { randomUUID } from 'node:crypto'
import type { Core, MemberActor } from '../src/index.ts'
import type { TypedKey } from './house.ts'
import { casesOfAll } from './two-walls-cases-of-all.ts'
import { casesOfNumbers } from './two-walls-cases-of-numbers.ts'
import { linkCases } from './two-walls-cases-of-links.ts'
import { casesOfOps } from './two-walls-cases-of-ops.ts'
import { casesOfTabs } from './two-walls-cases-of-tabs.ts'
import { queueCases } from './two-walls-queue.ts'
import { createSignInCases } from './two-walls-sign-in.ts'
import type { Target, Viewer, World } from './two-walls-world.ts'

/** A question that names something by its id. `write` is not asked where the id is seen: it would change things. */
export interface Guess {
  targets: readonly Target[]
  ask: (actor: MemberActor, id: string) => Promise<unknown>
  write?: boolean
}

/** A question that names nothing: the ids that it shows, and those that the model says are to be shown. */
export interface Shown {
  ids: (actor: MemberActor) => Promise<string[]>
  expected: (viewer: Viewer) => string[]
}

/** How a method of core is tried. One that concerns nobody's rows says why it needs no trial. */
export type Case = { guesses?: Record<string, Guess>; shows?: Shown } | { noRows: string }

/** A case for each method of core: a new method without one does not compile, and fails the test. */
export type Cases = { [Area in keyof Core]: { [Method in keyof Core[Area]]: Case } }

const all = { first: 200 }
const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id)

export function createCases(core: Core, world: World, key: TypedKey): Cases {
  const { clients, integrations, backfills, apps, groups, purchases, subscriptions } = world
  const accessToken = randomUUID()
  const slugs = clients.map((client) => ({ ...client, id: client.slug }))
  /** Clients, of which an integration is asked for. */
  const clientsOfIntegrations = clients.map((client, index) => ({
    ...client,
    seenBy: integrations[index]?.seenBy ?? [],
  }))
  const seen = (targets: readonly Target[]) => (viewer: Viewer) =>
    targets.filter(({ seenBy }) => seenBy.includes(viewer)).map(({ id }) => id)
  /** A client in which the actor may connect, for guesses at what lies in another. */
  const ownClient = (actor: MemberActor) =>
    clientsOfIntegrations.find(({ seenBy }) => seenBy.some((viewer) => world.actors[viewer] === actor))?.id ??
    randomUUID()
  const byApp = (ask: Guess['ask']): Case => ({ guesses: { id: { targets: apps, ask } } })
  const writesTo = (targets: readonly Target[], ask: Guess['ask']): Case => ({
    guesses: { id: { targets, ask, write: true } },
  })
  const byPurchase = (ask: Guess['ask']): Case => ({ guesses: { id: { targets: purchases, ask } } })
  const bySubscription = (ask: Guess['ask']): Case => ({ guesses: { id: { targets: subscriptions, ask } } })
  const byIntegration = (ask: Guess['ask']): Case => ({ guesses: { id: { targets: integrations, ask } } })
  const tabs = casesOfTabs(core, { clients, clientsOfAccounts: clientsOfIntegrations, integrations })

  return {
    ...linkCases(core, world),
    ...queueCases(core, world),
    members: {
      membershipsOf: { noRows: 'it is asked by a person’s own id, before a workspace is known' },
      remove: { noRows: 'as for the list; who may is tried with personal clients' },
      list: { noRows: 'colleagues hang on no client; the database shows those of the workspace alone' },
      permissionsOf: { noRows: 'it is about the role alone' },
      foundWorkspace: { noRows: 'it makes a workspace that nobody is in yet' },
      workspaceExists: { noRows: 'it tells a yes or no to whoever sets Gatehouse up' },
      scopeOf: {
        shows: {
          ids: async (actor) => {
            const scope = await core.members.scopeOf(actor)
            return [...scope.clients, ...scope.apps].map(({ id }) => id)
          },
          expected: (viewer) =>
            viewer === 'ofOneClient'
              ? seen(clients)(viewer)
              : viewer === 'ofOneApp'
                ? seen(apps)(viewer)
                : [],
        },
      },
    },
    audit: {
      list: {
        shows: {
          ids: async (actor) =>
            (await core.audit.list(actor, { ...all, action: ['integration.connected'] })).nodes.map(
              ({ target }) => target.id,
            ),
          expected: seen(integrations),
        },
        guesses: {
          clientId: {
            targets: clientsOfIntegrations,
            ask: (actor, clientId) => core.audit.list(actor, { ...all, clientId }),
          },
        },
      },
      chain: { noRows: 'that the log is whole concerns everybody who reads a part of it' },
    },
    methods: {
      policy: { noRows: 'it is of the whole workspace' },
      set: { noRows: 'it is of the whole workspace, and for owners' },
    },
    signIn: createSignInCases(core, world, ownClient),
    ...casesOfAll,
    operations: casesOfOps(core, world.runs),
    ...casesOfNumbers(core, { clients, clientsOfIntegrations, apps, seen, byApp }),
    personal: {
      handOver: writesTo(integrations, (actor, integrationId) =>
        core.personal.handOver(actor, { integrationId }),
      ),
      clients: {
        noRows: 'owners are told that personal clients exist; that nothing of them is, is tried apart',
      },
      takeOver: { noRows: 'it answers for a client whose person has left alone; tried apart' },
    },
    serviceUser: {
      read: { noRows: 'it is the workspace’s; which accounts it reaches is shown to who reaches everything' },
      register: { noRows: 'it is a setting of the workspace, for owners and admins who reach everything' },
      registerKey: { noRows: 'as for the service user; which accounts its key reaches is tried apart' },
      removeKey: { noRows: 'as for the service user' },
      request: {
        guesses: {
          clientId: {
            targets: clients,
            ask: (actor, clientId) =>
              core.serviceUser.request(actor, { clientId, accounts: [{ name: 'Beacon' }], purpose: 'FULL' }),
            write: true,
          },
          integrationId: {
            targets: integrations,
            ask: (actor, integrationId) =>
              core.serviceUser.request(actor, {
                clientId: ownClient(actor),
                accounts: [{ name: 'Beacon', integrationId }],
                purpose: 'FULL',
              }),
            write: true,
          },
        },
      },
      approve: writesTo(integrations, (actor, integrationId) =>
        core.serviceUser.approve(actor, { integrationId }),
      ),
      remind: writesTo(integrations, (actor, integrationId) =>
        core.serviceUser.remind(actor, { integrationId, contactEmail: 'admin@client.example' }),
      ),
      invitations: {
        noRows: 'none of these was invited for; that nobody reads another’s, the walls of db try',
      },
    },
    rotations: {
      begin: writesTo(integrations, (actor, integrationId) =>
        core.rotations.begin(actor, { ...key, integrationId, mode: 'PLANNED' }),
      ),
      confirmRevocation: {
        noRows: 'it is found within reach by the id of a rotation, as archiving is; there is none here',
      },
      cancel: { noRows: 'as for the confirmation' },
      ofIntegrations: {
        noRows: 'none of these was rotated; that nobody reads another’s, the walls of db try',
      },
    },
    overview: {
      engine: { noRows: 'it is about the machine' },
      lights: {
        noRows: 'it counts within the walls of the database, and names nothing; tried in lights.int.test.ts',
      },
      incidents: { noRows: 'an incident names no client; everybody in its workspace may know of it' },
      incident: { noRows: 'an incident names no client; that another workspace has none is tried beside it' },
      struckBy: { noRows: 'it names clients by rows behind their walls; tried in lights.int.test.ts' },
      read: {
        shows: {
          // Counts name nothing; as many are written out as there are.
          ids: async (actor) => {
            const { clientCount, appCount, integrationStates } = await core.overview.read(actor)
            const states = integrationStates.reduce((sum, { count }) => sum + count, 0)
            return [`${clientCount} clients`, `${appCount} apps`, `${states} integrations`]
          },
          expected: (viewer) => {
            const appCount = seen(apps)(viewer).length * (viewer === 'ofOneApp' ? 1 : 2)
            // The model names both apps of the second client, and one of each other.
            const twice = viewer === 'owner' || viewer === 'admin' ? 2 : 0
            return [
              `${seen(clients)(viewer).length} clients`,
              `${appCount - twice} apps`,
              `${seen(integrations)(viewer).length} integrations`,
            ]
          },
        },
      },
      fleet: {
        shows: {
          ids: async (actor) => idsOf({ nodes: (await core.overview.fleet(actor)).clients }),
          expected: seen(clients),
        },
      },
    },
    clients: {
      add: { noRows: 'it names nothing that is there; who may add is tried below' },
      rename: writesTo(clients, (actor, clientId) => core.clients.rename(actor, { clientId, name: 'Other' })),
      setNotes: writesTo(clients, (actor, clientId) =>
        core.clients.setNotes(actor, { clientId, notes: 'x' }),
      ),
      setManager: writesTo(clients, (actor, clientId) => core.clients.setManager(actor, { clientId })),
      notes: { guesses: { id: { targets: clients, ask: (actor, id) => core.clients.notes(actor, id) } } },
      setTags: writesTo(clients, (actor, clientId) => core.clients.setTags(actor, { clientId, tags: ['x'] })),
      archive: writesTo(clients, (actor, clientId) => core.clients.archive(actor, { clientId })),
      restore: writesTo(clients, (actor, clientId) => core.clients.restore(actor, { clientId })),
      list: {
        shows: { ids: async (actor) => idsOf(await core.clients.list(actor, all)), expected: seen(clients) },
      },
      find: {
        guesses: {
          id: { targets: clients, ask: (actor, id) => core.clients.find(actor, { id }) },
          slug: { targets: slugs, ask: (actor, slug) => core.clients.find(actor, { slug }) },
        },
      },
      byIds: { guesses: { ids: { targets: clients, ask: (actor, id) => core.clients.byIds(actor, [id]) } } },
      ...tabs.clients,
      freshness: {
        // Who sees one app sees its client, but not what its accounts bring.
        guesses: {
          ids: { targets: clientsOfIntegrations, ask: (actor, id) => core.clients.freshness(actor, [id]) },
        },
      },
    },
    integrations: {
      ...tabs.integrations,
      archive: writesTo(integrations, (actor, integrationId) =>
        core.integrations.archive(actor, { integrationId }),
      ),
      pause: writesTo(integrations, (actor, integrationId) =>
        core.integrations.pause(actor, { integrationId }),
      ),
      resume: writesTo(integrations, (actor, integrationId) =>
        core.integrations.resume(actor, { integrationId }),
      ),
      connectionMethods: {
        guesses: {
          clientId: {
            targets: clients,
            ask: (actor, clientId) => core.integrations.connectionMethods(actor, { clientId }),
          },
        },
      },
      connectReporter: writesTo(clients, (actor, clientId) =>
        core.integrations.connectReporter(actor, { clientId, accessToken }),
      ),
      restore: writesTo(integrations, (actor, integrationId) =>
        core.integrations.restore(actor, { integrationId }),
      ),
      renew: writesTo(integrations, (actor, integrationId) =>
        core.integrations.renew(actor, { integrationId }),
      ),
      sync: writesTo(integrations, (actor, integrationId) =>
        core.integrations.sync(actor, { integrationId }),
      ),
      syncableAt: byIntegration((actor, id) => core.integrations.syncableAt(actor, [id])),
      renewableAt: byIntegration((actor, id) => core.integrations.renewableAt(actor, [id])),
      advice: byIntegration((actor, id) => core.integrations.advice(actor, [id])),
      connectApiKey: {
        guesses: {
          clientId: {
            targets: clients,
            ask: (actor, clientId) => core.integrations.connectApiKey(actor, { ...key, clientId }),
            write: true,
          },
          integrationId: {
            targets: integrations,
            ask: (actor, integrationId) =>
              core.integrations.connectApiKey(actor, { ...key, clientId: ownClient(actor), integrationId }),
            write: true,
          },
        },
      },
      list: {
        shows: {
          ids: async (actor) => idsOf(await core.integrations.list(actor, all)),
          expected: seen(integrations),
        },
        guesses: {
          clientId: {
            targets: clientsOfIntegrations,
            ask: (actor, clientId) => core.integrations.list(actor, { ...all, clientId }),
          },
        },
      },
      find: byIntegration((actor, id) => core.integrations.find(actor, id)),
      byIds: byIntegration((actor, id) => core.integrations.byIds(actor, [id])),
      freshness: byIntegration((actor, id) => core.integrations.freshness(actor, [id])),
      ofClients: {
        guesses: {
          clientIds: {
            targets: clientsOfIntegrations,
            ask: (actor, id) => core.integrations.ofClients(actor, [id], 10),
          },
        },
      },
      capabilities: byIntegration((actor, id) => core.integrations.capabilities(actor, [id])),
      credentials: byIntegration((actor, id) => core.integrations.credentials(actor, [id])),
      attempts: byIntegration((actor, id) => core.integrations.attempts(actor, [id])),
      backfills: byIntegration((actor, id) => core.integrations.backfills(actor, [id])),
      timeline: byIntegration((actor, id) => core.integrations.timeline(actor, id, 10)),
      selectApps: writesTo(integrations, (actor, integrationId) =>
        core.integrations.selectApps(actor, { integrationId, all: 'LEAVE_OUT' }),
      ),
      appChoices: byIntegration((actor, id) => core.integrations.appChoices(actor, id, all)),
      firstApp: byIntegration((actor, id) => core.integrations.firstApp(actor, id)),
      diagnose: byIntegration((actor, id) => core.integrations.diagnose(actor, id)),
      appCounts: byIntegration((actor, id) => core.integrations.appCounts(actor, [id])),
      watch: byIntegration(async (actor, id) => {
        const stop = new AbortController()
        const states = core.integrations.watch(actor, id, stop.signal)
        const { value } = await states.next()
        stop.abort()
        await states.return(undefined)
        return value ?? null
      }),
    },
    backfills: {
      start: writesTo(integrations, (actor, integrationId) =>
        core.backfills.start(actor, { integrationId, days: 30 }),
      ),
      forecast: byIntegration((actor, integrationId) =>
        core.backfills.forecast(actor, { integrationId, days: 30 }),
      ),
      pause: writesTo(backfills, (actor, id) => core.backfills.pause(actor, { id })),
      resume: writesTo(backfills, (actor, id) => core.backfills.resume(actor, { id })),
      cancel: writesTo(backfills, (actor, id) => core.backfills.cancel(actor, { id })),
    },
    apps: {
      list: {
        guesses: {
          clientId: {
            targets: clients,
            ask: (actor, clientId) => core.apps.list(actor, { ...all, clientId }),
          },
          integrationId: {
            targets: integrations,
            ask: (actor, integrationId) => core.apps.list(actor, { ...all, integrationId }),
          },
        },
        shows: {
          // Of each client's apps the model names the first, and of the second client both.
          ids: async (actor) =>
            idsOf(await core.apps.list(actor, all)).filter((id) => apps.some((app) => app.id === id)),
          expected: seen(apps),
        },
      },
      find: byApp((actor, id) => core.apps.find(actor, id)),
      byIds: byApp((actor, id) => core.apps.byIds(actor, [id])),
      freshness: byApp((actor, id) => core.apps.freshness(actor, [id])),
      sevenDays: byApp((actor, id) => core.apps.sevenDays(actor, [id])),
      inAppPurchases: byApp((actor, id) => core.apps.inAppPurchases(actor, [id], all)),
      subscriptionGroups: byApp((actor, id) => core.apps.subscriptionGroups(actor, [id], all)),
      subscriptions: {
        guesses: {
          groupIds: { targets: groups, ask: (actor, id) => core.apps.subscriptions(actor, [id], all) },
        },
      },
      icon: byApp((actor, id) => core.apps.icon(actor, id)),
    },
    deliveries: {
      list: {
        guesses: {
          clientId: {
            targets: clients, // whoever sees an app sees how complete its account is
            ask: (actor, clientId) => core.deliveries.list(actor, { ...all, clientId }),
          },
          integrationId: {
            targets: integrations,
            ask: (actor, integrationId) => core.deliveries.list(actor, { ...all, integrationId }),
          },
        },
      },
    },
    catalogue: {
      inAppPurchaseDetails: byPurchase((actor, id) => core.catalogue.inAppPurchaseDetails(actor, [id])),
      inAppPurchaseScreenshot: byPurchase((actor, id) => core.catalogue.inAppPurchaseScreenshot(actor, id)),
      subscriptionDetails: bySubscription((actor, id) => core.catalogue.subscriptionDetails(actor, [id])),
      subscriptionScreenshot: bySubscription((actor, id) => core.catalogue.subscriptionScreenshot(actor, id)),
      presence: byApp((actor, id) => core.catalogue.presence(actor, [id])),
      versions: byApp((actor, id) => core.catalogue.versions(actor, [id])),
      changes: byApp((actor, id) => core.catalogue.changes(actor, [id], all)),
    },
  }
}
