import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  createAuditChain,
  loadAuditKeys,
  readAuditKey,
  type AuditChain,
  type AuditKeys,
} from '../src/index.ts'
import type { MemberActor } from '../src/index.ts'
import { buildHouse, existing, type House } from './house.ts'

const house: House = await buildHouse()
const folder = await mkdtemp(join(tmpdir(), 'gatehouse-audit-'))
const keys: AuditKeys = await loadAuditKeys(join(folder, 'inner', 'audit-keys.json'))
const chain: AuditChain = createAuditChain({ db: house.deps.db, keys, now: house.deps.now })

let owner: MemberActor

afterAll(async () => {
  await house.close()
  await rm(folder, { recursive: true, force: true })
})

/** A workspace with ten entries in its audit log, chained. */
beforeEach(async () => {
  owner = await house.foundWorkspace('Harbour')
  for (let n = 1; n <= 10; n += 1) await house.core.clients.add(owner, { name: `Client ${n}` })
  await chain.chain()
})

const here = () => `workspace_id = '${owner.workspaceId}'`
const found = async (by = chain, noted?: { position: number; hash: string }) =>
  existing(
    (await by.check(noted ? new Map([[owner.workspaceId, noted]]) : undefined)).find(
      ({ id }) => id === owner.workspaceId,
    ),
  )
const idAt = async (position: number) => {
  const [row] = await house.rows<{ id: string }>(
    `select id from audit_entry where ${here()} and position = ${position}`,
  )
  return existing(row).id
}

describe('the chain', () => {
  it('takes in every committed entry once, in order, and is whole', async () => {
    expect(await found()).toMatchObject({ entries: 10, broken: null, end: { position: 10 } })
    await house.core.clients.add(owner, { name: 'One more' })
    expect(await chain.chain()).toBe(1)
    expect(await chain.chain()).toBe(0)
    expect(await found()).toMatchObject({ entries: 11, broken: null })
  })

  it('has one writer, however many try at once', async () => {
    for (let n = 0; n < 20; n += 1) await house.core.clients.add(owner, { name: `Another ${n}` })
    const counts = await Promise.all(Array.from({ length: 4 }, () => chain.chain()))
    await chain.chain()
    expect(counts.filter((count) => count > 0).length).toBeLessThanOrEqual(2)
    expect(await found()).toMatchObject({ entries: 30, broken: null })
  })

  it('is of each workspace by itself', async () => {
    const other = await house.foundWorkspace('Elsewhere')
    await house.core.clients.add(other, { name: 'Theirs' })
    await chain.chain()
    await house.rows(`update audit_entry set action = 'nothing' where workspace_id = '${other.workspaceId}'`)
    expect((await found()).broken).toBeNull()
  })

  it('hangs on its key: without it nobody makes hashes that pass', async () => {
    const guessed = createAuditChain({
      ...house.deps,
      keys: { ...readAuditKey(Buffer.alloc(32, 1).toString('base64url')), find: () => Buffer.alloc(32, 1) },
    })
    expect((await found(guessed)).broken).toMatchObject({ position: 1, code: 'CHANGED' })
  })

  it('goes on with a newer key, and says which entry’s key is missing', async () => {
    const newer = readAuditKey(Buffer.alloc(32, 2).toString('base64url'))
    const both = { newest: newer.newest, find: (kid: string) => newer.find(kid) ?? keys.find(kid) }
    await house.core.clients.add(owner, { name: 'Under the new key' })
    const rotated = createAuditChain({ ...house.deps, keys: both })
    await rotated.chain()
    expect(await found(rotated)).toMatchObject({ entries: 11, broken: null })
    expect((await found()).broken).toMatchObject({ position: 11, code: 'KEY_MISSING' })
  })

  it('lies under a key of its own, in a file for its owner alone', async () => {
    expect((await stat(join(folder, 'inner', 'audit-keys.json'))).mode & 0o777).toBe(0o600)
    expect((await loadAuditKeys(join(folder, 'inner', 'audit-keys.json'))).newest).toEqual(keys.newest)
    expect(() => readAuditKey('short')).toThrow('32 bytes')
  })
})

