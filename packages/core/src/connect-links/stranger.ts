import { connectLinkQueries, type LinkFound, type NamedLinkRow, type Tx } from '@gatehouse/db'
import { systemActor, type SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { DomainError, toProblem } from '../problems/domain-error.ts'
import { hashOf } from '../tokens/secret.ts'
import { isLinkSecret } from './link-secret.ts'

/** How long a link is kept for the person who works on it, from their last step. */
export const sessionMs = 30 * 60_000

/** A link that a secret opened. Its holder reaches nothing: Gatehouse works for them, on this one row. */
export interface HeldLink {
  actor: SystemActor
  linkId: string
}

/** The link that a secret opens in this way; null for one that is not open, that never was, or of another kind. */
export async function findHeld(
  deps: Deps,
  secret: string | null | undefined,
  via: LinkFound['via'],
): Promise<HeldLink | null> {
  // What cannot be a secret is looked for all the same, so that nothing answers sooner.
  const hash = hashOf(secret && isLinkSecret(secret) ? secret : 'none')
  const found = await deps.db.lookup((tx) => connectLinkQueries.findLinkBySecret(tx, hash, deps.now()))
  if (found?.via !== via) return null
  return {
    actor: systemActor(found.workspaceId, 'connectLink', `link:${found.linkId}`),
    linkId: found.linkId,
  }
}

/** The link that a session works on. @throws {DomainError} NOT_FOUND, whatever the cause. */
export async function getHeld(deps: Deps, session: string | null | undefined): Promise<HeldLink> {
  const held = await findHeld(deps, session, 'SESSION')
  if (!held) throw notOpen()
  return held
}

/** Reads the row of a held link. */
export const readHeld = (deps: Deps, { actor, linkId }: HeldLink): Promise<NamedLinkRow | null> =>
  deps.db.read(reachOf(actor), (tx: Tx) => connectLinkQueries.findLink(tx, linkId))

/** One answer for wrong, used, expired and revoked. */
export const notOpen = () =>
  new DomainError([
    toProblem('NOT_FOUND', 'This link is no longer open.', {
      hint: 'Ask whoever sent it to you for a new one.',
      actor: 'NOBODY',
    }),
  ])
