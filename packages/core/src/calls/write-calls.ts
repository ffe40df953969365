import { callQueries } from '@gatehouse/db'
import { systemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { CallsSeen } from './call-log.ts'

/** Writes down how this worker's calls ended, one transaction for each workspace; how many answers nobody knows. */
export async function writeCalls(deps: Deps): Promise<{ unknown: number }> {
  if (!deps.calls) return { unknown: 0 }
  const seen = deps.calls.take()
  const byWorkspace = Map.groupBy(seen.tallies, ({ workspaceId }) => workspaceId)
  let written = 0
  for (const [workspaceId, tallies] of byWorkspace) {
    const its = { tallies, unknown: seen.unknown.filter((row) => row.workspaceId === workspaceId) }
    try {
      await writeOfWorkspace(deps, workspaceId, its)
      written += its.unknown.reduce((sum, { count }) => sum + count, 0)
      byWorkspace.delete(workspaceId)
    } catch (error) {
      // What was not written comes with the next batch.
      const left = (row: { workspaceId: string }) => byWorkspace.has(row.workspaceId)
      deps.calls.giveBack({ tallies: seen.tallies.filter(left), unknown: seen.unknown.filter(left) })
      throw error
    }
  }
  return { unknown: written }
}

async function writeOfWorkspace(
  deps: Deps,
  workspaceId: string,
  { tallies, unknown }: CallsSeen,
): Promise<void> {
  await deps.db.write(reachOf(systemActor(workspaceId, 'calls')), async (tx) => {
    const ids = [...new Set(tallies.map(({ integrationId }) => integrationId))]
    // What was deleted meanwhile has no calls any more, and what moved is its new client's.
    const clients = await callQueries.clientsOfIntegrations(tx, ids)
    const standing = <Row extends { integrationId: string }>(rows: readonly Row[]) =>
      rows.flatMap((row) => {
        const clientId = clients.get(row.integrationId)
        return clientId === undefined ? [] : [{ ...row, clientId }]
      })
    await callQueries.addTallies(tx, standing(tallies))
    await callQueries.addUnknownAnswers(tx, standing(unknown))
  })
}
