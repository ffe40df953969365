import type { Actor, MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import { approveServiceUser, type ApproveServiceUserInput } from './approve-service-user.ts'
import { invitations } from './read-invitations.ts'
import { readServiceUser } from './read-service-user.ts'
import { registerServiceUserKey, type TypedServiceUserKey } from './register-service-user-key.ts'
import { registerServiceUser } from './register-service-user.ts'
import { removeServiceUserKey, type RemoveServiceUserKeyInput } from './remove-service-user-key.ts'
import { remindServiceUser, type RemindServiceUserInput } from './remind-service-user.ts'
import type { RequestServiceUserInput } from './request-input.ts'
import { requestServiceUser, type ServiceUserRequest } from './request-service-user.ts'
import type { TypedServiceUser } from './service-user-input.ts'
import type { InvitationView, ServiceUserView } from './service-user-views.ts'

/** The workspace's own Apple user, and the accounts that are to accept it. */
export interface ServiceUserCore {
  /** Null where none was registered. */
  read(actor: Actor): Promise<ServiceUserView | null>
  /** Asks Apple while the person waits. @throws {DomainError} with every finding; APPLE_REFUSED, UNAVAILABLE, FORBIDDEN. */
  register(actor: MemberActor, input: TypedServiceUser): Promise<ServiceUserView>
  /** Its individual API key. Asks Apple while the person waits. @throws {DomainError} as `register`; CONFLICT before that. */
  registerKey(actor: MemberActor, input: TypedServiceUserKey): Promise<ServiceUserView>
  /** @throws {DomainError} FORBIDDEN; CONFLICT before a service user is registered. */
  removeKey(actor: MemberActor, input: RemoveServiceUserKeyInput): Promise<ServiceUserView>
  /** @throws {DomainError} NOT_FOUND, FORBIDDEN, INVALID; CONFLICT before a service user is registered. */
  request(actor: MemberActor, input: RequestServiceUserInput): Promise<ServiceUserRequest>
  /** @throws {DomainError} NOT_FOUND, FORBIDDEN; CONFLICT where nothing waits. */
  approve(actor: MemberActor, input: ApproveServiceUserInput): Promise<IntegrationView>
  /** Mails the client what there is to do. @throws {DomainError} NOT_FOUND, FORBIDDEN, INVALID, CONFLICT, TOO_SOON. */
  remind(actor: MemberActor, input: RemindServiceUserInput): Promise<IntegrationView>
  /** Where the invitation of each integration stands; null for one without. */
  invitations(actor: Actor, integrationIds: readonly string[]): Promise<(InvitationView | null)[]>
}

/** The service user, bound to what it works with. */
export const createServiceUserCore = (deps: Deps): ServiceUserCore => ({
  read: (actor) => readServiceUser(deps, actor),
  register: (actor, input) => registerServiceUser(deps, actor, input),
  registerKey: (actor, input) => registerServiceUserKey(deps, actor, input),
  removeKey: (actor, input) => removeServiceUserKey(deps, actor, input),
  request: (actor, input) => requestServiceUser(deps, actor, input),
  approve: (actor, input) => approveServiceUser(deps, actor, input),
  remind: (actor, input) => remindServiceUser(deps, actor, input),
  invitations: (actor, ids) => invitations(deps, actor, ids),
})
