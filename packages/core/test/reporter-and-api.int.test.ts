import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectAccount } from './connected.ts'
import { settle } from './engine.ts'
import { derivedOf, factsOf } from './facts.ts'
import { buildHouse, existing, type House } from './house.ts'
import { atApple, personOf } from './reporter-people.ts'

let house: House

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 2 })
})
afterAll(() => house.close())

/** Connects an account by the Reporter token of its accountant; what its provider is here. */
async function connectByReporter(clientId: string, index: number) {
  const account = house.account(index)
  const { reporterToken } = await atApple(house, personOf(account, 'FINANCE').email)
  const accessToken = existing(reporterToken).value
  const asked = { clientId, accessToken, accountIds: [account.reporterAccount] }
  const { integrations } = await house.core.integrations.connectReporter(house.owner, asked)
  await settle(house.work)
  const { id, state, provider } = existing(
    await house.core.integrations.find(house.owner, existing(integrations[0]).id),
  )
  return { integrationId: id, state, providerId: provider.id }
}

/** The ledger of a provider without what differs by nature: who brought it, and when. */
const ledgerOf = (providerId: string) =>
  house.rows(`select kind, frequency, vendor_number, period_on::text, state, rows, problem_code
    from delivery where provider_id = '${providerId}' order by kind, frequency, vendor_number, period_on`)

const daysOf = (providerId: string) =>
  house.rows(`select to_jsonb(d) - '{workspace_id,client_id,provider_id,delivery_id,app_id}'::text[] as row
    from sales_daily d where provider_id = '${providerId}' order by 1`)

it('the API and Reporter bring the same sales of an account, to the unit and to the cent', async () => {
  const byKey = await connectAccount(house, { name: 'By key' })
  const { id: clientId } = await house.core.clients.add(house.owner, { name: 'By Reporter' })
  const byReporter = await connectByReporter(clientId, 0)
  expect(byReporter.state).toBe('ACTIVE')
  const ledger = await ledgerOf(byKey.providerId)
  expect(await ledgerOf(byReporter.providerId)).toEqual(ledger)
  const [from, to] = [existing(ledger[0]), existing(ledger.at(-1))].map((row) => String(row['period_on']))
  const facts = await factsOf(house, byKey, existing(from), existing(to))
  expect(facts.length).toBeGreaterThan(100)
  const same = { ...byKey, ...byReporter }
  expect(await factsOf(house, same, existing(from), existing(to))).toEqual(facts)
  expect(facts).toEqual(await derivedOf(house, 0, existing(from), existing(to)))
  expect(await daysOf(byReporter.providerId)).toEqual(await daysOf(byKey.providerId))
})

it('what one has brought home the other does not bring again', async () => {
  const byKey = await connectAccount(house, { name: 'By both', index: 1 })
  const counted = async () => [await house.count('sales_fact'), await house.count('delivery')]
  const before = await counted()
  const byReporter = await connectByReporter(byKey.clientId, 1)
  expect(byReporter).toMatchObject({ state: 'ACTIVE', providerId: byKey.providerId })
  expect(byReporter.integrationId).not.toBe(byKey.integrationId)
  expect(await counted()).toEqual(before)
})
