import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reachOf } from '../src/access/authorise.ts'
import type { Deps } from '../src/deps.ts'
import { createCore, createWork, systemActor, type MailRoute, type MemberActor } from '../src/index.ts'
import { queueMail } from '../src/mail/queue-mail.ts'
import { connectAccount } from './connected.ts'
import { backfill, settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { startMailServer, type MailServer } from './mail-server.ts'
import { addMember } from './people.ts'

let house: House
let server: MailServer
let real: MemberActor

beforeAll(async () => {
  ;[house, server] = await Promise.all([buildHouse(), startMailServer()])
  const owner = { userId: randomUUID(), ownerName: 'Rita Real', ownerEmail: 'rita@agency.example' }
  real = (await house.core.members.foundWorkspace({ name: 'Real', demo: false, ...owner })).actor
})
afterAll(async () => {
  await server?.close()
  await house?.close()
})

/** The house with another way for mails. */
const mailing = (route: Partial<MailRoute>): Deps => ({
  ...house.deps,
  mail: { ...house.deps.mail, publicUrl: new URL('https://gate.agency.example'), ...route },
})

type Stored = { id: string; state: string; tries: number; problemCode: string | null }

/** Keeps a mail to be sent, as a use case does; the row. */
async function queued(actor: MemberActor, cause: string): Promise<Stored> {
  await house.deps.db.write(reachOf(actor), (tx) =>
    queueMail(tx, systemActor(actor.workspaceId, 'test'), {
      to: { memberId: actor.memberId, email: 'rita@agency.example' },
      template: 'FIRST_ROWS',
      params: { client: 'Ant & Bee <Ltd>', day: '2026-11-18', app: 'Solar Trip', appId: 'app-1' },
      cause,
      clientId: null,
    }),
  )
  return stored(cause)
}

const stored = async (cause: string): Promise<Stored> =>
  existing(
    (
      await house.rows<Stored>(
        `select id, state, tries, problem_code as "problemCode" from mail where cause = '${cause}'`,
      )
    )[0],
  )

const send = (deps: Deps, { workspaceId }: MemberActor, { id: mailId }: Stored) =>
  createWork(deps).sendMail({ workspaceId, mailId })

it('sends a mail once, as text and as HTML, under a Message-ID that stays the same', async () => {
  const mail = await queued(real, 'once')
  await queued(real, 'once')
  expect(await house.count('mail')).toBe(1)
  const deps = mailing({ server: server.url })
  expect(await send(deps, real, mail)).toEqual({ retryInMs: 0 })
  expect(await send(deps, real, mail)).toEqual({ retryInMs: 0 })
  expect(await stored('once')).toMatchObject({ state: 'SENT', tries: 1, problemCode: null })
  expect(server.taken).toHaveLength(1)
  const { to, raw } = existing(server.taken[0])
  expect(to).toEqual(['rita@agency.example'])
  expect(raw).toContain(`Message-ID: <${mail.id}@gate.agency.example>`)
  expect(raw).toContain('Subject: The first sales of Ant & Bee <Ltd> are here')
  expect(raw).toContain('The sales of 18 Nov 2026 are here.')
  expect(raw).toContain('https://gate.agency.example/w/real/apps/app-1/sales')
  expect(raw).toContain('Content-Type: text/html')
})

it('tries again what the server refuses for now, and says so meanwhile', async () => {
  const deps = mailing({ server: server.url })
  const mail = await queued(real, 'later')
  server.refusals.push(450)
  expect(await send(deps, real, mail)).toEqual({ retryInMs: 30_000 })
  expect(await stored('later')).toMatchObject({
    state: 'QUEUED',
    tries: 1,
    problemCode: 'MAIL_ADDRESS_REFUSED',
  })
  expect(await send(deps, real, mail)).toEqual({ retryInMs: 0 })
  expect(await stored('later')).toMatchObject({ state: 'SENT', tries: 2, problemCode: null })
  expect(server.taken.at(-1)?.raw).toContain(`Message-ID: <${mail.id}@gate.agency.example>`)
})

it('gives up what the server refuses for good, with the reason', async () => {
  const mail = await queued(real, 'never')
  server.refusals.push(550)
  expect(await send(mailing({ server: server.url }), real, mail)).toEqual({ retryInMs: 0 })
  expect(await stored('never')).toMatchObject({
    state: 'FAILED',
    tries: 1,
    problemCode: 'MAIL_ADDRESS_REFUSED',
  })
})

it('waits for a server that is away, and gives up after three days', async () => {
  const nobody = mailing({ server: new URL('smtp://127.0.0.1:9') })
  const mail = await queued(real, 'away')
  expect(await send(nobody, real, mail)).toEqual({ retryInMs: 30_000 })
  expect(await send(nobody, real, mail)).toEqual({ retryInMs: 60_000 })
  const later = { ...nobody, now: () => new Date(Date.now() + 3 * 86_400_000) }
  expect(await send(later, real, mail)).toEqual({ retryInMs: 0 })
  expect(await stored('away')).toMatchObject({ state: 'FAILED', tries: 3, problemCode: 'MAIL_SERVER_AWAY' })
})

it('is started again by the planner when nobody sent it', async () => {
  const mail = await queued(real, 'forgotten')
  const later = { ...house.deps, now: () => new Date(Date.now() + 60_000) }
  const { mails } = await createWork(later).dueWork()
  expect(mails).toContainEqual({ workspaceId: real.workspaceId, mailId: mail.id })
})

it('without a mail server keeps mails in the mailbox, and in production fails them and has none', async () => {
  const production = mailing({ mailbox: false })
  await send(production, real, await queued(real, 'nowhere'))
  expect(await stored('nowhere')).toMatchObject({ state: 'FAILED', problemCode: 'NO_MAIL_SERVER' })
  expect(await createCore(production).mail.mailbox(real, { first: 10 })).toBeNull()
  await send(mailing({}), real, await queued(real, 'kept'))
  expect(await stored('kept')).toMatchObject({ state: 'KEPT' })
})

it('never mails for a demo, whose addresses are made up', async () => {
  const before = server.taken.length
  const mail = await queued(house.owner, 'demo')
  await send(mailing({ server: server.url }), house.owner, mail)
  expect(await stored('demo')).toMatchObject({ state: 'KEPT' })
  expect(server.taken).toHaveLength(before)
})

it('AT-14, AT-15: tells owner and manager once that the first sales are here, and that the history is complete', async () => {
  const { core, owner, work } = house
  const manager = await addMember(house, { role: 'ACCOUNT_MANAGER', everything: true, name: 'Mia Manager' })
  const { integrationId, clientId, ref } = await connectAccount(house, {
    name: 'Northwind',
    histories: false,
  })
  await core.clients.setManager(owner, { clientId, memberId: manager.memberId })
  expect(await core.integrations.firstApp(owner, integrationId)).toBeNull()
  const backfillId = existing((await core.integrations.backfills(owner, [integrationId]))[0]).id
  await backfill(work, { ...ref, backfillId })
  await settle(work)

  const app = existing(await core.integrations.firstApp(owner, integrationId))
  const { units } = existing((await core.apps.sevenDays(owner, [app.id]))[0])
  expect(units).toBeGreaterThan(0)
  const mails = existing(await core.mail.mailbox(owner, { first: 50 })).nodes
  expect(existing(await core.mail.mailbox(owner, { first: 50, offset: 1 })).nodes).toEqual(mails.slice(1))
  const about = (subject: string) => mails.filter((mail) => mail.subject === subject)
  const rows = about('The first sales of Northwind are here')
  expect(rows.map(({ to }) => to).sort()).toEqual(['jo@agency.example', 'olga@agency.example'])
  expect(rows[0]?.text).toMatch(/^The sales of \d+ (Oct|Nov) 2026 are here\./)
  expect(rows[0]?.links).toEqual([
    {
      label: expect.stringMatching(/^Open the sales of /),
      url: expect.stringMatching(/^http:\/\/localhost:4000\/w\/harbour\/apps\/[0-9a-f-]{36}\/sales$/),
    },
  ])
  const whole = about('The history of Northwind is complete')
  expect(whole.map(({ to }) => to).sort()).toEqual(['jo@agency.example', 'olga@agency.example'])
  expect(whole[0]?.text).toContain(
    'All 30 days of daily sales from 20 Oct 2026 to 18 Nov 2026 are here, for 2 apps of Northwind',
  )
  expect(whole[0]?.links[0]?.url).toBe(
    `http://localhost:4000/w/harbour/integrations/${integrationId}/summary`,
  )

  // Another backfill ends without a word: the first was the news.
  await core.backfills.start(owner, { integrationId, from: '2026-10-10', to: '2026-10-12' })
  await settle(work)
  expect(existing(await core.mail.mailbox(owner, { first: 50 })).totalCount).toBe(mails.length)
})

it('shows each person their own mails, and those of all to who reaches everything', async () => {
  const scoped = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Sam Scoped' })
  expect(existing(await house.core.mail.mailbox(scoped, { first: 50 })).totalCount).toBe(0)
  expect(existing(await house.core.mail.mailbox(house.owner, { first: 50 })).totalCount).toBeGreaterThan(4)
})
