import { connectLinkQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import { clientToConnect, integrationToContinue } from '../integrations/connect-target.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import { hashOf } from '../tokens/secret.ts'
import { anyLanguage, languageOf } from './consent-text.pure.ts'
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

/** How long a link waits for its client (R7). */
export const linkTermMs = 14 * 24 * 60 * 60_000

const usualNeeds = ['SALES'] as const

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

const addressOfLink = (deps: Deps, token: string) => new URL(`/c#${token}`, deps.mail.publicUrl).href

async function insert(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  input: CreateConnectLinkInput,
  token: string,
): Promise<string> {
  const { id: clientId } = await clientToConnect(tx, input.clientId)
  const integration = input.integrationId
    ? await integrationToContinue(tx, input.integrationId, clientId)
    : null
  const needs = [...new Set(input.needs ?? usualNeeds)]
  if (needs.length === 0) throw problem('INVALID', 'Say what the client is asked for.', { field: 'needs' })
  const id = await connectLinkQueries.insertLink(tx, {
    workspaceId: actor.workspaceId,
    clientId,
    integrationId: integration?.id ?? null,
    createdByMemberId: actor.token?.makerMemberId ?? actor.memberId,
    tokenHash: hashOf(token),
    needs,
    language: input.language ? languageOf(input.language) : anyLanguage,
    state: 'CREATED',
    createdAt: deps.now(),
    expiresAt: new Date(deps.now().getTime() + linkTermMs),
  })
  const changes = [{ field: 'needs', from: null, to: needs.join(', ') }]
  await record(tx, actor, 'client.linkCreated', { kind: 'client', id: clientId, clientId }, changes)
  return id
}
