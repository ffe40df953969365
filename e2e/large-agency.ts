import { queryDatabase } from '@gatehouse/vitest'

/** How large the largest agency is that Gatehouse is measured with. */
export const largeAgency = { clients: 500, apps: 35_000 }

/** Makes the workspace of a stack a large agency: clients, each with one account, and its apps with a week of sales days. */
export async function growAgency(databaseUrl: string): Promise<void> {
  const { clients, apps } = largeAgency
  await queryDatabase(
    databaseUrl,
    `insert into client (workspace_id, name, slug)
     select w.id, 'Client ' || lpad(n::text, 3, '0'), 'client-' || n
     from (select id from workspace order by created_at limit 1) w, generate_series(1, ${clients}) n`,
  )
  await queryDatabase(
    databaseUrl,
    `insert into provider (workspace_id, client_id, name, vendor_numbers)
     select workspace_id, id, name || ' Ltd', array['8' || substr(slug, 8)] from client where slug ~ '^client-[0-9]+$'`,
  )
  await queryDatabase(
    databaseUrl,
    `insert into app (workspace_id, client_id, provider_id, asc_id, name, bundle_id, sku, platforms, seen_at)
     select p.workspace_id, p.client_id, p.id, (6000000000 + n)::text,
       (array['Solar', 'Harbour', 'Kite', 'Fern', 'Alder', 'Quartz', 'Ember', 'Tide'])[1 + n % 8] || ' '
         || (array['Trip', 'Notes', 'Radio', 'Ledger', 'Maps', 'Chess', 'Camera'])[1 + n % 7] || ' ' || n,
       'com.example.app' || n, 'SKU' || n, array['IOS'], now()
     from generate_series(1, ${apps}) n
     join (select *, row_number() over (order by client_id) - 1 as place from provider where vendor_numbers[1] ~ '^8[0-9]{1,3}$') p
       on p.place = n % ${clients}`,
  )
  await queryDatabase(
    databaseUrl,
    `insert into delivery (workspace_id, client_id, provider_id, vendor_number, kind, frequency, period_on, state, due_at)
     select p.workspace_id, p.client_id, p.id, p.vendor_numbers[1], 'SALES_SUMMARY', 'DAILY', d::date,
       case when extract(doy from d)::int % 5 = length(p.name) % 5 then 'WANTED' else 'HOME' end, now()
     from provider p, generate_series(now() - interval '30 days', now() - interval '2 days', interval '1 day') d
     where p.vendor_numbers[1] ~ '^8[0-9]{1,3}$'`,
  )
  // Without numbers of what is new the planner takes these tables for empty, and walks through all rows for each app.
  await queryDatabase(databaseUrl, 'analyze client, provider, app, delivery')
}
