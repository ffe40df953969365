import { createTestDatabase } from '@gatehouse/vitest'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRights, roles } from './catalogue.ts'
import { rules } from './wall-rules.ts'

const database = await createTestDatabase()
const sql = postgres(database.url, { max: 2, onnotice: () => undefined })

beforeAll(async () => {
  await sql`select create_sales_leaf('2026-03-01')`
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

describe('the catalogue of Postgres says that', () => {
  it.each(Object.entries(rules))('%s', async (_, offenders) => {
    expect(await offenders(sql)).toEqual([])
  })

  it('a role has these rights and no other', async () => {
    const rights = await Promise.all(roles.map(async (role) => [role, await readRights(sql, role)] as const))
    expect(Object.fromEntries(rights)).toEqual({
      gatehouse_app: {
        action_item_note: 'raw',
        api_token: 'raw(revoked_at)',
        app: 'raw',
        app_choice: 'raw',
        app_version: 'raw',
        attempt: 'raw',
        audit_chain: 'r',
        audit_entry:
          'ra(id workspace_id client_id at actor_kind actor_id action target_kind target_id changes)',
        backfill: 'raw',
        calendar_feed: 'rad',
        call_tally: 'raw',
        capability: 'raw',
        catalogue_change: 'ra',
        change: 'ra',
        client: 'raw',
        connect_link: 'raw',
        consent: 'ra',
        credential: 'raw',
        delivery: 'raw',
        grant: 'rad',
        idempotency: 'ra',
        ignored_cause: 'raw',
        import_row: 'raw(sealed outcome problems client_id integration_id done_at)',
        in_app_purchase: 'raw',
        incident: 'raw',
        integration: 'raw',
        integration_credential: 'rawd',
        job: 'raw(state cursor done total started_at step_at done_at)',
        job_problem: 'ra',
        mail: 'raw(sealed)',
        member: 'raw(name email role left_at)',
        notice_channel: 'raw(name sealed events removed_at)',
        notice_preference: 'raw',
        notice_read: 'ra',
        notice_rule: 'raw',
        offboarding: 'raw(revocations restored_at deleting_at deleted_at erased)',
        outbox: 'ra',
        provider: 'raw',
        quiet_hours: 'rawd',
        reached_account: 'raw',
        rotation: 'raw',
        run: 'raw',
        sales_daily: 'r',
        sales_fact: 'r',
        service_invite: 'raw',
        service_user: 'raw',
        subscription: 'raw',
        subscription_group: 'raw',
        transition: 'ra',
        unknown_answer: 'raw',
        vault_opening: 'raw(openings last_at)',
        worker_heartbeat: 'r',
        workspace:
          'rw(name slug keep_raw_files_days methods_off remind_days escalate_after_hours digest_hour_utc support_contact)',
      },
      gatehouse_ingest: {
        app: 'r',
        change: 'a',
        client: 'r',
        delivery: 'rw',
        grant: 'r',
        sales_daily: 'rw(app_id)',
        sales_daily_202603: 'rad',
        sales_fact: 'rw(app_id)',
        sales_fact_202603: 'rad',
      },
      gatehouse_jobs: {
        app: 'r(icon_sha256)',
        apple_budget: 'rawd',
        attempt: 'r',
        audit_chain: 'raw',
        audit_entry: 'rw(position hash kid)',
        backfill: 'r',
        call_tally: 'r(minute)d',
        change: 'rd',
        chore: 'raw',
        connect_link:
          'r(id workspace_id state credential_id expires_at mails admin_credential_id admin_let_go_at)w(sent_at mail_problem)',
        delivery: 'r(sha256 file_deleted_at)',
        idempotency: 'r(created_at)d',
        in_app_purchase: 'r(screenshot_sha256)',
        integration: 'r',
        job: 'r',
        mail: 'rw(sealed state tries problem_code ended_at escalate_at)',
        outbox: 'rw(dispatched_at not_before failures problem)d',
        rotation: 'r',
        run: 'r(closed_at)d',
        subscription: 'r(screenshot_sha256)',
        unknown_answer: 'r(last_at)d',
        vault_opening: 'r(last_at)d',
        worker_heartbeat: 'rawd',
        workspace: 'r',
      },
      gatehouse_identity: {},
      gatehouse_lookup: {
        api_token: 'rw(last_used_at)',
        app: 'r(id workspace_id asc_id name bundle_id sku)',
        attempt: 'r(workspace_id credential_id ended_at)',
        calendar_feed: 'r',
        client: 'r(id workspace_id archived_at)',
        connect_link:
          'r(id workspace_id client_id token_hash state session_hash session_until receipt_hash expires_at)',
        grant: 'ra',
        integration_credential: 'r(workspace_id credential_id)',
        member: 'ra',
        service_user: 'r(workspace_id token_id key_id)',
        workspace: 'ra',
      },
      gatehouse_keeper: {
        ...(await keeperTables()),
        client: 'rw',
        grant: 'rawd',
        member: 'r',
        offboarding: 'r',
        vault_opening: 'rwd',
      },
    })
  })

  it('a schema is open to these roles alone', async () => {
    const open = await sql<{ role: string; schema: string }[]>`
      select r.rolname as role, n.nspname as schema from pg_roles r cross join pg_namespace n
      where r.rolname = any (${[...roles]}) and n.nspname in ('public', 'auth', 'drizzle')
        and has_schema_privilege(r.oid, n.oid, 'USAGE') order by 2, 1`
    expect(open.map(({ role, schema }) => `${schema}: ${role}`)).toEqual([
      'auth: gatehouse_identity',
      'public: gatehouse_app',
      'public: gatehouse_ingest',
      'public: gatehouse_jobs',
      'public: gatehouse_keeper',
      'public: gatehouse_lookup',
    ])
  })

  it('a function is called by these roles, as these owners', async () => {
    const functions = await sql<{ name: string; definer: boolean; as: string; by: string[] }[]>`
      select p.proname as name, p.prosecdef as definer,
        case when o.rolname like 'gatehouse%' then o.rolname else 'owner' end as "as",
        array(select r.rolname::text from pg_roles r
          where r.rolname = any (${[...roles]}) and r.oid <> p.proowner
            and has_function_privilege(r.oid, p.oid, 'EXECUTE') order by 1) as by
      from pg_proc p join pg_roles o on o.oid = p.proowner
      where p.pronamespace = 'public'::regnamespace order by 1`
    expect([...functions]).toEqual([
      { name: 'calendar_of', definer: true, as: 'gatehouse_lookup', by: ['gatehouse_app'] },
      { name: 'connect_link_of', definer: true, as: 'gatehouse_lookup', by: ['gatehouse_app'] },
      { name: 'create_sales_leaf', definer: true, as: 'owner', by: ['gatehouse_ingest', 'gatehouse_jobs'] },
      { name: 'credential_in_use', definer: true, as: 'gatehouse_lookup', by: ['gatehouse_app'] },
      { name: 'erase_client', definer: true, as: 'gatehouse_keeper', by: ['gatehouse_app'] },
      { name: 'erase_facts', definer: true, as: 'gatehouse_keeper', by: ['gatehouse_app'] },
      { name: 'found_workspace', definer: true, as: 'gatehouse_lookup', by: ['gatehouse_app'] },
      { name: 'hand_over_client', definer: true, as: 'gatehouse_keeper', by: ['gatehouse_app'] },
      { name: 'may_erase', definer: false, as: 'gatehouse_keeper', by: [] },
      { name: 'members_reaching', definer: true, as: 'gatehouse_lookup', by: ['gatehouse_app'] },
      { name: 'memberships_of', definer: true, as: 'gatehouse_lookup', by: ['gatehouse_app'] },
      { name: 'people_seeing', definer: true, as: 'gatehouse_lookup', by: ['gatehouse_app'] },
      { name: 'personal_clients', definer: true, as: 'gatehouse_keeper', by: ['gatehouse_app'] },
      { name: 'refuse_move', definer: false, as: 'owner', by: [] },
      { name: 'refuse_sharing', definer: false, as: 'owner', by: [] },
      { name: 'search_apps', definer: true, as: 'gatehouse_lookup', by: ['gatehouse_app'] },
      { name: 'tables_of_clients', definer: false, as: 'gatehouse_keeper', by: [] },
      { name: 'take_over_client', definer: true, as: 'gatehouse_keeper', by: ['gatehouse_app'] },
      { name: 'use_api_token', definer: true, as: 'gatehouse_lookup', by: ['gatehouse_app'] },
      { name: 'workspace_exists', definer: true, as: 'gatehouse_lookup', by: ['gatehouse_app'] },
    ])
  })
})

describe('what somebody adds carelessly is found:', () => {
  const careless: [string, string, string[]][] = [
    ['a table without row-level security', 'create table note (workspace_id uuid)', ['note']],
    [
      'a table whose row-level security is not forced',
      'create table note (workspace_id uuid); alter table note enable row level security',
      ['note'],
    ],
    ['a table without a workspace', 'create table note (body text)', ['note']],
    ['a view', 'create view note as select * from credential', ['note']],
    [
      'rights on every table, leaves too',
      'grant select on all tables in schema public to gatehouse_app',
      ['sales_daily_202603 gatehouse_app', 'sales_fact_202603 gatehouse_app'],
    ],
    ['a policy for everybody', 'create policy open on credential using (true)', ['open on credential']],
    [
      'a function that everybody may call',
      'create function note() returns int language sql as $$ select 1 $$',
      ['note'],
    ],
    [
      'a key within which ids of all workspaces meet',
      'create table note (id uuid primary key, workspace_id uuid)',
      ['note_pkey'],
    ],
    [
      'a key to a row of any workspace',
      `alter table client add unique (id);
       create table note (workspace_id uuid, client_id uuid constraint loose references client (id))`,
      ['loose'],
    ],
    [
      'a key to a row of any client of the workspace',
      `alter table provider add unique (workspace_id, id);
       create table note (workspace_id uuid, client_id uuid, provider_id uuid,
         constraint loose foreign key (workspace_id, provider_id) references provider (workspace_id, id))`,
      ['loose'],
    ],
    [
      'an id that no key holds',
      'create table note (workspace_id uuid, owner_id uuid); grant insert on note to gatehouse_app',
      ['note.owner_id', 'note.workspace_id'],
    ],
    ['a role that passes by policies', 'alter role gatehouse_jobs bypassrls', ['gatehouse_jobs']],
    [
      'a definer function without a search path',
      'create function note() returns int language sql security definer as $$ select 1 $$',
      ['note'],
    ],
  ]

  it.each(careless)('%s', async (_, mistake, expected) => {
    expect(await offendersAfter(mistake)).toEqual(expect.arrayContaining(expected))
  })
})

/** The keeper has one right in all tables of clients: what is added later is handed over and deleted too. */
async function keeperTables(): Promise<Record<string, string>> {
  const rows = await sql<{ name: string }[]>`select name from tables_of_clients()`
  return Object.fromEntries(rows.map(({ name }) => [name, 'rwd']))
}

/** All offenders of all rules after `mistake`, which is undone. */
async function offendersAfter(mistake: string): Promise<string[]> {
  const found: string[] = []
  await sql
    .begin(async (tx) => {
      await tx.unsafe(mistake)
      for (const offenders of Object.values(rules)) found.push(...(await offenders(tx)))
      throw undone
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error
    })
  return found
}
const undone = new Error('undone')
