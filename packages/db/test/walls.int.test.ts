import { createTestDatabase } from '@gatehouse/vitest'
import postgres from 'postgres'
import { afterAll, describe, expect, it } from 'vitest'
import { readRights, readTables, type Role, type Table } from './catalogue.ts'
import { wallModel, type Row, type Scope } from './wall-model.ts'
import { within, type Attempt, type Outcome } from './wall-trial.ts'
import { createWorld, describeRow, made, newRow } from './wall-world.ts'

// Every table of tenants, every role that works within a workspace, every scope: what is tried across the line is
// made from the catalogue, so that a table added later is tried without a word here.
const database = await createTestDatabase()
const sql = postgres(database.url, { max: 1, onnotice: () => undefined })
await sql`select create_sales_leaf('2026-03-01')`
const tables = (await readTables(sql)).filter((table) => table.tenant)
const world = await createWorld(sql, tables)
const model = wallModel(world.clientOfApp)
const stored = new Map(
  await Promise.all(tables.map(async ({ name }) => [name, await readAll(name)] as const)),
)
const roles = ['gatehouse_app', 'gatehouse_ingest'] as const satisfies Role[]
const rights = Object.fromEntries(
  await Promise.all(roles.map(async (role) => [role, await readRights(sql, role)] as const)),
)
const columns = await readHarmlessColumns()
const refused: Outcome = { refused: '42501' }

afterAll(async () => {
  await sql.end()
  await database.drop()
})

/** What a person has once is there already: past the wall, its key refuses another. */
const added = ({ name }: Table): Outcome => (name === 'quiet_hours' ? { refused: '23505' } : { count: 1 })

for (const role of roles) {
  describe.each(world.scopes)(`as ${role}, $name`, (scope) => {
    it('reads what is within reach, and nothing else', async () => {
      const seen = await inEachTable((table, attempt) =>
        attempt((tx) => tx`select ${key(tx)} from ${tx(table.name)}`),
      )
      const expected = (table: Table) => ({ keys: keysWhere(table, (row) => mayRead(role, scope, row)) })
      expect(seen).toEqual(allTables((table) => (may(role, table, 'r') ? expected(table) : refused)))
    })

    it('adds within reach, and nowhere else', async () => {
      const tries = tables.flatMap((table) =>
        world.places.map((place) => ({
          table,
          to: `${table.name} of ${place.name}`,
          row: newRow(table, place),
        })),
      )
      const outcomes = await within(sql, role, scope, async (attempt) => {
        const outcomesOf: [string, Outcome][] = []
        for (const { table, to, row } of tries)
          outcomesOf.push([to, await attempt((tx) => tx`insert into ${tx(table.name)} ${tx(row)}`)])
        return Object.fromEntries(outcomesOf)
      })
      const expected = tries.map(({ table, to, row }) => {
        const reached = model.mayWrite(scope, describeRow(world, table.name, row))
        return [to, may(role, table, 'a') && reached ? added(table) : refused]
      })
      expect(outcomes).toEqual(Object.fromEntries(expected))
    })

    it('changes what is within reach, and nothing else', async () => {
      const touched = await inEachTable((table, attempt) => {
        const { name } = harmlessColumn(role, table)
        return attempt(
          (tx) => tx`update ${tx(table.name)} set ${tx(name)} = ${tx(name)} returning ${key(tx, 'old.')}`,
        )
      })
      const expected = (table: Table) => ({ keys: keysWhere(table, (row) => model.mayChange(scope, row)) })
      expect(touched).toEqual(allTables((table) => (may(role, table, 'w') ? expected(table) : refused)))
    })

    it('changes nothing more where it reads nothing, so that policies for reading do not help', async () => {
      const touched = await inEachTable((table, attempt) => {
        const { name, type } = harmlessColumn(role, table)
        return attempt(
          (tx) =>
            tx`update ${tx(table.name)} set ${tx({ [name]: name === 'workspace_id' ? scope.workspaceId : made(type) })}`,
        )
      })
      const expected = (table: Table) => ({
        count: keysWhere(table, (row) => model.mayChange(scope, row)).length,
      })
      expect(touched).toEqual(allTables((table) => (may(role, table, 'w') ? expected(table) : refused)))
    })

    it.each(['workspace_id', 'client_id', 'personal_member_id'] as const)(
      'carries nothing over the line that runs along %s',
      async (column) => {
        const { workspaceId, clientId, memberId } = world.elsewhere
        const to = {
          workspace_id: workspaceId,
          client_id: clientId,
          personal_member_id: scope.memberId ?? memberId,
        }[column]
        const moved = await inEachTable((table, attempt) =>
          table.columns.some(({ name }) => name === column)
            ? attempt(
                (tx) => tx`update ${tx(table.name)} set ${tx({ [column]: to })}
                where ${tx(column)} is distinct from ${to} and ${to}::uuid is distinct from ${scope.workspaceId}`,
              )
            : refused,
        )
        const harmless = [JSON.stringify(refused), JSON.stringify({ count: 0 })]
        expect(
          Object.entries(moved).filter(([, outcome]) => !harmless.includes(JSON.stringify(outcome))),
        ).toEqual([])
      },
    )

    it('deletes what is within reach, and nothing else', async () => {
      const gone = await inEachTable((table, attempt) =>
        attempt((tx) => tx`delete from ${tx(table.name)} returning ${key(tx)}`),
      )
      const expected = (table: Table) => ({ keys: keysWhere(table, (row) => model.mayWrite(scope, row)) })
      expect(gone).toEqual(allTables((table) => (may(role, table, 'd') ? expected(table) : refused)))
    })

    const inEachTable = (statement: (table: Table, attempt: Attempt) => Promise<Outcome> | Outcome) =>
      within(sql, role, scope, async (attempt) => {
        const outcomes: [string, Outcome][] = []
        for (const table of tables) outcomes.push([table.name, await statement(table, attempt)])
        return Object.fromEntries(outcomes)
      })
  })
}

