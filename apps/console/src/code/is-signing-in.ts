import type { SignInAttemptFragment } from '../graphql/graphql.ts'

/** The stages of a sign-in that runs; those of other attempts are not here. */
const RUNNING: readonly string[] = [
  'QUEUED',
  'PROVING',
  'AWAITING_CODE',
  'ENTERING_CODE',
  'CHOOSING_TEAM',
  'FINISHING',
  'VERIFYING',
]

/** Whether somebody is signing in to Apple. */
export const isSigningIn = (attempt: SignInAttemptFragment | null): attempt is SignInAttemptFragment =>
  attempt !== null && attempt.appleId !== null && attempt.endedAt === null && RUNNING.includes(attempt.stage)
