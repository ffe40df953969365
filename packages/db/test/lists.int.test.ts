import { createTestDatabase } from '@gatehouse/vitest'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  appListQueries,
  appQueries,
  clientQueries,
  integrationQueries,
  openDatabase,
  type AppOrder,
  type ClientOrder,
  type IntegrationOrder,
  type Reach,
} from '../src/index.ts'
import { addAccount, addApp, addClient, addDelivery, addWorkspace, type SeededAccount } from './seed.ts'
import { anyApp, anyClient, anyIntegration, nine } from './wanted.ts'

// Three accounts that differ in all that a list can be sorted by and narrowed to.
const database = await createTestDatabase()
const sql = postgres(database.url, { max: 1, onnotice: () => undefined })
const db = openDatabase({ url: database.url })
let reach: Reach
const accounts: SeededAccount[] = []

const people = [
  { client: 'Öresund', app: 'zebra', state: 'OPEN', home: '2026-03-09', missing: [], platforms: ['IOS'] },
  {
    client: 'alpine',
    app: 'Äpfel',
    state: 'SHUT',
    home: '2026-03-02',
    missing: ['2026-03-03', '2026-03-04'],
    platforms: ['MAC_OS'],
  },
  {
    client: 'Zulu',
    app: 'apex',
    state: 'LIMITED',
    home: null,
    missing: ['2026-03-05'],
    platforms: ['IOS', 'TV_OS'],
  },
] as const

beforeAll(async () => {
  const workspaceId = await addWorkspace(sql)
  reach = { workspaceId, memberId: null, everything: true }
  for (const { client, app, state, home, missing, platforms } of people) {
    const account = await addAccount(sql, workspaceId)
    await sql`update client set name = ${client}, slug = ${client.toLowerCase()} where id = ${account.client_id}`
    await sql`update app set name = ${app}, platforms = ${[...platforms]} where id = ${account.app_id}`
    await sql`update integration set state = ${state}, label = ${`Key of ${app}`} where id = ${account.integration_id}`
    if (home) await addDelivery(sql, account, home, { state: 'HOME' })
    for (const day of missing) await addDelivery(sql, account, day, { state: 'WANTED' })
    accounts.push(account)
  }
  const [, , third] = accounts
  if (third) await addApp(sql, third)
})
afterAll(async () => {
  await db.close()
  await sql.end()
  await database.drop()
})

const apps = async (
  wanted: Partial<typeof anyApp>,
  field: AppOrder = 'ADDED',
  descending = false,
  page = {},
) => {
  const { rows } = await db.read(reach, (tx) =>
    appListQueries.listApps(tx, { ...anyApp, ...wanted }, { field, descending }, { ...nine, ...page }),
  )
  return rows.map(({ name }) => name)
}
const clients = async (
  wanted: Partial<typeof anyClient>,
  field: ClientOrder = 'ADDED',
  descending = false,
) => {
  const { rows } = await db.read(reach, (tx) =>
    clientQueries.listClients(tx, { ...anyClient, ...wanted }, { field, descending }, nine),
  )
  return rows.map(({ name }) => name)
}
const integrations = async (
  wanted: Partial<typeof anyIntegration>,
  field: IntegrationOrder = 'ADDED',
  descending = false,
) => {
  const { rows } = await db.read(reach, (tx) =>
    integrationQueries.listIntegrations(tx, { ...anyIntegration, ...wanted }, { field, descending }, nine),
  )
  return rows.map(({ integration: { label } }) => label.replace('Key of ', ''))
}

