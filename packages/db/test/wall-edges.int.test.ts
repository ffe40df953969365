import { randomUUID } from 'node:crypto'
import { createTestDatabase } from '@gatehouse/vitest'
import { sql as raw } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  appQueries,
  clientQueries,
  credentialQueries,
  deliveryQueries,
  memberQueries,
  openDatabase,
  type Reach,
} from '../src/index.ts'
import { readTables } from './catalogue.ts'
import { addAccount, addGrant, addMember, addWorkspace, type SeededAccount } from './seed.ts'
import { sqlStateOf } from './sql-state.ts'
import { newRow } from './wall-world.ts'

const database = await createTestDatabase()
const sql = postgres(database.url, { max: 1, onnotice: () => undefined })
const db = openDatabase({ url: database.url })
let here: SeededAccount
let neighbour: SeededAccount
let there: SeededAccount
let owner: Reach
let system: Reach

beforeAll(async () => {
  const workspaceId = await addWorkspace(sql)
  here = await addAccount(sql, workspaceId)
  neighbour = await addAccount(sql, workspaceId)
  there = await addAccount(sql, await addWorkspace(sql))
  owner = { workspaceId, memberId: await addMember(sql, workspaceId), everything: true }
  system = { workspaceId, memberId: null, everything: true }
})
afterAll(async () => {
  await db.close()
  await sql.end()
  await database.drop()
})

/** Columns where a policy refuses before the key does. */
const byPolicy = ['idempotency.member_id', 'vault_opening.credential_id', 'calendar_feed.member_id']

describe('keys tell nothing of what is beyond the line:', () => {
  it('an id of another workspace or client is refused like one that nobody has, in every table', async () => {
    const refusals: Record<string, string[]> = {}
    for (const table of await readTables(sql)) {
      const row = newRow(table, { name: 'here', ids: { ...here, member_id: owner.memberId ?? '' } })
      for (const column of ['provider_id', 'credential_id', 'integration_id', 'member_id'] as const) {
        if (!(column in row) || table.name === 'grant') continue
        if (
          !(await sql`select has_table_privilege('gatehouse_app', ${table.name}, 'INSERT') as may`)[0]?.[
            'may'
          ]
        )
          continue
        const ids = [
          randomUUID(),
          there[column] ?? (await addMember(sql, there.workspace_id)),
          // An opening has no client but its credential's: the neighbour's is within this owner's reach.
          ...(table.name === 'vault_opening' ? [] : [neighbour[column]]),
        ]
        refusals[`${table.name}.${column}`] = await Promise.all(
          ids.filter((id) => id !== undefined).map((id) => refusalOf(table.name, { ...row, [column]: id })),
        )
      }
    }
    expect(Object.keys(refusals).length).toBeGreaterThan(8)
    for (const [column, states] of Object.entries(refusals))
      expect(new Set(states), column).toEqual(new Set([byPolicy.includes(column) ? '42501' : '23503']))
  })

  it('an id that another workspace has can be taken', async () => {
    const row = { id: there.client_id, workspaceId: here.workspace_id, name: 'Twin', slug: 'twin' }
    expect(await db.write(owner, (tx) => clientQueries.insertClient(tx, row))).toBe(there.client_id)
  })

  it('an app or a delivery that another workspace has is refused like one that it has not', async () => {
    const [known] = await sql<{ asc_id: string }[]>`select asc_id from app where id = ${there.app_id}`
    const place = { workspaceId: here.workspace_id, clientId: here.client_id, providerId: there.provider_id }
    const app = (ascId: string) => ({ ...place, ascId, name: 'A', bundleId: 'b', seenAt: new Date() })
    for (const ascId of [known?.asc_id ?? '', 'nobody’s'])
      expect(await sqlStateOf(db.write(system, (tx) => appQueries.upsertApps(tx, [app(ascId)])))).toBe(
        '23503',
      )
    const day = {
      vendorNumber: '1',
      kind: 'SALES',
      frequency: 'DAILY',
      periodOn: '2026-03-01',
      state: 'WANTED',
    }
    const delivery = { ...place, ...day, dueAt: new Date() }
    expect(await sqlStateOf(db.write(system, (tx) => deliveryQueries.wantDeliveries(tx, [delivery])))).toBe(
      '23503',
    )
  })

  it('the slug of a personal client is free for others', async () => {
    const person = await addMember(sql, here.workspace_id)
    const row = { workspaceId: here.workspace_id, name: 'Quiet', slug: 'quiet' }
    const mine = { workspaceId: here.workspace_id, memberId: person, everything: false }
    const personal = await db.write(mine, (tx) =>
      clientQueries.insertClient(tx, { ...row, personalMemberId: person }),
    )
    const shared = await db.write(owner, (tx) => clientQueries.insertClient(tx, row))
    expect([personal, shared]).toEqual([expect.any(String), expect.any(String)])
  })
})

