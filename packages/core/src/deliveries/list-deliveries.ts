import { ledgerQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { isDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { emptyPage, toKeyset, toPageOf } from '../paging.ts'
import { describeReason } from '../problems/reasons.ts'
import { problem } from '../problems/domain-error.ts'
import type { PageOf, PageRequest } from '../views.ts'
import type { DeliveryProblemView, DeliveryView } from './delivery-view.ts'
import type { DeliveryState } from './delivery-state.pure.ts'

export interface DeliveryFilter {
  clientId?: string | null | undefined
  integrationId?: string | null | undefined
  providerId?: string | null | undefined
  state?: readonly DeliveryState[] | null | undefined
  /** Such as SALES_SUMMARY. */
  kind?: string | null | undefined
  /** Apple days, both included. */
  from?: string | null | undefined
  to?: string | null | undefined
}

type Row = Awaited<ReturnType<typeof ledgerQueries.listDeliveries>>['rows'][number]

/**
 * The ledger within the actor's reach, those files first that were entered last.
 * @throws {DomainError} INVALID for the page or a day that is none, FORBIDDEN.
 */
export async function listDeliveries(
  deps: Deps,
  actor: Actor,
  { from, to, state, kind, ...asked }: PageRequest & DeliveryFilter,
): Promise<PageOf<DeliveryView>> {
  authorise(actor, 'integration.read')
  const keyset = toKeyset(asked)
  for (const [field, day] of Object.entries({ from, to }))
    if (day != null && !isDay(day))
      throw problem('INVALID', `“${day.slice(0, 20)}” is no day. Write it as 2026-01-31.`, { field })
  const whose = {
    clientId: asked.clientId ?? null,
    integrationId: asked.integrationId ?? null,
    providerId: asked.providerId ?? null,
  }
  if (Object.values(whose).some((id) => id !== null && !isUuid(id))) return emptyPage
  const filter = {
    ...whose,
    states: state ?? null,
    kind: kind ?? null,
    fromOn: from ?? null,
    toOn: to ?? null,
  }
  const page = await deps.db.read(reachOf(actor), (tx) =>
    ledgerQueries.listDeliveries(tx, { ...keyset, ...filter }),
  )
  const rows = page.rows.map((row) => ({ ...row, seq: row.delivery.seq }))
  return toPageOf({ ...page, rows }, keyset.afterSeq, toDeliveryView)
}

const toDeliveryView = ({ delivery, provider }: Row): DeliveryView => ({
  id: delivery.id,
  kind: delivery.kind,
  frequency: delivery.frequency,
  vendorNumber: delivery.vendorNumber,
  period: delivery.periodOn,
  version: delivery.reportVersion,
  state: delivery.state as DeliveryState, // written by the use cases of this folder alone
  rows: delivery.rows,
  bytes: delivery.sizeBytes,
  sha256: delivery.sha256,
  fetchedAt: delivery.fetchedAt,
  dueAt: delivery.dueAt,
  clientId: delivery.clientId,
  provider,
  problem: problemOf(delivery),
})

function problemOf({ problemCode: code, problemParams }: Row['delivery']): DeliveryProblemView | null {
  return code === null ? null : { code, ...describeReason(code, problemParams) }
}
