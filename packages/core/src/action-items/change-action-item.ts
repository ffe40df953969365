import { mailQueries, type ActionItemNoted, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import type { ActionItemView } from '../overview/overview-views.ts'
import { problem } from '../problems/domain-error.ts'
import { toActionItemView, type FoundItem } from './action-item-view.ts'
import { holdSubject, type HeldSubject } from './hold-subject.ts'
import { readItemId } from './item-id.pure.ts'
import { findItems } from './list-action-items.ts'

/** Which item, and the key that makes a second call join the first. */
export interface ChangeActionItemInput {
  actionItemId: string
  idempotencyKey?: string | null | undefined
}

/** An item that is held while it is changed. */
export interface HeldItem extends FoundItem {
  held: HeldSubject
}

/**
 * The frame of what people agree about an item: within reach, allowed, held, once. What `change` gives is noted of it.
 * @throws {DomainError} NOT_FOUND also for what is done meanwhile, FORBIDDEN.
 */
export async function changeActionItem(
  deps: Deps,
  actor: MemberActor,
  action: string,
  { actionItemId, idempotencyKey }: ChangeActionItemInput,
  change: (tx: Tx, found: HeldItem) => Promise<ActionItemNoted>,
): Promise<ActionItemView> {
  authorise(actor, 'queue.manage')
  return deps.db.write(reachOf(actor), async (tx) => {
    const before = await hold(tx, actionItemId, deps.now())
    await once(tx, actor, action, idempotencyKey, async () => {
      const { held, item } = before
      await held.note(item.stands, await change(tx, before))
      const { workspaceId, memberId } = actor
      await mailQueries.noteTakenUp(tx, { workspaceId, memberId, cause: held.toldBy })
      await announce(tx, actor, held.target)
      return item.subjectId
    })
    return toActionItemView(await hold(tx, actionItemId, deps.now()), deps.now())
  })
}

async function hold(tx: Tx, id: string, now: Date): Promise<HeldItem> {
  const about = readItemId(id)
  const held = about ? await holdSubject(tx, about) : null
  if (about && held) {
    const wanted = { kinds: null, assignees: null, snoozedPast: null, now, about }
    const { rows } = await findItems(tx, { first: 2, afterSeq: null }, wanted)
    const found = rows.find(({ item }) => item.cause === about.cause)
    if (found) return { ...found, held }
  }
  throw problem('NOT_FOUND', 'This is done by now, or it is not shared with you.', { field: 'actionItemId' })
}
