import type { Actor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { membershipsOf } from './memberships.ts'

/** The actor as of now, for what goes on for long; null when the person is no longer in the workspace. */
export async function presentActor<Asking extends Actor>(deps: Deps, actor: Asking): Promise<Asking | null> {
  if (actor.kind === 'system') return actor
  const memberships = await membershipsOf(deps, actor.userId)
  const present = memberships.find((each) => each.actor.memberId === actor.memberId)?.actor
  return (present as Asking | undefined) ?? null // a member stays a member
}