describe('a personal client', () => {
  const change = (reach: Reach, clientId: string, person: string | null) =>
    db.write(reach, (tx) =>
      tx.execute(raw`update client set personal_member_id = ${person} where id = ${clientId}`),
    )

  it('is not made of one of the agency', async () => {
    expect(await sqlStateOf(change(owner, here.client_id, owner.memberId))).toBe('42501')
    expect(await sqlStateOf(change(system, here.client_id, owner.memberId))).toBe('42501')
  })

  it('is handed to the agency by Gatehouse itself, and is seen from then on', async () => {
    const person = await addMember(sql, here.workspace_id)
    const { client_id } = await addAccount(sql, here.workspace_id, { personalMemberId: person })
    const find = () => db.read(owner, (tx) => clientQueries.clientsByIds(tx, [client_id]))
    expect(await find()).toEqual([])
    await change(system, client_id, null)
    expect(await find()).toMatchObject([{ id: client_id }])
  })
})

describe('a credential of the workspace', () => {
  const share = (reach: Reach, credentialId: string) =>
    db.write(reach, (tx) =>
      tx.execute(raw`update credential set client_id = null where id = ${credentialId}`),
    )
  const slot = (reach: Reach, place: SeededAccount, credentialId: string) =>
    db.write(reach, (tx) => {
      const { workspace_id: workspaceId, client_id: clientId, integration_id: integrationId } = place
      return credentialQueries.fillSlot(tx, { workspaceId, clientId, integrationId, slot: 'A', credentialId })
    })
  const reachOf = async (...clients: SeededAccount[]): Promise<Reach> => {
    const memberId = await addMember(sql, here.workspace_id)
    for (const client of clients) await addGrant(sql, memberId, client)
    return { workspaceId: here.workspace_id, memberId, everything: false }
  }
  const finds = async (reach: Reach, id: string) =>
    (await db.read(reach, (tx) => credentialQueries.findCredential(tx, id))) !== null

  it('serves several clients, and is seen by who reaches an integration that it serves', async () => {
    const [one, two, three] = [
      await addAccount(sql, here.workspace_id),
      await addAccount(sql, here.workspace_id),
      await addAccount(sql, here.workspace_id),
    ]
    await slot(owner, one, one.credential_id)
    await share(owner, one.credential_id)
    await slot(owner, two, one.credential_id)
    expect(
      await sql`select credential_owner_id from integration_credential where credential_id = ${one.credential_id}`,
    ).toEqual([{ credential_owner_id: here.workspace_id }, { credential_owner_id: here.workspace_id }])
    const seen = await Promise.all(
      [one, two, three].map(async (client) => finds(await reachOf(client), one.credential_id)),
    )
    expect(seen).toEqual([true, true, false])
  })

  it('is made of one that a member reaches, by a member who reaches both clients', async () => {
    const [one, two] = [await addAccount(sql, here.workspace_id), await addAccount(sql, here.workspace_id)]
    await slot(owner, one, one.credential_id)
    const both = await reachOf(one, two)
    await share(both, one.credential_id)
    await slot(both, two, one.credential_id)
    expect(await finds(await reachOf(two), one.credential_id)).toBe(true)
  })

  it('goes back to no client', async () => {
    const one = await addAccount(sql, here.workspace_id)
    await share(owner, one.credential_id)
    const back = raw`update credential set client_id = ${one.client_id} where id = ${one.credential_id}`
    expect(await sqlStateOf(db.write(owner, (tx) => tx.execute(back)))).toBe('42501')
  })

  it('sits in no slot of a client that it does not belong to', async () => {
    expect(await sqlStateOf(slot(owner, here, neighbour.credential_id))).toBe('23514')
  })

  it('is never made of what is personal, nor used there', async () => {
    const person = await addMember(sql, here.workspace_id)
    const personal = await addAccount(sql, here.workspace_id, { personalMemberId: person })
    const one = await addAccount(sql, here.workspace_id)
    await share(owner, one.credential_id)
    expect(await sqlStateOf(share(system, personal.credential_id))).toBe('42501')
    expect(await sqlStateOf(slot(system, personal, one.credential_id))).toBe('42501')
  })
})

