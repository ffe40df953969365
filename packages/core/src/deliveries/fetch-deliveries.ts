import { AscRateLimitedError } from '@gatehouse/asc-client'
import type { FetchedLot } from '@gatehouse/contracts'
import { deliveryQueries, type DeliveryRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import { takeReportedApps } from '../catalogue/take-reported-apps.ts'
import type { Deps } from '../deps.ts'
import { accessAfter } from '../integrations/access-evidence.pure.ts'
import { connectToApple } from '../integrations/connect-to-apple.ts'
import { askApple, type Fetched } from './ask-apple.ts'
import { isWanted, refusalOf } from './fetch-delivery.ts'
import { landDeliveries } from './land-deliveries.ts'
import { noteRefusal } from './note-delivery.ts'

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
/** Raw bytes that are applied in one transaction; one file may be larger. */
const bytesAtOnce = 8_000_000

/**
 * Brings deliveries of one integration home as `fetchDelivery` does one, with its key opened once and what has arrived
 * applied together. It begins nothing more after a second, when Apple's limits leave no room (`retryInMs` says when they
 * will), after some failures, or when access is shut; what was not begun is as it was. Which failed in a way that may be different next time
 * is told in `failedIds`.
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
  const until = performance.now() + beginsWithinMs
  const landing = landAsTheyCome(deps, actor, input, lot)
  let stopped = false

  const ask = async (delivery: DeliveryRow): Promise<void> => {
    try {
      landing.add(await askApple(deps, apple.way, delivery))
    } catch (error) {
      const reason = refusalOf(error, delivery)
      const retryInMs = waitOf(error)
      if (retryInMs !== null) lot.retryInMs = Math.max(lot.retryInMs, retryInMs)
      else if (!reason) lot.failedIds.push(delivery.id)
      else await noteRefusal(deps, actor, { ...input, askedWith: apple.credentialId }, delivery, reason)
      if (retryInMs !== null || (reason && accessAfter(reason.code) === 'SHUT')) stopped = true
    }
  }
  const goesOn = () =>
    !stopped && !landing.failed() && lot.failedIds.length < mostFailures && performance.now() < until
  const lane = async (): Promise<void> => {
    while (goesOn()) {
      const delivery = queue.shift()
      if (!delivery) return
      await ask(delivery)
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane))
  ended.push(...(await Promise.allSettled([landing.end(), apple.close()])))
  for (const each of ended) if (each.status === 'rejected') throw each.reason
  if (!apple.way.api) await takeReportedApps(deps, actor, apple.integration)
  return lot
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

/** Applies what has arrived since the last time, one transaction after the other, while more is asked for. */
function landAsTheyCome(deps: Deps, actor: SystemActor, of: FetchDeliveriesInput, lot: FetchedLot) {
  const arrived: Fetched[] = []
  let failed = false
  let landing = Promise.resolve()
  const land = async () => {
    const some = takeSome(arrived)
    if (some.length === 0) return
    for (const { delivery } of await landDeliveries(deps, actor, of, some)) lot.failedIds.push(delivery.id)
  }
  return {
    add: (fetched: Fetched) => {
      arrived.push(fetched)
      landing = landing.then(land)
      landing.catch(() => (failed = true))
    },
    failed: () => failed,
    /** @throws what stopped it; then the rest is as it was. */
    end: () => landing,
  }
}

function takeSome(arrived: Fetched[]): Fetched[] {
  let bytes = 0
  const end = arrived.findIndex(({ file }) => (bytes += file?.sizeBytes ?? 0) > bytesAtOnce)
  return arrived.splice(0, end === -1 ? arrived.length : Math.max(1, end))
}
