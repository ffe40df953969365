import {
  attemptQueries,
  credentialQueries,
  providerQueries,
  integrationQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { offerCredential } from '../integrations/integration-key.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { providerOfAccount } from '../reporter/connect-account.ts'
import type { TeamRead } from './keep-session.ts'

const method = 'APPLE_ID_2FA'

/** What a sign-in for several teams came to beside its own. */
interface Chosen {
  email: string
  others: readonly TeamRead[]
  attemptId: string
  tokenId: string
  sessionId: string
}

/**
 * Makes an integration of each team that was chosen beside the sign-in's own, under the same credentials: token in slot A,
 * session in slot RENEWAL. Each is checked by an attempt of its own, and renewed by itself.
 */
export async function connectTeams(
  deps: Deps,
  tx: Tx,
  actor: SystemActor,
  beside: IntegrationRecord,
  { email, others, attemptId, tokenId, sessionId }: Chosen,
): Promise<void> {
  const { workspaceId, clientId } = beside
  const signIn = await attemptQueries.findAttempt(tx, attemptId)
  const taken = await providerQueries.issuersConnectedBy(tx, clientId, method, beside.id)
  for (const { team, account } of others.filter((each) => !taken.includes(each.team.issuerId))) {
    const known = await providerQueries.findProviderByIssuer(tx, clientId, team.issuerId)
    const providerId = known?.id ?? (await providerOfAccount(tx, { workspaceId, id: clientId }, account))
    const vendorNumbers = [...new Set([...(known?.vendorNumbers ?? []), ...account.vendorNumbers])]
    await providerQueries.updateProvider(tx, providerId, {
      issuerId: team.issuerId,
      reporterAccount: account.number,
      vendorNumbers,
    })
    const integration = await integrationQueries.insertIntegration(tx, {
      workspaceId,
      clientId,
      providerId,
      method,
      label: team.name,
      ownerMemberId: beside.ownerMemberId,
      access: 'NOT_YET',
      state: 'DRAFT',
      stateAt: deps.now(),
    })
    const of = { workspaceId, clientId, integrationId: integration.id }
    await offerCredential(tx, integration, tokenId)
    await credentialQueries.fillSlot(tx, { ...of, slot: 'RENEWAL', credentialId: sessionId })
    const checkedBy = await attemptQueries.insertAttempt(tx, {
      ...of,
      credentialId: tokenId,
      startedByMemberId: signIn?.startedByMemberId ?? null,
      stage: 'QUEUED',
      appleId: email,
    })
    await moveIntegration(tx, actor, integration, {
      evidence: {},
      transitionId: `attempt:${checkedBy}`,
      at: deps.now(),
    })
    await record(tx, actor, 'integration.connected', { kind: 'integration', id: integration.id, clientId })
    await dispatch(tx, actor, 'gainAccess', { clientId, integrationId: integration.id, attemptId: checkedBy })
  }
}
