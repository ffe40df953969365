import { recordQueries, type Tx } from '@gatehouse/db'
import type { Actor } from './access/actor.ts'
import { problem } from './problems/domain-error.ts'
import { isVisibleLine } from './typed-text.pure.ts'

/**
 * Runs `make` unless this person's earlier call with the same key made something already; the id of what was made.
 * Two calls at once wait for each other, so that a second click joins the first.
 */
export async function once(
  tx: Tx,
  actor: Actor,
  action: string,
  key: string | null | undefined,
  make: () => Promise<string>,
): Promise<string> {
  if (!key || actor.kind !== 'member') return make()
  if (key.length > 200 || !isVisibleLine(key))
    throw problem('INVALID', 'An idempotency key is one line of at most 200 characters.', {
      field: 'idempotencyKey',
    })
  const of = { memberId: actor.memberId, action, key }
  await recordQueries.lockIdempotencyKey(tx, of)
  const before = await recordQueries.findIdempotent(tx, of)
  if (before) return before
  const targetId = await make()
  await recordQueries.insertIdempotent(tx, { workspaceId: actor.workspaceId, targetId, ...of })
  return targetId
}
