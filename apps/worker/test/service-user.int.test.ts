import { Client, Connection } from '@temporalio/client'
import { taskQueue, workflowIds } from '@gatehouse/contracts'
import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { endedFlow } from './ended-flow.ts'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'
import { controlOf } from './simulator-control.ts'

let house: House
let connection: Connection
let client: Client
let worker: Awaited<ReturnType<typeof startWorker>> | undefined
/** Works at the first three accounts: the agency's own Apple user, as it is here. */
const email = 'books@ledger-partners.example'
const patience = { timeout: 180_000, interval: 100 }

beforeAll(async () => {
  house = await buildHouse({ accounts: 4 })
  worker = await startWorker(house.workerEnv)
  connection = await Connection.connect({ address: house.workerEnv['TEMPORAL_ADDRESS'] ?? '' })
  client = new Client({ connection, namespace: house.workerEnv['TEMPORAL_NAMESPACE'] ?? '' })
})
afterAll(async () => {
  await worker?.stop()
  await connection?.close()
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
  const { id: clientId } = await core.clients.add(actor, { name: 'Northwind' })
  const account = house.account(3)
  const { integrations } = await core.serviceUser.request(actor, {
    clientId,
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
  await endedFlow(house, workflowIds.gainAccess(await attemptOf(id)), 'gainAccess-invitation')
})

it('MA-12: reminds the client by a timer that outlives the worker', async () => {
  const { core, actor } = house
  await worker?.stop()
  const { id: clientId } = await core.clients.add(actor, { name: 'Kite' })
  const { integrations } = await core.serviceUser.request(actor, {
    clientId,
    accounts: [{ name: 'Kite GmbH' }],
    purpose: 'FULL',
    contactEmail: 'admin@kite.example',
  })
  const integrationId = integrations[0]?.id ?? ''
  const attemptId = await attemptOf(integrationId)
  const { workspaceId } = actor
  // As the relay starts it, but for two days that are three seconds here.
  await client.workflow.start('gainAccess', {
    workflowId: workflowIds.gainAccess(attemptId),
    taskQueue,
    args: [{ workspaceId, clientId, integrationId, attemptId, remindEveryMs: 3_000 }],
  })
  const reminded = async () => (await core.serviceUser.invitations(actor, [integrationId]))[0]?.reminders ?? 0
  worker = await startWorker(house.workerEnv)
  await vi.waitFor(async () => expect(await reminded()).toBeGreaterThan(0), patience)
  await worker.stop()
  const before = await reminded()
  worker = await startWorker(house.workerEnv)
  await vi.waitFor(async () => expect(await reminded()).toBeGreaterThan(before), patience)
  const mails = await queryDatabase<{ address: string }>(
    house.databaseUrl,
    `select address from mail where params->>'account' = 'Kite GmbH' and params->>'again' = 'yes'`,
  )
  expect(mails.length).toBeGreaterThanOrEqual(before)
  expect(new Set(mails.map(({ address }) => address))).toEqual(new Set(['admin@kite.example']))
})

async function attemptOf(integrationId: string): Promise<string> {
  const [row] = await queryDatabase<{ id: string }>(
    house.databaseUrl,
    `select id from attempt where integration_id = '${integrationId}'`,
  )
  return row?.id ?? ''
}
