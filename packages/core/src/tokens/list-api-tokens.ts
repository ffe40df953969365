import { tokenQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { toWindow, toWindowOf } from '../paging.ts'
import type { ApiTokenView, PageOf, WindowRequest } from '../views.ts'
import { toApiTokenView } from './api-token-view.ts'

/** The workspace's tokens that nobody revoked, newest first; none for who does not reach everything. */
export async function listApiTokens(
  deps: Deps,
  actor: MemberActor,
  page: WindowRequest,
): Promise<PageOf<ApiTokenView>> {
  authorise(actor, 'token.manage')
  const window = toWindow(page)
  const rows = await deps.db.read(reachOf(actor), (tx) => tokenQueries.listApiTokens(tx, window))
  return toWindowOf(rows, window, toApiTokenView)
}
