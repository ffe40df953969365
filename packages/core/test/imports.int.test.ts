import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../src/index.ts'
import { bulkJob, settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { addMember, grantClient } from './people.ts'

let house: House
let tom: MemberActor

beforeAll(async () => {
  house = await buildHouse({ accounts: 3, apps: 1 })
  tom = await addMember(house, { role: 'ACCOUNT_MANAGER', everything: true, name: 'Tom Berg' })
})
afterAll(() => house?.close())

const header = 'client;tags;manager;label;key id;issuer id;vendor numbers;key file'
const table = (...rows: string[]) => [header, ...rows, ''].join('\r\n')

/** A row with the simulator's account of this number, and its key's file. */
async function rowOf(name: string, index: number, { tags = '', manager = '' } = {}) {
  const { keyId, issuerId, vendorNumbers, privateKey } = await house.keyOf(house.account(index))
  const file = { name: `AuthKey_${keyId}.p8`, text: privateKey }
  return {
    line: `${name};${tags};${manager};;${keyId};${issuerId};${vendorNumbers.join(',')};${file.name}`,
    file,
  }
}

const work = (jobId: string) => bulkJob(house.work, { workspaceId: house.owner.workspaceId, jobId })
const step = (jobId: string) => house.work.stepJob({ workspaceId: house.owner.workspaceId, jobId })

const outcomesOf = async (id: string) =>
  (await house.core.imports.rows(house.owner, id, { first: 200 })).nodes.map(({ clientName, outcome }) => [
    clientName,
    outcome,
  ])

describe('an import (12)', () => {
  it('tells row by row what it would do, and stores nothing', async () => {
    const [one, two] = [
      await rowOf('Northwind', 0, { tags: 'dach', manager: 'Tom Berg' }),
      await rowOf('Orbit', 1),
    ]
    const before = await counts()
    const preview = await house.core.imports.preview(house.owner, {
      text: table(
        one.line,
        two.line,
        ';no name;;;;;;',
        'Kite;;nobody@x.example;;;;;',
        'Kite;;;;ABCDE12345;;;',
      ),
      files: [one.file],
    })
    expect(preview.counts).toEqual({ new: 1, changed: 0, same: 0, refused: 4, waiting: 0 })
    expect(
      preview.rows.map(({ line, outcome, problems }) => [line, outcome, problems[0]?.column ?? null]),
    ).toEqual([
      [2, 'NEW', null],
      [3, 'REFUSED', 'KEY_FILE'],
      [4, 'REFUSED', 'CLIENT'],
      [5, 'REFUSED', 'MANAGER'],
      [6, 'REFUSED', 'KEY_FILE'],
    ])
    expect(JSON.stringify(preview)).not.toContain('PRIVATE KEY')
    expect(await counts()).toEqual(before)
  })

  it('adds clients and connects them, goes on where it was stopped, and changes nothing the second time', async () => {
    const [one, two] = [
      await rowOf('Northwind', 0, { tags: 'DACH,games', manager: 'jo@agency.example' }),
      await rowOf('Orbit', 1),
    ]
    const more = Array.from({ length: 30 }, (_, n) => `Client ${n};;;;;;;`)
    const input = {
      text: table(one.line, two.line, ...more, 'Orbit;;;;;;;nothing.p8'),
      files: [one.file, two.file],
    }
    const { id } = await house.core.imports.start(house.owner, input)
    expect((await house.core.imports.start(tom, input)).id).toBe(id)
    await step(id)
    await step(id)
    expect(await house.core.imports.counts(house.owner, id)).toEqual({
      new: 10,
      changed: 0,
      same: 0,
      refused: 1,
      waiting: 22,
    })
    await house.core.jobs.pause(tom, { id })
    await work(id)
    expect((await house.core.imports.find(tom, id))?.job.state).toBe('PAUSED')
    await house.core.jobs.resume(tom, { id })
    await work(id)
    expect((await house.core.imports.find(tom, id))?.job).toMatchObject({
      state: 'DONE',
      done: 33,
      problemCount: 1,
    })
    await settle(house.work)

    const northwind = existing(await house.core.clients.find(house.owner, { slug: 'northwind' }))
    expect(northwind).toMatchObject({ tags: ['dach', 'games'], manager: { name: 'Tom Berg' }, appCount: 1 })
    const [integrations] = await house.core.integrations.ofClients(house.owner, [northwind.id], 5)
    expect(integrations?.nodes).toMatchObject([{ state: 'ACTIVE', owner: { name: 'Olga Owner' } }])

    const before = await counts()
    const again = await house.core.imports.start(house.owner, input)
    expect(again.id).not.toBe(id)
    await work(again.id)
    expect(await house.core.imports.counts(house.owner, again.id)).toMatchObject({
      new: 0,
      changed: 0,
      same: 32,
      refused: 1,
    })
    expect(await counts()).toEqual(before)
  })

  it('gives no client to somebody who does not reach it, and says so as soon as the client is there', async () => {
    const part = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Pia Part' })
    const text = table('Half Moon;;Pia Part;;;;;', 'Full Moon;;;;;;;')
    const first = await house.core.imports.start(house.owner, { text })
    await work(first.id)
    expect(await outcomesOf(first.id)).toEqual([
      ['Half Moon', 'REFUSED'],
      ['Full Moon', 'NEW'],
    ])
    expect(await house.core.clients.find(house.owner, { slug: 'half-moon' })).toBeNull()
    const there = table('Full Moon;;Pia Part;;;;;')
    const refused = await house.core.imports.preview(house.owner, { text: there })
    expect(refused.rows.map(({ problems }) => problems)).toMatchObject([
      [{ column: 'MANAGER', message: expect.stringContaining('Pia Part would not see it') }],
    ])
    const { id } = existing(await house.core.clients.find(house.owner, { slug: 'full-moon' }))
    await grantClient(house, part, id)
    await work((await house.core.imports.start(house.owner, { text: there })).id)
    const given = existing(await house.core.clients.find(house.owner, { slug: 'full-moon' }))
    expect(given.manager).toMatchObject({ name: 'Pia Part' })
  })

  it('connects in no way that the workspace does not offer, and says so beforehand', async () => {
    const row = await rowOf('Policy', 2)
    const input = { text: table(row.line), files: [row.file] }
    await house.core.methods.set(house.owner, { method: 'API_KEY_TEAM', on: false })
    const { rows } = await house.core.imports.preview(house.owner, input)
    expect(rows).toMatchObject([
      { outcome: 'REFUSED', problems: [{ column: 'KEY_FILE', code: 'METHOD_OFF' }] },
    ])
    await house.core.methods.set(house.owner, { method: 'API_KEY_TEAM', on: true })
    const { id } = await house.core.imports.start(house.owner, input)
    await house.core.methods.set(house.owner, { method: 'API_KEY_TEAM', on: false })
    await work(id)
    await house.core.methods.set(house.owner, { method: 'API_KEY_TEAM', on: true })
    expect(await outcomesOf(id)).toEqual([['Policy', 'REFUSED']])
  })

  it('keeps no key but sealed, and none in its rows once they are done, refused or cancelled', async () => {
    const one = await rowOf('Secretive', 2)
    const { id } = await house.core.imports.start(house.owner, { text: table(one.line), files: [one.file] })
    const sealed = () =>
      house.rows(`select sealed from import_row where job_id = '${id}' and sealed is not null`)
    expect(await sealed()).toHaveLength(1)
    const body = existing(one.file.text.split('\n')[1])
    const everything = await house.rows(`select to_jsonb(r) as row from import_row r
      union all select to_jsonb(j) from job j union all select to_jsonb(o) from outbox o
      union all select to_jsonb(a) from audit_entry a`)
    expect(JSON.stringify(everything)).not.toContain(body)
    await house.core.jobs.cancel(house.owner, { id })
    expect(await sealed()).toHaveLength(0)
    expect(await house.count('credential')).toBe(2)
  })

  it('refuses a row that somebody else was quicker with, and leaves nothing of it behind', async () => {
    const one = await rowOf('Elsewhere', 2)
    const individual = one.line.replace(/;[0-9a-f-]{36};/, ';not-an-issuer;')
    const { id } = await house.core.imports.start(house.owner, {
      text: table(individual, 'Fine;;;;;;;'),
      files: [one.file],
    })
    await work(id)
    expect(await outcomesOf(id)).toEqual([
      ['Elsewhere', 'REFUSED'],
      ['Fine', 'NEW'],
    ])
    expect(await house.core.clients.find(house.owner, { slug: 'elsewhere' })).toBeNull()
    expect((await house.core.jobs.problems(house.owner, id, { first: 5 })).nodes).toMatchObject([
      { message: expect.stringContaining('Line 2: An issuer ID looks like') },
    ])
  })

  it('does five hundred rows', async () => {
    const rows = Array.from({ length: 500 }, (_, n) => `Bulk ${n};bulk;;;;;;`)
    const { id } = await house.core.imports.start(house.owner, { text: table(...rows) })
    await work(id)
    expect(await house.core.imports.counts(house.owner, id)).toMatchObject({
      new: 500,
      refused: 0,
      waiting: 0,
    })
    expect((await house.core.clients.list(house.owner, { first: 1, tags: ['bulk'] })).totalCount).toBe(500)
  })

  it('says what is doubled or contradicts itself within a file, and what was lost when it was saved', async () => {
    const one = await rowOf('Twice', 2)
    const { rows } = await house.core.imports.preview(house.owner, {
      text: table(
        one.line,
        one.line,
        'Tagged;a;;;;;;',
        'tagged;b;;;;;;',
        'M\uFFFDnchen;;;;;;;',
        'A;;;;;;;;too;much',
      ),
      files: [one.file],
    })
    expect(rows.map(({ outcome, problems }) => [outcome, problems[0]?.message ?? null])).toEqual([
      ['NEW', null],
      ['REFUSED', 'Line 2 says the same: this client and this key.'],
      ['NEW', null],
      ['REFUSED', 'Line 4 says the same: this client.'],
      ['REFUSED', 'Some letters of this row were lost when the file was saved.'],
      ['REFUSED', 'This row has more cells than the first line names columns.'],
    ])
  })

  it('is for who may connect and reaches everything', async () => {
    const viewer = await addMember(house, { role: 'VIEWER', everything: true })
    const part = await addMember(house, { role: 'ACCOUNT_MANAGER' })
    for (const actor of [viewer, part])
      await expect(house.core.imports.start(actor, { text: table('A;;;;;;;') })).rejects.toThrow('FORBIDDEN')
  })

  it('looks at no personal client, its importer’s own neither', async () => {
    await house.rows(`insert into client (workspace_id, name, slug, personal_member_id)
      values ('${tom.workspaceId}', 'Side project', 'side-project', '${tom.memberId}')`)
    const { rows } = await house.core.imports.preview(tom, { text: table('Side project;;;;;;;') })
    expect(rows).toMatchObject([{ outcome: 'NEW' }])
    const { id } = await house.core.imports.start(tom, { text: table('Side project;;;;;;;') })
    await work(id)
    expect(await outcomesOf(id)).toEqual([['Side project', 'NEW']])
  })
})

const counts = () =>
  Promise.all(['client', 'credential', 'integration', 'attempt'].map((name) => house.count(name)))
