import {
  AppleSignInError,
  createReporterClient,
  type AppleSignIn,
  type WebAccessKey,
  type WebProvider,
} from '@gatehouse/asc-client'
import type { GainAccessInput } from '@gatehouse/contracts'
import { providerQueries, integrationQueries, workspaceQueries, type IntegrationRecord } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { addressOf } from '../integrations/apple-host.ts'
import { failAttempt } from '../integrations/fail-attempt.ts'
import { signInOf } from './apple-sign-in.ts'
import { sealDraft, type Draft } from './draft.ts'
import { keepSession, type TeamRead } from './keep-session.ts'
import { moveSignIn } from './note-challenge.ts'
import { teamsOf, type OfferedTeam } from './teams-of.pure.ts'

/** How long a choice among teams is waited for: a session that nobody uses is good for half an hour. */
const choiceMs = 30 * 60_000

/**
 * Opens the session behind a code: has the browser trusted, asks which teams are meant where several may be, moves to the
 * first, and reads the Reporter token that the session shows. Nothing of this is counted by Apple, so the engine tries it
 * again where Apple does not answer.
 * @throws {AppleSignInError | ReporterError | AscError}
 */
export async function finish(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  task: { held: Extract<Draft, { kind: 'HELD' }>; email: string; chosenTeams: string[] | null },
): Promise<void> {
  const apple = await signInOf(deps, actor, { id: input.integrationId })
  const trusted = await apple.trust(task.held.held)
  const there = await apple.session(trusted.held)
  const known = await present(deps, actor, input)
  const teams = teamsOf(there.result, { ...known, chosen: task.chosenTeams })
  if (teams.kind === 'NONE') return failAttempt(deps, actor, input, { code: teams.reasonCode, params: {} })
  if (teams.kind === 'CHOOSE') return askForTeams(deps, actor, input, there.held, teams.offered)
  const seat = await apple.switchProvider(there.held, teams.own.issuerId)
  const key = await accessKey(apple, seat.held)
  if (!key) return failAttempt(deps, actor, input, seesNoReports)
  const read = await readTeams(deps, input, known.demo, key.result, [seat.result.current, ...teams.others])
  const [own, ...others] = read ?? []
  if (!own) return failAttempt(deps, actor, input, seesNoReports)
  await keepSession(deps, actor, input, { email: task.email, held: key.held, key: key.result, own, others })
}

/** Keeps the session sealed while a person says which teams are meant. */
async function askForTeams(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  held: string,
  teams: OfferedTeam[],
): Promise<void> {
  const place = { workspaceId: input.workspaceId, id: input.attemptId }
  await moveSignIn(deps, actor, input, {
    stage: 'CHOOSING_TEAM',
    waitsFor: 'TEAM',
    draft: await sealDraft(deps, place, { kind: 'HELD', held, challenge: null }),
    teams,
    expiresAt: new Date(deps.now().getTime() + choiceMs),
    challengeKind: null,
    reasonCode: null,
    reasonParams: null,
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
    const provider = integration ? await providerQueries.findProvider(tx, integration.providerId) : null
    const { demo } = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
    const taken = await providerQueries.issuersConnectedBy(
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

/** Each team with its account as Reporter knows it; null where Reporter shows one of them none. */
async function readTeams(
  deps: Deps,
  { workspaceId, integrationId: id }: GainAccessInput,
  demo: boolean,
  { token }: WebAccessKey,
  teams: readonly WebProvider[],
): Promise<TeamRead[] | null> {
  const reporter = createReporterClient({
    baseUrl: addressOf(deps, demo, 'REPORTER'),
    accessToken: token,
    onOutcome: (outcome) => deps.calls?.note({ workspaceId, id }, outcome, deps.now()),
  })
  const accounts = await reporter.listAccounts()
  const read: TeamRead[] = []
  for (const team of teams) {
    const same =
      accounts.find(({ number }) => number === team.number) ??
      accounts.find(({ name }) => name === team.name) ??
      (accounts.length === 1 && teams.length === 1 ? accounts[0] : undefined)
    if (!same) return null
    const { number, name } = same
    read.push({ team, account: { number, name, vendorNumbers: await reporter.listVendors(number) } })
  }
  return read
}