it('lets the jobs role see all workspaces in the tables that it reads, whatever was set', async () => {
  const read = await readRights(sql, 'gatehouse_jobs')
  for (const table of tables.filter(({ name }) => /^r(?!\()/.test(read[name] ?? ''))) {
    const seen = await within(sql, 'gatehouse_jobs', null, (attempt) =>
      attempt((tx) => tx`select ${key(tx)} from ${tx(table.name)}`),
    )
    expect(seen).toEqual({ keys: keysWhere(table, () => true) })
  }
})

it('has rows on every side of every line, so that nothing above passes for want of rows', () => {
  for (const { name } of tables) expect(stored.get(name)?.length, name).toBeGreaterThanOrEqual(2)
})

// Works for a leaf's rows too, and asks for no column.
function key(tx: postgres.ISql, of = '') {
  return tx`(${tx.unsafe(`${of}tableoid`)}::oid || ':' || ${tx.unsafe(`${of}ctid`)}) as key`
}

const allTables = (expected: (table: Table) => Outcome) =>
  Object.fromEntries(tables.map((table) => [table.name, expected(table)]))

async function readAll(table: string): Promise<{ key: string; row: Row }[]> {
  const rows = await sql<{ key: string; row: Record<string, unknown> }[]>`
    select ${key(sql)}, to_jsonb(t) as row from ${sql(table)} t`
  return rows.map((found) => ({ key: found.key, row: describeRow(world, table, found.row) }))
}

const keysWhere = (table: Table, allowed: (row: Row) => boolean) =>
  (stored.get(table.name) ?? [])
    .filter(({ row }) => allowed(row))
    .map((found) => found.key)
    .sort()

/** Ingestion reads grants only to be stopped by them. */
const mayRead = (role: Role, scope: Scope, row: Row) =>
  role === 'gatehouse_ingest' && row.table === 'grant'
    ? row.workspaceId === scope.workspaceId && row.memberId === scope.memberId
    : model.mayRead(scope, row)

const may = (role: Role, table: Table, right: 'r' | 'a' | 'w' | 'd') =>
  (rights[role]?.[table.name] ?? '').replace(/\(.*\)/, '').includes(right)

/** A column that the role may write, if there is one, and that no line and no key runs along; else the workspace. */
const harmlessColumn = (role: Role, table: Table) => {
  const column = columns.get(`${role} ${table.name}`)
  if (!column) throw new Error(`${table.name} has no column to try`)
  return column
}

async function readHarmlessColumns() {
  const found = await sql<{ role: string; table: string; name: string; type: string }[]>`
    select distinct on (r.rolname, c.oid) r.rolname as role, c.relname as "table", a.attname as name,
      format_type(a.atttypid, null) as type
    from pg_roles r cross join pg_class c join pg_attribute a on a.attrelid = c.oid
    where r.rolname = any (${[...roles]}) and c.relname = any (${tables.map(({ name }) => name)})
      and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and a.attidentity = ''
      and (a.attname = 'workspace_id' or (a.attname = 'app_id' and c.relkind = 'p') or (a.atttypid <> 'uuid'::regtype
        and not exists (select from pg_index i where i.indrelid = c.oid and a.attnum = any (i.indkey))
        and not exists (select from pg_depend d join pg_index i on i.indexrelid = d.objid
          where d.refobjid = c.oid and d.refobjsubid = a.attnum)))
    order by r.rolname, c.oid, has_column_privilege(r.oid, c.oid, a.attnum, 'UPDATE') desc,
      a.attname = 'workspace_id', a.attnum`
  return new Map(found.map((column) => [`${column.role} ${column.table}`, column]))
}
