import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { here, playLinks, type LinkPlay } from './link-play.ts'
import { addMember } from './people.ts'

let house: House
let play: LinkPlay
let ids: Record<string, string>

beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 1 })
  play = playLinks(house)
  ids = {}
  for (const name of ['Northwind', 'Orbit', 'Kite'])
    ids[name] = (await house.core.clients.add(house.owner, { name })).id
  await house.core.clients.add(house.owner, { name: 'My own', personal: true })
})
afterAll(() => house?.close())

const links = async () => (await house.core.connectLinks.list(house.owner, { first: 50 })).nodes.toReversed()
const mails = async () =>
  existing(await house.core.mail.mailbox(house.owner, { first: 50 })).nodes.filter(({ to }) =>
    to.endsWith('.example'),
  )
const tokenIn = (mail: { links: { url: string }[] } | undefined) => play.tokenOf(existing(mail?.links[0]).url)

const list = 'Northwind, anna@northwind.example\nOrbit\nAcme, Inc. <it@acme.example>\nZephyr, nobody@zephyr'

describe('connect links for many clients', () => {
  it('a dry run tells of each client what would become of it, and does nothing', async () => {
    const told = await house.core.connectLinks.askMany(house.owner, { text: list, dryRun: true })
    expect(told).toMatchObject({ changed: 3, same: 0, refused: 1, job: null })
    expect(told.rows).toMatchObject([
      {
        name: 'Northwind',
        clientId: ids['Northwind'],
        contactEmail: 'anna@northwind.example',
        outcome: 'LINK',
      },
      { name: 'Orbit', clientId: ids['Orbit'], contactEmail: null, outcome: 'LINK' },
      { name: 'Acme, Inc.', clientId: null, contactEmail: 'it@acme.example', outcome: 'CLIENT_AND_LINK' },
      { name: 'Zephyr', outcome: 'REFUSED', message: 'This is no address that a mail can be sent to.' },
    ])
    expect(await links()).toEqual([])
    expect((await house.core.clients.list(house.owner, { first: 9, query: 'Acme' })).totalCount).toBe(0)
  })

  it('makes one for each, adds clients that are not here, and mails each to whom it is known', async () => {
    const { job } = await house.core.connectLinks.askMany(house.owner, { text: list, language: 'de' })
    await settle(house.work)
    expect(await house.core.jobs.find(house.owner, existing(job).id)).toMatchObject({
      kind: 'LINKS',
      state: 'DONE',
      done: 3,
      problemCount: 0,
    })
    expect(await links()).toMatchObject([
      {
        clientId: ids['Northwind'],
        state: 'CREATED',
        contactEmail: 'anna@northwind.example',
        language: 'de',
      },
      { clientId: ids['Orbit'], contactEmail: null, sentAt: null },
      { contactEmail: 'it@acme.example', sentAt: house.clock.now },
    ])
    const sent = await mails()
    expect(sent.map(({ to }) => to).toSorted()).toEqual(['anna@northwind.example', 'it@acme.example'])
    const anna = sent.find(({ to }) => to.startsWith('anna'))
    expect(anna?.subject).toContain('bittet um Zugang')
    expect(await house.core.openLink.look({ token: tokenIn(anna) }, here)).toMatchObject({
      client: 'Northwind',
    })
  })

  it('holds no address but sealed', async () => {
    const secrets = (await mails()).map(tokenIn)
    const dump = JSON.stringify([
      await house.rows('select * from mail'),
      await house.rows('select * from connect_link'),
      await house.rows('select * from job'),
      await house.rows('select * from outbox'),
    ])
    for (const secret of secrets) expect(dump).not.toContain(secret)
  })

  it('makes no second one from the same list, nor from a selection with those clients in it', async () => {
    const again = await house.core.connectLinks.askMany(house.owner, { text: list })
    expect(again).toMatchObject({ changed: 0, same: 3, refused: 1, job: null })
    const all = { filter: {}, needs: ['SALES', 'ANALYTICS'] } as const
    const two = [
      await house.core.connectLinks.askMany(house.owner, all),
      await house.core.connectLinks.askMany(house.owner, all),
    ]
    expect(two).toMatchObject([
      { changed: 1, same: 3, refused: 1 },
      { changed: 1, same: 3, refused: 1 },
    ])
    await settle(house.work)
    expect((await links()).map(({ clientId }) => clientId).filter((id) => id === ids['Kite'])).toHaveLength(1)
    expect(await links()).toHaveLength(4)
  })

  it('reminds those that are open and known to somebody, under an address that takes the place of the first', async () => {
    const first = tokenIn((await mails()).find(({ to }) => to.startsWith('anna')))
    const remind = { filter: { state: ['CREATED'] }, action: 'REMIND' } as const
    expect(await house.core.connectLinks.changeMany(house.owner, remind)).toMatchObject({
      changed: 0,
      same: 2,
      refused: 2,
    })
    house.clock.now = new Date(house.clock.now.getTime() + 2 * 60 * 60_000)
    await house.core.connectLinks.changeMany(house.owner, remind)
    await settle(house.work)
    const [reminder] = (await mails()).filter(({ to }) => to.startsWith('anna'))
    expect(reminder?.subject).toMatch(/^Erinnerung/)
    expect(await house.core.openLink.look({ token: first }, here)).toBeNull()
    expect(await house.core.openLink.look({ token: tokenIn(reminder) }, here)).not.toBeNull()
  })

  it('tells addresses that went out to nobody once, in a file for whoever passes them on', async () => {
    const { text, addresses } = await house.core.connectLinks.export(house.owner, {
      filter: {},
      addresses: true,
    })
    expect(addresses).toBe(2)
    const orbit = existing(text.split('\r\n').find((line) => line.startsWith('Orbit')))
    const token = play.tokenOf(existing(orbit.split(',').at(-1)))
    expect(await house.core.openLink.look({ token }, here)).toMatchObject({ client: 'Orbit' })
    expect(text.split('\r\n').find((line) => line.startsWith('Northwind'))).toMatch(/,$/)
    const again = await house.core.connectLinks.export(house.owner, { filter: {}, addresses: true })
    expect(again).toMatchObject({
      addresses: 0,
      text: expect.stringContaining('"Acme, Inc.",it@acme.example,CREATED'),
    })
    expect(await house.core.openLink.look({ token }, here)).not.toBeNull()
  })

  it('ends many, and lists them by their state', async () => {
    const { job } = await house.core.connectLinks.changeMany(house.owner, {
      filter: { query: 'n' },
      action: 'REVOKE',
    })
    await settle(house.work)
    expect(await house.core.jobs.find(house.owner, existing(job).id)).toMatchObject({
      done: 2,
      problemCount: 0,
    })
    const by = async (state: 'REVOKED' | 'CREATED' | 'EXPIRED') =>
      (await house.core.connectLinks.list(house.owner, { first: 9, state: [state] })).totalCount
    expect([await by('REVOKED'), await by('CREATED'), await by('EXPIRED')]).toEqual([2, 2, 0])
    house.clock.now = new Date(house.clock.now.getTime() + 15 * 24 * 60 * 60_000)
    expect([await by('REVOKED'), await by('CREATED'), await by('EXPIRED')]).toEqual([2, 0, 2])
  })

  it('remembers whom at a client a link was mailed to', async () => {
    const id = existing(ids['Northwind'])
    const { rows } = await house.core.connectLinks.askMany(house.owner, { ids: [id], dryRun: true })
    expect(rows).toMatchObject([{ contactEmail: 'anna@northwind.example', outcome: 'LINK' }])
  })

  it('is refused for who may not connect or reaches a part, and without clients or needs', async () => {
    const { connectLinks } = house.core
    const part = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Sam' })
    const viewer = await addMember(house, { role: 'VIEWER', everything: true, name: 'Vi' })
    const refused = (problem: object) => ({ problems: [problem] })
    for (const actor of [part, viewer]) {
      await expect(connectLinks.askMany(actor, { text: 'New' })).rejects.toMatchObject(
        refused({ code: 'FORBIDDEN' }),
      )
      await expect(connectLinks.changeMany(actor, { filter: {}, action: 'REVOKE' })).rejects.toMatchObject(
        refused({ code: 'FORBIDDEN' }),
      )
    }
    await expect(connectLinks.export(viewer, { filter: {}, addresses: true })).rejects.toMatchObject(
      refused({ code: 'FORBIDDEN' }),
    )
    await expect(connectLinks.askMany(house.owner, {})).rejects.toMatchObject(refused({ field: 'ids' }))
    await expect(connectLinks.askMany(house.owner, { text: 'New', needs: [] })).rejects.toMatchObject(
      refused({ field: 'needs' }),
    )
  })
})
