import { randomUUID } from 'node:crypto'
import { connectLinkQueries, credentialQueries, type ConnectLinkRow, type Tx } from '@gatehouse/db'
import { reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { checkApiKey, type ApiKeyInput, type CheckedApiKey } from '../integrations/api-key-input.ts'
import { problem } from '../problems/domain-error.ts'
import { withTexts } from './finding-texts.pure.ts'
import { asksAdminKey, isAdmins } from './link-admin-key.pure.ts'
import { openStates } from './link-state.pure.ts'
import { lookAtKey } from './look-at-key.ts'
import { lookAtLink } from './look-at-link.ts'
import { getHeld, notOpen, readHeld, sessionMs, type HeldLink } from './stranger.ts'
import type { SubmittedKey } from './submit-link-key.ts'

/** An Admin's key as the client's person gives it; its team is that of the key before it. */
export interface SubmitLinkAdminKeyInput extends Pick<ApiKeyInput, 'keyId' | 'privateKey'> {
  fileName?: string | null | undefined
}

/**
 * Takes an Admin's key beside the smaller one: checks it as that was, and seals it. It asks for analytics once, after the
 * agency has confirmed the team, and is deleted then, or with a link that ends unconfirmed. Apple refuses a key of another team.
 * @throws {DomainError} with every local finding at its field; ALREADY_CONNECTED for a key that is here, ADMIN_KEY_NEEDED for
 *   no Admin's, CONFLICT where none is asked for; NOT_FOUND where the link is not open.
 */
export async function submitLinkAdminKey(
  deps: Deps,
  session: string | null,
  input: SubmitLinkAdminKeyInput,
): Promise<SubmittedKey> {
  const held = await getHeld(deps, session)
  const row = await readHeld(deps, held)
  if (!row) throw notOpen()
  const { link, demo } = row
  const small = await deps.db.read(reachOf(held.actor), (tx) => smallKey(tx, link))
  const vendorNumbers = link.vendorNumbers ?? []
  const key = await checkApiKey({ ...input, issuerId: small.issuerId, vendorNumbers })
  await deps.db.read(reachOf(held.actor), (tx) => assertAnother(tx, link, small, key))
  const { findings, team } = await lookAtKey(
    deps,
    held.actor,
    { ...key, privateKey: key.pem, fileName: input.fileName },
    demo,
  )
  const told = findings.map(withTexts)
  if (!team) return { findings: told, link: null }
  if (!isAdmins(team)) throw noAdmins()
  const id = randomUUID()
  const sealed = await deps.vault.seal({ workspaceId: held.actor.workspaceId, credentialId: id }, key.pem)
  await deps.db.write(reachOf(held.actor), (tx) => keep(deps, tx, held, small.id, { id, sealed, key }))
  return { findings: told, link: await lookAtLink(deps, { session }) }
}

/** The key that was given first. @throws {DomainError} CONFLICT where no Admin's key belongs beside what was given. */
async function smallKey(tx: Tx, link: ConnectLinkRow) {
  const small = link.credentialId ? await credentialQueries.findCredential(tx, link.credentialId) : null
  if (!small || !asksAdminKey(link)) throw notAsked()
  return small
}

async function assertAnother(
  tx: Tx,
  link: ConnectLinkRow,
  small: { fingerprint: string },
  { fingerprint }: CheckedApiKey,
): Promise<void> {
  const inUse = await credentialQueries.fingerprintInUse(tx, link.clientId, fingerprint, null)
  if (fingerprint === small.fingerprint || inUse)
    throw problem('ALREADY_CONNECTED', 'This key is here already; analytics need another one, of an Admin.', {
      field: 'privateKey',
      hint: 'Make a key with the access “Admin” at Apple, or go on without analytics.',
    })
}

/** Takes the place of one that was given before, which is deleted. */
async function keep(
  deps: Deps,
  tx: Tx,
  { actor, linkId }: HeldLink,
  smallId: string,
  { id, sealed, key }: { id: string; sealed: string; key: CheckedApiKey },
): Promise<void> {
  const link = await connectLinkQueries.lockLink(tx, linkId)
  if (!link) throw notOpen()
  const { clientId, workspaceId } = link
  // Another key came first meanwhile, perhaps of another team.
  if (link.credentialId !== smallId) throw notAsked()
  const { keyId, issuerId, fingerprint } = key
  const label = `AuthKey_${keyId}.p8`
  const row = { id, workspaceId, clientId, kind: 'API_KEY', label, fingerprint, keyId, issuerId, sealed }
  await credentialQueries.insertCredential(tx, row)
  const kept = await connectLinkQueries.moveLink(tx, linkId, openStates, {
    adminCredentialId: id,
    adminOwnerId: clientId,
    sessionUntil: new Date(deps.now().getTime() + sessionMs),
  })
  if (!kept) throw notOpen()
  if (link.adminCredentialId) await credentialQueries.dropSecret(tx, link.adminCredentialId)
  await announce(tx, actor, { kind: 'client', id: clientId, clientId })
}

const notAsked = () =>
  problem('CONFLICT', 'No Admin key is asked for here.', {
    field: 'privateKey',
    hint: 'Give the smaller key first; where that one is enough, nothing more is needed.',
  })

/** Apple: Downloading Analytics Reports (“Admin”). */
const noAdmins = () =>
  problem(
    'ADMIN_KEY_NEEDED',
    'Apple accepts this key, but it is no Admin’s: it cannot switch analytics on.',
    {
      field: 'privateKey',
      hint: 'Make a key with the access “Admin” at Apple, or go on without analytics.',
    },
  )
