/** What a run waits for. */
export const waitReasons = [
  'CODE',
  'INVITATION',
  'REVOCATION',
  'LIMIT',
  'APPLE',
  'PAUSED',
  'DAY',
  'MAIL_SERVER',
] as const
export type WaitReason = (typeof waitReasons)[number]

export interface RunWait {
  for: WaitReason
  until: Date
}

/** Shorter waits are part of the work. */
const shortestMs = 2_000

const reasons: Record<string, WaitReason> = {
  stepSignIn: 'CODE',
  stepInvitation: 'INVITATION',
  watchRevocation: 'REVOCATION',
  leaseDeliveries: 'LIMIT',
  fetchDelivery: 'LIMIT',
  fetchDeliveries: 'LIMIT',
  probeIntegration: 'LIMIT',
  stepJob: 'DAY',
  sendMail: 'MAIL_SERVER',
}

/** What an activity's answer has its workflow wait for; null where it goes on at once or has ended. */
export function waitOf(step: string, answer: unknown, at: Date): RunWait | null {
  if (typeof answer !== 'object' || answer === null || ('done' in answer && answer.done === true)) return null
  const ms = 'waitMs' in answer ? answer.waitMs : 'retryInMs' in answer ? answer.retryInMs : 0
  if (typeof ms !== 'number' || ms < shortestMs) return null
  const paused = 'paused' in answer && answer.paused === true
  const quiet = 'quiet' in answer && answer.quiet === true
  const why = paused ? 'PAUSED' : quiet ? 'DAY' : reasons[step]
  return why === undefined ? null : { for: why, until: new Date(at.getTime() + ms) }
}
