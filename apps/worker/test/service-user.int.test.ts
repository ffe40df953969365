import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'
import { controlOf } from './simulator-control.ts'

let house: House
let worker: Awaited<ReturnType<typeof startWorker>> | undefined
/** Works at the first three accounts: the agency's own Apple user, as it is here. */
const email = 'books@ledger-partners.example'
const patience = { timeout: 45_000, interval: 100 }

beforeAll(async () => {
  house = await buildHouse({ accounts: 4 })
  worker = await startWorker(house.workerEnv)
}, 60_000)
afterAll(async () => {
  await worker?.stop()
  await house?.close()
})

const stateOf = async (id: string) => (await house.core.integrations.find(house.actor, id))?.state

it('an account that was accepted while no worker was there opens once a person said which it is', async () => {
  const { core, actor } = house
  const control = controlOf(house.simulator)
  const { reporterToken } = await control<{ reporterToken: { value: string } }>('GET', `/apple-ids/${email}`)
  const person = { email, firstName: 'Harbour', lastName: 'Reports' }
  const register = () =>
    core.serviceUser.register(actor, { ...person, accessToken: reporterToken.value, usedHereOnly: true })
  await register()
  const client = await core.clients.add(actor, { name: 'Northwind' })
  const account = house.account(3)
  const { integrations } = await core.serviceUser.request(actor, {
    clientId: client.id,
    accounts: [{ name: 'Northwind, as we call it' }],
    purpose: 'FULL',
  })
  const id = integrations[0]?.id ?? ''
  await vi.waitFor(async () => {
    const { totalCount } = await core.operations.waitingCommands(actor, { first: 5 })
    expect(totalCount).toBe(0)
  }, patience)
  expect(await stateOf(id)).toBe('PENDING')
  await worker?.stop()
  worker = undefined

  await control('POST', `/accounts/${account.name}/invitations`, { ...person, roles: ['FINANCE'] })
  await control('POST', `/accounts/${account.name}/invitations/${email}/accept`)
  const { accounts } = await register()
  expect(accounts.map(({ id: number }) => number)).toContain(account.reporterAccount)
  await core.serviceUser.approve(actor, { integrationId: id, accountId: account.reporterAccount })
  expect(await stateOf(id)).toBe('PENDING')

  worker = await startWorker(house.workerEnv)
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('ACTIVE'), patience)
}, 120_000)
