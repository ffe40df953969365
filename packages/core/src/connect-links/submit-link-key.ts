import { randomUUID } from 'node:crypto'
import { credentialQueries, connectLinkQueries, type ConnectLinkRow, type Tx } from '@gatehouse/db'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { checkApiKey, type ApiKeyInput, type CheckedApiKey } from '../integrations/api-key-input.ts'
import { problem } from '../problems/domain-error.ts'
import { withTexts, type LinkFinding } from './finding-texts.pure.ts'
import { keepGiven } from './keep-given.ts'
import { lookAtKey } from './look-at-key.ts'
import { lookAtLink } from './look-at-link.ts'
import type { OpenLinkView } from './link-views.ts'
import { getHeld, notOpen, readHeld } from './stranger.ts'

/** The key as the client's person gives it. */
export interface SubmitLinkKeyInput extends ApiKeyInput {
  fileName?: string | null | undefined
}

/** What was found; `link` is null where the key was not kept. */
export interface SubmittedKey {
  findings: LinkFinding[]
  link: OpenLinkView | null
}

/**
 * Takes a client's key: checks it here, asks Apple while the person waits, and seals it at once. It asks Apple for nothing
 * more until the agency has confirmed whose account it is. One that was given before on this link is deleted.
 * @throws {DomainError} with every local finding at its field; NOT_FOUND where the link is not open.
 */
export async function submitLinkKey(
  deps: Deps,
  session: string | null,
  input: SubmitLinkKeyInput,
): Promise<SubmittedKey> {
  const held = await getHeld(deps, session)
  const key = await checkApiKey(input)
  const row = await readHeld(deps, held)
  if (!row) throw notOpen()
  await deps.db.read(reachOf(held.actor), (tx) => assertWelcome(tx, row.link, key))
  const { findings, team } = await lookAtKey(
    deps,
    held.actor,
    { ...input, ...key, privateKey: key.pem },
    row.demo,
  )
  const told = findings.map(withTexts)
  if (!team) return { findings: told, link: null }
  const id = randomUUID()
  const { workspaceId } = held.actor
  const sealed = await deps.vault.seal({ workspaceId, credentialId: id }, key.pem)
  await deps.db.write(reachOf(held.actor), (tx) =>
    keepGiven(deps, tx, held, async ({ clientId }) => {
      const { keyId, issuerId, fingerprint, vendorNumbers } = key
      const label = `AuthKey_${keyId}.p8`
      const row = { id, workspaceId, clientId, kind: 'API_KEY', label, fingerprint, keyId, issuerId, sealed }
      await credentialQueries.insertCredential(tx, row)
      const method = issuerId ? 'API_KEY_TEAM' : 'API_KEY_INDIVIDUAL'
      return { method, credentialId: id, vendorNumbers, team }
    }),
  )
  return { findings: told, link: await lookAtLink(deps, { session }) }
}

/** @throws {DomainError} where the key is of another team than the one that is to be renewed, or is connected already. */
async function assertWelcome(tx: Tx, link: ConnectLinkRow, key: CheckedApiKey): Promise<void> {
  if (await credentialQueries.fingerprintInUse(tx, link.clientId, key.fingerprint, link.integrationId))
    throw problem('ALREADY_CONNECTED', 'This key is in use here already: nothing more is needed.', {
      field: 'privateKey',
      hint: 'Make another key if you want to replace it.',
    })
  const issuers = link.integrationId
    ? await connectLinkQueries.issuersOfIntegration(tx, link.integrationId)
    : []
  if (issuers.length > 0 && !issuers.includes(key.issuerId ?? ''))
    throw problem('OTHER_TEAM', 'This key belongs to another Apple team than the one that is connected.', {
      field: 'issuerId',
      hint: 'Make the key in the team whose numbers were shared before, or ask for a link of its own for this team.',
    })
}
