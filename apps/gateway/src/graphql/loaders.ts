import type { Actor, ClientView, Core, WindowRequest } from '@gatehouse/core'
import DataLoader from 'dataloader'

/**
 * One loader for each edge, so that a list asks core once for each kind of edge.
 * `cache` is off for streams: the same context serves every event, and each event tells the present.
 */
export function createLoaders(core: Core, actor: Actor, { cache }: { cache: boolean }) {
  const loader = <View>(load: (ids: readonly string[]) => Promise<View[]>) => new DataLoader(load, { cache })
  const { clients, integrations, apps, catalogue } = core
  return {
    client: loader((ids) => clients.byIds(actor, ids)),
    app: loader((ids) => apps.byIds(actor, ids)),
    integration: loader((ids) => integrations.byIds(actor, ids)),
    capabilities: loader((ids) => integrations.capabilities(actor, ids)),
    credentials: loader((ids) => integrations.credentials(actor, ids)),
    attempt: loader((ids) => integrations.attempts(actor, ids)),
    rotation: loader((ids) => core.rotations.ofIntegrations(actor, ids)),
    syncableAt: loader((ids) => integrations.syncableAt(actor, ids)),
    renewableAt: loader((ids) => integrations.renewableAt(actor, ids)),
    advice: loader((ids) => integrations.advice(actor, ids)),
    invitation: loader((ids) => core.serviceUser.invitations(actor, ids)),
    backfill: loader((ids) => integrations.backfills(actor, ids)),
    appCounts: loader((ids) => integrations.appCounts(actor, ids)),
    freshness: loader((ids) => apps.freshness(actor, ids)),
    inAppPurchaseDetails: loader((ids) => catalogue.inAppPurchaseDetails(actor, ids)),
    subscriptionDetails: loader((ids) => catalogue.subscriptionDetails(actor, ids)),
    presence: loader((ids) => catalogue.presence(actor, ids)),
    versions: loader((ids) => catalogue.versions(actor, ids)),
    changes: byPage((page) => loader((ids) => catalogue.changes(actor, ids, page))),
    sevenDays: loader((ids) => apps.sevenDays(actor, ids)),
    seenBy: loader((ids) => clients.seenBy(actor, ids)),
    coversOfClient: loader((ids) => clients.covers(actor, ids)),
    sevenDaysOfClient: loader((ids) => clients.sevenDays(actor, ids)),
    freshnessOfClient: loader((ids) => clients.freshness(actor, ids)),
    freshnessOfIntegration: loader((ids) => integrations.freshness(actor, ids)),
    inAppPurchases: byPage((page) => loader((ids) => apps.inAppPurchases(actor, ids, page))),
    subscriptionGroups: byPage((page) => loader((ids) => apps.subscriptionGroups(actor, ids, page))),
    subscriptions: byPage((page) => loader((ids) => apps.subscriptions(actor, ids, page))),
    integrationsOfClient: byArgument((first: number) =>
      loader((ids) => integrations.ofClients(actor, ids, first)),
    ),
  }
}

export type Loaders = ReturnType<typeof createLoaders>

/** The client of a row within reach. Its row was found, so a client that is not is a fault of ours. */
export async function clientOf(loaders: Loaders, clientId: string): Promise<ClientView> {
  const client = await loaders.client.load(clientId)
  if (!client) throw new Error(`The client ${clientId} of a visible row is out of reach.`)
  return client
}

/** One loader per argument, made when first asked for. */
function byArgument<Argument, Loader>(make: (argument: Argument) => Loader): (argument: Argument) => Loader {
  const made = new Map<Argument, Loader>()
  return (argument) => {
    const loader = made.get(argument) ?? make(argument)
    made.set(argument, loader)
    return loader
  }
}

/** One loader per page asked for; two fields that ask for the same page share it. */
function byPage<Loader>(make: (page: WindowRequest) => Loader): (page: WindowRequest) => Loader {
  const loaderOf = byArgument((key: string) => make(JSON.parse(key) as WindowRequest)) // written below
  return ({ first, after, offset }) => loaderOf(JSON.stringify({ first, after, offset }))
}
