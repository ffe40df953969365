import { connectLinkQueries } from '@gatehouse/db'
import { reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { lookAtLink } from './look-at-link.ts'
import type { OpenLinkView } from './link-views.ts'
import { openStates } from './link-state.pure.ts'
import { lookForInvitation } from './see-invitation.ts'
import { getHeld, notOpen, sessionMs } from './stranger.ts'

/** How far somebody is, or that they leave it for later. */
export interface StepLinkInput {
  step: number
  /** Gives the link free, for the same person later or for another. */
  later?: boolean | null | undefined
}

const lastStep = 4

/** Keeps how far somebody came, and the link for them. @throws {DomainError} NOT_FOUND where it is not open. */
export async function stepLink(
  deps: Deps,
  session: string | null,
  { step, later }: StepLinkInput,
): Promise<OpenLinkView | null> {
  const { actor, linkId } = await getHeld(deps, session)
  const at = deps.now().getTime()
  const link = await deps.db.write(reachOf(actor), async (tx) => {
    const link = await connectLinkQueries.lockLink(tx, linkId)
    if (!link) throw notOpen()
    await connectLinkQueries.moveLink(tx, linkId, openStates, {
      state: 'IN_PROGRESS',
      // What is kept is how far they came, not where they look.
      step: Math.min(lastStep, Math.max(link.step, Math.trunc(step))),
      ...(later ? { sessionHash: null, sessionUntil: null } : { sessionUntil: new Date(at + sessionMs) }),
    })
    await announce(tx, actor, { kind: 'client', id: link.clientId, clientId: link.clientId })
    return link
  })
  // Who waits for their invitation to be seen says so by each step.
  if (!later && link.method === 'SERVICE_USER_INVITE') await lookForInvitation(deps, actor)
  return later ? null : lookAtLink(deps, { session })
}
