import type { RemedyActor } from '../problems/domain-error.ts'
import type { WaitReason } from './wait-of.pure.ts'

const texts: Record<WaitReason, { message: string; actor: RemedyActor }> = {
  CODE: { message: 'Somebody has to enter the code that Apple sent.', actor: 'YOU' },
  INVITATION: { message: "The client has to accept this workspace's Apple user.", actor: 'CLIENT_ADMIN' },
  REVOCATION: { message: 'The old key has to be revoked at Apple.', actor: 'CLIENT_ADMIN' },
  LIMIT: { message: "Apple's limit for this key is used up for now; it goes on by itself.", actor: 'NOBODY' },
  APPLE: { message: 'Apple has not published it yet.', actor: 'APPLE' },
  PAUSED: { message: 'Somebody paused it.', actor: 'YOU' },
  DAY: { message: 'It waits for its time.', actor: 'NOBODY' },
  MAIL_SERVER: {
    message: 'The mail server refuses it for now; it is tried again by itself.',
    actor: 'WORKSPACE_ADMIN',
  },
}

/** What a run waits for, and who ends that. */
export const describeWait = (reason: WaitReason): { message: string; actor: RemedyActor } => texts[reason]
