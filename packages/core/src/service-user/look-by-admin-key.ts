import { AscError, type AscClient } from '@gatehouse/asc-client'
import { serviceUserQueries, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { connectToApple } from '../integrations/connect-to-apple.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { VaultError } from '../vault/vault.ts'
import { keyOfAccount } from './key-of-account.pure.ts'

/**
 * Where the client is connected by an Admin key too, asks Apple with it whether the service user was invited, and whether it
 * has accepted (MA-11): nobody has to say that an invitation was sent. What Apple does not answer changes nothing.
 */
export async function lookByAdminKey(deps: Deps, actor: SystemActor, integrationId: string): Promise<void> {
  const found = await deps.db.read(reachOf(actor), (tx) => findKey(tx, integrationId))
  if (!found) return
  try {
    const { way } = await connectToApple(deps, actor, found.keyIntegrationId)
    if (way.api) await note(deps, actor, integrationId, await ask(way.api, found.email))
  } catch (error) {
    const passes =
      error instanceof AscError ||
      error instanceof BudgetSpentError ||
      error instanceof CannotAskAppleError ||
      error instanceof VaultError
    if (!passes) throw error
  }
}

async function findKey(
  tx: Tx,
  integrationId: string,
): Promise<{ keyIntegrationId: string; email: string } | null> {
  const serviceUser = await serviceUserQueries.findServiceUser(tx)
  const waiting = await serviceUserQueries.waitingInvites(tx)
  const invite = waiting.find((each) => each.integrationId === integrationId)
  if (!serviceUser || !invite) return null
  const keys = await serviceUserQueries.adminKeysOf(tx, invite.clientId)
  const others = waiting.filter(({ clientId }) => clientId === invite.clientId).length - 1
  const key = keyOfAccount(invite, others, keys)
  return key && { keyIntegrationId: key.integrationId, email: serviceUser.email }
}

type Standing = 'NONE' | 'INVITED' | 'ACCEPTED'

async function ask(api: AscClient, email: string): Promise<Standing> {
  if (await api.findUser(email)) return 'ACCEPTED'
  return (await api.findInvitation(email)) ? 'INVITED' : 'NONE'
}

/** An invitation that ran out, or was taken back, was none: the step is open again. */
async function note(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
  standing: Standing,
): Promise<void> {
  const at = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const invite = await serviceUserQueries.lockUnproved(tx, integrationId)
    if (!invite || invite.seenAt) return
    const invitedAt = standing === 'NONE' ? null : (invite.invitedAt ?? at)
    const acceptedAt = standing === 'ACCEPTED' ? (invite.acceptedAt ?? at) : invite.acceptedAt
    const same = (one: Date | null, other: Date | null) => one?.getTime() === other?.getTime()
    if (same(invitedAt, invite.invitedAt) && same(acceptedAt, invite.acceptedAt)) return
    await serviceUserQueries.updateInvite(tx, integrationId, { invitedAt, acceptedAt })
    await announce(tx, actor, { kind: 'integration', id: integrationId, clientId: invite.clientId })
  })
}
