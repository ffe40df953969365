import { runQueries, workspaceQueries } from '@gatehouse/db'
import { systemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { RunOf } from './run-note.ts'

/** A run whose worker died tells nothing more; one that waits for days is asked about as rarely as it can be. */
const silentMs = 5 * 60_000
const mostAtOnce = 20

/**
 * Runs that have not ended though nothing was heard of them, nor was to be heard by now; the longest silent first. What
 * becomes of them the engine knows.
 */
export async function silentRuns(deps: Deps): Promise<RunOf[]> {
  const now = deps.now()
  const workspaceIds = await deps.db.jobs(workspaceQueries.workspaceIds)
  const found: RunOf[] = []
  for (const id of workspaceIds) {
    const rows = await deps.db.read(reachOf(systemActor(id, 'runs')), (tx) =>
      runQueries.silentRuns(tx, new Date(now.getTime() - silentMs), now, mostAtOnce),
    )
    found.push(
      ...rows.map(({ workspaceId, clientId, integrationId, workflowId, runId, kind }) => ({
        workspaceId,
        clientId,
        integrationId,
        workflowId,
        runId,
        kind,
      })),
    )
  }
  return found
}
