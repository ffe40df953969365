import { accessQueries, connectLinkQueries, type ConnectLinkRow, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { connectKey } from '../integrations/connect-api-key.ts'
import type { StorableKey } from '../integrations/integration-key.ts'
import { problem } from '../problems/domain-error.ts'
import { changeConnectLink, type ChangeConnectLinkInput } from './change-connect-link.ts'
import { linkState } from './link-state.pure.ts'
import type { ConnectLinkView } from './link-views.ts'

/**
 * Says that the account behind a finished link is the client's. Only now does its key become an integration: no stranger
 * attaches an account. Confirmed already, it stays so.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN; CONFLICT where nothing waits; whatever connecting refuses.
 */
export const confirmConnectLink = (
  deps: Deps,
  actor: MemberActor,
  input: ChangeConnectLinkInput,
): Promise<ConnectLinkView> =>
  changeConnectLink(deps, actor, input, async (tx, link) => {
    if (link.state === 'CONFIRMED') return
    const key = linkState(link, deps.now()) === 'FINISHED' ? await keyOf(tx, link) : null
    if (!key) throw nothingWaits()
    const { clientId } = link
    const integrationId = await connectKey(
      deps,
      tx,
      actor,
      {
        clientId,
        integrationId: link.integrationId,
        ownerMemberId: actor.token?.makerMemberId ?? actor.memberId,
      },
      key,
    )
    await connectLinkQueries.moveLink(tx, link.id, ['FINISHED'], {
      state: 'CONFIRMED',
      confirmedAt: deps.now(),
      confirmedByMemberId: actor.token?.makerMemberId ?? actor.memberId,
      integrationId,
    })
    const changes = [{ field: 'team', from: null, to: link.team?.name ?? link.team?.issuerId ?? null }]
    await record(tx, actor, 'client.linkConfirmed', { kind: 'client', id: clientId, clientId }, changes)
  })

/** The key that was given, which lies sealed in its credential already. */
async function keyOf(tx: Tx, link: ConnectLinkRow): Promise<StorableKey | null> {
  const stored = link.credentialId ? await accessQueries.findCredential(tx, link.credentialId) : null
  if (!stored?.sealed || stored.keyId === null) return null
  const { id, keyId, issuerId, fingerprint } = stored
  return {
    method: issuerId ? 'API_KEY_TEAM' : 'API_KEY_INDIVIDUAL',
    keyId,
    issuerId,
    fingerprint,
    vendorNumbers: link.vendorNumbers ?? [],
    storedId: id,
  }
}

const nothingWaits = () =>
  problem('CONFLICT', 'Nothing waits to be confirmed here.', {
    field: 'linkId',
    hint: 'The client has not finished, or the link has ended. Look at it again.',
  })
