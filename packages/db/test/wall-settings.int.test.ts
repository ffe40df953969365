import { randomBytes } from 'node:crypto'
import { createTestDatabase } from '@gatehouse/vitest'
import { sql as raw } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientQueries, openDatabase, type Database, type Reach } from '../src/index.ts'
import { addAccount, addWorkspace, type SeededAccount } from './seed.ts'
import { sqlStateOf } from './sql-state.ts'

const database = await createTestDatabase()
const sql = postgres(database.url, { max: 1, onnotice: () => undefined })
let here: SeededAccount
let there: SeededAccount
let reach: Reach

beforeAll(async () => {
  here = await addAccount(sql, await addWorkspace(sql))
  there = await addAccount(sql, await addWorkspace(sql))
  reach = { workspaceId: here.workspace_id, memberId: null, everything: true }
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

/** A database with a single connection of the app role, so that what one transaction leaves behind meets the next. */
async function withOneConnection<T>(work: (db: Database) => Promise<T>, url = database.url): Promise<T> {
  const db = openDatabase({ url, poolSize: 1 })
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

describe('without a reach', () => {
  it('a fresh connection gives an error instead of rows', async () => {
    expect(await sqlStateOf(withOneConnection((db) => db.lookup(clientQueries.countClients)))).toBe('42704')
  })

  it('a connection that had a reach before gives an error instead of rows', async () => {
    const state = await withOneConnection(async (db) => {
      expect(await db.read(reach, clientQueries.countClients)).toBe(1)
      return sqlStateOf(db.lookup(clientQueries.countClients))
    })
    expect(state).toBe('22P02')
  })

  it('a workspace that is no id gives an error instead of rows', async () => {
    const nowhere = { ...reach, workspaceId: '' }
    expect(await sqlStateOf(withOneConnection((db) => db.read(nowhere, clientQueries.countClients)))).toBe(
      '22P02',
    )
  })

  it('the jobs role does not see what it starts no work for', async () => {
    expect(await sqlStateOf(withOneConnection((db) => db.jobs(clientQueries.countClients)))).toBe('42501')
  })
})

it('writes nothing while reading', async () => {
  const write = raw`update client set name = 'Other'`
  expect(await sqlStateOf(withOneConnection((db) => db.read(reach, (tx) => tx.execute(write))))).toBe('25006')
})

describe('what a statement could do to the walls', () => {
  it('ends with its transaction, although it was said to the session', async () => {
    const seen = await withOneConnection(async (db) => {
      await db.lookup((tx) => tx.execute(raw`set session role none`))
      await db.lookup((tx) =>
        tx.execute(raw`select set_config('app.workspace', ${there.workspace_id}, false)`),
      )
      return db.read(reach, (tx) => tx.execute(raw`select id, current_user as "user" from client`))
    })
    expect([...seen]).toEqual([{ id: here.client_id, user: 'gatehouse_app' }])
  })

  // The two that no policy prevents. Nobody but this package speaks SQL, and none of it is made from what people type.
  it('is to move the reach, within its transaction', async () => {
    const seen = await withOneConnection((db) =>
      db.read(reach, async (tx) => {
        await tx.execute(raw`select set_config('app.workspace', ${there.workspace_id}, true)`)
        return tx.execute(raw`select id from client`)
      }),
    )
    expect([...seen]).toEqual([{ id: there.client_id }])
  })

  it('is to take off the role, where the login behind it may more', async () => {
    const seen = await withOneConnection((db) =>
      db.read(reach, async (tx) => {
        await tx.execute(raw`set local role none`)
        return tx.execute(raw`select id from client order by seq`)
      }),
    )
    expect([...seen]).toEqual([{ id: here.client_id }, { id: there.client_id }])
  })
})

describe('with a login that owns nothing, as in production,', () => {
  const login = `test_login_${randomBytes(6).toString('hex')}`
  const url = new URL(database.url)

  beforeAll(async () => {
    url.username = login
    url.password = randomBytes(16).toString('hex')
    await sql.unsafe(`create role ${login} login noinherit password '${url.password}'`)
    for (const role of ['app', 'ingest', 'jobs'])
      await sql.unsafe(`grant gatehouse_${role} to ${login} with inherit false, set true`)
  })
  afterAll(async () => {
    await sql.unsafe(`drop role ${login}`)
  })

  it('everything works', async () => {
    const count = await withOneConnection((db) => db.read(reach, clientQueries.countClients), url.href)
    expect(count).toBe(1)
  })

  it('taking off the role leads nowhere', async () => {
    const attempt = withOneConnection(
      (db) =>
        db.read(reach, async (tx) => {
          await tx.execute(raw`set local role none`)
          return tx.execute(raw`select id from public.client`)
        }),
      url.href,
    )
    expect(await sqlStateOf(attempt)).toBe('42501')
  })

  it.each(['gatehouse_identity', 'gatehouse_lookup', 'postgres'])('%s is out of its reach', async (role) => {
    const attempt = withOneConnection(
      (db) => db.read(reach, (tx) => tx.execute(raw`select set_config('role', ${role}, true)`)),
      url.href,
    )
    expect(await sqlStateOf(attempt)).toBe('42501')
  })
})
