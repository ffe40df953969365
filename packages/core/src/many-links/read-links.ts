import { manyLinkQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { mostRows, type Selected } from '../bulk/start-change.ts'
import { toConnectLinkViews } from '../connect-links/link-view.ts'
import type { ConnectLinkView } from '../connect-links/link-views.ts'
import { openStates, waitingStates, type LinkState } from '../connect-links/link-state.pure.ts'
import type { Deps } from '../deps.ts'
import { anyOf, toWindow, toWindowOf } from '../paging.ts'
import { searchOf } from '../typed-text.pure.ts'
import type { PageOf, WindowRequest } from '../views.ts'

export interface LinkFilter {
  /** A part of the client's name. */
  query?: string | null | undefined
  state?: readonly LinkState[] | null | undefined
  /** Those alone whose mail was not taken, or those alone without such a problem. */
  mailProblem?: boolean | null | undefined
}

/** Connect links within the actor's reach, newest first. @throws {DomainError} FORBIDDEN, INVALID for the page. */
export async function listConnectLinks(
  deps: Deps,
  actor: Actor,
  page: WindowRequest & LinkFilter,
): Promise<PageOf<ConnectLinkView>> {
  authorise(actor, 'integration.read')
  const window = toWindow(page)
  const now = deps.now()
  const { found, views } = await deps.db.read(reachOf(actor), async (tx) => {
    const found = await manyLinkQueries.listLinks(tx, toLinksWanted(page, now), window)
    return { found, views: await toConnectLinkViews(tx, found.rows, now) }
  })
  const rows = found.rows.flatMap(({ seq }, at) => {
    const view = views[at]
    return view ? [{ seq, view }] : []
  })
  return toWindowOf({ ...found, rows }, window, ({ view }) => view)
}

/** A filter as the database takes it. */
const toLinksWanted = ({ query, state, mailProblem }: LinkFilter, now: Date) => ({
  query: searchOf(query),
  states: anyOf(state),
  mailProblem: mailProblem ?? null,
  open: openStates,
  waiting: waitingStates,
  now,
})

/** Ids of the links that somebody chose; one more than may be changed where they are too many. */
export const selectedLinks = async (
  deps: Deps,
  tx: Tx,
  { ids, filter }: Selected<LinkFilter>,
  most: number = mostRows,
): Promise<string[]> =>
  ids?.filter(isUuid).slice(0, most + 1) ??
  (await manyLinkQueries.idsOfLinks(tx, toLinksWanted(filter ?? {}, deps.now()), most + 1))
