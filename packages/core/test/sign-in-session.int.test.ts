import { afterAll, beforeAll, expect, it } from 'vitest'
import { settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { personOf, readyToSignIn, signIn, typePassword } from './signing-in.ts'

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

async function look(integrationId: string): Promise<void> {
  const { workspaceId } = house.owner
  const dueAt = house.clock.now.toISOString()
  await house.work.probeIntegration({ workspaceId, clientId, integrationId, dueAt })
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

it('an accountant’s second sign-in takes the next of their teams, and the third says that all are taken', async () => {
  const accountant = existing(house.account(0).appleIds.find(({ email }) => email.startsWith('books@')))
  const { email, password } = accountant
  const other = await readyToSignIn(house, 'Ledger')
  const names: string[] = []
  for (let turn = 0; turn < 2; turn += 1) {
    await house.control('DELETE', `/apple-ids/${email}/sessions?trust=end`)
    const id = await signIn(house, { clientId: other, email, password })
    names.push((await view(id)).provider.name)
  }
  expect(names).toEqual([house.account(0).name, house.account(1).name])
  const third = await signIn(house, { clientId: other, email, password }).catch(() => null)
  expect(third).toBeNull()
  expect(await house.count('integration')).toBe(4)
})
