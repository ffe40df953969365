import type { Actor, MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { readSupport, type SupportView } from './read-support.ts'
import { setSupport, type SetSupportInput } from './set-support.ts'

/** Where the people of a workspace and its clients find help. */
export interface SupportCore {
  read(actor: Actor): Promise<SupportView>
  /** @throws {DomainError} INVALID for what is no e-mail and no https address, FORBIDDEN. */
  set(actor: MemberActor, input: SetSupportInput): Promise<SupportView>
}

/** The way to help, bound to what it works with. */
export const createSupportCore = (deps: Deps): SupportCore => ({
  read: (actor) => readSupport(deps, actor),
  set: (actor, input) => setSupport(deps, actor, input),
})
