import { randomUUID } from 'node:crypto'
import type { Core, MemberActor } from '@gatehouse/core'
import pg from 'pg'

/** Fills a workspace: apps of four clients, each app with purchases and groups of subscriptions, and a year of ledger. */
export async function fillCatalogue(url: string, core: Core, { apps }: { apps: number }): Promise<string> {
  const owner = { userId: randomUUID(), ownerName: 'Olga Owner', ownerEmail: 'olga@agency.example' }
  const name = `Bench ${randomUUID().slice(0, 8)}`
  const { actor } = await core.members.foundWorkspace({ name, demo: true, ...owner })
  const sql = new pg.Client(url)
  await sql.connect()
  try {
    for (const client of ['Harbour', 'Lumen', 'Kite', 'Orbit'])
      await fillClient(sql, core, actor, { client, apps: Math.ceil(apps / 4) })
    await sql.query('analyze')
  } finally {
    await sql.end()
  }
  const { secret } = await core.tokens.create(actor, { name: 'Bench', role: 'ANALYST', everything: true })
  if (secret === null) throw new Error('no secret was told')
  return secret
}

async function fillClient(
  sql: pg.Client,
  core: Core,
  actor: MemberActor,
  of: { client: string; apps: number },
): Promise<void> {
  const { id: clientId } = await core.clients.add(actor, { name: of.client })
  const providerId = randomUUID()
  const place = [actor.workspaceId, clientId, providerId]
  await sql.query(
    `insert into provider (workspace_id, client_id, id, name, vendor_numbers) values ($1, $2, $3, 'Team', '{85012345}')`,
    place,
  )
  await sql.query(
    `insert into delivery (workspace_id, client_id, provider_id, vendor_number, kind, frequency, period_on, state, due_at)
     select $1, $2, $3, '85012345', 'SALES_SUMMARY', 'DAILY', current_date - n, 'HOME', now() from generate_series(2, 366) n`,
    place,
  )
  await sql.query(
    `insert into app (workspace_id, client_id, provider_id, asc_id, name, bundle_id, sku, seen_at)
     select $1, $2, $3, (1600000000 + n)::text, 'App ' || n, 'com.bench.app' || n, 'SKU' || n, now()
     from generate_series(1, $4::int) n`,
    [...place, of.apps],
  )
  const columns = 'workspace_id, client_id, app_id, seen_at, changed_at'
  const from = `workspace_id, client_id, id, now(), now() from app`
  const mine = 'where provider_id = $1'
  await sql.query(
    `insert into in_app_purchase (asc_id, name, product_id, kind, state, ${columns})
     select asc_id || n, 'Coins ' || n, 'coins' || n, 'CONSUMABLE', 'APPROVED', ${from}, generate_series(1, 20) n ${mine}`,
    [providerId],
  )
  await sql.query(
    `insert into subscription_group (asc_id, name, ${columns})
     select asc_id || n, 'Group ' || n, ${from}, generate_series(1, 2) n ${mine}`,
    [providerId],
  )
  await sql.query(
    `insert into subscription (asc_id, name, product_id, state, period, group_id, ${columns})
     select g.asc_id || n, 'Plan ' || n, 'plan' || n, 'APPROVED', 'ONE_MONTH', g.id, g.workspace_id, g.client_id, g.app_id,
       now(), now()
     from subscription_group g join app on app.id = g.app_id and app.workspace_id = g.workspace_id,
       generate_series(1, 4) n ${mine}`,
    [providerId],
  )
}
