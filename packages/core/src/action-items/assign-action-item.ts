import type { MemberActor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { getReachingPerson } from '../members/get-reaching-person.ts'
import type { ActionItemView } from '../overview/overview-views.ts'
import { changeActionItem, type ChangeActionItemInput } from './change-action-item.ts'

/**
 * Gives an item to a person who reaches its client; without `memberId` it goes back to whose it is by itself, or to nobody.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN; INVALID at `memberId` for who would not see it.
 */
export const assignActionItem = (
  deps: Deps,
  actor: MemberActor,
  input: ChangeActionItemInput & { memberId?: string | null | undefined },
): Promise<ActionItemView> =>
  changeActionItem(deps, actor, 'actionItem.assign', input, async (tx, { held, item }) => {
    const of = { clientId: held.target.clientId, permission: 'integration.read' } as const
    const person = input.memberId == null ? null : await getReachingPerson(tx, input.memberId, of, deps.now())
    if (person?.id !== item.assignee?.id) {
      const change = { field: 'assignee', from: item.assignee?.name ?? null, to: person?.name ?? null }
      await record(tx, actor, 'actionItem.assigned', held.target, [change])
    }
    return { assigneeMemberId: person?.id ?? null }
  })
