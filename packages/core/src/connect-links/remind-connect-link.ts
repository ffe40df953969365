import { clientQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { changeConnectLink, type ChangeConnectLinkInput } from './change-connect-link.ts'
import { isOpen, mailedJustNow } from './link-state.pure.ts'
import type { ConnectLinkView } from './link-views.ts'
import { mailLink } from './mail-link.ts'

/**
 * Mails a link once more, under a new address; within the hour nothing more.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN; CONFLICT once it is finished or has ended; INVALID where nobody is known to mail it to.
 */
export const remindConnectLink = (
  deps: Deps,
  actor: Actor,
  input: ChangeConnectLinkInput,
): Promise<ConnectLinkView> =>
  changeConnectLink(deps, actor, input, async (tx, link) => {
    if (!isOpen(link, deps.now()))
      throw problem('CONFLICT', 'Nobody works on this link any more.', {
        field: 'linkId',
        hint: 'Make a new one where access is still missing.',
      })
    if (link.contactEmail === null) throw nobodyKnown()
    if (mailedJustNow(link, deps.now())) return
    const { clientId, contactEmail: email } = link
    const [client] = await clientQueries.clientsByIds(tx, [clientId])
    await mailLink(deps, tx, actor, { link, client: client?.name ?? '', email })
    await record(tx, actor, 'client.linkReminded', { kind: 'client', id: clientId, clientId })
  })

const nobodyKnown = () =>
  problem('INVALID', 'It is not known whom at the client to mail this link to.', {
    field: 'linkId',
    hint: 'End it, and ask anew with an address.',
  })
