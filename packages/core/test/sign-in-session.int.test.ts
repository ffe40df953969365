import { afterAll, beforeAll, expect, it } from 'vitest'
import { settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { chooseTeams, personOf, readyToSignIn, signIn, typePassword } from './signing-in.ts'

let house: House
let clientId: string

const dayMs = 86_400_000
const who = () => personOf(house.account(0), 'SALES')
const view = async (id: string) => existing(await house.core.integrations.find(house.owner, id))

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 2 })
  clientId = await readyToSignIn(house, 'Northwind')
})
afterAll(() => house.close())

/** Days pass, here and at Apple. */
async function pass(days: number): Promise<void> {
  house.clock.now = new Date(house.clock.now.getTime() + days * dayMs)
  await house.control('POST', '/clock', { advance: { days } })
}
const endSessions = (trust: 'keep' | 'end') =>
  house.control('DELETE', `/apple-ids/${who().email}/sessions?trust=${trust}`)

const daysUntil = (at: Date) => Math.round((at.getTime() - house.clock.now.getTime()) / dayMs)

/** Somebody presses “Check access”. */
async function recheck(integrationId: string): Promise<void> {
  await house.core.integrations.renew(house.owner, { integrationId })
  await settle(house.work, { histories: false })
}

async function look(integrationId: string, of = clientId): Promise<void> {
  const { workspaceId } = house.owner
  const dueAt = house.clock.now.toISOString()
  await house.work.probeIntegration({ workspaceId, clientId: of, integrationId, dueAt })
}

it('AT-27, AD-15: Apple ends a sign-in, it is said after how many days, renewed in place, and learned from', async () => {
  const id = await signIn(house, { clientId, ...who() })
  await settle(house.work, { histories: false })
  await look(id)
  expect((await view(id)).stateReason).toBeNull()

  await pass(23)
  await endSessions('end')
  await look(id)
  const ended = {
    state: 'DEGRADED',
    stateReason: { code: 'CANNOT_RENEW', message: expect.stringMatching(/^Works until .* after 23 days/) },
  }
  expect(await view(id)).toMatchObject(ended)
  // The Reporter token lives on, and what it ends with is what is forecast.
  await pass(2)
  await look(id)
  await recheck(id)
  expect(await view(id)).toMatchObject(ended)
  expect(daysUntil(existing((await view(id)).expiresAt))).toBeGreaterThan(60)

  expect(await signIn(house, { clientId, integrationId: id, ...who() })).toBe(id)
  const renewed = await view(id)
  expect(renewed.stateReason).toBeNull()
  expect(daysUntil(existing(renewed.expiresAt))).toBe(23)

  await pass(10)
  await endSessions('end')
  await look(id)
  expect((await view(id)).stateReason?.message).toContain('usual here: 23 days')
  await signIn(house, { clientId, integrationId: id, ...who() })
  await pass(1)
  await endSessions('keep')
  await look(id)
  expect((await view(id)).stateReason?.message).toContain('usual here: 10–23 days')
})

