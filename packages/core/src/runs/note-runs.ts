import { runQueries } from '@gatehouse/db'
import { systemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { applyNote, type RunState } from './apply-note.pure.ts'
import type { RunNote } from './run-note.ts'

/** Takes in what workers saw of runs, in the order they saw it; one transaction for each workspace. */
export async function noteRuns(deps: Deps, notes: readonly RunNote[]): Promise<void> {
  for (const [workspaceId, its] of Map.groupBy(notes, (note) => note.workspaceId))
    await noteOfWorkspace(deps, workspaceId, its)
}

async function noteOfWorkspace(deps: Deps, workspaceId: string, notes: readonly RunNote[]): Promise<void> {
  await deps.db.write(reachOf(systemActor(workspaceId, 'runs')), async (tx) => {
    const ids = [...new Set(notes.map(({ workflowId }) => workflowId))].toSorted()
    const known = await runQueries.lockRuns(tx, ids)
    const runs = new Map<string, RunState>(known.map((row) => [row.workflowId, row]))
    // What was deleted meanwhile has no runs any more.
    const standing = await runQueries.standingIntegrations(tx, integrationsOf(notes))
    for (const note of notes)
      if (note.integrationId === null || standing.has(note.integrationId))
        runs.set(note.workflowId, applyNote(runs.get(note.workflowId) ?? null, note))
    for (const [workflowId, state] of runs) if (ids.includes(workflowId)) await runQueries.storeRun(tx, state)
  })
}

const integrationsOf = (notes: readonly RunNote[]): string[] => [
  ...new Set(notes.flatMap(({ integrationId }) => integrationId ?? [])),
]
