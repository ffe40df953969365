import type { Command } from '@gatehouse/contracts'
import { z } from 'zod'

const ref = { clientId: z.uuid(), integrationId: z.uuid() }

const ofBackfill = <Name extends string>(name: Name) =>
  z.object({ command: z.literal(name), payload: z.object({ ...ref, backfillId: z.uuid() }) })

const ofAttempt = <Name extends string>(name: Name) =>
  z.object({ command: z.literal(name), payload: z.object({ ...ref, attemptId: z.uuid() }) })

const ofRotation = <Name extends string>(name: Name) =>
  z.object({
    command: z.literal(name),
    payload: z.object({ ...ref, rotationId: z.uuid(), credentialId: z.uuid() }),
  })

const ofJob = <Name extends string>(name: Name) =>
  z.object({ command: z.literal(name), payload: z.object({ jobId: z.uuid() }) })

const command: z.ZodType<Command> = z.discriminatedUnion('command', [
  ofAttempt('gainAccess'),
  ofAttempt('invitationApproved'),
  ofAttempt('codeEntered'),
  ofAttempt('codeWanted'),
  ofAttempt('teamsChosen'),
  ofAttempt('attemptCancelled'),
  ofBackfill('backfill'),
  ofBackfill('backfillPaused'),
  ofBackfill('backfillResumed'),
  ofBackfill('backfillCancelled'),
  z.object({ command: z.literal('sendMail'), payload: z.object({ mailId: z.uuid() }) }),
  z.object({ command: z.literal('runRetried'), payload: z.object({ workflowId: z.string().min(1) }) }),
  ofRotation('rotateCredential'),
  ofRotation('revocationConfirmed'),
  ofRotation('rotationCancelled'),
  ofJob('bulkJob'),
  ofJob('jobPaused'),
  ofJob('jobResumed'),
  ofJob('jobCancelled'),
])

/** An intention as it was left in the outbox. @throws {ZodError} for one that this version does not know. */
export const readCommand = (intention: { command: string; payload: unknown }): Command =>
  command.parse(intention)
