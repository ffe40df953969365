import { connectLinkQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import { problem } from '../problems/domain-error.ts'
import { hashOf } from '../tokens/secret.ts'
import { anyLanguage, languageOf } from './consent-text.pure.ts'

/** How long a link waits for its client (R7). */
export const linkTermMs = 14 * 24 * 60 * 60_000

/** What a link is to be, once it was decided that there will be one. */
export interface NewLink {
  clientId: string
  /** What it renews in place. */
  integrationId?: string | null
  makerMemberId: string
  needs: readonly CapabilityName[]
  language?: string | null | undefined
  contactEmail?: string | null
  /** When somebody was told its address; null while nobody was. */
  sentAt: Date | null
}

/** Stores a link that this token opens, within a transaction; its id. */
export async function issueLink(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  token: string,
  { clientId, makerMemberId, needs, language, ...link }: NewLink,
): Promise<string> {
  const id = await connectLinkQueries.insertLink(tx, {
    ...link,
    workspaceId: actor.workspaceId,
    clientId,
    createdByMemberId: makerMemberId,
    tokenHash: hashOf(token),
    needs: [...needs],
    language: language ? languageOf(language) : anyLanguage,
    state: 'CREATED',
    createdAt: deps.now(),
    expiresAt: new Date(deps.now().getTime() + linkTermMs),
  })
  const changes = [{ field: 'needs', from: null, to: needs.join(', ') }]
  await record(tx, actor, 'client.linkCreated', { kind: 'client', id: clientId, clientId }, changes)
  return id
}

const usualNeeds = ['SALES'] as const

/** What a client is asked for, each once; sales where nothing is said. @throws {DomainError} INVALID for nothing. */
export function readNeeds(needs: readonly CapabilityName[] | null | undefined): CapabilityName[] {
  const read = [...new Set(needs ?? usualNeeds)]
  if (read.length === 0) throw problem('INVALID', 'Say what the client is asked for.', { field: 'needs' })
  return read
}

/** The address that a token opens. It stands in the fragment, which browsers send to nobody. */
export const addressOfLink = (deps: Deps, token: string): string =>
  new URL(`/c#${token}`, deps.mail.publicUrl).href
