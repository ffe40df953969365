import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client'
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/common'
import {
  attemptSignals,
  backfillSignals,
  jobSignals,
  rotationSignals,
  searchAttributes,
  taskQueue,
  workflowIds,
  type BulkJobInput,
  type SendMailInput,
  type WorkflowInputs,
} from '@gatehouse/contracts'
import type { DueWork, Work } from '@gatehouse/core'
import { lookAtSilent } from '../runs/look-at-silent.ts'
import { readCommand } from './read-command.ts'
import { retryNow } from './retry-now.ts'

/** Starts workflows under ids derived from rows, so that starting twice is once. */
export interface Starter {
  /** Does what an intention of the outbox asks. @throws for a command that this version does not know. */
  carryOut(intention: {
    workspaceId: string
    command: string
    payload: Record<string, string>
  }): Promise<void>
  /** Starts what is due and what has not ended; what runs already goes on. */
  startDue(due: DueWork): Promise<void>
  /** Asks what became of runs that told nothing for long. */
  lookAtSilent(): Promise<void>
}

const optionsOf = <T extends keyof WorkflowInputs>(
  type: T,
  workflowId: string,
  input: WorkflowInputs[T],
  fairnessKey: string,
) => ({
  workflowId,
  taskQueue,
  args: [input],
  workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
  priority: { fairnessKey },
  searchAttributes: {
    [searchAttributes.workspace]: [input.workspaceId],
    [searchAttributes.client]: [input.clientId],
    [searchAttributes.integration]: [input.integrationId],
    [searchAttributes.kind]: [type],
  },
})

/** What is of a whole workspace takes its turn beside the workspace's keys. */
const optionsOfWorkspace = <Input extends { workspaceId: string }>(
  kind: string,
  workflowId: string,
  input: Input,
) => ({
  workflowId,
  taskQueue,
  args: [input],
  workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
  priority: { fairnessKey: input.workspaceId },
  searchAttributes: {
    [searchAttributes.workspace]: [input.workspaceId],
    [searchAttributes.kind]: [kind],
  },
})

const optionsOfJob = (input: BulkJobInput) =>
  optionsOfWorkspace('bulkJob', workflowIds.bulkJob(input.jobId), input)

const optionsOfMail = (input: SendMailInput) =>
  optionsOfWorkspace('sendMail', workflowIds.sendMail(input.mailId), input)

/** The engine is asked for this long; less than the outbox leaves to whoever took an intention. */
const longestMs = 10_000

/** A starter over a client of the engine. Work of one key waits in one line, and lines take turns. */
export function createStarter(
  client: Client,
  work: Pick<Work, 'fairnessKey' | 'silentRuns' | 'noteRuns'>,
): Starter {
  const start = async <T extends keyof WorkflowInputs>(
    type: T,
    workflowId: string,
    input: WorkflowInputs[T],
  ) => {
    try {
      await client.workflow.start(type, {
        ...optionsOf(type, workflowId, input, await work.fairnessKey(input)),
        workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
      })
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
    }
  }
  const startOfWorkspace = async (type: string, options: ReturnType<typeof optionsOfWorkspace>) => {
    try {
      const workflowIdConflictPolicy = WorkflowIdConflictPolicy.USE_EXISTING
      await client.workflow.start(type, { ...options, workflowIdConflictPolicy })
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
    }
  }
  const startJob = (input: BulkJobInput) => startOfWorkspace('bulkJob', optionsOfJob(input))
  const startMail = (input: SendMailInput) => startOfWorkspace('sendMail', optionsOfMail(input))
  const carryOut: Starter['carryOut'] = async ({ workspaceId, ...intention }) => {
    const { command, payload } = readCommand(intention)
    if (command === 'gainAccess')
      return start(command, workflowIds.gainAccess(payload.attemptId), { workspaceId, ...payload })
    if (command === 'runRetried') return retryNow(client, payload.workflowId)
    if (command === 'sendMail') return startMail({ workspaceId, ...payload })
    if (command === 'bulkJob') return startJob({ workspaceId, ...payload })
    if (command === 'jobPaused' || command === 'jobResumed' || command === 'jobCancelled') {
      const options = { ...optionsOfJob({ workspaceId, ...payload }), signal: jobSignals[command] }
      return void (await client.workflow.signalWithStart('bulkJob', options))
    }
    if (
      command === 'invitationApproved' ||
      command === 'codeEntered' ||
      command === 'codeWanted' ||
      command === 'teamsChosen' ||
      command === 'attemptCancelled'
    ) {
      const input = { workspaceId, ...payload }
      const fairnessKey = await work.fairnessKey(input)
      const options = optionsOf('gainAccess', workflowIds.gainAccess(payload.attemptId), input, fairnessKey)
      const signal = attemptSignals[command]
      return void (await client.workflow.signalWithStart('gainAccess', { ...options, signal }))
    }
    if (
      command === 'rotateCredential' ||
      command === 'revocationConfirmed' ||
      command === 'rotationCancelled'
    ) {
      const ofRotation = { workspaceId, ...payload }
      const id = workflowIds.rotateCredential(payload.credentialId)
      if (command === 'rotateCredential') return start(command, id, ofRotation)
      const rotating = optionsOf('rotateCredential', id, ofRotation, await work.fairnessKey(ofRotation))
      const signal = rotationSignals[command]
      return void (await client.workflow.signalWithStart('rotateCredential', { ...rotating, signal }))
    }
    const input = { workspaceId, ...payload }
    const workflowId = workflowIds.backfill(payload.backfillId)
    if (command === 'backfill') return start(command, workflowId, input)
    // A workflow that is not there is started: it reads its row, and ends where that has ended.
    const options = optionsOf('backfill', workflowId, input, await work.fairnessKey(input))
    await client.workflow.signalWithStart('backfill', { ...options, signal: backfillSignals[command] })
  }
  return {
    carryOut: (given) => client.withDeadline(Date.now() + longestMs, () => carryOut(given)),
    lookAtSilent: () => lookAtSilent(client, work),
    startDue: async ({ syncs, watches, attempts, backfills, jobs, mails, rotations }) => {
      for (const input of jobs) await startJob(input)
      for (const input of mails) await startMail(input)
      for (const input of attempts) await start('gainAccess', workflowIds.gainAccess(input.attemptId), input)
      for (const input of rotations)
        await start('rotateCredential', workflowIds.rotateCredential(input.credentialId), input)
      for (const input of backfills) await start('backfill', workflowIds.backfill(input.backfillId), input)
      for (const input of syncs)
        await start('syncIntegration', workflowIds.syncIntegration(input.integrationId, input.dueAt), input)
      for (const input of watches)
        await start('watchIntegration', workflowIds.watchIntegration(input.integrationId, input.dueAt), input)
    },
  }
}
