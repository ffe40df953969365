import {
  capabilityQueries,
  deliveryQueries,
  integrationQueries,
  type DeliveryRow,
  type Tx,
} from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { accessAfter, isOfAccount } from '../integrations/access-evidence.pure.ts'
import { isReplaced } from '../integrations/integration-key.ts'
import { moveIntegration } from '../integrations/move-integration.ts'
import { lookAfterRefusal } from '../integrations/watch-verdict.pure.ts'
import type { Reason } from '../problems/apple-failure.ts'
import type { DeliveryState } from './delivery-state.pure.ts'

/** What the ledger is to know of a delivery that brought no rows. */
export interface Known {
  state: Exclude<DeliveryState, 'WANTED' | 'HOME'>
  rows?: number
  sha256?: string
  fileDeletedAt?: null
  sizeBytes?: number
  parserVersion?: number
  fetchedAt?: Date
  dueAt?: Date
  problemCode?: string | null
  problemParams?: Record<string, string | number> | null
}

/** Notes what became of deliveries of one client that brought no rows. */
export const noteWithoutRows = (
  deps: Deps,
  actor: SystemActor,
  of: { integrationId: string },
  all: readonly { delivery: DeliveryRow; known: Known }[],
): Promise<void> =>
  deps.db.write(reachOf(actor), async (tx) => {
    for (const { delivery, known } of all) await deliveryQueries.noteDelivery(tx, delivery.id, known)
    const [first] = all
    if (first)
      await announce(tx, actor, {
        kind: 'integration',
        id: of.integrationId,
        clientId: first.delivery.clientId,
      })
  })

/**
 * Notes that Apple refuses a delivery, and what that says of the integration's access. What Apple said to a secret
 * that was replaced meanwhile (`askedWith` is its fingerprint) says nothing: the delivery is asked for again with the new one.
 */
export async function noteRefusal(
  deps: Deps,
  actor: SystemActor,
  of: { integrationId: string; askedWith: string | null },
  delivery: DeliveryRow,
  reason: Reason,
): Promise<void> {
  const at = deps.now()
  const access = accessAfter(reason.code)
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = await integrationQueries.lockIntegration(tx, of.integrationId)
    if (!integration || integration.archivedAt) return
    if (of.askedWith !== null && (await isReplaced(tx, of.integrationId, of.askedWith))) return
    await deliveryQueries.noteDelivery(tx, delivery.id, {
      ...afterRefusal(reason, at),
      problemCode: reason.code,
      problemParams: reason.params,
    })
    if (reason.code === 'ROLE_INSUFFICIENT') await refuseSales(tx, integration, at)
    const transitionId = `refused:${delivery.id}:${reason.code}:${integration.version}`
    const nextWatchAt = lookAfterRefusal(integration, { access, reason }, at)
    await moveIntegration(tx, actor, integration, {
      evidence: { access, reason, nextWatchAt },
      transitionId,
      at,
    })
  })
}

/** An account that Apple shut as a whole is asked again after this long. */
const accountAgainMs = 30 * 60_000

/** What is shut for now stays wanted, so that it goes on where it stopped; what this key may not have is refused. */
function afterRefusal(reason: Reason, at: Date) {
  if (accessAfter(reason.code) === 'SHUT') return {}
  if (isOfAccount(reason.code)) return { state: 'LATE', dueAt: new Date(at.getTime() + accountAgainMs) }
  return { state: 'REFUSED', fetchedAt: at }
}

const refuseSales = (
  tx: Tx,
  integration: { workspaceId: string; clientId: string; id: string },
  checkedAt: Date,
) =>
  capabilityQueries.refuseCapability(tx, {
    workspaceId: integration.workspaceId,
    clientId: integration.clientId,
    integrationId: integration.id,
    name: 'SALES',
    status: 'REFUSED',
    reasonCode: 'ROLE_INSUFFICIENT',
    checkedAt,
  })
