import { randomUUID } from 'node:crypto'
import type { Table } from './catalogue.ts'
import {
  addAccount,
  addApp,
  addGrant,
  addIntegration,
  addMember,
  addWorkspace,
  insert,
  type Owner,
  type SeededAccount,
} from './seed.ts'
import type { Row, Scope } from './wall-model.ts'

/** A point on one side of a line: rows of every table are put there. */
export interface Place {
  name: string
  ids: SeededAccount
}

export interface World {
  places: Place[]
  scopes: Scope[]
  /** Another workspace, client and person, to carry rows to. */
  elsewhere: { workspaceId: string; clientId: string; memberId: string }
  clientOfApp: Map<string, string>
  clientOfCredential: Map<string, string>
  personOfClient: Map<string, string>
}

/** Two workspaces, a personal client, a client with two apps, and every kind of person; a row of each table everywhere. */
export async function createWorld(sql: Owner, tables: Table[]): Promise<World> {
  const [here, there] = [await addWorkspace(sql), await addWorkspace(sql)]
  const member = () => addMember(sql, here)
  const person = await member()
  const one = await addAccount(sql, here)
  const two = await addAccount(sql, here)
  const personal = await addAccount(sql, here, { personalMemberId: person })
  const foreign = await addAccount(sql, there)
  const secondApp = await addApp(sql, two)

  const [ofClient, ofApp, ofNothing, owner] = [await member(), await member(), await member(), await member()]
  await addGrant(sql, ofClient, one)
  await addGrant(sql, ofApp, two, two.app_id)
  await insert(sql, 'grant', { workspace_id: here, member_id: owner, scope: 'EVERYTHING' })

  const places = [
    { name: 'one client', ids: { ...one, member_id: ofClient } },
    { name: 'another client', ids: { ...two, member_id: ofApp } },
    { name: 'another app', ids: { ...two, app_id: secondApp, member_id: ofNothing } },
    { name: 'a personal client', ids: { ...personal, member_id: person, personal_member_id: person } },
    { name: 'another workspace', ids: { ...foreign, member_id: await addMember(sql, there) } },
  ]
  for (const place of places) await fill(sql, tables, place)
  const scope = (name: string, memberId: string | null, more: Partial<Scope> = {}): Scope => ({
    name,
    workspaceId: here,
    memberId,
    everything: false,
    clients: [],
    apps: [],
    ...more,
  })
  return {
    places,
    elsewhere: { workspaceId: there, clientId: two.client_id, memberId: owner },
    clientOfApp: new Map(places.map(({ ids }) => [ids['app_id'] ?? '', ids['client_id'] ?? ''])),
    clientOfCredential: new Map(
      places.map(({ ids }) => [ids['credential_id'] ?? '', ids['client_id'] ?? '']),
    ),
    personOfClient: new Map([[personal.client_id, person]]),
    scopes: [
      scope('a member who reaches everything', owner, { everything: true }),
      scope('a member with a client', ofClient, { clients: [one.client_id] }),
      scope('a member with an app', ofApp, { apps: [two.app_id] }),
      scope('a member without grants', ofNothing),
      scope('the person of a personal client', person),
      scope('a member of another workspace', ofClient, { workspaceId: there }),
      scope('Gatehouse itself', null, { everything: true }),
    ],
  }
}

async function fill(sql: Owner, tables: Table[], place: Place): Promise<void> {
  for (const table of tables) {
    if (table.tenant && !['workspace', 'client', 'member', 'grant'].includes(table.name))
      // Of what a workspace has once, the first place's is enough.
      await sql`insert into ${sql(table.name)} ${sql({ ...newRow(table, place), ...(await keyOfItsOwn(sql, table, place)) })} on conflict do nothing`
  }
}

/** An integration chooses once about an app, and is invited once: the rows that are there are another's, so that one can be added. */
const keyOfItsOwn = async (sql: Owner, table: Table, { ids }: Place) =>
  table.name === 'app_choice' || table.name === 'service_invite'
    ? { integration_id: await addIntegration(sql, ids) }
    : {}

/** A row for any table: ids are those of the place, the rest is made up. */
export function newRow(table: Table, place: Place): Record<string, unknown> {
  const wanted = table.columns.filter(({ name, needed }) => needed || name in place.ids)
  const row = Object.fromEntries(wanted.map(({ name, type }) => [name, idAt(place, name) ?? made(type)]))
  // The grant to try: one that would open everything.
  return table.name === 'grant' ? { ...row, scope: 'EVERYTHING', client_id: null, app_id: null } : row
}

/** Whoever else a row names, is the member of the place. */
const idAt = ({ ids }: Place, column: string) =>
  ids[column] ?? (column.endsWith('_member_id') ? ids['member_id'] : undefined)

/** Some value of a type. */
export function made(type: string): unknown {
  switch (type) {
    case 'uuid':
      return randomUUID()
    case 'text':
      return randomUUID()
    case 'text[]':
    case 'uuid[]':
      return []
    case 'jsonb':
      return {}
    case 'date':
      return '2026-03-05'
    case 'boolean':
      return false
    case 'timestamp with time zone':
      return new Date()
    default:
      return 1
  }
}

/** What decides about a stored or a new row. */
export function describeRow(world: World, table: string, row: Record<string, unknown>): Row {
  const text = (name: string) => (typeof row[name] === 'string' ? row[name] : null)
  // What hangs on a credential alone is its client's.
  const ofCredential = world.clientOfCredential.get(text('credential_id') ?? '') ?? null
  const clientId = table === 'client' ? text('id') : (text('client_id') ?? ofCredential)
  return {
    table,
    workspaceId: text(table === 'workspace' ? 'id' : 'workspace_id') ?? '',
    clientId,
    personOf: text('personal_member_id') ?? world.personOfClient.get(clientId ?? '') ?? null,
    appId: text(table === 'app' ? 'id' : 'app_id'),
    memberId: text('member_id'),
  }
}
