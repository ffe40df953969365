import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../src/index.ts'
import { buildHouse, type House } from './house.ts'
import { outcomes } from './outcomes.ts'
import { addMember, grantClient } from './people.ts'

let house: House

beforeAll(async () => {
  house = await buildHouse()
})
afterAll(() => house?.close())

const add = (name: string, more: { actor?: MemberActor; idempotencyKey?: string } = {}) =>
  house.core.clients.add(more.actor ?? house.owner, { name, idempotencyKey: more.idempotencyKey })

const refused = (problem: object) => expect.objectContaining({ problems: [expect.objectContaining(problem)] })
describe('adding a client', () => {
  it('adds it with a tidy name, a slug and nothing in it yet', async () => {
    const client = await add('  Northwind Traders\n')
    expect(client).toMatchObject({
      name: 'Northwind Traders',
      slug: 'northwind-traders',
      appCount: 0,
      worstState: null,
    })
    expect(await house.core.clients.find(house.owner, { id: client.id })).toEqual(client)
    expect(await house.core.clients.find(house.owner, { slug: 'northwind-traders' })).toEqual(client)
  })

  it('records who did it, to which client, beside it', async () => {
    const { id } = await add('Recorded')
    const entries = await house.rows(`select actor_id, action, client_id, target_id, changes
      from audit_entry where target_id = '${id}'`)
    expect(entries).toEqual([
      {
        actor_id: house.owner.memberId,
        action: 'client.added',
        client_id: id,
        target_id: id,
        changes: [{ field: 'name', from: null, to: 'Recorded' }],
      },
    ])
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n'],
    ['what nobody can see', '\u200b\u2060'],
    ['over 120 characters', 'x'.repeat(121)],
    ['a line break inside', 'Two\nlines'],
    ['a NUL, which Postgres cannot hold', 'a\0b'],
  ])('refuses a name of %s, at its field', async (_, name) => {
    const before = await house.count('client')
    await expect(add(name)).rejects.toThrow(refused({ code: 'INVALID', field: 'name', actor: 'YOU' }))
    expect(await house.count('client')).toBe(before)
  })

  it.each(['x'.repeat(120), '日本語アプリ', '🚀', 'O’Brien & Søns, “Ltd.”', "'); drop table client; --"])(
    'takes the name %s as it is',
    async (name) => {
      expect((await add(name)).name).toBe(name)
    },
  )

  it.each([
    ['Acme', 'ACME'],
    ['Äpfel', 'äPFEL'],
    ['Привет', 'ПРИВЕТ'],
  ])('refuses a name that is taken in other letters: %s, %s', async (name, other) => {
    await add(name)
    await expect(add(` ${other} `)).rejects.toThrow(
      refused({ code: 'NAME_TAKEN', field: 'name', message: `There is a client named “${other}” already.` }),
    )
  })

  it('gives names that look alike in an address slugs of their own', async () => {
    const slugs = [await add('Solar'), await add('Solar!'), await add('¡Solar!')].map(({ slug }) => slug)
    expect(slugs).toEqual(['solar', 'solar-2', 'solar-3'])
  })

  it('adds one of two that come at once under one name', async () => {
    expect(await outcomes([add('Twin'), add('twin')])).toEqual(['NAME_TAKEN', 'done'])
  })

  it('adds both of two that come at once under names that share a slug', async () => {
    const names = ['Race', 'Race.', 'Race!', 'Race?', '(Race)']
    const clients = await Promise.all(names.map((name) => add(name)))
    expect(clients.map(({ name }) => name)).toEqual(names)
    expect(new Set(clients.map(({ slug }) => slug)).size).toBe(names.length)
  })
})

describe('a second click', () => {
  it('joins the first', async () => {
    const first = await add('Clicked twice', { idempotencyKey: 'click-1' })
    expect(await add('Clicked twice', { idempotencyKey: 'click-1' })).toEqual(first)
  })

  it('joins the first while that is still under way', async () => {
    const clicks = Array.from({ length: 4 }, () => add('Clicked fast', { idempotencyKey: 'click-2' }))
    const ids = (await Promise.all(clicks)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(1)
  })

  it('does not join somebody else’s click', async () => {
    const other = await addMember(house, { role: 'ADMIN', everything: true })
    await add('Mine', { idempotencyKey: 'click-3' })
    const theirs = await add('Theirs', { actor: other, idempotencyKey: 'click-3' })
    expect(theirs.name).toBe('Theirs')
  })

  it('does not join a click that was refused', async () => {
    await expect(add('Acme', { idempotencyKey: 'click-4' })).rejects.toThrow(refused({ code: 'NAME_TAKEN' }))
    expect(await add('Acme Two', { idempotencyKey: 'click-4' })).toMatchObject({ name: 'Acme Two' })
  })

  it.each([['x'.repeat(201)], ['a\0b']])('needs a key that can be kept', async (idempotencyKey) => {
    await expect(add('Keyless', { idempotencyKey })).rejects.toThrow(
      refused({ code: 'INVALID', field: 'idempotencyKey' }),
    )
  })
})

describe('who may not add a client', () => {
  it('is a member whose access is limited to certain clients: the sentence names who can', async () => {
    const actor = await addMember(house, { role: 'ACCOUNT_MANAGER' })
    await grantClient(house, actor, (await add('Granted')).id)
    await expect(add('Out of sight', { actor })).rejects.toThrow(
      refused({
        code: 'FORBIDDEN',
        actor: 'WORKSPACE_ADMIN',
        message: expect.stringContaining('limited to certain clients'),
        hint: 'An owner or admin can add it and grant it to you.',
      }),
    )
  })

  it('is a viewer: the sentence names who can give the right', async () => {
    const actor = await addMember(house, { role: 'VIEWER', everything: true })
    await expect(add('Viewed', { actor })).rejects.toThrow(
      refused({
        code: 'FORBIDDEN',
        actor: 'WORKSPACE_ADMIN',
        message: 'Your role does not allow you to add clients.',
        hint: 'An owner or admin of the workspace can give you a role that does.',
      }),
    )
  })
})
