import type { FetchOutcome } from '@gatehouse/contracts'
import { deliveryQueries, type DeliveryRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import type { Deps } from '../deps.ts'
import { connectToApple } from '../integrations/connect-to-apple.ts'
import { reasonOf, type Reason } from '../problems/apple-failure.ts'
import { askApple } from './ask-apple.ts'
import { landDeliveries } from './land-deliveries.ts'
import { noteRefusal } from './note-delivery.ts'
import { noteFilesCame } from './note-files-came.ts'
import { proveInvitation } from '../service-user/bootstrap.ts'

export interface FetchDeliveryInput {
  integrationId: string
  deliveryId: string
}

const done: FetchOutcome = { retryInMs: 0 }

/**
 * Brings one delivery home: asks Apple, keeps the file as it came, and applies its rows exactly once. Whatever
 * Apple's final answer is, the ledger says so. Where Apple's limits leave no room it asks nothing, and `retryInMs` says
 * when to come back; 0 when all is done.
 * @throws {AscError} that may be different next time; nothing is half done then.
 */
export async function fetchDelivery(
  deps: Deps,
  actor: SystemActor,
  input: FetchDeliveryInput,
): Promise<FetchOutcome> {
  const delivery = await deps.db.read(reachOf(actor), (tx) =>
    deliveryQueries.findDelivery(tx, input.deliveryId),
  )
  if (!delivery || !isWanted(delivery)) return done
  let askedWith: string | null = null
  try {
    const { way, integration, fingerprint } = await connectToApple(deps, actor, input.integrationId)
    askedWith = fingerprint
    const fetched = await askApple(deps, way, delivery)
    const [broken] = await landDeliveries(deps, actor, input, [fetched])
    if (broken) throw broken.error
    if (fetched.file) await noteFilesCame(deps, actor, { way, integration }, [delivery.periodOn])
    await proveInvitation(deps, actor, integration)
  } catch (error) {
    if (error instanceof BudgetSpentError) return { retryInMs: error.retryInMs }
    const reason = refusalOf(error, delivery)
    if (!reason) throw error
    await noteRefusal(deps, actor, { ...input, askedWith }, delivery, reason)
  }
  return done
}

/** Whether a delivery is still to come home. */
export const isWanted = ({ state }: DeliveryRow): boolean => state === 'WANTED' || state === 'LATE'

/** Why Apple refuses a delivery for good; null for what may be different next time. */
export const refusalOf = (error: unknown, { vendorNumber }: DeliveryRow): Reason | null =>
  reasonOf(error, { capability: 'sales', vendorNumber, worked: true })
