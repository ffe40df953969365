import { operationsQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { engine } from '../overview/engine.ts'
import type { EngineView } from '../overview/overview-views.ts'

/** A worker beats every few seconds; one that is silent for this long is not counted. */
const silentAfterMs = 20_000

/** How the house itself is. */
export interface HealthView {
  workers: WorkerView[]
  /** How long Postgres takes to answer, in milliseconds. */
  postgresMs: number
  engine: EngineView
  /** By how much the clock of this machine is ahead of Apple's, where Apple answered; the largest of all workers. */
  clockSkewSeconds: number | null
}

export interface WorkerView {
  id: string
  build: string | null
  startedAt: Date
  seenAt: Date
}

/** How workers, Postgres, the engine and the clock are. @throws {DomainError} FORBIDDEN. */
export async function health(deps: Deps, actor: Actor): Promise<HealthView> {
  authorise(actor, 'operations.read')
  const asked = performance.now()
  await deps.db.ping()
  const postgresMs = Math.round((performance.now() - asked) * 10) / 10
  const since = new Date(deps.now().getTime() - silentAfterMs)
  const workers = await deps.db.lookup((tx) => operationsQueries.workersSince(tx, since))
  const skews = workers.flatMap(({ clockSkewSeconds }) => clockSkewSeconds ?? [])
  return {
    workers: workers.map(({ workerId: id, build, startedAt, seenAt }) => ({ id, build, startedAt, seenAt })),
    postgresMs,
    engine: await engine(deps),
    clockSkewSeconds: skews.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? null,
  }
}
