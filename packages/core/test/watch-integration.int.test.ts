import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { IntegrationView, MemberActor } from '../src/index.ts'
import { settle } from './engine.ts'
import { buildHouse, type House } from './house.ts'
import { addMember, grantClient, takeGrants } from './people.ts'

let house: House
let clientId: string
let integration: IntegrationView

beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 1 })
})
afterAll(() => house?.close())

let serial = 0
beforeEach(async () => {
  serial += 1
  clientId = (await house.core.clients.add(house.owner, { name: `Client ${serial}` })).id
  const key = await house.keyOf(house.account(0))
  integration = await house.core.integrations.connectApiKey(house.owner, { clientId, ...key })
})

/** A watch whose states are told as they come. */
function watch(actor: MemberActor = house.owner) {
  const stop = new AbortController()
  const states: string[] = []
  const ended = (async () => {
    for await (const { state } of house.core.integrations.watch(actor, integration.id, stop.signal))
      states.push(state)
  })()
  // A test may look at how it ended only later.
  ended.catch(() => undefined)
  return { states, ended, stop: () => stop.abort() }
}

const until = (of: { states: string[] }, state: string) =>
  expect.poll(() => of.states.at(-1), { timeout: 60_000, interval: 20 }).toBe(state)

describe('watching an integration', () => {
  it('tells its present state first and then how it goes on', async () => {
    const watching = watch()
    await until(watching, 'VERIFYING')
    await settle(house.work)
    await until(watching, 'ACTIVE')
    watching.stop()
    await watching.ended
    expect(watching.states[0]).toBe('VERIFYING')
  })

  it('tells a change that comes between two looks', async () => {
    const stop = new AbortController()
    const states = house.core.integrations.watch(house.owner, integration.id, stop.signal)
    expect((await states.next()).value).toMatchObject({ state: 'VERIFYING' })
    await settle(house.work, { histories: false })
    expect((await states.next()).value).toMatchObject({ state: 'BACKFILLING' })
    stop.abort()
    expect(await states.next()).toMatchObject({ done: true })
  })

  it('tells nothing of other integrations', async () => {
    const watching = watch()
    await until(watching, 'VERIFYING')
    const other = await house.core.clients.add(house.owner, { name: `Other ${serial}` })
    const key = await house.keyOf(house.account(0), 'SALES')
    await house.core.integrations.connectApiKey(house.owner, { clientId: other.id, ...key })
    // What follows is told after what went before.
    await settle(house.work, { histories: false })
    await until(watching, 'BACKFILLING')
    watching.stop()
    await watching.ended
    expect(new Set(watching.states)).toEqual(new Set(['VERIFYING', 'BACKFILLING']))
  })

  it.each(['no-id', '00000000-0000-7000-8000-000000000000'])(
    'ends at once where there is none: %s',
    async (id) => {
      const none = house.core.integrations.watch(house.owner, id, new AbortController().signal)
      expect(await none.next()).toEqual({ done: true, value: undefined })
    },
  )
})

describe('a watch ends', () => {
  it('when the receiver goes', async () => {
    const watching = watch()
    await until(watching, 'VERIFYING')
    watching.stop()
    await watching.ended
    expect(watching.states).toEqual(['VERIFYING'])
  })

  it('before it began, when the receiver has gone already', async () => {
    const states = house.core.integrations.watch(house.owner, integration.id, AbortSignal.abort())
    expect(await states.next()).toEqual({ done: true, value: undefined })
  })

  it('when the grant for the client is taken away, though nothing changes there', async () => {
    const actor = await addMember(house, { role: 'VIEWER' })
    await grantClient(house, actor, clientId)
    const watching = watch(actor)
    await until(watching, 'VERIFYING')
    await takeGrants(house, actor)
    await watching.ended
    expect(watching.states).toEqual(['VERIFYING'])
  })

  it('when the grant for everything is taken away', async () => {
    const actor = await addMember(house, { role: 'VIEWER', everything: true })
    const watching = watch(actor)
    await until(watching, 'VERIFYING')
    await takeGrants(house, actor)
    await watching.ended
    expect(watching.states).toEqual(['VERIFYING'])
  })

  it('when the role no longer sees integrations', async () => {
    const actor = await addMember(house, { role: 'VIEWER', everything: true })
    const watching = watch(actor)
    await until(watching, 'VERIFYING')
    await house.rows(`update member set role = 'CLIENT_VIEWER' where id = '${actor.memberId}'`)
    await settle(house.work, { histories: false })
    await expect(watching.ended).rejects.toThrow('Your role does not allow you to see integrations.')
    expect(watching.states).toEqual(['VERIFYING'])
  })
})
