import { callQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'

/** Something that Apple answered and Gatehouse does not know. */
export interface UnknownAnswerView {
  clientId: string
  integrationId: string
  /** Of endpoints, such as `salesReports`. */
  family: string
  /** HTTP; 0 where no answer came. */
  status: number
  /** Apple's; empty where it gave none. */
  code: string
  /** Apple's words, cut short. */
  words: string
  /** By which Apple finds the newest again. */
  requestId: string | null
  count: number
  firstAt: Date
  lastAt: Date
}

const shown = 50

/** Answers of Apple's that nobody knows, newest first, 50 at most. @throws {DomainError} FORBIDDEN. */
export async function unknownAnswers(deps: Deps, actor: Actor): Promise<UnknownAnswerView[]> {
  authorise(actor, 'operations.read')
  return deps.db.read(reachOf(actor), (tx) => callQueries.listUnknownAnswers(tx, shown))
}
