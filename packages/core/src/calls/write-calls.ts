import { callQueries, type CallTallyRow } from '@gatehouse/db'
import { systemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { CallsSeen } from './call-log.ts'

/** Writes down how this process's calls ended, one transaction for each workspace; how many answers nobody knows. */
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
    // What was deleted meanwhile has no calls any more, what moved is its new client's, and what asks with a secret that
    // nobody connected is nobody's.
    const found = Map.groupBy(
      await callQueries.integrationsAsking(tx, [...new Set(tallies.map(({ of }) => of))]),
      ({ of }) => of,
    )
    const standing = <Row extends { of: string }>(rows: readonly Row[]) =>
      rows.flatMap(({ of, ...row }) =>
        (found.get(of) ?? []).map(({ integrationId, clientId }) => ({ ...row, integrationId, clientId })),
      )
    await callQueries.addTallies(tx, together(standing(tallies)))
    await callQueries.addUnknownAnswers(tx, standing(unknown))
  })
}

/** An integration may have asked by itself and with each of its secrets: one row for all of it. */
function together(rows: readonly CallTallyRow[]): CallTallyRow[] {
  const keyOf = ({ integrationId, family, outcome, minute }: CallTallyRow) =>
    [integrationId, family, outcome, minute.getTime()].join(' ')
  return [...Map.groupBy(rows, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          others.reduce(
            (sum, { calls, totalMs }) => ({
              ...sum,
              calls: sum.calls + calls,
              totalMs: sum.totalMs + totalMs,
            }),
            first,
          ),
        ],
  )
}
