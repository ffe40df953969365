import { setTimeout } from 'node:timers/promises'
import type { OutboxRow } from '@gatehouse/db'
import type {
  BackfillInput,
  BulkJobInput,
  GainAccessInput,
  RotateCredentialInput,
  SendMailInput,
} from '@gatehouse/contracts'
import type { Work } from '../src/index.ts'

// The order of the worker's workflows without an engine: no waiting, no retrying. What an activity throws puts off
// what it was for, as the workflows do when Temporal has given up.

/** Does what the outbox asks for, and what that asks for, until nothing is left; histories only where they are wanted. */
export async function settle(work: Work, { histories = true } = {}): Promise<void> {
  for (;;) {
    const intentions: OutboxRow[] = []
    await work.relayOutbox(async (intention) => void intentions.push(intention))
    if (intentions.length === 0) return
    for (const intention of intentions)
      if (histories || intention.command !== 'backfill') await run(work, intention)
  }
}

async function run(work: Work, { command, workspaceId, payload }: OutboxRow): Promise<void> {
  const input = { ...payload, workspaceId }
  const ofAttempt = [
    'gainAccess',
    'invitationApproved',
    'codeEntered',
    'codeWanted',
    'teamsChosen',
    'attemptCancelled',
  ]
  if (ofAttempt.includes(command)) return gainAccess(work, input as GainAccessInput) // as dispatched
  if (command === 'rotateCredential') return rotate(work, input as RotateCredentialInput) // as dispatched
  if (command === 'revocationConfirmed')
    return void (await work.watchRevocation(input as RotateCredentialInput)) // as dispatched
  if (command === 'rotationCancelled') return // it would only wake the rotation
  if (command.startsWith('backfill')) return backfill(work, input as BackfillInput) // as dispatched
  if (command === 'bulkJob') return bulkJob(work, input as BulkJobInput) // as dispatched
  if (command.startsWith('job')) return // it would only wake the job
  if (command === 'runRetried') return // no run is at an engine
  if (command === 'sendMail') return void (await work.sendMail(input as SendMailInput)) // as dispatched
  throw new Error(`nobody does ${command}`)
}

/** Does a job until it has ended, or would wait. */
export async function bulkJob(work: Work, input: BulkJobInput): Promise<void> {
  for (;;) {
    const { done, retryInMs } = await work.stepJob(input)
    if (done || retryInMs > 0) return
  }
}

async function gainAccess(work: Work, input: GainAccessInput): Promise<void> {
  try {
    let verdict = await work.verifyAccess(input)
    if (verdict.invited) {
      if (!(await work.stepInvitation(input)).seen) return
      verdict = await work.verifyAccess(input)
    }
    if (verdict.signIn) {
      if (!(await signIn(work, input))) return
      verdict = await work.verifyAccess(input)
    }
    if (!verdict.granted) return
    await work.syncApps(input)
  } catch {
    return work.giveUpAccess(input)
  }
  await work.openAccess(input)
}

async function rotate(work: Work, input: RotateCredentialInput): Promise<void> {
  try {
    const { verified, asksAnalytics } = await work.verifyRotation(input)
    if (!verified) return
    if (asksAnalytics) while (!(await work.requestAnalytics(input)).done);
  } catch {
    return work.giveUpRotation(input)
  }
  await work.switchRotation(input)
  await work.watchRevocation(input)
}

export async function backfill(work: Work, input: BackfillInput): Promise<void> {
  for (;;) {
    const batch = await work.leaseDeliveries(input)
    if (batch.done || batch.retryInMs > 0) return
    const { retryInMs, failedIds } = await work.fetchDeliveries({ ...input, deliveryIds: batch.deliveryIds })
    await Promise.all(failedIds.map((deliveryId) => fetchOrPostpone(work, { ...input, deliveryId })))
    if (retryInMs > 0) return
  }
}

/** One sync as it is due; the deliveries that it fetched. */
export async function syncDue(work: Work): Promise<string[]> {
  const fetched: string[] = []
  for (const input of (await work.dueWork()).syncs) {
    const { reached } = await work.syncApps(input).catch(() => ({ reached: false }))
    const plan = reached ? await work.planSync(input) : { deliveryIds: [] }
    for (const deliveryId of plan.deliveryIds) await fetchOrPostpone(work, { ...input, deliveryId })
    fetched.push(...plan.deliveryIds)
    await work.finishSync({ ...input, reached })
  }
  return fetched
}

/** The looks that are due. */
export async function watchDue(work: Work): Promise<number> {
  const { watches } = await work.dueWork()
  for (const input of watches) {
    await work.probeIntegration(input).catch(() => undefined)
    await work.finishWatch(input)
  }
  return watches.length
}

const fetchOrPostpone = (work: Work, input: Parameters<Work['fetchDelivery']>[0]) =>
  work.fetchDelivery(input).catch(() => work.postponeDelivery(input))

/** Goes on until somebody is waited for; whether somebody is signed in. */
async function signIn(work: Work, input: GainAccessInput): Promise<boolean> {
  for (;;) {
    const { done, signedIn, waitMs } = await work.stepSignIn(input)
    if (done || waitMs > 0) return signedIn
  }
}

/** Asks something that waits for the engine, and does its work meanwhile. */
export async function withEngine<Answer>(work: Work, asked: Promise<Answer>): Promise<Answer> {
  let answered = false
  const settled = asked.finally(() => (answered = true))
  settled.catch(() => undefined)
  while (!answered) {
    await settle(work, { histories: false })
    await setTimeout(10)
  }
  return settled
}
