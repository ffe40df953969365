import { roles } from './catalogue.ts'
import type { Owner } from './seed.ts'

// Rules that the catalogue of Postgres itself has to fulfil. Each gives its offenders; none is what we want.

const names = async (rows: PromiseLike<{ name: string }[]>) => (await rows).map(({ name }) => name)

/** Tables of tenants, by oid: those with `workspace_id`, and `workspace` itself; no leaves. */
const tenants = (sql: Owner) => sql`
  select c.oid, c.relname from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and (c.relname = 'workspace' or exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped))`

export const rules: Record<string, (sql: Owner) => Promise<string[]>> = {
  'a table of tenants has row-level security, forced for its owner too': (sql) =>
    names(sql`
      select t.relname as name from (${tenants(sql)}) t join pg_class c using (oid)
      where not (c.relrowsecurity and c.relforcerowsecurity) order by 1`),

  'a table without a workspace is one that we know': (sql) =>
    names(sql`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and c.oid not in (select oid from (${tenants(sql)}) t) and c.relname not in ('worker_heartbeat', 'apple_budget', 'chore')`),

  'there are no views, whose owner would pass by the walls': (sql) =>
    names(sql`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')`),

  'nobody but ingestion touches a leaf': (sql) =>
    names(sql`
      select c.relname || ' ' || r.rolname as name from pg_class c cross join pg_roles r
      where c.relnamespace = 'public'::regnamespace and c.relispartition and c.relkind = 'r'
        and r.rolname = any (${[...roles]}) and r.rolname <> 'gatehouse_ingest'
        and has_table_privilege(r.oid, c.oid, 'SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER,MAINTAIN')`),

  'ingestion reads, adds and deletes in leaves, and no more': (sql) =>
    names(sql`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relispartition and c.relkind = 'r'
        and has_table_privilege('gatehouse_ingest', c.oid, 'UPDATE,TRUNCATE,REFERENCES,TRIGGER,MAINTAIN')`),

  'no right and no policy is for everybody': (sql) =>
    names(sql`
      select c.relname as name from pg_class c, aclexplode(c.relacl) as acl
      where c.relnamespace = 'public'::regnamespace and acl.grantee = 0
      union select polname || ' on ' || polrelid::regclass from pg_policy where polroles @> array[0::oid]
      union select proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as acl
      where p.pronamespace = 'public'::regnamespace and acl.grantee = 0
      union select nspname from pg_namespace n, aclexplode(n.nspacl) as acl
      where nspname in ('public', 'auth', 'drizzle') and acl.grantee = 0`),

  'a unique index of tenants begins at the workspace, so that a conflict tells nothing of another': (sql) =>
    names(sql`
      select i.indexrelid::regclass::text as name from pg_index i join (${tenants(sql)}) t on t.oid = i.indrelid
      where i.indisunique and t.relname <> 'workspace' and not exists (
        select from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any (i.indkey)
          and (a.attname = 'workspace_id' or a.attidentity = 'a'))`),

  // Whose a credential is says `owner_id`, and a check of the row that names it: the row's client, or the workspace.
  'a foreign key leads from a workspace to the same workspace, and from a client to the same client': (sql) =>
    names(sql`
      with pair as (
        select k.oid, k.conname, k.conrelid, k.confrelid, a.attname as here, b.attname as there
        from pg_constraint k cross join lateral unnest(k.conkey, k.confkey) as u (here, there)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.here
        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = u.there
        where k.contype = 'f' and k.connamespace = 'public'::regnamespace)
      select distinct conname as name from pair p
      where not exists (select from pair w where w.oid = p.oid and w.here = 'workspace_id'
          and (w.there = 'workspace_id' or (w.there = 'id' and w.confrelid = 'workspace'::regclass)))
        or (exists (select from pg_attribute where attrelid = p.conrelid and attname = 'client_id')
          and exists (select from pg_attribute where attrelid = p.confrelid and attname = 'client_id')
          and not exists (select from pair c where c.oid = p.oid and (c.here, c.there) in (('client_id', 'client_id'), ('credential_owner_id', 'owner_id'), ('password_owner_id', 'owner_id'), ('admin_owner_id', 'owner_id'))))`),

  // Facts have no keys: a check for each of a billion rows would cost more than the rows. They are written from the
  // ledger's row alone, and by a role that no person's request takes.
  'an id of another row is held by a foreign key, wherever the app role may write': (sql) =>
    names(sql`
      select t.relname || '.' || a.attname as name from (${tenants(sql)}) t
      join pg_attribute a on a.attrelid = t.oid and not a.attisdropped
      where has_any_column_privilege('gatehouse_app', t.oid, 'INSERT,UPDATE')
        and a.atttypid = 'uuid'::regtype and a.attname <> 'id'
        and t.relname || '.' || a.attname not in ('member.user_id', 'change.entity_id', 'audit_entry.target_id',
          'idempotency.target_id', 'job_problem.target_id',
          -- computed from ids that keys hold
          'credential.owner_id')
        and not exists (select from pg_constraint k
          where k.conrelid = t.oid and k.contype = 'f' and a.attnum = any (k.conkey))
      order by 1`),

  'what is a client’s can be handed over and deleted with it': (sql) =>
    names(sql`
      select t.name from tables_of_clients() t
      where not has_table_privilege('gatehouse_keeper', t.name, 'SELECT,UPDATE,DELETE')
        or not has_table_privilege('gatehouse_keeper', t.name, 'DELETE')
        or not exists (select from pg_policy p where p.polrelid = t.name::regclass and p.polname = 'keeper')
      union select conname from pg_constraint k join tables_of_clients() t on k.conrelid = t.name::regclass
      where k.contype = 'f' and not k.condeferrable order by 1`),

  'no role has powers of its own': (sql) =>
    names(sql`
      select rolname as name from pg_roles where rolname = any (${[...roles]})
        and (rolsuper or rolinherit or rolcreaterole or rolcreatedb or rolcanlogin or rolreplication or rolbypassrls)
      union select r.rolname || ' in ' || g.rolname from pg_auth_members m
      join pg_roles r on r.oid = m.member join pg_roles g on g.oid = m.roleid where r.rolname = any (${[...roles]})`),

  'no role owns a table, or may make one where ours are': (sql) =>
    names(sql`
      select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner
      where c.relnamespace = 'public'::regnamespace and r.rolname = any (${[...roles]})
      union select rolname from pg_roles
      where rolname = any (${[...roles]}) and has_schema_privilege(oid, 'public', 'CREATE')`),

  'a function that runs as its owner looks for names in one order, temporary tables last': (sql) =>
    names(sql`
      select proname as name from pg_proc where pronamespace = 'public'::regnamespace
        and (proconfig is null or not 'search_path=pg_catalog, public, pg_temp' = any (proconfig))`),
}
