import { appListQueries, clientQueries, integrationQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { toAppsWanted, type AppFilter } from '../catalogue/read-apps.ts'
import { toClientsWanted, type ClientFilter } from '../clients/read-clients.ts'
import { addDays } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { toIntegrationsWanted, type IntegrationFilter } from '../integrations/read-integrations.ts'

/** Over all apps that a list shows: units of the seven newest published days that are whole, and products at Apple. */
export interface AppSumsView {
  units: number
  products: number
  /** Apps that the filter meets and no sum has, since they are left out. */
  leftOut: number
}

/** Over all clients that a list shows. */
export interface ClientSumsView {
  apps: number
  /** Their apps that are left out. */
  leftOut: number
  integrations: number
}

/** Over all integrations that a list shows; an app that two of them serve counts once. */
export interface IntegrationSumsView {
  apps: number
}

/** What is summed under lists, over all of their filter and not over the rows that were read. */
export interface SumsCore {
  apps(actor: Actor, filter: AppFilter): Promise<AppSumsView>
  clients(actor: Actor, filter: ClientFilter): Promise<ClientSumsView>
  integrations(actor: Actor, filter: IntegrationFilter): Promise<IntegrationSumsView>
}

/** Sums of lists, bound to what they work with. */
export const createSumsCore = (deps: Deps): SumsCore => ({
  apps: (actor, filter) => sumApps(deps, actor, filter),
  clients: (actor, filter) => sumClients(deps, actor, filter),
  integrations: (actor, filter) => sumIntegrations(deps, actor, filter),
})

async function sumApps(deps: Deps, actor: Actor, filter: AppFilter): Promise<AppSumsView> {
  authorise(actor, 'sales.read')
  const wanted = toAppsWanted(filter, deps.now())
  if (wanted.integrationId !== null && !isUuid(wanted.integrationId))
    return { units: 0, products: 0, leftOut: 0 }
  const to = wanted.newestOut
  return deps.db.read(reachOf(actor), (tx) => appListQueries.sumApps(tx, wanted, addDays(to, -6), to))
}

async function sumClients(deps: Deps, actor: Actor, filter: ClientFilter): Promise<ClientSumsView> {
  authorise(actor, 'client.read')
  const wanted = toClientsWanted(filter, deps.now())
  return deps.db.read(reachOf(actor), (tx) => clientQueries.sumClients(tx, wanted))
}

async function sumIntegrations(
  deps: Deps,
  actor: Actor,
  filter: IntegrationFilter,
): Promise<IntegrationSumsView> {
  authorise(actor, 'integration.read')
  const wanted = toIntegrationsWanted(actor, filter, deps.now())
  return deps.db.read(reachOf(actor), (tx) => integrationQueries.sumIntegrations(tx, wanted))
}
