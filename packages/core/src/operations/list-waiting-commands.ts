import { recordQueries, type OutboxRow } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { CarryOutProblem } from '../outbox/carry-out-error.ts'
import { toKeyset, toPageOf } from '../paging.ts'
import type { PageOf, PageRequest } from '../views.ts'
import type { WaitingCommandView } from './operations-view.ts'

/** What people did that has not reached the engine yet, oldest first, for those who reach the whole workspace. */
export async function listWaitingCommands(
  deps: Deps,
  actor: Actor,
  page: PageRequest,
): Promise<PageOf<WaitingCommandView>> {
  authorise(actor, 'operations.read')
  const keyset = toKeyset(page)
  const found = await deps.db.read(reachOf(actor), (tx) => recordQueries.listWaitingIntentions(tx, keyset))
  const withSeq = found.rows.map((row) => ({ ...row, seq: row.id }))
  return toPageOf({ ...found, rows: withSeq }, keyset.afterSeq, toView)
}

const toView = (row: OutboxRow): WaitingCommandView => ({
  id: String(row.id),
  command: row.command,
  createdAt: row.createdAt,
  failures: row.failures,
  nextTryAt: row.notBefore,
  problem: row.problem === null ? null : describe(row.problem as CarryOutProblem), // written by the relay alone
})

const texts: Record<CarryOutProblem, string> = {
  ENGINE_AWAY: 'The workflow engine does not answer. Gatehouse tries again every second.',
  REFUSED_BY_ENGINE: 'The workflow engine refuses this. The log of the worker says why.',
  UNKNOWN_COMMAND: 'This worker does not know what is asked: it is older or newer than the gateway.',
  UNEXPECTED: 'This could not be carried out. The log of the worker says why.',
}

const describe = (problem: CarryOutProblem) => ({
  code: problem,
  message: texts[problem] ?? texts.UNEXPECTED,
})
