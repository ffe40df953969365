import type { Actor, MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { readRetention, type RetentionView } from './read-retention.ts'
import { setRetention, type SetRetentionInput } from './set-retention.ts'

/** How long a workspace keeps what Apple sent. */
export interface RetentionCore {
  read(actor: Actor): Promise<RetentionView>
  /** @throws {DomainError} INVALID for less than 30 days, FORBIDDEN. */
  set(actor: MemberActor, input: SetRetentionInput): Promise<RetentionView>
}

/** Retention, bound to what it works with. */
export const createRetentionCore = (deps: Deps): RetentionCore => ({
  read: (actor) => readRetention(deps, actor),
  set: (actor, input) => setRetention(deps, actor, input),
})
