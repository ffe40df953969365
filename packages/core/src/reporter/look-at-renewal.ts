import type { IntegrationRecord } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { Reason } from '../problems/apple-failure.ts'
import type { ReasonCode } from '../problems/reasons.ts'
import { lookAtSession } from '../sign-in/look-at-session.ts'
import type { Renewal } from './renewal-doubt.pure.ts'
import { lookAtPassword } from './stored-password.ts'

/** Asks Apple whether what would make an integration's next token still works: its sign-in, or its password for apps. */
export async function lookAtRenewal(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
  share: 'PEOPLE' | 'WORK',
): Promise<Renewal> {
  const session = await lookAtSession(deps, actor, integrationId)
  if (session.kind !== 'NONE') return session
  const { kind } = await lookAtPassword(deps, actor, integrationId, share)
  return kind === 'REVOKED' ? { kind: 'GONE', reason: { code: 'PASSWORD_REVOKED', params: {} } } : { kind }
}

/** Why access is as it is, as it is stored; null where nothing stands in the way. */
export const reasonStored = ({ reasonCode, reasonParams }: IntegrationRecord): Reason | null =>
  reasonCode === null ? null : { code: reasonCode as ReasonCode, params: reasonParams ?? {} } // written from reasons alone
