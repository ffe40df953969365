import { AscError } from '@gatehouse/asc-client'
import { serviceUserQueries, type ConnectLinkRow, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import type { Deps } from '../deps.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { freshForMs } from '../service-user/look-again.pure.ts'
import { lookAtAccounts, openServiceUser } from '../service-user/look-at-accounts.ts'
import { accountOf } from '../service-user/match-account.pure.ts'
import { VaultError } from '../vault/vault.ts'

/** Since when Apple shows our user the account to which it was invited on a link; null while it does not. */
export async function invitationSeenAt(tx: Tx, link: ConnectLinkRow): Promise<Date | null> {
  const [account] = link.team?.accounts ?? []
  if (link.method !== 'SERVICE_USER_INVITE' || !account) return null
  const invite = { integrationId: link.id, clientId: link.clientId, name: account.name, account: null }
  const seen = await serviceUserQueries.reachedAccounts(tx)
  return accountOf(invite, [invite], seen)?.seenAt ?? null
}

/**
 * Asks Apple which accounts our user reaches, while somebody waits on the page of a link; at most once a minute for all who
 * wait, whichever link it is. What Apple does not say now stands in nobody's way.
 */
export async function lookForInvitation(deps: Deps, actor: SystemActor): Promise<void> {
  const known = await deps.db.read(reachOf(actor), (tx) => serviceUserQueries.findServiceUser(tx))
  const agoMs = known?.lookedAt ? deps.now().getTime() - known.lookedAt.getTime() : freshForMs
  if (!known || agoMs < freshForMs) return
  try {
    const way = await openServiceUser(deps, actor)
    if (way) await lookAtAccounts(deps, actor, way)
  } catch (error) {
    if (error instanceof AscError || error instanceof BudgetSpentError) return
    if (error instanceof CannotAskAppleError || error instanceof VaultError) return
    throw error
  }
}
