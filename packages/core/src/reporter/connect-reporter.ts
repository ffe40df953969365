import type { ReporterToken } from '@gatehouse/asc-client'
import { integrationQueries, reporterQueries, workspaceQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { methodOff } from '../sign-in/method-policy.ts'
import { clientToConnect } from '../integrations/connect-target.ts'
import { toIntegrationView } from '../integrations/integration-view.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import type { AccountBehind } from './ask-reporter.ts'
import { connectAccounts } from './connect-account.ts'
import { lookBehind, type ReporterChoice } from './look-behind.ts'
import { checkReporter, type CheckedReporter, type TypedReporter } from './reporter-input.ts'
import { acceptedSecrets } from './accepted-secrets.ts'
import { credentialOf, type ConnectedClient } from './store-reporter.ts'

export interface ConnectReporterInput extends TypedReporter, ReporterChoice {
  clientId: string
}

/** What is behind a token or a password, and what was connected. */
export interface ReporterConnection {
  /** The token that an Apple Account has already; its last day, where Apple says so. */
  existingToken: { expiresOn: string | null } | null
  accounts: { id: string; name: string; vendorNumbers: string[]; connected: boolean }[]
  integrations: IntegrationView[]
}

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
  const { existingToken, accounts, token } = await lookBehind(deps, actor, demo, typed, input)
  const integrations = token ? await store(deps, actor, input.clientId, { typed, token, accounts }) : []
  return { existingToken, accounts: await toViews(deps, actor, input.clientId, accounts), integrations }
}

/** Whether a workspace is a demo. @throws {DomainError} METHOD_OFF for a method that its policy leaves out (AD-21). */
function offered({ demo, methodsOff }: { demo: boolean; methodsOff: string[] }, method: string): boolean {
  if (!methodsOff.includes(method)) return demo
  throw methodOff()
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
    const appleId = typed.method === 'APP_SPECIFIC_PASSWORD' ? typed.email : null
    const ownerMemberId = actor.token?.makerMemberId ?? actor.memberId
    const by = { method: typed.method, tokenId, passwordId, appleId, ownerMemberId }
    return connectAccounts(deps, tx, actor, client, accounts, by)
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
  const { slug } = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
  const secrets = acceptedSecrets(typed, token, { slug, now: deps.now() })
  const tokenId = await credentialOf(deps, tx, client, secrets.token)
  const passwordId = secrets.password && (await credentialOf(deps, tx, client, secrets.password))
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
