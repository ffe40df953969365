import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createCore, createWork, type Core, type MemberActor, type Work } from '../src/index.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { here } from './link-play.ts'
import { startMailServer, type MailServer } from './mail-server.ts'

let house: House
let server: MailServer
let core: Core
let work: Work
let actor: MemberActor

beforeAll(async () => {
  ;[house, server] = await Promise.all([buildHouse({ accounts: 1, apps: 1 }), startMailServer()])
  const deps = { ...house.deps, mail: { ...house.deps.mail, server: server.url } }
  ;[core, work] = [createCore(deps), createWork(deps)]
  const owner = { userId: randomUUID(), ownerName: 'Rita Real', ownerEmail: 'rita@agency.example' }
  actor = (await core.members.foundWorkspace({ name: 'Real', demo: false, ...owner })).actor
}, 60_000)
afterAll(async () => {
  await server?.close()
  await house?.close()
})

/** Asks a new client by a mailed link; the mail server replies so, where it does not take the mail. */
async function ask(name: string, ...refusals: number[]) {
  server.refusals.push(...refusals)
  await core.connectLinks.askMany(actor, { text: `${name}, it@${name.toLowerCase()}.example` })
  await settle(work)
}

const linkOf = async (query: string) =>
  existing((await core.connectLinks.list(actor, { first: 9, query })).nodes[0])
const named = async (mailProblem: boolean) =>
  (await core.connectLinks.list(actor, { first: 9, mailProblem })).nodes.map(
    ({ contactEmail }) => contactEmail,
  )
const remind = async (query: string) => {
  const change = await core.connectLinks.changeMany(actor, { filter: { query }, action: 'REMIND' })
  await settle(work)
  return change
}

it('says of a link that its mail was refused for good, why, and that nobody knows its address', async () => {
  await ask('Northwind', 550)
  await ask('Orbit')
  expect(await linkOf('Northwind')).toMatchObject({
    state: 'CREATED',
    sentAt: null,
    mailProblem: {
      code: 'MAIL_ADDRESS_REFUSED',
      retried: false,
      actor: 'YOU',
      message: 'Mail failed: address refused.',
    },
  })
  expect(await linkOf('Orbit')).toMatchObject({ mailProblem: null, sentAt: house.clock.now })
  expect([await named(true), await named(false)]).toEqual([['it@northwind.example'], ['it@orbit.example']])
})

it('is mailed again at once where a mail failed, within the hour where it went out not', async () => {
  expect(await remind('Orbit')).toMatchObject({ changed: 0, same: 1 })
  expect(await remind('Northwind')).toMatchObject({ changed: 1 })
  expect(await linkOf('Northwind')).toMatchObject({ mailProblem: null, sentAt: house.clock.now })
  expect(server.taken.at(-1)?.to).toEqual(['it@northwind.example'])
  expect(await named(true)).toEqual([])
})

it('says of a mail that is tried again that it is, and nothing more once it went out', async () => {
  await ask('Kite', 450)
  expect(await linkOf('Kite')).toMatchObject({
    sentAt: house.clock.now,
    mailProblem: { code: 'MAIL_ADDRESS_REFUSED', retried: true, actor: 'NOBODY' },
  })
  const [mail] = await house.rows<{ id: string }>(`select id from mail where address = 'it@kite.example'`)
  await work.sendMail({ workspaceId: actor.workspaceId, mailId: existing(mail).id })
  expect(await linkOf('Kite')).toMatchObject({ mailProblem: null })
})

it('tells the address of a link whose mail failed to whoever passes it on, and is fine then', async () => {
  await ask('Zephyr', 550)
  const { text, addresses } = await core.connectLinks.export(actor, {
    filter: { query: 'Zephyr' },
    addresses: true,
  })
  expect(addresses).toBe(1)
  const token = existing(/#(\S+)/.exec(text)?.[1])
  expect(await core.openLink.look({ token }, here)).toMatchObject({ client: 'Zephyr' })
  expect(await linkOf('Zephyr')).toMatchObject({ mailProblem: null, sentAt: house.clock.now })
})

it('tells nothing of the mail of a link that nobody opens any more', async () => {
  await ask('Quince', 550)
  await core.connectLinks.changeMany(actor, { filter: { query: 'Quince' }, action: 'REVOKE' })
  await settle(work)
  expect(await linkOf('Quince')).toMatchObject({ state: 'REVOKED', mailProblem: null })
  expect(await named(true)).toEqual([])
})
