import type { Actor, MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { methodPolicy, type MethodPolicyView } from './method-policy-view.ts'
import { setMethod, type SetMethodInput } from './set-method.ts'

/** Which ways of connecting a workspace offers. */
export interface MethodsCore {
  policy(actor: Actor): Promise<MethodPolicyView[]>
  /** Owners alone. @throws {DomainError} FORBIDDEN. */
  set(actor: MemberActor, input: SetMethodInput): Promise<MethodPolicyView[]>
}

/** The policy of methods, bound to what it works with. */
export const createMethodsCore = (deps: Deps): MethodsCore => ({
  policy: (actor) => methodPolicy(deps, actor),
  set: (actor, input) => setMethod(deps, actor, input),
})
