import { connectLinkQueries, type ConnectLinkRow, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { toConnectLinkViews } from './link-view.ts'
import type { ConnectLinkView } from './link-views.ts'

/** Which link. */
export interface ChangeConnectLinkInput {
  linkId: string
}

/** The frame of every change of a link by the agency: within reach, held, allowed. @throws {DomainError} NOT_FOUND, FORBIDDEN. */
export async function changeConnectLink(
  deps: Deps,
  actor: Actor,
  { linkId }: ChangeConnectLinkInput,
  change: (tx: Tx, link: ConnectLinkRow) => Promise<void>,
): Promise<ConnectLinkView> {
  return deps.db.write(reachOf(actor), async (tx) => {
    const link = isUuid(linkId) ? await connectLinkQueries.lockLink(tx, linkId) : null
    if (!link) throw noLink()
    authorise(actor, 'integration.connect')
    await change(tx, link)
    const row = await connectLinkQueries.findLink(tx, linkId)
    const [view] = row ? await toConnectLinkViews(tx, [row], deps.now()) : []
    if (!view) throw noLink()
    return view
  })
}

const noLink = () =>
  problem('NOT_FOUND', 'There is no such link, or it is not shared with you.', { field: 'linkId' })
