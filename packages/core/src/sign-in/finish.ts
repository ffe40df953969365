import {
  AppleSignInError,
  createReporterClient,
  type AppleSignIn,
  type WebAccessKey,
  type WebSession,
} from '@gatehouse/asc-client'
import type { GainAccessInput } from '@gatehouse/contracts'
import { accessQueries, integrationQueries, workspaceQueries, type IntegrationRecord } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { addressOf } from '../integrations/apple-host.ts'
import { failAttempt } from '../integrations/fail-attempt.ts'
import { signInOf } from './apple-sign-in.ts'
import type { Draft } from './draft.ts'
import { keepSession, type ReportedAccount } from './keep-session.ts'
import { teamOf } from './team-of.pure.ts'

/**
 * Opens the session behind a code: has the browser trusted, moves to the team, and reads the Reporter token that the
 * session shows. Nothing of this is counted by Apple, so the engine tries it again where Apple does not answer.
 * @throws {AppleSignInError | ReporterError | AscError}
 */
export async function finish(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  { held: draft, email }: { held: Extract<Draft, { kind: 'HELD' }>; email: string },
): Promise<void> {
  const apple = await signInOf(deps, actor)
  const trusted = await apple.trust(draft.held)
  const there = await apple.session(trusted.held)
  const known = await present(deps, actor, input)
  const team = teamOf(there.result, known)
  if (team.kind === 'NONE') return failAttempt(deps, actor, input, { code: team.reasonCode, params: {} })
  const seat = await apple.switchProvider(there.held, team.issuerId)
  const key = await accessKey(apple, seat.held)
  if (!key) return failAttempt(deps, actor, input, seesNoReports)
  const account = await accountOf(deps, known.demo, key.result, seat.result)
  if (!account) return failAttempt(deps, actor, input, seesNoReports)
  await keepSession(deps, actor, input, {
    email,
    held: key.held,
    session: seat.result,
    key: key.result,
    account,
  })
}

const seesNoReports = {
  code: 'ROLE_INSUFFICIENT',
  params: { capability: 'sales', roles: 'Finance, or Sales', of: 'PERSON' },
} as const

async function present(deps: Deps, actor: SystemActor, input: GainAccessInput) {
  return deps.db.read(reachOf(actor), async (tx) => {
    const integration: IntegrationRecord | null = await integrationQueries.findIntegration(
      tx,
      input.integrationId,
    )
    const provider = integration ? await accessQueries.findProvider(tx, integration.providerId) : null
    const { demo } = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
    const taken = await accessQueries.issuersConnectedBy(
      tx,
      input.clientId,
      'APPLE_ID_2FA',
      input.integrationId,
    )
    return { issuerId: provider?.issuerId ?? null, taken, demo }
  })
}

/**
 * The Reporter token of whoever signed in. One that exists is never replaced, which would end another tool's; where there
 * is none, making one ends nothing. Null for a role that does not see reports.
 */
async function accessKey(
  apple: AppleSignIn,
  held: string,
): Promise<{ held: string; result: WebAccessKey } | null> {
  try {
    const read = await apple.accessKey(held)
    if (read.result) return { held: read.held, result: read.result }
    return await apple.resetAccessKey(read.held)
  } catch (error) {
    if (error instanceof AppleSignInError && error.problem === 'NOT_IN_A_TEAM') return null
    throw error
  }
}

/** The team among the accounts that Reporter knows; null where it shows none. */
async function accountOf(
  deps: Deps,
  demo: boolean,
  { token }: WebAccessKey,
  { current }: WebSession,
): Promise<ReportedAccount | null> {
  const reporter = createReporterClient({ baseUrl: addressOf(deps, demo, 'REPORTER'), accessToken: token })
  const accounts = await reporter.listAccounts()
  const same =
    accounts.find(({ number }) => number === current.number) ??
    accounts.find(({ name }) => name === current.name) ??
    (accounts.length === 1 ? accounts[0] : undefined)
  if (!same) return null
  return { number: same.number, vendorNumbers: await reporter.listVendors(same.number) }
}
