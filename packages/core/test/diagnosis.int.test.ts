import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectAccount, ledgerOn } from './connected.ts'
import { buildHouse, existing, type House } from './house.ts'

let house: House
beforeAll(async () => {
  house = await buildHouse()
})
afterAll(() => house?.close())

it('AT-32: works out why days are missing from what came home, and asks Apple nothing for it', async () => {
  const { core, owner } = house
  const account = await connectAccount(house, { name: 'Northwind' })
  const diagnosis = async () => existing(await core.integrations.diagnose(owner, account.integrationId))
  const before = await diagnosis()
  expect(before.cause).toBeNull()
  expect(before.checks.find(({ name }) => name === 'ACCESS_ENDED')).toMatchObject({ status: 'FINE' })

  const { id } = await ledgerOn(house, account, '2026-11-17')
  await house.rows(`update delivery set state = 'LATE', problem_code = 'APPLE_LATE' where id = '${id}'`)
  expect(await diagnosis()).toMatchObject({
    cause: { name: 'WAITING_FOR_APPLE', actor: 'APPLE' },
    affects: { apps: 2, kinds: ['SALES'] },
  })
  expect(await core.integrations.diagnose(owner, account.clientId)).toBeNull()
})
