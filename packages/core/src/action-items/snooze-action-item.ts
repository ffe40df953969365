import type { MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { ActionItemView } from '../overview/overview-views.ts'
import { problem } from '../problems/domain-error.ts'
import { toActionItemView } from './action-item-view.ts'
import { changeActionItem, type ChangeActionItemInput } from './change-action-item.ts'

const longestMs = 30 * 24 * 60 * 60_000

/**
 * Puts an item off; without `until` it is back at once. Never past its deadline, nor longer than thirty days.
 * @throws {DomainError} INVALID for the date, NOT_FOUND, FORBIDDEN.
 */
export const snoozeActionItem = (
  deps: Deps,
  actor: MemberActor,
  input: ChangeActionItemInput & { until?: Date | null | undefined },
): Promise<ActionItemView> =>
  changeActionItem(deps, actor, 'actionItem.snooze', input, async (_tx, found) => {
    const { until = null } = input
    if (until === null) return { snoozedUntil: null }
    const now = deps.now()
    const { dueAt } = toActionItemView(found, now)
    if (until <= now || until.getTime() > now.getTime() + longestMs)
      throw problem('INVALID', 'An item is put off to a time within the next 30 days.', { field: 'until' })
    if (dueAt && until >= dueAt)
      throw problem('INVALID', 'An item is put off to a time before its deadline.', { field: 'until' })
    return { snoozedUntil: until }
  })