describe('a list of apps', () => {
  it.each<[AppOrder, string[]]>([
    ['ADDED', ['zebra', 'Äpfel', 'apex', 'Lantern']],
    ['NAME', ['apex', 'Äpfel', 'Lantern', 'zebra']],
    ['CLIENT', ['Äpfel', 'zebra', 'apex', 'Lantern']],
    ['DATA_THROUGH', ['apex', 'Lantern', 'Äpfel', 'zebra']],
    ['MISSING_DAYS', ['zebra', 'apex', 'Lantern', 'Äpfel']],
  ])('is sorted by %s, and the other way', async (field, names) => {
    expect(await apps({}, field)).toEqual(names)
    expect(await apps({}, field, true)).toEqual(names.toReversed())
  })

  it.each<[string, Partial<typeof anyApp>, string[]]>([
    ['a slug', { clients: ['zulu'] }, ['apex', 'Lantern']],
    ['all but one client', { exceptClients: ['zulu'] }, ['zebra', 'Äpfel']],
    ['platforms', { platforms: ['TV_OS', 'MAC_OS'] }, ['Äpfel', 'apex']],
    ['what is current', { freshness: ['CURRENT'] }, ['zebra']],
    ['what is late or has nothing', { freshness: ['LATE', 'NONE'] }, ['Äpfel', 'apex', 'Lantern']],
    ['gaps', { gaps: true }, ['Äpfel', 'apex', 'Lantern']],
    ['words in any case', { query: 'ZEB' }, ['zebra']],
    ['words of the bundle id', { query: 'example.lant' }, ['zebra', 'Äpfel', 'apex', 'Lantern']],
    ['two letters', { query: 'pe' }, ['apex']],
  ])('is narrowed to %s', async (_, wanted, names) => {
    expect(await apps(wanted)).toEqual(names)
  })

  it('can be entered at any place', async () => {
    expect(await apps({}, 'NAME', false, { first: 2, offset: 1 })).toEqual(['Äpfel', 'Lantern'])
    expect(await apps({}, 'NAME', false, { first: 2, offset: 40 })).toEqual([])
  })

  it('goes on after a row in the order that it is sorted by, also when that row left it', async () => {
    const [row] = await sql<{ seq: string }[]>`select seq from app where name = ${'Äpfel'}`
    const afterSeq = Number(row?.seq)
    expect(await apps({}, 'NAME', false, { afterSeq })).toEqual(['Lantern', 'zebra'])
    expect(await apps({}, 'NAME', true, { afterSeq })).toEqual(['apex'])
    expect(await apps({ clients: ['zulu'] }, 'NAME', false, { afterSeq })).toEqual(['Lantern'])
    expect(await apps({}, 'NAME', false, { afterSeq, offset: 1 })).toEqual(['zebra'])
  })

  it('has those of an archived client for who asks for that client alone', async () => {
    await sql`update client set archived_at = now() where slug = 'zulu'`
    try {
      expect(await apps({})).toEqual(['zebra', 'Äpfel'])
      expect(await apps({ clients: ['zulu'] })).toEqual(['apex', 'Lantern'])
      expect(await integrations({})).toEqual(['zebra', 'Äpfel'])
      expect(await db.read(reach, (tx) => appQueries.countApps(tx))).toBe(2)
      const states = await db.read(reach, (tx) => integrationQueries.countByState(tx))
      expect(states.map(({ state }) => state).toSorted()).toEqual(['OPEN', 'SHUT'])
    } finally {
      await sql`update client set archived_at = null where slug = 'zulu'`
    }
  })
})

describe('a list of clients', () => {
  it.each<[ClientOrder, string[]]>([
    ['NAME', ['alpine', 'Öresund', 'Zulu']],
    ['STATE', ['alpine', 'Zulu', 'Öresund']],
    ['APPS', ['Öresund', 'alpine', 'Zulu']],
    ['DATA_THROUGH', ['Zulu', 'alpine', 'Öresund']],
  ])('is sorted by %s, and the other way', async (field, names) => {
    expect(await clients({}, field)).toEqual(names)
    expect((await clients({}, field, true)).toSorted()).toEqual(names.toSorted())
  })

  it('is narrowed by the worst state, and to those without any integration', async () => {
    await addClient(sql, reach.workspaceId, { name: 'Nobody' })
    expect(await clients({ states: ['SHUT', 'LIMITED'] })).toEqual(['alpine', 'Zulu'])
    expect(await clients({ states: ['UNCONNECTED'] })).toEqual(['Nobody'])
    expect(await clients({ freshness: ['LATE'] })).toEqual(['alpine'])
  })
})

describe('a list of integrations', () => {
  it.each<[IntegrationOrder, string[]]>([
    ['CLIENT', ['Äpfel', 'zebra', 'apex']],
    ['STATE', ['Äpfel', 'apex', 'zebra']],
    ['APPS', ['zebra', 'Äpfel', 'apex']],
    ['DATA_THROUGH', ['apex', 'Äpfel', 'zebra']],
    ['EXPIRES_AT', ['zebra', 'Äpfel', 'apex']],
    ['OWNER', ['zebra', 'Äpfel', 'apex']],
  ])('is sorted by %s', async (field, labels) => {
    expect(await integrations({}, field)).toEqual(labels)
  })

  it.each<[string, Partial<typeof anyIntegration>, string[]]>([
    ['states', { states: ['SHUT', 'OPEN'] }, ['zebra', 'Äpfel']],
    ['no state at all', { states: [] }, []],
    ['all but one state', { exceptStates: ['SHUT'] }, ['zebra', 'apex']],
    ['those that nobody owns', { owners: [null] }, ['zebra', 'Äpfel', 'apex']],
    ['the name of a client', { query: 'ZUL' }, ['apex']],
    ['what is late', { freshness: ['LATE'] }, ['Äpfel']],
    ['what ends soon', { expiresBefore: new Date('2026-03-20') }, []],
    ['a reason', { reasons: ['KEY_REVOKED'] }, []],
  ])('is narrowed to %s', async (_, wanted, labels) => {
    expect(await integrations(wanted)).toEqual(labels)
  })
})
