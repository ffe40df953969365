import { createTestDatabase } from '@gatehouse/vitest'
import { sql as raw } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientQueries, openDatabase, type Database, type Reach } from '../src/index.ts'
import { addWorkspace } from './seed.ts'

const database = await createTestDatabase()
const sql = postgres(database.url, { max: 1, onnotice: () => undefined })
let reach: Reach

beforeAll(async () => {
  reach = { workspaceId: await addWorkspace(sql), memberId: null, everything: true }
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

/** Two looks at one client over one connection; how often that connection was asked by a statement it had prepared. */
async function looksByPlan(url = database.url): Promise<number[]> {
  const db = openDatabase({ url, poolSize: 1 })
  try {
    await db.read(reach, (tx) => clientQueries.findClientBySlug(tx, 'Nobody'))
    await db.read(reach, (tx) => clientQueries.findClientBySlug(tx, 'Nobody else'))
    return await plansOf(db)
  } finally {
    await db.close()
  }
}

const plansOf = (db: Database) =>
  db.read(reach, async (tx) => {
    const rows = await tx.execute<{ asked: number }>(raw`
      select (generic_plans + custom_plans)::int as asked from pg_prepared_statements where statement like '%"client"%'`)
    return rows.map(({ asked }) => asked)
  })

describe('a statement', () => {
  it('is prepared once by a connection, and asked again in another transaction', async () => {
    expect(await looksByPlan()).toEqual([2])
  })

  it('is not prepared where the address says so, for poolers that hand connections around', async () => {
    expect(await looksByPlan(`${database.url}?prepare=false`)).toEqual([])
  })
})
