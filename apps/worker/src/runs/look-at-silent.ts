import { WorkflowNotFoundError, type Client } from '@temporalio/client'
import type { RunNote, Work } from '@gatehouse/core'

const ends: Record<string, 'DONE' | 'FAILED' | 'CANCELLED'> = {
  COMPLETED: 'DONE',
  FAILED: 'FAILED',
  TIMED_OUT: 'FAILED',
  CANCELLED: 'CANCELLED',
  TERMINATED: 'CANCELLED',
}

/** Asks the engine about runs whose worker told nothing for long: those that have ended are noted as such. */
export async function lookAtSilent(
  client: Client,
  work: Pick<Work, 'silentRuns' | 'noteRuns'>,
): Promise<void> {
  const notes: RunNote[] = []
  for (const run of await work.silentRuns()) {
    const how = await endOf(client, run.workflowId)
    if (how) notes.push({ ...run, at: new Date(), type: 'ENDED', how })
  }
  if (notes.length > 0) await work.noteRuns(notes)
}

async function endOf(client: Client, workflowId: string) {
  try {
    return ends[(await client.workflow.getHandle(workflowId).describe()).status.name]
  } catch (error) {
    // The engine has forgotten it.
    if (error instanceof WorkflowNotFoundError) return 'DONE'
    throw error
  }
}
