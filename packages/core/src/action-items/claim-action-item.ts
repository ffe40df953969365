import type { MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { ActionItemView } from '../overview/overview-views.ts'
import { problem } from '../problems/domain-error.ts'
import { changeActionItem, type ChangeActionItemInput } from './change-action-item.ts'

/** For so long an item is whose who is at it; claiming again prolongs it. */
const claimedMs = 2 * 60_000

/**
 * Says that the actor is at an item, so that nobody else enters the same code; with `release` that they no longer are.
 * @throws {DomainError} CONFLICT while somebody else is, NOT_FOUND, FORBIDDEN.
 */
export const claimActionItem = (
  deps: Deps,
  actor: MemberActor,
  input: ChangeActionItemInput & { release?: boolean | null | undefined },
): Promise<ActionItemView> =>
  changeActionItem(deps, actor, 'actionItem.claim', input, async (_tx, { item }) => {
    const now = deps.now()
    const { claim } = item
    if (claim && claim.until > now && claim.by.id !== actor.memberId)
      throw problem('CONFLICT', `${claim.by.name} is at it just now.`, {
        field: 'actionItemId',
        hint: 'It is free again two minutes after they last did something.',
        actor: 'NOBODY',
      })
    if (input.release) return { claimedByMemberId: null, claimedUntil: null }
    return { claimedByMemberId: actor.memberId, claimedUntil: new Date(now.getTime() + claimedMs) }
  })
