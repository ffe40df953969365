import { AscRateLimitedError } from '@gatehouse/asc-client'
import type { FetchedLot } from '@gatehouse/contracts'
import { deliveryQueries, type DeliveryRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import type { Deps } from '../deps.ts'
import { accessAfter } from '../integrations/access-evidence.pure.ts'
import { connectToApple } from '../integrations/connect-to-apple.ts'
import type { Way } from '../methods/way.ts'
import { askApple, type Fetched } from './ask-apple.ts'
import { isWanted, refusalOf } from './fetch-delivery.ts'
import { landAsTheyCome } from './land-as-they-come.ts'
import { noteRefusal } from './note-delivery.ts'
import { noteFilesCame } from './note-files-came.ts'
import { proveInvitation } from '../service-user/bootstrap.ts'

export interface FetchDeliveriesInput {
  integrationId: string
  /** In the order in which they are to come. */
  deliveryIds: readonly string[]
}

/** Asked side by side; few, so that Apple's limit by the minute is left to others too. */
const lanes = 5
/** Taken from Apple's budgets at a time. */
const requestsAtOnce = 10
/** Nothing more is begun after this long, so that whoever pauses or cancels does not wait. */
const beginsWithinMs = 1_000
/** So many failures are no accident of one day: the rest waits for them to be tried one by one. */
const mostFailures = 4

/**
 * Brings deliveries of one integration home as `fetchDelivery` does one, with its key opened once and what has arrived
 * applied together. It begins nothing more after a second, when Apple's limits leave no room (`retryInMs` says when they
 * will), after some failures, or when access is shut; what was not begun is as it was. `failedIds` names those that
 * failed in a way that may be different next time.
 */
export async function fetchDeliveries(
  deps: Deps,
  actor: SystemActor,
  input: FetchDeliveriesInput,
): Promise<FetchedLot> {
  const queue = await wantedOf(deps, actor, input.deliveryIds)
  const lot: FetchedLot = { retryInMs: 0, failedIds: [] }
  const [first] = queue
  if (!first) return lot
  const apple = await reachApple(deps, actor, input, first)
  if (!apple) return lot
  const landing = landAsTheyCome(deps, actor, input)
  const asking = createAsking(deps, actor, input, apple, lot)
  const until = performance.now() + beginsWithinMs
  const lane = async (): Promise<void> => {
    while (asking.goesOn() && !landing.failed() && performance.now() < until) {
      const delivery = queue.shift()
      if (!delivery) return
      const fetched = await asking.ask(delivery)
      if (fetched) landing.add(fetched)
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane))
  ended.push(...(await Promise.allSettled([landing.end(), apple.close()])))
  for (const each of ended) if (each.status === 'rejected') throw each.reason
  lot.failedIds.push(...landing.brokenOff())
  await noteFilesCame(deps, actor, apple, landing.daysWithFiles())
  await proveInvitation(deps, actor, apple.integration)
  return lot
}

/** Asks for deliveries and takes in refusals: of one, of all that are left, or only for now. */
function createAsking(
  deps: Deps,
  actor: SystemActor,
  { integrationId }: FetchDeliveriesInput,
  { way, fingerprint }: { way: Way; fingerprint: string },
  lot: FetchedLot,
) {
  let stopped = false
  return {
    goesOn: () => !stopped && lot.failedIds.length < mostFailures,
    ask: async (delivery: DeliveryRow): Promise<Fetched | null> => {
      try {
        return await askApple(deps, way, delivery)
      } catch (error) {
        const reason = refusalOf(error, delivery)
        const retryInMs = waitOf(error)
        if (retryInMs !== null) lot.retryInMs = Math.max(lot.retryInMs, retryInMs)
        else if (!reason) lot.failedIds.push(delivery.id)
        else await noteRefusal(deps, actor, { integrationId, askedWith: fingerprint }, delivery, reason)
        if (retryInMs !== null || (reason && accessAfter(reason.code) === 'SHUT')) stopped = true
        return null
      }
    },
  }
}

async function wantedOf(deps: Deps, actor: SystemActor, ids: readonly string[]): Promise<DeliveryRow[]> {
  const rows = await deps.db.read(reachOf(actor), (tx) => deliveryQueries.deliveriesByIds(tx, ids))
  const byId = new Map(rows.filter(isWanted).map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A way to Apple for all of them; null where there is none, and the ledger says why. */
async function reachApple(
  deps: Deps,
  actor: SystemActor,
  { integrationId }: FetchDeliveriesInput,
  first: DeliveryRow,
) {
  try {
    return await connectToApple(deps, actor, integrationId, null, requestsAtOnce)
  } catch (error) {
    const reason = refusalOf(error, first)
    if (!reason) throw error
    await noteRefusal(deps, actor, { integrationId, askedWith: null }, first, reason)
    return null
  }
}

/** How long Apple's limits want us to stay away; null where they are not what stopped us. */
function waitOf(error: unknown): number | null {
  if (error instanceof BudgetSpentError) return error.retryInMs
  // The budget has heard of the refusal, and knows when to go on.
  return error instanceof AscRateLimitedError ? 1 : null
}
