import type { ReporterToken } from '@gatehouse/asc-client'
import type { GainAccessInput } from '@gatehouse/contracts'
import {
  credentialQueries,
  integrationQueries,
  reporterQueries,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { addDays, appleDayOf, publishedAt } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { lookSoon } from '../integrations/look-soon.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { lookAtSession } from '../sign-in/look-at-session.ts'
import { tokenDays } from './accepted-secrets.ts'
import { lookAtPassword } from './stored-password.ts'

/**
 * Renews a token that Apple no longer takes by the password that is kept: takes up the one that the Apple Account has by
 * now, else makes one. Neither ends anybody's, so nobody is asked: the one that Apple has just refused here serves nobody,
 * even where Apple still shows it as good. It takes the old one's place in its row, so every integration that it serves
 * goes on. Run twice, the second finds what the first has made.
 * A reason where what would make it has ended too: that has to be made anew.
 */
export async function renewToken(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  /** Fingerprint of the token that Apple refused. */
  refused: string,
): Promise<'RENEWED' | 'NOT_RENEWED' | Reason> {
  const session = await lookAtSession(deps, actor, input.integrationId)
  if (session.kind === 'GONE') return session.reason
  const password = await lookAtPassword(deps, actor, input.integrationId, 'PEOPLE')
  if (password.kind === 'REVOKED') return { code: 'PASSWORD_REVOKED', params: {} }
  if (password.kind !== 'LIVES') return 'NOT_RENEWED'
  const { token } = password
  const serves = token && deps.vault.fingerprint(actor.workspaceId, token.value) !== refused
  return replace(deps, actor, input, serves ? token : await password.make())
}

async function replace(
  deps: Deps,
  actor: SystemActor,
  { integrationId }: GainAccessInput,
  token: ReporterToken,
): Promise<'RENEWED' | 'NOT_RENEWED'> {
  return deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, integrationId)
    const old = integration ? await credentialQueries.credentialInSlot(tx, integrationId, 'A') : null
    if (!integration || old?.kind !== 'REPORTER_TOKEN') return 'NOT_RENEWED'
    const renewed = await putTokenInRow(deps, tx, actor, integration, token)
    const of = { credentialId: old.id, exceptId: integrationId }
    if (renewed) await lookSoon(tx, actor, of, { at: deps.now() })
    return 'RENEWED'
  })
}

/**
 * Puts a token in the place of the one that an integration asks with, in its row, and records it; when it ends. Null where
 * the row has it already, or another integration that it serves was a moment quicker.
 */
export async function putTokenInRow(
  deps: Deps,
  tx: Tx,
  actor: SystemActor,
  integration: IntegrationRecord,
  { value, expiresOn }: ReporterToken,
): Promise<Date | null> {
  const old = await credentialQueries.credentialInSlot(tx, integration.id, 'A')
  if (old?.kind !== 'REPORTER_TOKEN') return null
  const { workspaceId, id: credentialId } = old
  const fingerprint = deps.vault.fingerprint(workspaceId, value)
  if (fingerprint === old.fingerprint) return null
  const expiresAt = publishedAt(expiresOn ?? addDays(appleDayOf(deps.now()), tokenDays))
  await reporterQueries.updateCredential(tx, credentialId, {
    fingerprint,
    sealed: await deps.vault.seal({ workspaceId, credentialId }, value),
    expiresAt,
  })
  const target = { kind: 'integration', id: integration.id, clientId: integration.clientId } as const
  const change = { field: 'reporterToken', from: old.fingerprint, to: fingerprint }
  await record(tx, actor, 'integration.tokenRenewed', target, [change])
  return expiresAt
}
