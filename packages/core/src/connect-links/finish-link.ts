import { connectLinkQueries } from '@gatehouse/db'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { tellLinkFinished } from '../mail/tell-link-finished.ts'
import { problem } from '../problems/domain-error.ts'
import { hashOf } from '../tokens/secret.ts'
import { consentText, consentVersion, languageOf, type LinkLanguage } from './consent-text.pure.ts'
import { linkTermMs } from './issue-link.ts'
import { openStates } from './link-state.pure.ts'
import { newLinkSecret } from './link-secret.ts'
import { getHeld, notOpen } from './stranger.ts'

/** What somebody agrees to, and from where. */
export interface FinishLinkInput {
  /** The version of the text that they saw; null where they did not agree. */
  consentVersion: string | null | undefined
  /** In which language they saw it; without it the link's. */
  language?: LinkLanguage | null | undefined
  /** Their network address. */
  address: string
}

/**
 * Ends the client's part: keeps to which text somebody agreed, when and from where (AT-39), and gives a receipt under a
 * token of its own. What was given waits for the agency.
 * @throws {DomainError} CONSENT_NEEDED, CONFLICT where nothing was given or the text changed, NOT_FOUND where it is not open.
 */
export async function finishLink(
  deps: Deps,
  session: string | null,
  input: FinishLinkInput,
): Promise<{ receipt: string }> {
  const { actor, linkId } = await getHeld(deps, session)
  assertAgreed(input.consentVersion)
  const receipt = newLinkSecret()
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const row =
      (await connectLinkQueries.lockLink(tx, linkId)) && (await connectLinkQueries.findLink(tx, linkId))
    if (!row) throw notOpen()
    const { link, clientName, agency } = row
    if (!link.method || !link.team) throw nothingGiven()
    const finished = await connectLinkQueries.moveLink(tx, linkId, openStates, {
      state: 'FINISHED',
      finishedAt: at,
      // The agency has as long to confirm as the client had.
      expiresAt: new Date(at.getTime() + linkTermMs),
      sessionHash: null,
      sessionUntil: null,
      receiptHash: hashOf(receipt),
    })
    if (!finished) throw notOpen()
    const language = input.language ?? languageOf(link.language)
    await connectLinkQueries.insertConsent(tx, {
      workspaceId: link.workspaceId,
      clientId: link.clientId,
      linkId,
      textVersion: consentVersion,
      textHash: hashOf(consentText(language, { client: clientName, agency })),
      language,
      agreedAt: at,
      address: input.address,
    })
    const target = { kind: 'client', id: link.clientId, clientId: link.clientId } as const
    const changes = [{ field: 'consent', from: null, to: consentVersion }]
    await record(tx, actor, 'client.linkFinished', target, changes)
    await tellLinkFinished(tx, actor, row)
  })
  return { receipt }
}

function assertAgreed(version: string | null | undefined): void {
  const field = 'consentVersion'
  if (!version)
    throw problem('CONSENT_NEEDED', 'Without your agreement nothing is used.', {
      field,
      hint: 'Tick the box, or leave the page; what you gave is deleted when the link ends.',
    })
  if (version !== consentVersion)
    throw problem('CONFLICT', 'The text to agree to has changed meanwhile.', {
      field,
      hint: 'Load the page again and read it once more.',
    })
}

const nothingGiven = () =>
  problem('CONFLICT', 'Nothing was given yet.', { hint: 'Give access first; then finish.' })