describe('what somebody does to the log past all walls is found:', () => {
  it.each([
    ['who did it', `actor_id = 'somebody else'`],
    ['what was done', `action = 'client.renamed'`],
    ['to what', `target_id = uuidv7()`],
    ['what changed', `changes = '[{"field":"name","from":null,"to":"Other"}]'`],
    [
      'what changed, by a field that nobody shows',
      `changes = '[{"field":"name","from":null,"to":"Client 4","x":"y"}]'`,
    ],
    ['when, by a microsecond', `at = at + interval '1 microsecond'`],
    ['whose client', 'client_id = null'],
    ['its place in lists', 'seq = default'],
    ['its hash', `hash = repeat('0', 64)`],
  ])('a changed entry: %s', async (_, set) => {
    await house.rows(`update audit_entry set ${set} where ${here()} and position = 4`)
    expect((await found()).broken).toMatchObject({ position: 4, entryId: await idAt(4), code: 'CHANGED' })
  })

  it('a deleted entry, with the others left where they were', async () => {
    await house.rows(`delete from audit_entry where ${here()} and position = 4`)
    expect((await found()).broken).toMatchObject({ position: 4, code: 'MISSING' })
  })

  it('a deleted entry, with the others moved up', async () => {
    await house.rows(`delete from audit_entry where ${here()} and position = 4`)
    for (let n = 5; n <= 10; n += 1)
      await house.rows(`update audit_entry set position = ${n - 1} where ${here()} and position = ${n}`)
    expect((await found()).broken).toMatchObject({ position: 4, entryId: await idAt(4), code: 'CHANGED' })
  })

  it('an entry put in', async () => {
    for (let n = 10; n >= 4; n -= 1)
      await house.rows(`update audit_entry set position = ${n + 1} where ${here()} and position = ${n}`)
    await house.rows(`insert into audit_entry
        (workspace_id, actor_kind, actor_id, action, target_kind, target_id, changes, position, hash, kid)
      select workspace_id, actor_kind, actor_id, action, target_kind, target_id, changes, 4, hash, kid
      from audit_entry where ${here()} and position = 5`)
    expect((await found()).broken).toMatchObject({ position: 4, entryId: await idAt(4), code: 'CHANGED' })
  })

  it('an entry put behind the end', async () => {
    await house.rows(`insert into audit_entry
        (workspace_id, actor_kind, actor_id, action, target_kind, target_id, changes, position, hash, kid)
      select workspace_id, actor_kind, actor_id, action, target_kind, target_id, changes, 11, hash, kid
      from audit_entry where ${here()} and position = 10`)
    expect((await found()).broken).toMatchObject({ position: 11, code: 'EXTRA' })
  })

  it('two entries that changed places', async () => {
    await house.rows(`update audit_entry set position = 100 where ${here()} and position = 4;
      update audit_entry set position = 4 where ${here()} and position = 7;
      update audit_entry set position = 7 where ${here()} and position = 100`)
    expect((await found()).broken).toMatchObject({ position: 4, entryId: await idAt(4), code: 'CHANGED' })
  })

  it('an entry taken out of the chain, to be chained once more at its end', async () => {
    await house.rows(`update audit_entry set position = null, hash = null where ${here()} and position = 4`)
    await chain.chain()
    expect((await found()).broken).toMatchObject({ position: 4, code: 'MISSING' })
  })

  it('a tail cut off', async () => {
    await house.rows(`delete from audit_entry where ${here()} and position > 7`)
    expect((await found()).broken).toMatchObject({ position: 8, code: 'MISSING' })
  })

  it('a tail cut off with the end set back; and the chain is not gone on with, which would make it look right', async () => {
    await house.rows(`delete from audit_entry where ${here()} and position > 7;
      update audit_chain set position = 7,
        hash = (select hash from audit_entry where ${here()} and position = 7) where ${here()}`)
    expect((await found()).broken).toMatchObject({ position: 8, code: 'END_CHANGED' })
    await house.core.clients.add(owner, { name: 'Written afterwards' })
    expect(await chain.chain()).toBe(0)
    expect((await found()).broken).toMatchObject({ position: 8, code: 'END_CHANGED' })
  })

  it('a tail cut off with the end taken away', async () => {
    await house.rows(`delete from audit_entry where ${here()} and position > 7;
      delete from audit_chain where ${here()}`)
    await house.core.clients.add(owner, { name: 'Written afterwards' })
    expect(await chain.chain()).toBe(0)
    expect((await found()).broken).toMatchObject({ code: 'END_CHANGED' })
  })

  it('a tail cut off and the end put back as it once was, by an end noted down elsewhere', async () => {
    const [then] = await house.rows<{ position: string; hash: string; seal: string }>(
      `select position, hash, seal from audit_chain where ${here()}`,
    )
    const before = existing(then)
    await house.core.clients.add(owner, { name: 'To be forgotten' })
    await chain.chain()
    const noted = existing((await found()).end)
    await house.rows(`delete from audit_entry where ${here()} and position > ${before.position};
      update audit_chain set position = ${before.position}, hash = '${before.hash}', seal = '${before.seal}'
      where ${here()}`)
    expect((await found()).broken).toBeNull()
    expect((await found(chain, noted)).broken).toMatchObject({ position: 11, code: 'MISSING' })
  })

  it('holds up no other workspace', async () => {
    const other = await house.foundWorkspace('Elsewhere')
    await house.rows(`update audit_chain set seal = '' where ${here()}`)
    await house.core.clients.add(owner, { name: 'Waits' })
    await house.core.clients.add(other, { name: 'Does not' })
    expect(await chain.chain()).toBe(1)
  })
})

