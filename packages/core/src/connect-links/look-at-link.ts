import { connectLinkQueries } from '@gatehouse/db'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { hashOf } from '../tokens/secret.ts'
import type { OpenLinkView } from './link-views.ts'
import { toOpenLinkView } from './open-link-view.ts'
import { findHeld } from './stranger.ts'

/** By which of its secrets a link is looked at: its token, or the session of who works on it. */
export interface LinkSecrets {
  token?: string | null | undefined
  session?: string | null | undefined
}

/** What a link asks for. Looking changes nothing, however often and by whomever. Null where it is not open. */
export async function lookAtLink(deps: Deps, { token, session }: LinkSecrets): Promise<OpenLinkView | null> {
  const held = token ? await findHeld(deps, token, 'TOKEN') : await findHeld(deps, session, 'SESSION')
  if (!held) return null
  return deps.db.read(reachOf(held.actor), async (tx) => {
    const row = await connectLinkQueries.findLink(tx, held.linkId)
    const sessionHash = session ? hashOf(session) : null
    return row ? toOpenLinkView(deps, tx, row, sessionHash) : null
  })
}
