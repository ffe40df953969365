import { tokenQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { toKeyset, toPageOf } from '../paging.ts'
import type { ApiTokenView, PageOf, PageRequest } from '../views.ts'
import { toApiTokenView } from './api-token-view.ts'

/** The workspace's tokens that nobody revoked, newest first; none for who does not reach everything. */
export async function listApiTokens(
  deps: Deps,
  actor: MemberActor,
  page: PageRequest,
): Promise<PageOf<ApiTokenView>> {
  authorise(actor, 'token.manage')
  const keyset = toKeyset(page)
  const rows = await deps.db.read(reachOf(actor), (tx) => tokenQueries.listApiTokens(tx, keyset))
  return toPageOf(rows, keyset.afterSeq, toApiTokenView)
}
