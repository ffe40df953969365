import {
  credentialQueries,
  connectLinkQueries,
  type ConnectLinkRow,
  type SeenTeam,
  type Tx,
} from '@gatehouse/db'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import type { Method } from '../integrations/state.pure.ts'
import { openStates } from './link-state.pure.ts'
import { notOpen, sessionMs, type HeldLink } from './stranger.ts'

/** What somebody gave on a link, sealed already where there was anything to seal. */
export interface Given {
  method: Method
  credentialId: string | null
  passwordId?: string | null
  vendorNumbers?: string[]
  team: SeenTeam
}

/**
 * Keeps what was given on a link in place of what was given before, which is deleted. `seal` stores what is secret, once the
 * link is held. @throws {DomainError} NOT_FOUND where the link ended meanwhile: then nothing of it stays.
 */
export async function keepGiven(
  deps: Deps,
  tx: Tx,
  { actor, linkId }: HeldLink,
  seal: (link: ConnectLinkRow) => Promise<Given>,
): Promise<void> {
  const link = await connectLinkQueries.lockLink(tx, linkId)
  if (!link) throw notOpen()
  const { clientId } = link
  const { method, credentialId, passwordId = null, vendorNumbers = [], team } = await seal(link)
  const kept = await connectLinkQueries.moveLink(tx, linkId, openStates, {
    state: 'IN_PROGRESS',
    step: 4,
    method,
    credentialId,
    credentialOwnerId: credentialId && clientId,
    passwordId,
    passwordOwnerId: passwordId && clientId,
    // An Admin's key was of the team of what was given before.
    adminCredentialId: null,
    adminOwnerId: null,
    vendorNumbers,
    team,
    sessionUntil: new Date(deps.now().getTime() + sessionMs),
  })
  if (!kept) throw notOpen()
  await dropGiven(tx, link)
  await announce(tx, actor, { kind: 'client', id: clientId, clientId })
}

/** Deletes the secrets that a link's row names. */
export async function dropGiven(tx: Tx, link: ConnectLinkRow): Promise<void> {
  for (const id of [link.credentialId, link.passwordId, link.adminCredentialId])
    if (id) await credentialQueries.dropSecret(tx, id)
}
