import { workflowIds } from './names.ts'
import type {
  BackfillInput,
  BulkJobInput,
  GainAccessInput,
  RotateCredentialInput,
  SendMailInput,
} from './workflows.ts'

/** What somebody did to a backfill; its workflow is woken and reads the row again. */
export type BackfillNews = 'backfillPaused' | 'backfillResumed' | 'backfillCancelled'

/** What somebody did to a job; its workflow is woken and reads the row again. */
export type JobNews = 'jobPaused' | 'jobResumed' | 'jobCancelled'

/** What somebody did to an attempt; its workflow is woken and reads the row again. */
export type AttemptNews =
  'invitationApproved' | 'codeEntered' | 'codeWanted' | 'teamsChosen' | 'attemptCancelled'

/** What somebody did to a rotation; its workflow is woken and reads the row again. */
export type RotationNews = 'revocationConfirmed' | 'rotationCancelled'

/** What a use case may ask of the engine; kept in the outbox until the relay has done it. */
export type Command =
  | {
      [Told in AttemptNews | 'gainAccess']: {
        command: Told
        payload: Omit<GainAccessInput, 'workspaceId' | 'remindEveryMs'>
      }
    }[AttemptNews | 'gainAccess']
  | { command: 'backfill'; payload: Omit<BackfillInput, 'workspaceId'> }
  | { [Told in BackfillNews]: { command: Told; payload: Omit<BackfillInput, 'workspaceId'> } }[BackfillNews]
  | {
      [Told in RotationNews | 'rotateCredential']: {
        command: Told
        payload: Omit<RotateCredentialInput, 'workspaceId'>
      }
    }[RotationNews | 'rotateCredential']
  | { command: 'sendMail'; payload: Omit<SendMailInput, 'workspaceId'> }
  | { command: 'runRetried'; payload: { workflowId: string } }
  | { [Told in JobNews | 'bulkJob']: { command: Told; payload: Omit<BulkJobInput, 'workspaceId'> } }[
      JobNews | 'bulkJob']

export type CommandName = Command['command']

/** What a command of this name carries. */
export type PayloadOf<Name extends CommandName> = Extract<Command, { command: Name }>['payload']

const ofAttempt = ({ attemptId }: { attemptId: string }) => workflowIds.gainAccess(attemptId)

const ofBackfill = ({ backfillId }: { backfillId: string }) => workflowIds.backfill(backfillId)

const ofJob = ({ jobId }: { jobId: string }) => workflowIds.bulkJob(jobId)

const ofRotation = ({ credentialId }: { credentialId: string }) => workflowIds.rotateCredential(credentialId)

/** The workflow that each command is for. Commands for one workflow are carried out in the order they were given. */
export const aggregateOf: { [Name in CommandName]: (payload: PayloadOf<Name>) => string } = {
  gainAccess: ofAttempt,
  invitationApproved: ofAttempt,
  codeEntered: ofAttempt,
  codeWanted: ofAttempt,
  teamsChosen: ofAttempt,
  attemptCancelled: ofAttempt,
  backfill: ofBackfill,
  backfillPaused: ofBackfill,
  backfillResumed: ofBackfill,
  backfillCancelled: ofBackfill,
  sendMail: ({ mailId }) => workflowIds.sendMail(mailId),
  runRetried: ({ workflowId }) => workflowId,
  rotateCredential: ofRotation,
  revocationConfirmed: ofRotation,
  rotationCancelled: ofRotation,
  bulkJob: ofJob,
  jobPaused: ofJob,
  jobResumed: ofJob,
  jobCancelled: ofJob,
}
