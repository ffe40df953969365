import type { AttemptRow } from './until-attempt.ts'

/** What Apple asks for, and where the code went. */
export interface ChallengeView {
  /** CHOOSE until somebody says which number; others are where the code went. */
  kind: 'DEVICES' | 'TEXT' | 'CALL' | 'CHOOSE'
  /** The number as Apple masks it; null for devices. */
  sentTo: string | null
  digits: number
  /** Until when the code is good, about; Apple does not say. */
  expiresAt: Date | null
  /** When another may be asked for; null where Apple sends no more in this sign-in. */
  nextResendAt: Date | null
  phones: CodePhoneView[]
}

/** A number that codes can go to, masked by Apple. */
export interface CodePhoneView {
  id: string
  masked: string
  callsOnly: boolean
}

/** The challenge of an attempt that waits for a code; null for any other. */
export function toChallenge(row: AttemptRow): ChallengeView | null {
  if (row.challengeKind === null || row.endedAt !== null) return null
  return {
    kind: row.challengeKind as ChallengeView['kind'], // written by the steps of a sign-in alone
    sentTo: row.challengeSentTo,
    digits: row.challengeDigits ?? 6,
    expiresAt: row.challengeExpiresAt,
    nextResendAt: row.nextResendAt,
    phones: (row.challengePhones ?? []).map(({ id, masked, callsOnly = false }) => ({
      id,
      masked,
      callsOnly,
    })),
  }
}
