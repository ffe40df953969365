import { runQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { parseCause } from '../operations/cause-id.pure.ts'
import { anyOf, toWindow, toWindowOf } from '../paging.ts'
import type { PageOf, WindowRequest } from '../views.ts'
import type { RunStatus } from './apply-note.pure.ts'
import { toRunView, type RunView } from './run-view.ts'

/** Which runs of a list. */
export interface RunsFilter {
  status?: readonly RunStatus[] | null | undefined
  /** Names of workflows. */
  kind?: readonly string[] | null | undefined
  clientId?: string | null | undefined
  integrationId?: string | null | undefined
  /** The id of a cause of failures. */
  cause?: string | null | undefined
}

/** Runs within reach, failures first. @throws {DomainError} FORBIDDEN. */
export async function listRuns(
  deps: Deps,
  actor: Actor,
  { filter, ...page }: WindowRequest & { filter?: RunsFilter | null | undefined },
): Promise<PageOf<RunView>> {
  authorise(actor, 'operations.read')
  const window = toWindow(page)
  const cause = filter?.cause ? parseCause(filter.cause) : null
  const wanted = {
    statuses: anyOf(filter?.status),
    kinds: anyOf(filter?.kind),
    clientId: known(filter?.clientId),
    integrationId: known(filter?.integrationId),
    failureCode: cause?.code ?? null,
    failureFamily: cause?.family ?? null,
  }
  const rows = await deps.db.read(reachOf(actor), (tx) => runQueries.listRuns(tx, window, wanted))
  return toWindowOf(rows, window, toRunView)
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** An id that is none finds nothing. */
const known = (id: string | null | undefined): string | null => (id == null ? null : isUuid(id) ? id : nobody)

/** A run, or null out of reach. @throws {DomainError} FORBIDDEN. */
export async function findRun(deps: Deps, actor: Actor, id: string): Promise<RunView | null> {
  authorise(actor, 'operations.read')
  if (!isUuid(id)) return null
  const row = await deps.db.read(reachOf(actor), (tx) => runQueries.findRun(tx, id))
  return row && toRunView(row)
}
