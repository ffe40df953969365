import type { GainAccessInput, InvitationStep } from '@gatehouse/contracts'
import { accessQueries, integrationQueries, serviceUserQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import type { Deps } from '../deps.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { VaultError } from '../vault/vault.ts'
import { lookAgainMs, freshForMs } from './look-again.pure.ts'
import { lookAtAccounts, openServiceUser, type ServiceUserWay } from './look-at-accounts.ts'
import { accountOf, unclaimed, type SeenAccount } from './match-account.pure.ts'
import { takeAccount } from './take-account.ts'

const over: InvitationStep = { done: true, seen: false, waitMs: 0 }
const seen: InvitationStep = { done: true, seen: true, waitMs: 0 }
const wait = (waitMs: number): InvitationStep => ({ done: false, seen: false, waitMs })

/** Whether an attempt waits for a client to accept the workspace's own Apple user. */
export async function waitsForInvitation(
  deps: Deps,
  actor: SystemActor,
  attemptId: string,
): Promise<boolean> {
  const attempt = await deps.db.read(reachOf(actor), (tx) => accessQueries.findAttempt(tx, attemptId))
  return attempt?.stage === 'PENDING' && attempt.credentialId === null && attempt.endedAt === null
}

/**
 * Looks once whether the service user reaches the account that an invitation is about, and then asks with its token from now
 * on; else says how long to wait. One answer of Apple's serves all invitations that ask within a minute.
 * @throws {AscError} that may be different next time.
 */
export async function stepInvitation(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
): Promise<InvitationStep> {
  const place = await readPlace(deps, actor, input)
  if (place.kind !== 'WAITING') return place.kind === 'SEEN' ? seen : over
  const again = lookAgainMs(deps.now().getTime() - place.requestedAt.getTime())
  try {
    const way = await openServiceUser(deps, actor)
    if (!way || (await look(deps, actor, way, place))) return wait(again)
    const account = await matching(deps, actor, input, place.approvedAt !== null)
    if (!account) return wait(again)
    const vendorNumbers = await way.client.listVendors(account.number)
    const { credentialId } = way
    await takeAccount(deps, actor, input, { number: account.number, vendorNumbers, credentialId })
    return seen
  } catch (error) {
    if (error instanceof BudgetSpentError) return wait(error.retryInMs)
    if (error instanceof CannotAskAppleError || error instanceof VaultError) return wait(again)
    throw error
  }
}

type Place =
  | { kind: 'OVER' | 'SEEN' }
  | { kind: 'WAITING'; requestedAt: Date; approvedAt: Date | null; lookedAt: Date | null }

async function readPlace(deps: Deps, actor: SystemActor, input: GainAccessInput): Promise<Place> {
  return deps.db.read(reachOf(actor), async (tx) => {
    const attempt = await accessQueries.findAttempt(tx, input.attemptId)
    if (!attempt || attempt.endedAt) return { kind: 'OVER' }
    if (attempt.credentialId) return { kind: 'SEEN' }
    const [found] = await serviceUserQueries.invitesOf(tx, [input.integrationId])
    if (!found) return { kind: 'OVER' }
    const { requestedAt, approvedAt } = found.invite
    const lookedAt = (await serviceUserQueries.findServiceUser(tx))?.lookedAt ?? null
    return { kind: 'WAITING', requestedAt, approvedAt, lookedAt }
  })
}

/** Whether Apple refuses the token. What was just asked is not asked again, unless somebody said since that it changed. */
async function look(
  deps: Deps,
  actor: SystemActor,
  way: ServiceUserWay,
  { lookedAt, approvedAt }: Extract<Place, { kind: 'WAITING' }>,
): Promise<boolean> {
  const isFresh =
    lookedAt !== null &&
    deps.now().getTime() - lookedAt.getTime() < freshForMs &&
    (approvedAt === null || approvedAt < lookedAt)
  return !isFresh && (await lookAtAccounts(deps, actor, way)) !== null
}

/** The account that an invitation is about. Where somebody approved it, the only one that is nobody's yet will do. */
async function matching(
  deps: Deps,
  actor: SystemActor,
  { integrationId }: GainAccessInput,
  approved: boolean,
): Promise<SeenAccount | null> {
  return deps.db.read(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.findIntegration(tx, integrationId)
    const waiting = await serviceUserQueries.waitingInvites(tx)
    const invite = waiting.find((each) => each.integrationId === integrationId)
    if (!integration || !invite) return null
    const accounts = await serviceUserQueries.reachedAccounts(tx)
    const account = accountOf(invite, waiting, accounts)
    const [only, second] = unclaimed(accounts)
    return account ?? (approved && invite.account === null && only && !second ? only : null)
  })
}
