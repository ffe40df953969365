import { tokenQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import type { ApiTokenView } from '../views.ts'
import { toApiTokenView } from './api-token-view.ts'

/**
 * Ends a token at once and for good; an open stream ends with its next event. Revoked already, it stays so.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN.
 */
export async function revokeApiToken(
  deps: Deps,
  actor: MemberActor,
  input: { id: string; idempotencyKey?: string | null | undefined },
): Promise<ApiTokenView> {
  authorise(actor, 'token.manage')
  return deps.db.write(reachOf(actor), async (tx) => {
    const id = await once(tx, actor, 'apiToken.revoke', input.idempotencyKey, async () => {
      const found = isUuid(input.id) && (await tokenQueries.findApiToken(tx, input.id))
      if (!found) throw problem('NOT_FOUND', 'There is no such token.', { field: 'id' })
      if (await tokenQueries.revokeApiToken(tx, input.id, deps.now()))
        await record(tx, actor, 'apiToken.revoked', { kind: 'apiToken', id: input.id, clientId: null })
      return input.id
    })
    const row = await tokenQueries.findApiToken(tx, id)
    if (!row) throw problem('NOT_FOUND', 'There is no such token.', { field: 'id' })
    return toApiTokenView(row)
  })
}
