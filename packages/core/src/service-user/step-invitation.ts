import type { GainAccessInput, InvitationStep } from '@gatehouse/contracts'
import { attemptQueries, serviceUserQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import type { Deps } from '../deps.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { VaultError } from '../vault/vault.ts'
import { lookAgainMs, freshForMs } from './look-again.pure.ts'
import { lookAtAccounts, openServiceUser, type ServiceUserWay } from './look-at-accounts.ts'
import { lookByAdminKey } from './look-by-admin-key.ts'
import { acceptedOf, accountOf, unclaimed, type SeenAccount } from './match-account.pure.ts'
import { remindWhenDue, usualRemindEveryMs } from './remind-client.ts'
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
  const attempt = await deps.db.read(reachOf(actor), (tx) => attemptQueries.findAttempt(tx, attemptId))
  return attempt?.stage === 'PENDING' && attempt.credentialId === null && attempt.endedAt === null
}

/**
 * Looks once whether the service user reaches the account that an invitation is about, and then asks with its token from now
 * on; else notes what an Admin key of the client tells, reminds whoever has to act when that is due, and says how long to
 * wait. One answer of Apple's serves all invitations that ask within a minute.
 * @throws {AscError} that may be different next time.
 */
export async function stepInvitation(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
): Promise<InvitationStep> {
  const place = await readPlace(deps, actor, input)
  if (place.kind !== 'WAITING') return place.kind === 'SEEN' ? seen : over
  const { integrationId, remindEveryMs } = input
  const lookMs = lookAgainMs(deps.now().getTime() - place.requestedAt.getTime())
  const left = await remindWhenDue(deps, actor, integrationId, remindEveryMs ?? usualRemindEveryMs)
  const again = Math.min(lookMs, left ?? lookMs)
  try {
    const way = await openServiceUser(deps, actor)
    if (!way || (await look(deps, actor, way, place))) return wait(again)
    const account = await matching(deps, actor, input, way, place)
    if (!account) {
      await lookByAdminKey(deps, actor, integrationId)
      return wait(again)
    }
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
    const attempt = await attemptQueries.findAttempt(tx, input.attemptId)
    if (!attempt || attempt.endedAt) return { kind: 'OVER' }
    if (attempt.credentialId) return { kind: 'SEEN' }
    const [found] = await serviceUserQueries.invitesOf(tx, [input.integrationId])
    if (!found) return { kind: 'OVER' }
    const { requestedAt, approvedAt } = found.invite
    const lookedAt = (await serviceUserQueries.findServiceUser(tx))?.lookedAt ?? null
    return { kind: 'WAITING', requestedAt, approvedAt, lookedAt }
  })
}

/**
 * Whether Apple refuses the token. What was just asked is not asked again, unless somebody said that it changed: then it is
 * asked each time, since their clock and this one may differ.
 */
async function look(
  deps: Deps,
  actor: SystemActor,
  way: ServiceUserWay,
  { lookedAt, approvedAt, requestedAt }: Extract<Place, { kind: 'WAITING' }>,
): Promise<boolean> {
  const agoMs = lookedAt === null ? null : deps.now().getTime() - lookedAt.getTime()
  // What was seen before it was asked for may be what is gone since.
  const isSince = approvedAt === null && lookedAt !== null && lookedAt > requestedAt
  const isFresh = isSince && agoMs !== null && agoMs >= 0 && agoMs < freshForMs
  return !isFresh && (await lookAtAccounts(deps, actor, way)) !== null
}

/**
 * The account that an invitation is about: by its number or name, by vendor numbers that are known of it, or, where somebody
 * said that it was accepted, the only one that can be meant.
 */
async function matching(
  deps: Deps,
  actor: SystemActor,
  { integrationId }: GainAccessInput,
  way: ServiceUserWay,
  { approvedAt, requestedAt }: Extract<Place, { kind: 'WAITING' }>,
): Promise<SeenAccount | null> {
  const found = await deps.db.read(reachOf(actor), async (tx) => {
    const waiting = await serviceUserQueries.waitingInvites(tx)
    const invite = waiting.find((each) => each.integrationId === integrationId)
    return invite && { invite, waiting, accounts: await serviceUserQueries.reachedAccounts(tx) }
  })
  if (!found) return null
  const { invite, waiting, accounts } = found
  const named = accountOf(invite, waiting, accounts)
  if (named || invite.account !== null) return named
  const numbered = await byVendorNumbers(way, invite.vendorNumbers, accounts)
  return numbered ?? (approvedAt === null ? null : acceptedOf(accounts, requestedAt))
}

/** The account that has the vendor numbers of what was connected before: Apple gives each to one account alone. */
async function byVendorNumbers(
  { client }: ServiceUserWay,
  vendorNumbers: readonly string[],
  accounts: readonly SeenAccount[],
): Promise<SeenAccount | null> {
  if (vendorNumbers.length === 0) return null
  for (const account of unclaimed(accounts)) {
    const theirs = await client.listVendors(account.number)
    if (theirs.some((number) => vendorNumbers.includes(number))) return account
  }
  return null
}
