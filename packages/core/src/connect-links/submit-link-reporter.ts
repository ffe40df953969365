import { connectLinkQueries, type Tx } from '@gatehouse/db'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { acceptedSecrets } from '../reporter/accepted-secrets.ts'
import type { AccountBehind } from '../reporter/ask-reporter.ts'
import { lookBehind, type BehindReporter, type ReporterChoice } from '../reporter/look-behind.ts'
import { checkReporter, type TypedReporter } from '../reporter/reporter-input.ts'
import { sealSecret } from '../reporter/store-reporter.ts'
import { keepGiven } from './keep-given.ts'
import { lookAtLink } from './look-at-link.ts'
import type { OpenLinkView } from './link-views.ts'
import { assertOffered } from './open-link-view.ts'
import { getHeld, notOpen, readHeld } from './stranger.ts'

/** A Reporter token, or a password for apps, as the client's person gives it, and what they chose behind it. */
export interface SubmitLinkReporterInput extends TypedReporter, ReporterChoice {}

/** What is behind it; `link` is null where nothing was chosen yet, and nothing kept. */
export interface SubmittedReporter {
  existingToken: BehindReporter['existingToken']
  accounts: { id: string; name: string; vendorNumbers: string[] }[]
  link: OpenLinkView | null
}

/**
 * Takes a client's token, or the password that makes one: asks Apple while the person waits, and seals it once they chose
 * whose reports it is for. It asks for no report before the agency has confirmed the accounts.
 * @throws {DomainError} with every local finding; whatever `lookBehind` refuses; METHOD_OFF; NOT_FOUND where the link is not
 *   open, or the account that is to be renewed is not behind it.
 */
export async function submitLinkReporter(
  deps: Deps,
  session: string | null,
  input: SubmitLinkReporterInput,
): Promise<SubmittedReporter> {
  const held = await getHeld(deps, session)
  const typed = checkReporter(input)
  const row = await readHeld(deps, held)
  if (!row) throw notOpen()
  await deps.db.read(reachOf(held.actor), (tx) => assertOffered(deps, tx, row, typed.method))
  const { existingToken, accounts, token } = await lookBehind(deps, held.actor, row.demo, typed, input)
  const found = {
    existingToken,
    accounts: accounts.map(({ number, ...account }) => ({ id: number, ...account })),
  }
  if (!token) return { ...found, link: null }
  const secrets = acceptedSecrets(typed, token, { slug: row.agencySlug, now: deps.now() })
  await deps.db.write(reachOf(held.actor), (tx) =>
    keepGiven(deps, tx, held, async ({ workspaceId, clientId, integrationId }) => {
      if (integrationId) await assertRenews(tx, integrationId, accounts)
      const client = { workspaceId, id: clientId }
      return {
        method: typed.method,
        credentialId: await sealSecret(deps, tx, client, secrets.token),
        passwordId: secrets.password && (await sealSecret(deps, tx, client, secrets.password)),
        team: {
          name: accounts.map(({ name }) => name).join(', '),
          issuerId: null,
          appCount: 0,
          apps: [],
          accounts,
          findings: [],
        },
      }
    }),
  )
  return { ...found, link: await lookAtLink(deps, { session }) }
}

/** @throws {DomainError} NOT_FOUND where the account that is to be renewed is not among those that were chosen. */
async function assertRenews(
  tx: Tx,
  integrationId: string,
  accounts: readonly AccountBehind[],
): Promise<void> {
  const renewed = await connectLinkQueries.accountOfIntegration(tx, integrationId)
  if (renewed === null || accounts.some(({ number }) => number === renewed)) return
  throw problem('NOT_FOUND', `The account ${renewed}, which is to be renewed, is not among these.`, {
    field: 'accountIds',
    hint: 'Use the Apple Account that reaches it, or ask for a link of its own for another account.',
  })
}
