import type { ReporterToken } from '@gatehouse/asc-client'
import { reporterQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { addDays, appleDayOf } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { openDesk, type AccountBehind, type ReporterDesk } from './ask-reporter.ts'
import { tokenDays } from './accepted-secrets.ts'
import type { CheckedReporter, OnExistingToken } from './reporter-input.ts'

/** What somebody chose of what is behind a token or a password; without `accountIds` it is only looked what is there. */
export interface ReporterChoice {
  /** What becomes of a token that is there: making one ends it for every other tool. */
  onExistingToken?: OnExistingToken | null | undefined
  /** Numbers of accounts behind the token. */
  accountIds?: readonly string[] | null | undefined
}

/** What is behind: listed, or chosen with the token that will ask. */
export interface BehindReporter {
  /** The token that an Apple Account has already; its last day, where Apple says so. */
  existingToken: { expiresOn: string | null } | null
  accounts: AccountBehind[]
  /** Null where nothing was chosen yet. */
  token: ReporterToken | null
}

/**
 * Asks Apple what is behind a secret, with nothing that is stored, and has the token made or taken up that is to ask for the
 * accounts that were chosen (MA-6, MA-19).
 * @throws {DomainError} APPLE_REFUSED, UNAVAILABLE; CONSENT_NEEDED before a token that other tools use is taken up or
 *   replaced; NOT_FOUND for an account that is not behind it.
 */
export async function lookBehind(
  deps: Deps,
  actor: Actor,
  demo: boolean,
  typed: CheckedReporter,
  { accountIds, onExistingToken }: ReporterChoice,
): Promise<BehindReporter> {
  const secret = typed.method === 'REPORTER_TOKEN' ? typed.accessToken : typed.appSpecificPassword
  const desk = openDesk(deps, actor, demo, deps.vault.fingerprint(actor.workspaceId, secret), typed)
  const present = await desk.present()
  const isTheirs = typed.method === 'APP_SPECIFIC_PASSWORD' && present !== null
  const existingToken = isTheirs ? { expiresOn: present.expiresOn } : null
  const wanted = [...new Set(accountIds ?? [])]
  if (wanted.length === 0) {
    // An Apple Account without a token has nobody's to end: its first one is made when accounts are chosen or listed.
    const { value } = present ?? (await desk.make())
    return { existingToken, accounts: await desk.accountsBehind(value), token: null }
  }
  if (isTheirs && !onExistingToken) throw consentNeeded(present)
  const known = present ? chosen(await desk.accountsBehind(present.value), wanted) : null
  const token = await tokenToUse(deps, actor, desk, present, isTheirs && onExistingToken === 'REPLACE')
  const accounts = known ?? chosen(await desk.accountsBehind(token.value), wanted)
  return { existingToken, accounts, token }
}

/** A second click on “Make a new one” takes up what the first has made: a token that we sealed a moment ago. */
async function tokenToUse(
  deps: Deps,
  actor: Actor,
  desk: ReporterDesk,
  present: ReporterToken | null,
  replace: boolean,
): Promise<ReporterToken> {
  if (!present) return desk.make()
  const madeToday = addDays(appleDayOf(deps.now()), tokenDays - 1)
  if (!replace) return present
  if ((present.expiresOn ?? '') < madeToday) return desk.make()
  const fingerprint = deps.vault.fingerprint(actor.workspaceId, present.value)
  const since = new Date(deps.now().getTime() - 10 * 60_000)
  const ours = await deps.db.read(reachOf(actor), (tx) =>
    reporterQueries.wasSealedSince(tx, fingerprint, since),
  )
  return ours ? present : desk.make()
}

/** @throws {DomainError} NOT_FOUND for the first that the token does not reach: no step can be skipped. */
function chosen(accounts: readonly AccountBehind[], wanted: readonly string[]): AccountBehind[] {
  return wanted.map((id) => {
    const account = accounts.find(({ number }) => number === id)
    if (account) return account
    throw problem('NOT_FOUND', `There is no account ${id.slice(0, 40)} behind this.`, {
      field: 'accountIds',
      hint: 'Look what is there first, and choose among that.',
    })
  })
}

const consentNeeded = ({ expiresOn }: ReporterToken) =>
  problem(
    'CONSENT_NEEDED',
    `This Apple Account has a Reporter token${expiresOn ? `, good until ${expiresOn}` : ''}, and Apple allows only one.`,
    {
      field: 'onExistingToken',
      hint: 'Use the one that exists, which disturbs nobody; or have a new one made, and every other tool that uses the old one stops.',
    },
  )
