import { createTestDatabase } from '@gatehouse/vitest'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openDatabase, replaceSales, type Reach } from '../src/index.ts'
import { apply, batches, salesFile, salesRow } from './sales-rows.ts'
import { addAccount, addDelivery, addWorkspace, type SeededAccount } from './seed.ts'

const database = await createTestDatabase()
const sql = postgres(database.url, { max: 2, onnotice: () => undefined })
// Two processes of workers.
const [one, other] = [openDatabase({ url: database.url }), openDatabase({ url: database.url })]
let account: SeededAccount
let reach: Reach

beforeAll(async () => {
  account = await addAccount(sql, await addWorkspace(sql))
  reach = { workspaceId: account.workspace_id, memberId: null, everything: true }
})
afterAll(async () => {
  await Promise.all([one.close(), other.close()])
  await sql.end()
  await database.drop()
})

const rows = Array.from({ length: 50 }, (_, line) => salesRow(line, { units: 2 }))
const unitsOf = async (delivery: string) => {
  const [fact] =
    await sql`select count(*)::int as rows, sum(units)::int as units from sales_fact where delivery_id = ${delivery}`
  const [daily] = await sql`select sum(units)::int as units from sales_daily where delivery_id = ${delivery}`
  return { rows: fact?.['rows'], units: fact?.['units'], summed: daily?.['units'] }
}

it('applies the same file once when two apply it at once', async () => {
  const delivery = await addDelivery(sql, account, '2026-03-05')
  const results = await Promise.all([one, other].map((db) => apply(db, reach, salesFile(delivery), rows)))
  expect(results.filter(({ applied }) => applied)).toHaveLength(1)
  expect(await unitsOf(delivery)).toEqual({ rows: 50, units: 100, summed: 100 })
})

it('keeps one of two files of a delivery whole when both are applied at once', async () => {
  const delivery = await addDelivery(sql, account, '2026-03-06')
  await Promise.all([
    apply(one, reach, salesFile(delivery, 'first'), rows),
    apply(other, reach, salesFile(delivery, 'second'), rows.slice(0, 10)),
  ])
  const [stored] = await sql`select sha256, revision from delivery where id = ${delivery}`
  const count = stored?.['sha256'] === 'first' ? 50 : 10
  expect(stored?.['revision']).toBe(2)
  expect(await unitsOf(delivery)).toEqual({ rows: count, units: count * 2, summed: count * 2 })
})

it('makes a month once when many need it at once', async () => {
  const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06']
  for (const month of months) {
    const deliveries = await Promise.all(
      ['-01', '-15', '-28'].map((day) => addDelivery(sql, account, month + day)),
    )
    await Promise.all(deliveries.map((id, i) => apply(i % 2 ? one : other, reach, salesFile(id), rows)))
    for (const delivery of deliveries)
      expect(await unitsOf(delivery)).toMatchObject({ rows: 50, summed: 100 })
  }
})

it('loses and doubles nothing when its connection dies in the middle', async () => {
  const delivery = await addDelivery(sql, account, '2026-03-07')
  await apply(one, reach, salesFile(delivery), rows)
  const dying = replaceSales(one, reach, salesFile(delivery, 'restated'), async function* () {
    yield* batches(rows.slice(0, 20))
    await killIngestion()
    yield* batches(rows.slice(20))
  })
  await expect(dying).rejects.toThrow()
  expect(await unitsOf(delivery)).toEqual({ rows: 50, units: 100, summed: 100 })
  expect(await sql`select sha256, revision from delivery where id = ${delivery}`).toMatchObject([
    { sha256: 'first', revision: 1 },
  ])

  // The next try meets neither a held row nor a dead connection.
  await vi.waitFor(() => apply(one, reach, salesFile(delivery, 'restated'), rows.slice(0, 30)), {
    timeout: 60_000,
  })
  expect(await unitsOf(delivery)).toEqual({ rows: 30, units: 60, summed: 60 })
})

async function killIngestion(): Promise<void> {
  const killed = await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'gatehouse_ingest' and state <> 'idle'`
  expect(killed).toHaveLength(1)
  await vi.waitFor(
    async () => {
      const [left] = await sql`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and application_name = 'gatehouse_ingest' and state <> 'idle'`
      expect(left?.['n']).toBe(0)
    },
    { timeout: 60_000 },
  )
}
