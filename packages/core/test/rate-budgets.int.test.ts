import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectAccount } from './connected.ts'
import { buildHouse, existing, noon, type House } from './house.ts'
import { addMember, grantClient } from './people.ts'

let house: House
beforeAll(async () => {
  house = await buildHouse()
})
afterAll(() => house?.close())

it('tells what each key has left of its hour and what waits for it, most first, to those who run the house', async () => {
  const { core, owner } = house
  await connectAccount(house, { name: 'Home', index: 0 })
  const waits = await connectAccount(house, { name: 'Waits', index: 1, histories: false })
  const budgets = await core.operations.rateBudgets(owner, { first: 10 })
  expect(budgets).toMatchObject([
    { waiting: 30, credential: { clientNames: ['Waits'] } },
    { waiting: 0, credential: { clientNames: ['Home'] } },
  ])
  const [credentials] = await core.integrations.credentials(owner, [waits.integrationId])
  expect(budgets[0]?.credential.id).toBe(credentials?.[0]?.id)
  for (const { limit, remaining, resetsAt, ...rest } of budgets) {
    expect(rest).toMatchObject({ keptForPeople: existing(limit) / 10, heldUntil: null })
    expect(rest.minuteRemaining).toBeLessThan(rest.minuteLimit)
    expect(remaining).toBeLessThan(existing(limit))
    expect(remaining).toBeGreaterThan(existing(limit) - 60)
    expect(existing(resetsAt).getTime()).toBe(noon.getTime() + 3_600_000)
  }
  expect(await core.operations.rateBudgets(owner, { first: 1 })).toEqual(budgets.slice(0, 1))

  const operator = await addMember(house, { role: 'OPERATOR' })
  await grantClient(house, operator, waits.clientId)
  expect(await core.operations.rateBudgets(operator, { first: 10 })).toEqual(budgets.slice(0, 1))
  const hosts = await core.operations.hostBudgets(operator)
  expect(hosts.map(({ host }) => host)).toContain(new URL(existing(house.deps.apple.simulator)).host)
  for (const { minuteLimit, minuteRemaining, keptForPeople } of hosts) {
    expect(minuteRemaining).toBeLessThanOrEqual(minuteLimit)
    expect(keptForPeople).toBe(minuteLimit - Math.floor(minuteLimit * 0.9))
  }

  const analyst = { ...owner, role: 'ANALYST' as const }
  for (const refused of [
    core.operations.rateBudgets(analyst, { first: 10 }),
    core.operations.hostBudgets(analyst),
  ])
    await expect(refused).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
