import type { ReporterToken } from '@gatehouse/asc-client'
import { integrationQueries, reporterQueries, workspaceQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { addDays, appleDayOf, publishedAt } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { methodOff } from '../sign-in/method-policy.ts'
import { clientToConnect } from '../integrations/connect-target.ts'
import { toIntegrationView } from '../integrations/integration-view.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import { problem } from '../problems/domain-error.ts'
import { appleLabelOf } from './apple-label.pure.ts'
import { openDesk, type AccountBehind, type ReporterDesk } from './ask-reporter.ts'
import { connectAccount } from './connect-account.ts'
import {
  checkReporter,
  type CheckedReporter,
  type OnExistingToken,
  type TypedReporter,
} from './reporter-input.ts'
import { credentialOf, type ConnectedClient } from './store-reporter.ts'

export interface ConnectReporterInput extends TypedReporter {
  clientId: string
  /** What becomes of a token that is there: making one ends it for every other tool. */
  onExistingToken?: OnExistingToken | null | undefined
  /** Numbers of accounts behind the token. Without them it is only looked what is there. */
  accountIds?: readonly string[] | null | undefined
}

/** What is behind a token or a password, and what was connected. */
export interface ReporterConnection {
  /** The token that an Apple Account has already; its last day, where Apple says so. */
  existingToken: { expiresOn: string | null } | null
  accounts: { id: string; name: string; vendorNumbers: string[]; connected: boolean }[]
  integrations: IntegrationView[]
}

/** Tokens work this long. Apple: Reporter guide. */
const tokenDays = 180

/**
 * Connects accounts by Reporter. Apple is asked while the person waits, with what they typed and nothing that is stored;
 * only what Apple accepted is sealed. Without `accountIds` it lists what is there; with them each account becomes an
 * integration under one credential, and one that is connected already is renewed in place (MA-6, MA-13, MA-19).
 * @throws {DomainError} with every local finding; APPLE_REFUSED, UNAVAILABLE; CONSENT_NEEDED before a token that other
 *   tools use is taken up or replaced; NOT_FOUND for an account that is not behind the token.
 */
export async function connectReporter(
  deps: Deps,
  actor: MemberActor,
  input: ConnectReporterInput,
): Promise<ReporterConnection> {
  authorise(actor, 'integration.connect')
  const typed = checkReporter(input)
  const demo = await deps.db.write(reachOf(actor), async (tx) => {
    await clientToConnect(tx, input.clientId)
    return offered(await workspaceQueries.getWorkspace(tx, actor.workspaceId), typed.method)
  })
  const secret = typed.method === 'REPORTER_TOKEN' ? typed.accessToken : typed.appSpecificPassword
  const desk = openDesk(deps, demo, deps.vault.fingerprint(actor.workspaceId, secret), typed)
  const present = await desk.present()
  const isTheirs = typed.method === 'APP_SPECIFIC_PASSWORD' && present !== null
  const existingToken = isTheirs ? { expiresOn: present.expiresOn } : null
  const wanted = [...new Set(input.accountIds ?? [])]
  if (wanted.length === 0) {
    // An Apple Account without a token has nobody's to end: its first one is made when accounts are chosen or listed.
    const token = present ?? (await desk.make())
    const accounts = await desk.accountsBehind(token.value)
    return { existingToken, accounts: await toViews(deps, actor, input.clientId, accounts), integrations: [] }
  }
  if (isTheirs && !input.onExistingToken) throw consentNeeded(present)
  const accounts = present ? chosen(await desk.accountsBehind(present.value), wanted) : null
  const token = await tokenToUse(deps, actor, desk, present, isTheirs && input.onExistingToken === 'REPLACE')
  const behind = accounts ?? chosen(await desk.accountsBehind(token.value), wanted)
  const integrations = await store(deps, actor, input.clientId, { typed, token, accounts: behind })
  return { existingToken, accounts: await toViews(deps, actor, input.clientId, behind), integrations }
}

/** Whether a workspace is a demo. @throws {DomainError} METHOD_OFF for a method that its policy leaves out (AD-21). */
function offered({ demo, methodsOff }: { demo: boolean; methodsOff: string[] }, method: string): boolean {
  if (!methodsOff.includes(method)) return demo
  throw methodOff()
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

/** A second click on “Make a new one” takes up what the first has made: a token that we sealed a moment ago. */
async function tokenToUse(
  deps: Deps,
  actor: MemberActor,
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

async function store(
  deps: Deps,
  actor: MemberActor,
  clientId: string,
  { typed, token, accounts }: { typed: CheckedReporter; token: ReporterToken; accounts: AccountBehind[] },
): Promise<IntegrationView[]> {
  const ids = await deps.db.write(reachOf(actor), async (tx) => {
    const { id } = await clientToConnect(tx, clientId)
    const client = { id, workspaceId: actor.workspaceId, ...(await reporterQueries.personOfClient(tx, id)) }
    const { tokenId, passwordId } = await storeSecrets(deps, tx, actor, client, typed, token)
    const made: string[] = []
    for (const account of accounts)
      made.push(
        await connectAccount(deps, tx, actor, client, { method: typed.method, account, tokenId, passwordId }),
      )
    const appleId = typed.method === 'APP_SPECIFIC_PASSWORD' ? typed.email : null
    // One Apple Account has one token: what asked with the one before asks with this one from now on.
    if (appleId) await reporterQueries.replaceTokenOf(tx, { appleId, by: tokenId, client })
    const changes = [
      { field: 'credential', from: null, to: deps.vault.fingerprint(actor.workspaceId, token.value) },
    ]
    await record(
      tx,
      actor,
      'credential.stored',
      { kind: 'client', id: client.id, clientId: client.id },
      changes,
    )
    return made
  })
  const rows = await deps.db.read(reachOf(actor), (tx) => integrationQueries.integrationsByIds(tx, ids))
  return ids.flatMap((id) => rows.filter((row) => row.integration.id === id).map(toIntegrationView))
}

async function storeSecrets(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  client: ConnectedClient,
  typed: CheckedReporter,
  token: ReporterToken,
): Promise<{ tokenId: string; passwordId: string | null }> {
  const appleId = typed.method === 'APP_SPECIFIC_PASSWORD' ? typed.email : null
  const lastDay = token.expiresOn ?? addDays(appleDayOf(deps.now()), tokenDays)
  const expiresAt = publishedAt(lastDay)
  const tokenId = await credentialOf(deps, tx, client, {
    kind: 'REPORTER_TOKEN',
    secret: token.value,
    label: `Reporter token${appleId ? ` of ${appleId}` : ''}`,
    appleId,
    appleLabel: null,
    expiresAt,
  })
  if (typed.method === 'REPORTER_TOKEN') return { tokenId, passwordId: null }
  const { slug } = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
  const passwordId = await credentialOf(deps, tx, client, {
    kind: 'APP_SPECIFIC_PASSWORD',
    secret: typed.appSpecificPassword,
    label: `Password for apps of ${typed.email}`,
    appleId,
    appleLabel: appleLabelOf(slug, deps.now()),
    expiresAt: null,
  })
  return { tokenId, passwordId }
}

async function toViews(deps: Deps, actor: MemberActor, clientId: string, accounts: readonly AccountBehind[]) {
  const known = await deps.db.read(reachOf(actor), (tx) => reporterQueries.reporterAccountsOf(tx, clientId))
  return accounts.map(({ number, name, vendorNumbers }) => ({
    id: number,
    name,
    vendorNumbers,
    connected: known.includes(number),
  }))
}

const consentNeeded = ({ expiresOn }: ReporterToken) =>
  problem(
    'CONSENT_NEEDED',
    `A Reporter token exists${expiresOn ? ` until ${expiresOn}` : ''}; Apple allows one.`,
    {
      field: 'onExistingToken',
      hint: 'REUSE it (recommended), or REPLACE it: any other tool that uses the old one stops.',
    },
  )
