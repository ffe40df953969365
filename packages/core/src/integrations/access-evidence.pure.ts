import { stateAfter } from './reason-states.pure.ts'
import type { Access } from './state.pure.ts'

/**
 * What a reason says of an access that was open: shut, or working with limits. An agreement, the membership, the
 * team, a role or a vendor number limit it: the credential is good, and what ends the limit is not a renewal.
 */
export const accessAfter = (reasonCode: string): Extract<Access, 'LIMITED' | 'SHUT'> =>
  stateAfter(reasonCode) === 'DEGRADED' ? 'LIMITED' : 'SHUT'

/** Reasons that lie with the whole account at Apple, or with our machine: they end there, and then everything goes on by itself. */
const ofAccount = new Set([
  'AGREEMENT_REQUIRED',
  'MEMBERSHIP_EXPIRED',
  'TEAM_NOT_FOUND',
  'REFUSED_BY_APPLE',
  'CLOCK_SKEW',
  'NO_SIMULATOR',
  'SEAL_KEY_MISSING',
])

/** Reasons that lie with our machine: any answer of Apple's proves that they are over. */
const ofMachine = new Set(['CLOCK_SKEW', 'NO_SIMULATOR', 'SEAL_KEY_MISSING'])

/** Whether any answer of Apple's ends a limit. What lies with the account may concern some answers and not others. */
export const endsWithAnyAnswer = (reasonCode: string): boolean => ofMachine.has(reasonCode)

/** Whether a limit ends by itself once Apple answers again. */
export const isOfAccount = (reasonCode: string): boolean => ofAccount.has(reasonCode)