it('AV-10: when the token has ended too, access is shut, and it is said how long the sign-in lasted', async () => {
  const [integration] = await house.rows<{ id: string }>(`select id from integration limit 1`)
  const id = existing(integration).id
  await pass(1)
  await house.control('DELETE', `/apple-ids/${who().email}/reporter-token`)
  const ended = { state: 'NEEDS_REAUTH', stateReason: { code: 'SESSION_ENDED' } }
  await recheck(id)
  expect(await view(id)).toMatchObject(ended)
  expect((await view(id)).stateReason?.message).toMatch(/after 1 day \(usual here/)
  await look(id)
  expect(await view(id)).toMatchObject(ended)
})

it('AD-17: needs no code where Apple still trusts the browser', async () => {
  const [integration] = await house.rows<{ id: string }>(`select id from integration limit 1`)
  const id = existing(integration).id
  const { challenge } = await typePassword(house, { clientId, integrationId: id, ...who() })
  expect(challenge).toBeNull()
  await settle(house.work, { histories: false })
  expect((await view(id)).stateReason).toBeNull()
})

it('a person of another team renews nothing, and what works goes on', async () => {
  const [integration] = await house.rows<{ id: string }>(`select id from integration limit 1`)
  const id = existing(integration).id
  const stranger = personOf(house.account(1), 'ADMIN')
  await signIn(house, { clientId, integrationId: id, ...stranger }).catch(() => undefined)
  const attempts = await house.core.integrations.attempts(house.owner, [id])
  expect(attempts[0]).toMatchObject({ stage: 'FAILED', problem: { code: 'TEAM_NOT_REACHED' } })
  expect((await view(id)).stateReason).toBeNull()
})

it('MA-6: an accountant says for which teams a sign-in is, and each becomes an integration under the one sign-in', async () => {
  const who = existing(house.account(0).appleIds.find(({ email }) => email.startsWith('books@')))
  const typed = { clientId: await readyToSignIn(house, 'Ledger'), email: who.email, password: who.password }
  const names = [0, 1].map((index) => house.account(index).name)
  const id = await signIn(house, typed)
  await settle(house.work, { histories: false })
  const [waiting] = await house.core.integrations.attempts(house.owner, [id])
  expect(waiting).toMatchObject({ stage: 'CHOOSING_TEAM', waitsFor: 'TEAM' })
  const teams = existing(waiting?.teams ?? undefined)
  expect(teams.map(({ name, connected }) => [name, connected])).toEqual(names.map((name) => [name, false]))
  // Nothing is read before the choice, and a second click joins what runs.
  expect(await house.rows(`select 1 from credential where apple_id = '${who.email}'`)).toEqual([])
  expect((await typePassword(house, typed)).integration.id).toBe(id)
  await expect(chooseTeams(house, id, ['nowhere'])).rejects.toThrow('INVALID')
  const inQueue = async () =>
    (await house.core.actionItems.list(house.owner, { first: 50 })).nodes.filter(
      ({ integrationId }) => integrationId === id,
    )
  expect(await inQueue()).toMatchObject([
    { kind: 'CONTINUE', title: expect.stringContaining('which are meant'), dueAt: waiting?.expiresAt },
  ])

  const chosen = teams.map((team) => team.id)
  const made = await chooseTeams(house, id, chosen)
  expect(made.map(({ provider }) => provider.name)).toEqual(names)
  await expect(chooseTeams(house, id, chosen)).rejects.toThrow('CONFLICT')
  expect(await inQueue()).toEqual([])
  await settle(house.work, { histories: false })
  const ids = made.map((each) => each.id)
  for (const each of ids) expect((await view(each)).stateReason).toBeNull()
  const held = (await house.core.integrations.credentials(house.owner, ids)).flat()
  expect(new Set(held.map((each) => each.id)).size).toBe(2)

  // One of them is renewed: the other goes on with it, and each stays with its team.
  await pass(2)
  await house.control('DELETE', `/apple-ids/${who.email}/sessions?trust=end`)
  const [first, second] = [existing(ids[0]), existing(ids[1])]
  for (const each of ids) await look(each, typed.clientId)
  expect((await view(second)).stateReason?.code).toBe('CANNOT_RENEW')
  await signIn(house, { ...typed, integrationId: first })
  await settle(house.work, { histories: false })
  await look(second, typed.clientId)
  expect((await view(second)).stateReason).toBeNull()
  expect((await view(first)).provider.name).toBe(names[0])

  // All are taken by now.
  await expect(signIn(house, typed)).rejects.toThrow('Every team of this Apple Account is connected')
})

it('AT-36: is good for thirty days: told beforehand, over by itself, and renewed from its row with a code', async () => {
  const typed = { clientId: await readyToSignIn(house, 'Monthly'), ...personOf(house.account(1), 'SALES') }
  const id = await signIn(house, typed)
  await settle(house.work, { histories: false })
  const inQueue = async () =>
    (await house.core.actionItems.list(house.owner, { first: 50 })).nodes.find(
      ({ integrationId }) => integrationId === id,
    )
  expect(await inQueue()).toBeUndefined()
  await pass(24)
  await look(id, typed.clientId)
  expect(await view(id)).toMatchObject({ state: 'EXPIRING' })
  expect(await inQueue()).toMatchObject({ kind: 'EXPIRING', dueAt: (await view(id)).expiresAt })
  await pass(7)
  await look(id, typed.clientId)
  expect((await view(id)).stateReason?.message).toMatch(/after 3\d days/)
  expect(await inQueue()).toMatchObject({ kind: 'EXPIRING' })
  await signIn(house, { ...typed, integrationId: id })
  expect((await view(id)).stateReason).toBeNull()
  expect(await inQueue()).toBeUndefined()
})

it('gives a sign-in up whose teams nobody chose', async () => {
  const who = existing(house.account(0).appleIds.find(({ email }) => email.startsWith('books@')))
  const typed = {
    clientId: await readyToSignIn(house, 'Undecided'),
    email: who.email,
    password: who.password,
  }
  const id = await signIn(house, typed)
  await settle(house.work, { histories: false })
  house.clock.now = new Date(house.clock.now.getTime() + 31 * 60_000)
  const { workspaceId } = house.owner
  const [attempt] = await house.core.integrations.attempts(house.owner, [id])
  const input = { workspaceId, clientId: typed.clientId, integrationId: id, attemptId: existing(attempt?.id) }
  await house.work.stepSignIn(input)
  const [ended] = await house.core.integrations.attempts(house.owner, [id])
  expect(ended).toMatchObject({ stage: 'FAILED', teams: null, problem: { code: 'TEAM_NOT_CHOSEN' } })
  expect(await house.rows('select 1 from attempt where draft is not null')).toEqual([])
})
