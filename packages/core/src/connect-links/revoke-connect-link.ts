import { connectLinkQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { changeConnectLink, type ChangeConnectLinkInput } from './change-connect-link.ts'
import { dropGiven } from './keep-given.ts'
import { openStates } from './link-state.pure.ts'
import type { ConnectLinkView } from './link-views.ts'

/**
 * Ends a link, also one that was finished and whose team is not the client's: what was given is deleted. Revoked
 * already, it stays so.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN; CONFLICT once it was confirmed.
 */
export const revokeConnectLink = (
  deps: Deps,
  actor: Actor,
  input: ChangeConnectLinkInput,
): Promise<ConnectLinkView> =>
  changeConnectLink(deps, actor, input, async (tx, link) => {
    if (link.state === 'REVOKED') return
    if (link.state === 'CONFIRMED')
      throw problem('CONFLICT', 'This link has become an integration.', {
        field: 'linkId',
        hint: 'Archive the integration instead.',
      })
    const at = deps.now()
    const letGo = link.adminCredentialId ? { adminLetGoAt: at } : {}
    const revoked = { state: 'REVOKED', revokedAt: at, sessionHash: null, ...letGo } as const
    await connectLinkQueries.moveLink(tx, link.id, [...openStates, 'FINISHED'], revoked)
    await dropGiven(tx, link)
    const target = { kind: 'client', id: link.clientId, clientId: link.clientId } as const
    await record(tx, actor, 'client.linkRevoked', target)
  })
