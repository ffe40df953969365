import type { MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { changeApps, type ChangeAppsInput } from './change-apps.ts'
import { changeClients, type ChangeClientsInput } from './change-clients.ts'
import { changeIntegrations, type ChangeIntegrationsInput } from './change-integrations.ts'
import type { BulkChangeView } from './start-change.ts'

/** Changes of many rows at once, as one job each; with `dryRun` nothing but what would happen. */
export interface BulkCore {
  /** @throws {DomainError} INVALID, NOT_FOUND, FORBIDDEN. */
  clients(actor: MemberActor, input: ChangeClientsInput): Promise<BulkChangeView>
  /** @throws {DomainError} INVALID, FORBIDDEN. */
  integrations(actor: MemberActor, input: ChangeIntegrationsInput): Promise<BulkChangeView>
  /** Takes them in, or leaves them out. @throws {DomainError} INVALID, FORBIDDEN. */
  apps(actor: MemberActor, input: ChangeAppsInput): Promise<BulkChangeView>
}

/** Changes of many rows, bound to what they work with. */
export const createBulkCore = (deps: Deps): BulkCore => ({
  clients: (actor, input) => changeClients(deps, actor, input),
  integrations: (actor, input) => changeIntegrations(deps, actor, input),
  apps: (actor, input) => changeApps(deps, actor, input),
})
