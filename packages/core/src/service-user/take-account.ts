import type { GainAccessInput } from '@gatehouse/contracts'
import { integrationQueries, serviceUserQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { offerCredential } from '../integrations/integration-key.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { keepBootstrap } from './bootstrap.ts'
import { claimAccount } from './claim-account.ts'

/** Goes on with the account that was seen: it is the integration's, and the service user's token asks. Twice is once. */
export async function takeAccount(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  account: { number: string; vendorNumbers: readonly string[]; credentialId: string },
): Promise<void> {
  const at = deps.now()
  const { credentialId } = account
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, input.integrationId)
    const isMine = integration && (await serviceUserQueries.goOnWith(tx, input.attemptId, credentialId))
    if (!isMine) return
    const { id, clientId, access } = integration
    const placed = await claimAccount(tx, integration, account)
    // Where nothing asks that works, it asks from now on, and what was there waits.
    const atOnce = access === 'SHUT' || access === 'NOT_YET'
    if (atOnce) await keepBootstrap(tx, integration, credentialId)
    await offerCredential(tx, integration, credentialId)
    const [known] = await serviceUserQueries.invitesOf(tx, [id])
    const acceptedAt = known?.invite.acceptedAt ?? at
    await serviceUserQueries.updateInvite(tx, id, { acceptedAt, seenAt: at })
    const evidence = {
      ...placed,
      ...(atOnce ? { method: 'SERVICE_USER_INVITE' as const } : {}),
      ...(access === 'NOT_YET' ? { reason: null } : {}),
    }
    await moveIntegration(tx, actor, integration, {
      evidence,
      transitionId: `attempt:${input.attemptId}:seen`,
      at,
    })
    const changes = [{ field: 'account', from: null, to: account.number }]
    await record(tx, actor, 'integration.serviceUserAccepted', { kind: 'integration', id, clientId }, changes)
  })
}