it.each(['demo = false', "id = uuidv7(), name = 'x'"])(
  'a workspace is not changed by setting %s',
  async (set) => {
    expect(
      await sqlStateOf(db.write(owner, (tx) => tx.execute(raw.raw(`update workspace set ${set}`)))),
    ).toBe('42501')
  },
)

it('a member does not become another person', async () => {
  const takeOver = raw`update member set user_id = ${randomUUID()}`
  expect(await sqlStateOf(db.write(owner, (tx) => tx.execute(takeOver)))).toBe('42501')
})

describe('a function that runs as its owner', () => {
  it('gives the memberships of the person asked for alone', async () => {
    const person = randomUUID()
    await addMember(sql, here.workspace_id, person)
    const found = await db.lookup((tx) => memberQueries.membershipsOf(tx, person))
    expect(found).toMatchObject([{ workspaceId: here.workspace_id, role: 'VIEWER', everything: false }])
    expect(await db.lookup((tx) => memberQueries.membershipsOf(tx, randomUUID()))).toEqual([])
  })

  it('makes a workspace with an owner who reaches everything', async () => {
    const [userId, slug] = [randomUUID(), randomUUID()]
    const founding = {
      name: 'New',
      slug,
      demo: false,
      userId,
      ownerName: 'Ada',
      ownerEmail: 'ada@example.com',
    }
    await db.lookup((tx) => memberQueries.foundWorkspace(tx, founding))
    expect(await db.lookup((tx) => memberQueries.membershipsOf(tx, userId))).toMatchObject([
      { workspaceSlug: slug, workspaceDemo: false, role: 'OWNER', everything: true },
    ])
  })

  it('is not led astray by a temporary table of its caller', async () => {
    const person = randomUUID()
    const found = await db.lookup(async (tx) => {
      await tx.execute(raw`create temporary table member on commit drop as
        select uuidv7() as id, ${here.workspace_id}::uuid as workspace_id, ${person}::uuid as user_id, 'Mallory' as name,
          'm@example.com' as email, 'OWNER' as role, now() as created_at`)
      await tx.execute(raw`grant select on member to public`)
      return memberQueries.membershipsOf(tx, person)
    })
    expect(found).toEqual([])
  })

  it('makes leaves for whole months and for ingestion alone', async () => {
    const make = (day: string) => raw`select create_sales_leaf(${day}::date)`
    expect(await sqlStateOf(db.write(owner, (tx) => tx.execute(make('2026-05-01'))))).toBe('42501')
    expect(await sqlStateOf(db.jobs((tx) => tx.execute(make('2026-05-02'))))).toBe('22008')
    expect(await sqlStateOf(db.jobs((tx) => tx.execute(make('2026-05-01'))))).toBeNull()
    for (const leaf of ['sales_fact_202605', 'sales_daily_202605'])
      expect(await sqlStateOf(db.read(owner, (tx) => tx.execute(raw.raw(`select from ${leaf}`))))).toBe(
        '42501',
      )
  })
})

/** The SQLSTATE with which a row is refused to somebody who reaches everything in the workspace. */
async function refusalOf(table: string, row: Record<string, unknown>): Promise<string> {
  const columns = raw.join(
    Object.keys(row).map((name) => raw.identifier(name)),
    raw`, `,
  )
  const values = raw.join(
    Object.values(row).map((value) => raw`${literal(value)}`),
    raw`, `,
  )
  const insert = raw`insert into ${raw.identifier(table)} (${columns}) values (${values})`
  return (await sqlStateOf(db.write(owner, (tx) => tx.execute(insert)))) ?? 'stored'
}

const literal = (value: unknown) =>
  value instanceof Date
    ? value.toISOString()
    : Array.isArray(value) || typeof value === 'object'
      ? '{}'
      : value
