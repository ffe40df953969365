import { operationsQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { toWindow } from '../paging.ts'
import type { PageOf } from '../views.ts'

/** Something that recurs for an integration, and when it is due. */
export interface DueWorkView {
  kind: 'SYNC' | 'WATCH'
  integrationId: string
  dueAt: Date
  lastRunAt: Date | null
  /** Nothing is fetched while access is shut, or somebody paused it. */
  paused: boolean
}

/** What recurs within reach, soonest first. @throws {DomainError} FORBIDDEN. */
export async function listDueWork(
  deps: Deps,
  actor: Actor,
  page: { first: number; offset?: number | null | undefined },
): Promise<PageOf<DueWorkView>> {
  authorise(actor, 'operations.read')
  const { first, offset } = toWindow(page)
  const { rows, totalCount } = await deps.db.read(reachOf(actor), (tx) =>
    operationsQueries.listDue(tx, { first, offset }),
  )
  return {
    totalCount,
    nodes: rows.map(({ kind, integrationId, dueAt, lastRunAt, access, paused }) => ({
      kind,
      integrationId,
      dueAt,
      lastRunAt,
      paused: paused || (kind === 'SYNC' && access !== 'OPEN' && access !== 'LIMITED'),
    })),
    hasNextPage: offset + rows.length < totalCount,
    hasPreviousPage: offset > 0,
    startCursor: null,
    endCursor: null,
  }
}
