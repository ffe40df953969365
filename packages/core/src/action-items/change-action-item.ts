import {
  actionItemQueries,
  integrationQueries,
  mailQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { brokenCause } from '../mail/tell-broken.ts'
import { once } from '../once.ts'
import type { ActionItemView } from '../overview/overview-views.ts'
import { problem } from '../problems/domain-error.ts'
import { toActionItemView, type FoundItem } from './action-item-view.ts'
import { readItemId } from './item-id.pure.ts'
import { findItems } from './list-action-items.ts'

/** Which item, and the key that makes a second call join the first. */
export interface ChangeActionItemInput {
  actionItemId: string
  idempotencyKey?: string | null | undefined
}

type Note = Parameters<typeof actionItemQueries.noteActionItem>[2]

/** An item that is held while it is changed. */
export interface HeldItem extends FoundItem {
  integration: IntegrationRecord
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
  change: (tx: Tx, held: HeldItem) => Promise<Note>,
): Promise<ActionItemView> {
  authorise(actor, 'queue.manage')
  return deps.db.write(reachOf(actor), async (tx) => {
    const before = await hold(tx, actionItemId)
    await once(tx, actor, action, idempotencyKey, async () => {
      const { integration, item } = before
      const { workspaceId, clientId, id: integrationId } = integration
      const of = { workspaceId, clientId, integrationId, cause: item.cause, since: item.stands }
      await actionItemQueries.noteActionItem(tx, of, await change(tx, before))
      const { memberId } = actor
      await mailQueries.noteTakenUp(tx, { workspaceId, memberId, cause: brokenCause(integration) })
      await announce(tx, actor, { kind: 'integration', id: integrationId, clientId })
      return integrationId
    })
    return toActionItemView(await hold(tx, actionItemId), deps.now())
  })
}

async function hold(tx: Tx, id: string): Promise<HeldItem> {
  const named = readItemId(id)
  const integration = named ? await integrationQueries.lockIntegration(tx, named.integrationId) : null
  if (named && integration) {
    const wanted = { kinds: null, assignees: null, snoozedPast: null, integrationId: named.integrationId }
    const { rows } = await findItems(tx, { first: 2, afterSeq: null }, wanted)
    const found = rows.find(({ item }) => item.cause === named.cause)
    if (found) return { ...found, integration }
  }
  throw problem('NOT_FOUND', 'This is done by now, or it is not shared with you.', { field: 'actionItemId' })
}
