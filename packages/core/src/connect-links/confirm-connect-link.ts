import {
  credentialQueries,
  connectLinkQueries,
  reporterQueries,
  type ConnectLinkRow,
  type Tx,
} from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { clientToConnect } from '../integrations/connect-target.ts'
import { connectKey } from '../integrations/connect-api-key.ts'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import type { StorableKey } from '../integrations/integration-key.ts'
import { problem } from '../problems/domain-error.ts'
import { connectAccounts } from '../reporter/connect-account.ts'
import { joinedCredential } from '../reporter/store-reporter.ts'
import { requestWithin } from '../service-user/request-service-user.ts'
import { assertMethodOn } from '../sign-in/method-policy.ts'
import { changeConnectLink, type ChangeConnectLinkInput } from './change-connect-link.ts'
import { linkPurpose } from './link-purpose.pure.ts'
import { linkState } from './link-state.pure.ts'
import type { ConnectLinkView } from './link-views.ts'

/**
 * Says that the account behind a finished link is the client's. Only now does what was given become an integration: no
 * stranger attaches an account. Confirmed already, it stays so.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN; CONFLICT where nothing waits; whatever connecting refuses.
 */
export const confirmConnectLink = (
  deps: Deps,
  actor: MemberActor,
  input: ChangeConnectLinkInput,
): Promise<ConnectLinkView> =>
  changeConnectLink(deps, actor, input, async (tx, link) => {
    if (link.state === 'CONFIRMED') return
    if (linkState(link, deps.now()) !== 'FINISHED') throw nothingWaits()
    const { clientId } = link
    const integrationId = await connect(deps, tx, actor, link)
    await connectLinkQueries.moveLink(tx, link.id, ['FINISHED'], {
      state: 'CONFIRMED',
      confirmedAt: deps.now(),
      confirmedByMemberId: actor.token?.makerMemberId ?? actor.memberId,
      integrationId,
    })
    const changes = [{ field: 'team', from: null, to: link.team?.name ?? link.team?.issuerId ?? null }]
    await record(tx, actor, 'client.linkConfirmed', { kind: 'client', id: clientId, clientId }, changes)
  })

/** Connects what was given as the doing of whoever confirms it; the first of its integrations. */
async function connect(deps: Deps, tx: Tx, actor: MemberActor, link: ConnectLinkRow): Promise<string> {
  if (link.method === 'SERVICE_USER_INVITE') return connectInvitation(deps, tx, actor, link)
  if (link.method === 'REPORTER_TOKEN' || link.method === 'APP_SPECIFIC_PASSWORD')
    return connectReporter(deps, tx, actor, link, link.method)
  const key = await keyOf(tx, link)
  if (!key) throw nothingWaits()
  const { clientId, integrationId } = link
  const ownerMemberId = actor.token?.makerMemberId ?? actor.memberId
  return connectKey(deps, tx, actor, { clientId, integrationId, ownerMemberId }, key)
}

/** The key that was given, which lies sealed in its credential already. */
async function keyOf(tx: Tx, link: ConnectLinkRow): Promise<StorableKey | null> {
  const stored = link.credentialId ? await credentialQueries.findCredential(tx, link.credentialId) : null
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

async function connectReporter(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  link: ConnectLinkRow,
  method: 'REPORTER_TOKEN' | 'APP_SPECIFIC_PASSWORD',
): Promise<string> {
  await assertMethodOn(tx, actor, method)
  const { id } = await clientToConnect(tx, link.clientId)
  const client = { id, workspaceId: actor.workspaceId, ...(await reporterQueries.personOfClient(tx, id)) }
  const token = await joinedCredential(tx, client, link.credentialId)
  const password = await joinedCredential(tx, client, link.passwordId)
  if (!token || (method === 'APP_SPECIFIC_PASSWORD' && !password)) throw nothingWaits()
  const accounts = (link.team?.accounts ?? []).flatMap(({ number, ...account }) =>
    number === null ? [] : [{ number, ...account }],
  )
  const by = {
    method,
    tokenId: token.id,
    passwordId: password?.id ?? null,
    appleId: token.appleId,
    ownerMemberId: actor.token?.makerMemberId ?? actor.memberId,
  }
  const [first] = await connectAccounts(deps, tx, actor, client, accounts, by)
  if (!first) throw nothingWaits()
  // From here on the slots say which credentials ask; the receipt tells by this one whether they still do.
  await connectLinkQueries.moveLink(tx, link.id, ['FINISHED'], {
    credentialId: token.id,
    credentialOwnerId: token.ownerId,
    passwordId: password?.id ?? null,
    passwordOwnerId: password?.ownerId ?? null,
  })
  return first
}

/** Waits for the invitation as if the agency had asked for it itself: the account is named, and looked for. */
async function connectInvitation(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  { clientId, integrationId, needs, team }: ConnectLinkRow,
): Promise<string> {
  const accounts = (team?.accounts ?? []).map(({ name }) => ({ name, integrationId }))
  const purpose = linkPurpose(needs as CapabilityName[]) // written by createConnectLink alone
  const [first] = await requestWithin(deps, tx, actor, { clientId, accounts, purpose })
  if (!first) throw nothingWaits()
  return first
}

const nothingWaits = () =>
  problem('CONFLICT', 'Nothing waits to be confirmed here.', {
    field: 'linkId',
    hint: 'The client has not finished, or the link has ended. Look at it again.',
  })
