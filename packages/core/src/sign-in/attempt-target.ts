import { attemptQueries, integrationQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import { isUuid } from '../by-id.ts'
import { problem } from '../problems/domain-error.ts'
import type { AttemptRow } from './until-attempt.ts'

/** Which sign-in is meant: the one that runs at an integration, or exactly this one. */
export interface AttemptTarget {
  integrationId?: string | null | undefined
  attemptId?: string | null | undefined
}

/**
 * The attempt that is meant, held with its integration until the transaction ends.
 * @throws {DomainError} NOT_FOUND out of reach; CONFLICT when it has ended, or is not the one that runs.
 */
export async function attemptToChange(
  tx: Tx,
  { integrationId, attemptId }: AttemptTarget,
): Promise<{ attempt: AttemptRow; integration: IntegrationRecord }> {
  const field = attemptId ? 'attemptId' : 'integrationId'
  const named = attemptId && isUuid(attemptId) ? await attemptQueries.findAttempt(tx, attemptId) : null
  const id = named?.integrationId ?? (attemptId ? null : integrationId)
  const integration = id && isUuid(id) ? await integrationQueries.lockIntegration(tx, id) : null
  if (!integration || (integrationId && integrationId !== integration.id))
    throw problem('NOT_FOUND', 'There is no such sign-in, or it is not shared with you.', { field })
  const open = await attemptQueries.findOpenAttempt(tx, integration.id)
  const attempt =
    open && (!named || named.id === open.id) ? await attemptQueries.lockAttempt(tx, open.id) : null
  if (!attempt || attempt.endedAt)
    throw problem('CONFLICT', 'This sign-in has ended.', { field, hint: 'Restart the sign-in.' })
  return { attempt, integration }
}
