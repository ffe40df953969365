import { createTestDatabase } from '@gatehouse/vitest'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, recordQueries, type Reach } from '../src/index.ts'
import { addWorkspace } from './seed.ts'

const database = await createTestDatabase()
const sql = postgres(database.url, { max: 3, onnotice: () => undefined })
const db = openDatabase({ url: database.url })
const entityId = '01900000-0000-7000-8000-000000000001'
let reach: Reach

beforeAll(async () => {
  reach = { workspaceId: await addWorkspace(sql), memberId: null, everything: true }
})
afterAll(async () => {
  await db.close()
  await sql.end()
  await database.drop()
})

const snapshot = () => db.read(reach, recordQueries.presentSnapshot)
const since = (seen: string) => db.read(reach, (tx) => recordQueries.changedSince(tx, entityId, seen))
const write = (on: postgres.ISql) =>
  on`insert into change (workspace_id, kind, entity_id) values (${reach.workspaceId}, 'integration', ${entityId})`

describe('a watcher', () => {
  it('meets a change that was written first and committed last', async () => {
    const slow = await sql.reserve()
    const quick = await sql.reserve()
    const seen = await snapshot()
    await slow`begin`
    await write(slow)
    await quick`begin`
    await write(quick)
    await quick`commit`
    const first = await since(seen)
    expect(first.changed).toBe(true)
    // Once told, it is not told again while the other is still under way.
    const second = await since(first.snapshot)
    expect(second.changed).toBe(false)
    await slow`commit`
    const third = await since(second.snapshot)
    expect(third.changed).toBe(true)
    expect((await since(third.snapshot)).changed).toBe(false)
    slow.release()
    quick.release()
  })

  it('meets nothing of a transaction that was given up', async () => {
    const seen = await snapshot()
    await sql
      .begin(async (tx) => {
        await write(tx)
        throw new Error('given up')
      })
      .catch(() => undefined)
    expect((await since(seen)).changed).toBe(false)
  })

  it('is not called by rows whose numbers lie ahead, as after a restore into another Postgres', async () => {
    const seen = await snapshot()
    await sql`insert into change (workspace_id, kind, entity_id, transaction)
      values (${reach.workspaceId}, 'integration', ${entityId}, '9000000000'::xid8)`
    expect((await since(seen)).changed).toBe(false)
  })
})
