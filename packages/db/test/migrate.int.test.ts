import { randomBytes, randomUUID } from 'node:crypto'
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sql as raw } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { memberQueries, migrate, openDatabase } from '../src/index.ts'
import { roles } from './catalogue.ts'

const names = Array.from({ length: 2 }, () => `test_migrate_${randomBytes(6).toString('hex')}`)
const owner = postgres(inject('postgresUrl'), { max: 1, onnotice: () => undefined })
const urlOf = (name: string) => {
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return url.href
}

beforeAll(async () => {
  for (const name of names) await owner`create database ${owner(name)}`
})
afterAll(async () => {
  for (const name of names) await owner`drop database if exists ${owner(name)} with (force)`
  await owner.end()
})

async function stateOf(name: string) {
  const sql = postgres(urlOf(name), { max: 1 })
  const [state] = await sql`select (select count(*)::int from drizzle.__drizzle_migrations) as migrations,
    (select count(*)::int from pg_policy) as policies,
    (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')) as tables`
  await sql.end()
  return state
}

it('brings empty databases up to date when four begin at once, and does nothing the next time', async () => {
  await Promise.all([...names, ...names].map((name) => migrate(urlOf(name))))
  const first = await Promise.all(names.map(stateOf))
  expect(first[0]).toEqual(first[1])
  expect(first[0]?.['migrations']).toBeGreaterThan(1)
  await migrate(urlOf(names[0] ?? ''))
  expect(await stateOf(names[0] ?? '')).toEqual(first[0])
})

describe('an owner that is no superuser, as on a managed server,', () => {
  const [login, password] = [`test_owner_${randomBytes(6).toString('hex')}`, randomBytes(16).toString('hex')]
  const url = new URL(urlOf(login))

  beforeAll(async () => {
    await owner.unsafe(`create role ${login} login createrole password '${password}'`)
    // On a server of its own it makes the roles itself; here they are there already.
    for (const role of roles) await owner.unsafe(`grant ${role} to ${login} with inherit false, set true`)
    await owner.unsafe(`create database ${login} owner ${login}`)
    url.username = login
    url.password = password
  })
  afterAll(async () => {
    await owner.unsafe(`drop database ${login} with (force)`)
    await owner.unsafe(`drop role ${login}`)
  })

  it('can migrate, found a workspace, and sees no row itself', async () => {
    await migrate(url.href)
    const db = openDatabase({ url: url.href })
    const founding = {
      name: 'A',
      slug: 'a',
      demo: true,
      userId: randomUUID(),
      ownerName: 'Ada',
      ownerEmail: 'a@example.com',
    }
    await db.lookup((tx) => memberQueries.foundWorkspace(tx, founding))
    expect(await db.lookup((tx) => memberQueries.workspaceExists(tx, true))).toBe(true)
    await db.jobs((tx) => tx.execute(raw`select create_sales_leaf('2026-03-01')`))
    await db.close()
    const sql = postgres(url.href, { max: 1 })
    const seen = await sql`select from workspace`
    await sql.end()
    expect(seen).toHaveLength(0)
  })
})

it('makes what the tables in code say', async () => {
  const check = fileURLToPath(new URL('../src/check-migrations.ts', import.meta.url))
  await expect(promisify(execFile)(process.execPath, [check])).resolves.toMatchObject({ stdout: '' })
})
