import type { MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import type { ClientView } from '../views.ts'
import { handOverIntegration, type HandOverIntegrationInput } from './hand-over-integration.ts'
import { listPersonalClients, takeOverPersonalClient, type PersonalClientView } from './take-over-client.ts'

/** What may be asked of personal clients, which their persons alone see. */
export interface PersonalCore {
  /** @throws {DomainError} NOT_FOUND, FORBIDDEN, CONFLICT, NAME_TAKEN, ALREADY_CONNECTED. */
  handOver(actor: MemberActor, input: HandOverIntegrationInput): Promise<IntegrationView>
  /** Whose personal clients there are, for owners. */
  clients(actor: MemberActor): Promise<PersonalClientView[]>
  /** @throws {DomainError} NOT_FOUND, FORBIDDEN. */
  takeOver(actor: MemberActor, input: { clientId: string }): Promise<ClientView>
}

/** Personal clients, bound to what they work with. */
export const createPersonalCore = (deps: Deps): PersonalCore => ({
  handOver: (actor, input) => handOverIntegration(deps, actor, input),
  clients: (actor) => listPersonalClients(deps, actor),
  takeOver: (actor, input) => takeOverPersonalClient(deps, actor, input),
})
