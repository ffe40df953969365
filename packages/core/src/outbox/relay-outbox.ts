import { recordQueries, type OutboxRow } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import { backOffMs } from './back-off.pure.ts'
import { CarryOutError } from './carry-out-error.ts'

/** For how long an intention is its taker's; one who was killed meanwhile holds it no longer. */
const heldMs = 15_000

/** What carries an intention to the engine. @throws {CarryOutError} with the reason, or whatever else. */
export type CarryOut = (intention: OutboxRow) => Promise<void>

/**
 * Takes the oldest intentions and hands each to `carryOut`: marked one by one as they go, with no transaction open
 * meanwhile. One that fails is put off with its reason and holds up only what comes after it for the same workflow.
 * A taker that dies in the middle leaves what it held to others; carrying out twice is once.
 * @returns how many were taken.
 */
export async function relayOutbox(deps: Deps, carryOut: CarryOut, limit = 50): Promise<number> {
  const now = deps.now()
  const until = new Date(now.getTime() + heldMs)
  const taken = await deps.db.jobs((tx) => recordQueries.claimOutbox(tx, { now, until, limit }))
  await Promise.all(taken.map((intention) => carry(deps, intention, carryOut)))
  return taken.length
}

async function carry(deps: Deps, intention: OutboxRow, carryOut: CarryOut): Promise<void> {
  try {
    await carryOut(intention)
  } catch (error) {
    const problem = error instanceof CarryOutError ? error.problem : 'UNEXPECTED'
    const failures = intention.failures + (problem === 'ENGINE_AWAY' ? 0 : 1)
    const notBefore = new Date(deps.now().getTime() + backOffMs(problem, failures))
    return deps.db.jobs((tx) =>
      recordQueries.postponeIntention(tx, intention.id, { notBefore, failures, problem }),
    )
  }
  await deps.db.jobs((tx) => recordQueries.markDispatched(tx, intention.id, deps.now()))
}
