import type { Owner } from './seed.ts'

/** A column as Postgres itself describes it. */
export interface Column {
  name: string
  type: string
  /** Whether an insert has to name it. */
  needed: boolean
}

/** A table that is no leaf, as Postgres itself describes it. */
export interface Table {
  name: string
  columns: Column[]
  tenant: boolean
}

/** Every role that a process of Gatehouse takes. */
export const roles = [
  'gatehouse_app',
  'gatehouse_ingest',
  'gatehouse_jobs',
  'gatehouse_identity',
  'gatehouse_lookup',
  'gatehouse_keeper',
] as const
export type Role = (typeof roles)[number]

/** All tables of the schema with their columns; a partitioned table once, its leaves not. */
export async function readTables(sql: Owner): Promise<Table[]> {
  const rows = await sql<{ table: string; columns: Column[] }[]>`
    select c.relname as "table", json_agg(json_build_object(
        'name', a.attname, 'type', format_type(a.atttypid, null),
        'needed', a.attnotnull and not a.atthasdef and a.attidentity = '') order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    group by c.relname order by c.relname`
  return rows.map(({ table, columns }) => ({
    name: table,
    columns,
    tenant: table === 'workspace' || columns.some(({ name }) => name === 'workspace_id'),
  }))
}

/**
 * What a role may do with each table, in Postgres' letters: r read, a insert, w update, d delete, D truncate, x refer,
 * t trigger, m maintain; columns in brackets where the right is for them alone. Includes what everybody may.
 */
export async function readRights(sql: Owner, role: Role): Promise<Record<string, string>> {
  const rows = await sql<{ table: string; rights: string }[]>`
    select c.relname as "table",
      (select coalesce(string_agg(case
          when has_table_privilege(${role}, c.oid, p.privilege) then p.letter
          else p.letter || '(' || columns || ')' end, '' order by p.place), '')
       from (values ('SELECT', 'r', 1), ('INSERT', 'a', 2), ('UPDATE', 'w', 3), ('DELETE', 'd', 4), ('TRUNCATE', 'D', 5),
                    ('REFERENCES', 'x', 6), ('TRIGGER', 't', 7), ('MAINTAIN', 'm', 8)) as p (privilege, letter, place)
       cross join lateral (
         select string_agg(a.attname, ' ' order by a.attnum) as columns from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and p.place in (1, 2, 3, 6)
           and case when p.place in (1, 2, 3, 6) then has_column_privilege(${role}, c.oid, a.attnum, p.privilege) end
       ) as named
       where has_table_privilege(${role}, c.oid, p.privilege) or columns is not null) as rights
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
    order by 1`
  return Object.fromEntries(rows.filter(({ rights }) => rights !== '').map((row) => [row.table, row.rights]))
}
