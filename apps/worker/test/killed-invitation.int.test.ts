import { Client, Connection, WorkflowNotFoundError } from '@temporalio/client'
import { workflowIds } from '@gatehouse/contracts'
import { queryDatabase } from '@gatehouse/vitest'
import type { MortalProcess } from '@gatehouse/vitest/mortal-parts'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildBundledHouse } from './bundled-house.ts'
import { startChildWorker } from './child-worker.ts'
import { holdTable } from './held-table.ts'
import type { House } from './house.ts'
import type { Command } from './kill-cases.ts'
import { quietRuntime } from './quiet.ts'
import { controlOf } from './simulator-control.ts'

quietRuntime()

/** Works at the first three accounts: the agency's own Apple user, as it is here. */
const email = 'books@ledger-partners.example'
const person = { email, firstName: 'Harbour', lastName: 'Reports' }
const patience = { timeout: 60_000, interval: 20 }

let house: House
let connection: Connection
let worker: MortalProcess | undefined

beforeAll(async () => {
  house = await buildBundledHouse({ accounts: 4, apps: 1 })
  connection = await Connection.connect({ address: house.workerEnv['TEMPORAL_ADDRESS'] ?? '' })
}, 90_000)

afterAll(async () => {
  await worker?.kill()
  await connection?.close()
  await house?.close()
})

it('an invitation comes to the same end when the worker is killed in each of its steps', async () => {
  const { core, actor, databaseUrl } = house
  const control = controlOf(house.simulator)
  const { reporterToken } = await control<{ reporterToken: { value: string } }>('GET', `/apple-ids/${email}`)
  const register = () =>
    core.serviceUser.register(actor, { ...person, accessToken: reporterToken.value, usedHereOnly: true })
  await register()
  const client = await core.clients.add(actor, { name: 'Northwind' })
  const account = house.account(3)
  const { integrations } = await core.serviceUser.request(actor, {
    clientId: client.id,
    accounts: [{ name: 'As we call it' }],
    purpose: 'FULL',
  })
  const id = integrations[0]?.id ?? ''
  const [attempt] = await queryDatabase<{ id: string }>(databaseUrl, 'select id from attempt')
  const handle = new Client({
    connection,
    namespace: house.workerEnv['TEMPORAL_NAMESPACE'] ?? '',
  }).workflow.getHandle(workflowIds.gainAccess(attempt?.id ?? ''))
  /** Starts a worker, and kills it where the workflow is at that command and can get no further. */
  const killAt = async (command: Command, table?: string) => {
    const held = table ? await holdTable(databaseUrl, table) : null
    worker = await startChildWorker(house.workerEnv)
    await vi.waitFor(async () => expect(await under(command)).toBe(true), patience)
    await worker.kill()
    await held?.letGo()
  }
  const under = async (command: Command): Promise<boolean> => {
    const described = await handle.describe().catch(unlessNotThere)
    const started = described?.raw.pendingActivities?.filter(({ state }) => state === STARTED) ?? []
    if (command !== 'timer') return started.some((each) => `activity:${each.activityType?.name}` === command)
    const { events } = await handle.fetchHistory()
    return events?.some(({ timerStartedEventAttributes: timer }) => timer) ?? false
  }

  await killAt('activity:stepInvitation', 'service_invite')
  await killAt('timer')
  expect(await core.integrations.find(actor, id)).toMatchObject({ state: 'PENDING' })

  // Told while no worker is there: 'signal:approved' waits with the rest.
  await control('POST', `/accounts/${account.name}/invitations`, { ...person, roles: ['FINANCE'] })
  await control('POST', `/accounts/${account.name}/invitations/${email}/accept`)
  await register()
  await core.serviceUser.approve(actor, { integrationId: id, accountId: account.reporterAccount })
  await killAt('activity:verifyAccess', 'capability')
  await control('POST', '/faults', { kind: 'latency', latencyMs: 1_500 })
  await killAt('activity:syncApps')
  await control('DELETE', '/faults')
  await killAt('activity:openAccess', 'capability')

  worker = await startChildWorker(house.workerEnv)
  await vi.waitFor(
    async () => expect(await core.integrations.find(actor, id)).toMatchObject({ state: 'ACTIVE' }),
    { timeout: 90_000, interval: 100 },
  )
  const { nodes } = await core.integrations.timeline(actor, id, 20)
  expect(nodes.map(({ to }) => to).toReversed()).toEqual(['PENDING', 'VERIFYING', 'BACKFILLING', 'ACTIVE'])
  const [told] = await queryDatabase<{ n: number }>(
    databaseUrl,
    `select count(*)::int as n from audit_entry where action = 'integration.serviceUserAccepted'`,
  )
  expect(told?.n).toBe(1)
  const [invitation] = await core.serviceUser.invitations(actor, [id])
  expect(invitation?.steps.map(({ done }) => done)).toEqual([true, true, true, true])
  expect((await core.integrations.credentials(actor, [id]))[0]).toMatchObject([{ slot: 'A' }])
}, 300_000)

/** Temporal: PendingActivityState. */
const STARTED = 2

/** Before the relay has come to it there is no workflow. */
function unlessNotThere(error: unknown): null {
  if (error instanceof WorkflowNotFoundError) return null
  throw error
}
