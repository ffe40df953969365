import { WorkflowNotFoundError, type Client } from '@temporalio/client'
import { expect, vi } from 'vitest'
import { withEngine } from './engine.ts'
import { holdTable, type HoldMode } from './held-table.ts'
import type { Command } from './kill-cases.ts'
import type { MortalHouse } from './mortal-house.ts'

/** Temporal: PendingActivityState. */
const STARTED = 2

/**
 * Starts a worker, and kills it where the workflow is at that command. With `table` held it can get no further than the first
 * touch of it, so that the moment is not missed.
 */
export async function killAt(
  mortal: MortalHouse,
  workflowId: string,
  command: Command,
  table?: string,
  mode?: HoldMode,
): Promise<void> {
  const held = table ? await holdTable(mortal.house.databaseUrl, table, mode) : null
  await withEngine(mortal.house, async (client) => {
    // What a worker that was killed before had begun is not missed at once, and is none of this one.
    const before = new Set((await started(client, workflowId)).map(({ attemptKey }) => attemptKey))
    await mortal.startWorker()
    await vi.waitFor(async () => expect(await isAt(client, workflowId, command, before)).toBe(true), {
      timeout: 180_000,
      interval: 20,
    })
  })
  await mortal.killWorker()
  await held?.letGo()
}

async function isAt(
  client: Client,
  workflowId: string,
  command: Command,
  before: ReadonlySet<string>,
): Promise<boolean> {
  const [kind, name] = command.split(':')
  if (kind === 'activity')
    return (await started(client, workflowId)).some(
      (each) => each.name === name && !before.has(each.attemptKey),
    )
  const { events } = await client.workflow
    .getHandle(workflowId)
    .fetchHistory()
    .catch(unlessNotThere({ events: [] }))
  if (kind === 'signal')
    return (events ?? []).some((each) => each.workflowExecutionSignaledEventAttributes?.signalName === name)
  const timers = (events ?? []).map((each) => {
    if (each.timerStartedEventAttributes) return 1
    return each.timerFiredEventAttributes || each.timerCanceledEventAttributes ? -1 : 0
  })
  return timers.reduce<number>((waiting, each) => waiting + each, 0) > 0
}

/** The activities of a workflow that a worker has begun and not ended. */
async function started(client: Client, workflowId: string) {
  const described = await client.workflow.getHandle(workflowId).describe().catch(unlessNotThere(null))
  return (described?.raw.pendingActivities ?? [])
    .filter(({ state }) => state === STARTED)
    .map(({ activityId, attempt, activityType }) => ({
      name: activityType?.name,
      attemptKey: `${activityId} ${attempt}`,
    }))
}

/** Before the relay has come to it there is no workflow. */
const unlessNotThere =
  <Nothing>(nothing: Nothing) =>
  (error: unknown): Nothing => {
    if (error instanceof WorkflowNotFoundError) return nothing
    throw error
  }
