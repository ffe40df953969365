import { memberQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import type { ActionItemView } from '../overview/overview-views.ts'
import { problem } from '../problems/domain-error.ts'
import { changeActionItem, type ChangeActionItemInput } from './change-action-item.ts'

/**
 * Gives an item to a person of the workspace; without `memberId` it goes back to the integration's owner, or to nobody.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN.
 */
export const assignActionItem = (
  deps: Deps,
  actor: MemberActor,
  input: ChangeActionItemInput & { memberId?: string | null | undefined },
): Promise<ActionItemView> =>
  changeActionItem(deps, actor, 'actionItem.assign', input, async (tx, { integration, item }) => {
    const { memberId = null } = input
    const person = memberId !== null && isUuid(memberId) ? await memberQueries.findPerson(tx, memberId) : null
    if (memberId !== null && !person)
      throw problem('NOT_FOUND', 'There is no such person in this workspace.', { field: 'memberId' })
    if (person?.id !== item.assignee?.id) {
      const target = { kind: 'integration', id: integration.id, clientId: integration.clientId } as const
      const change = { field: 'assignee', from: item.assignee?.name ?? null, to: person?.name ?? null }
      await record(tx, actor, 'actionItem.assigned', target, [change])
    }
    return { assigneeMemberId: person?.id ?? null }
  })
