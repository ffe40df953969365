import { connectLinkQueries } from '@gatehouse/db'
import { announce, record } from '../audit/record.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { hashOf } from '../tokens/secret.ts'
import { newLinkSecret } from './link-secret.ts'
import { findHeld, sessionMs } from './stranger.ts'

/** What pressing *Start* came to. ELSEWHERE: another browser works on it at present. */
export type StartedLink =
  { outcome: 'STARTED'; session: string } | { outcome: 'ELSEWHERE' } | { outcome: 'CLOSED' }

/** Exchanges a link's token for a session, once a person pressed *Start*. Of two at once, one goes on. */
export async function startLink(
  deps: Deps,
  { token, takeOver }: { token: string; takeOver: boolean },
): Promise<StartedLink> {
  const held = await findHeld(deps, token, 'TOKEN')
  if (!held) return { outcome: 'CLOSED' }
  const { actor, linkId } = held
  const at = deps.now()
  const session = newLinkSecret()
  return deps.db.write(reachOf(actor), async (tx) => {
    const link = await connectLinkQueries.lockLink(tx, linkId)
    if (!link) return { outcome: 'CLOSED' as const }
    const until = new Date(at.getTime() + sessionMs)
    const taken = await connectLinkQueries.takeLink(tx, linkId, {
      hash: hashOf(session),
      until,
      at,
      takeOver,
    })
    if (!taken) return { outcome: 'ELSEWHERE' as const }
    const target = { kind: 'client', id: link.clientId, clientId: link.clientId } as const
    if (link.openedAt === null) await record(tx, actor, 'client.linkOpened', target)
    else await announce(tx, actor, target)
    return { outcome: 'STARTED' as const, session }
  })
}
