import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { madeDay } from './rows.ts'

/** Where the rows of this bench belong. */
export interface Place {
  workspaceId: string
  clientId: string
  providerId: string
  /** The ids of the forty apps. */
  appIds: string[]
}

/** A workspace with a client, a provider and the forty apps that made rows name. */
export async function settlePlace(owner: pg.Client): Promise<Place> {
  const appIds = Array.from({ length: 40 }, () => randomUUID())
  const place = { workspaceId: randomUUID(), clientId: randomUUID(), providerId: randomUUID(), appIds }
  const of = [place.workspaceId, place.clientId, place.providerId]
  await owner.query(
    `insert into workspace (id, name, slug, demo) values ($1, 'Bench', 'bench', true)`,
    of.slice(0, 1),
  )
  await owner.query(
    `insert into client (workspace_id, id, name, slug) values ($1, $2, 'Harbour', 'harbour')`,
    of.slice(0, 2),
  )
  await owner.query(
    `insert into provider (workspace_id, client_id, id, name, vendor_numbers) values ($1, $2, $3, 'Harbour', '{85012345}')`,
    of,
  )
  await owner.query(
    `insert into app (workspace_id, client_id, provider_id, id, asc_id, name, bundle_id, sku, seen_at)
     select $1, $2, $3, id, (1600000000 + n - 1)::text, 'Harbour Lights', 'com.harbour.app' || n, 'HARBOUR' || n - 1, now()
     from unnest($4::uuid[]) with ordinality as app (id, n)`,
    [...of, appIds],
  )
  await owner.query(`select create_sales_leaf(date_trunc('month', $1::date)::date)`, [madeDay])
  return place
}

/** Empties the facts and enters these deliveries into the ledger, as wanted. */
export async function wantAnew(owner: pg.Client, place: Place, deliveryIds: string[]): Promise<void> {
  await owner.query('truncate sales_fact, sales_daily, delivery, change')
  await owner.query(
    `insert into delivery (workspace_id, client_id, provider_id, id, vendor_number, kind, frequency, period_on, state, due_at)
     select $1, $2, $3, id, n::text, 'SALES_SUMMARY', 'DAILY', $4::date, 'WANTED', now()
     from unnest($5::uuid[]) with ordinality as wanted (id, n)`,
    [place.workspaceId, place.clientId, place.providerId, madeDay, deliveryIds],
  )
  // The next run is not to pay for what this one left behind.
  await owner.query('checkpoint')
}
