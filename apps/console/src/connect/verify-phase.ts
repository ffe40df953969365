import { isSigningIn } from '../code/is-signing-in.ts'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

/** How far the first try to gain access is. */
export type VerifyPhase = 'signing' | 'queued' | 'working' | 'failed' | 'open'

/** Reads the phase from the state: access is open once it is anything but unfinished or shut. */
export function phaseOf({
  state,
  attempt,
}: Pick<IntegrationDetailFragment, 'state' | 'attempt'>): VerifyPhase {
  if (isSigningIn(attempt) && attempt.stage !== 'VERIFYING') return 'signing'
  if (attempt?.stage === 'QUEUED') return 'queued'
  if (attempt?.stage === 'VERIFYING' || state === 'VERIFYING') return 'working'
  // A renewal may fail where the access that was there goes on.
  if (attempt?.stage === 'FAILED') return 'failed'
  if (state === 'DRAFT' || state === 'NEEDS_REAUTH' || state === 'REVOKED' || state === 'LOCKED')
    return 'failed'
  return 'open'
}