describe('people see', () => {
  it('what was done, by whom, with its hash, newest first', async () => {
    const { nodes, totalCount } = await house.core.audit.list(owner, { first: 3 })
    expect(totalCount).toBe(10)
    expect(nodes.map(({ target }) => target.name)).toEqual(['Client 10', 'Client 9', 'Client 8'])
    expect(nodes[0]).toMatchObject({
      actor: { kind: 'PERSON', id: owner.memberId, name: 'Olga Owner' },
      action: 'client.added',
      target: { kind: 'client' },
      position: 10,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('a part of it, by filter and page', async () => {
    const list = (filter: object) => house.core.audit.list(owner, { first: 4, ...filter })
    const [newest] = (await list({})).nodes
    const target = existing(newest).target.id
    expect((await list({ target: [target] })).totalCount).toBe(1)
    expect((await list({ clientId: target })).totalCount).toBe(1)
    expect((await list({ action: ['client.archived'] })).totalCount).toBe(0)
    expect((await list({ by: [owner.memberId], from: new Date(0) })).totalCount).toBe(10)
    expect((await list({ to: new Date(0) })).totalCount).toBe(0)
    expect((await list({ clientId: 'nonsense' })).totalCount).toBe(0)
    const second = await list({ after: (await list({})).endCursor })
    expect((await list({ offset: 4 })).nodes).toEqual(second.nodes)
    expect(second.nodes.map((node) => node.target.name)).toEqual([
      'Client 6',
      'Client 5',
      'Client 4',
      'Client 3',
    ])
  })

  it('whether it is unbroken, as of the last check, which is made once an hour', async () => {
    expect(await house.core.audit.chain(owner)).toMatchObject({ ok: null, end: { position: 10 } })
    house.clock.now = new Date(house.clock.now.getTime() + 61 * 60_000)
    await chain.checkWhenDue()
    expect(await house.core.audit.chain(owner)).toMatchObject({
      ok: true,
      checkedAt: house.clock.now,
      broken: null,
    })
    await house.rows(`update audit_entry set action = 'nothing' where ${here()} and position = 6`)
    await chain.checkWhenDue()
    expect(await house.core.audit.chain(owner)).toMatchObject({ ok: true })
    house.clock.now = new Date(house.clock.now.getTime() + 61 * 60_000)
    await chain.checkWhenDue()
    expect(await house.core.audit.chain(owner)).toMatchObject({
      ok: false,
      brokenAt: expect.any(Date),
      broken: { position: 6, entryId: await idAt(6), code: 'CHANGED' },
    })
  })
})
