import type { MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { responsibleFor } from '../mail/tell-people.ts'
import type { ActionItemView } from '../overview/overview-views.ts'
import { problem } from '../problems/domain-error.ts'
import { toActionItemView } from './action-item-view.ts'
import { changeActionItem, type ChangeActionItemInput } from './change-action-item.ts'

const onceInMs = 60 * 60_000

/**
 * Mails whoever has an item, or who is responsible for its integration, that it waits; once an hour at most.
 * @throws {DomainError} CONFLICT when they were reminded within the hour, NOT_FOUND, FORBIDDEN.
 */
export const remindActionItem = (
  deps: Deps,
  actor: MemberActor,
  input: ChangeActionItemInput,
): Promise<ActionItemView> =>
  changeActionItem(deps, actor, 'actionItem.remind', input, async (tx, found) => {
    const now = deps.now()
    const { remindedAt, assignee } = found.item
    if (remindedAt && now.getTime() - remindedAt.getTime() < onceInMs)
      throw problem('CONFLICT', 'They were reminded within the hour.', {
        field: 'actionItemId',
        actor: 'NOBODY',
      })
    const { id, title, clientId, integrationId } = toActionItemView(found, now)
    const people = await responsibleFor(tx, integrationId, assignee?.id ?? null)
    for (const to of people)
      await queueMail(tx, actor, {
        to,
        clientId,
        template: 'REMINDER',
        params: { title, by: actor.name, integrationId: integrationId ?? '', slug: found.client.slug },
        cause: `remind:${id}:${now.toISOString()}`,
      })
    return { remindedAt: now }
  })
