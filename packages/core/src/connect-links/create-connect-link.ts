import { connectLinkQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import { clientToConnect, integrationToContinue } from '../integrations/connect-target.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import { addressOfLink, issueLink, readNeeds } from './issue-link.ts'
import { newLinkSecret } from './link-secret.ts'
import { toConnectLinkViews } from './link-view.ts'
import type { ConnectLinkView } from './link-views.ts'

/** For whom a link is, and what it asks for. */
export interface CreateConnectLinkInput {
  clientId: string
  /** Renew this integration instead of making a new one. */
  integrationId?: string | null | undefined
  needs?: readonly CapabilityName[] | null | undefined
  language?: string | null | undefined
  idempotencyKey?: string | null | undefined
}

/** A link with its address, which is told once: null to who joined an earlier click. */
export type NewConnectLink = ConnectLinkView & { url: string | null }

/**
 * Makes a page on which a client connects without an account. Its token is in the fragment of the address, which browsers
 * send to nobody.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, INVALID; CONFLICT for an archived client.
 */
export async function createConnectLink(
  deps: Deps,
  actor: MemberActor,
  input: CreateConnectLinkInput,
): Promise<NewConnectLink> {
  authorise(actor, 'integration.connect')
  return deps.db.write(reachOf(actor), async (tx) => {
    let token: string | null = null
    const id = await once(tx, actor, 'connectLink.create', input.idempotencyKey, () =>
      insert(deps, tx, actor, input, (token = newLinkSecret())),
    )
    const row = await connectLinkQueries.findLink(tx, id)
    const [view] = row ? await toConnectLinkViews(tx, [row], deps.now()) : []
    if (!view) throw problem('NOT_FOUND', 'This link is gone.')
    return { ...view, url: token === null ? null : addressOfLink(deps, token) }
  })
}

async function insert(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  { needs, language, ...input }: CreateConnectLinkInput,
  token: string,
): Promise<string> {
  const { id: clientId } = await clientToConnect(tx, input.clientId)
  const integration = input.integrationId
    ? await integrationToContinue(tx, input.integrationId, clientId)
    : null
  return issueLink(deps, tx, actor, token, {
    clientId,
    integrationId: integration?.id ?? null,
    makerMemberId: actor.token?.makerMemberId ?? actor.memberId,
    needs: readNeeds(needs),
    language,
    // Whoever makes it is told its address, and passes it on.
    sentAt: deps.now(),
  })
}
