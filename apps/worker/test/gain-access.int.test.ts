import { workflowIds } from '@gatehouse/contracts'
import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { endedFlow } from './ended-flow.ts'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'
import { giveLastTry } from './last-try.ts'
import { controlOf } from './simulator-control.ts'

let house: House
let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  house = await buildHouse({ accounts: 4 })
  worker = await startWorker(house.workerEnv)
})

afterAll(async () => {
  await worker?.stop()
  await house?.close()
})

const patience = { timeout: 180_000, interval: 100 }

async function connect(input: {
  client: string
  index: number
  role?: string
  change?: Record<string, unknown>
}) {
  const client = await house.core.clients.add(house.actor, { name: input.client })
  const key = await house.keyOf(house.account(input.index), input.role)
  return house.core.integrations.connectApiKey(house.actor, { clientId: client.id, ...key, ...input.change })
}

const settled = (id: string) =>
  vi.waitFor(async () => {
    const [integration, [attempt]] = await Promise.all([
      house.core.integrations.find(house.actor, id),
      house.core.integrations.attempts(house.actor, [id]),
    ])
    if (!integration || attempt?.stage === 'QUEUED' || attempt?.stage === 'VERIFYING')
      throw new Error('still checking')
    if (integration.state === 'VERIFYING' || integration.state === 'BACKFILLING')
      throw new Error(`still ${integration.state}`)
    return integration
  }, patience)

describe('connecting by API key', () => {
  it('goes on although an intention of a newer version lies in the outbox, and shows that one', async () => {
    const { workspaceId } = house.actor
    await queryDatabase(
      house.databaseUrl,
      `insert into outbox (workspace_id, command, payload) values ('${workspaceId}', 'fromTomorrow', '{}')`,
    )
    const { id } = await connect({ client: 'Meanwhile', index: 3 })
    await settled(id)
    const { nodes } = await house.core.operations.waitingCommands(house.actor, { first: 10 })
    // Mails of what was just connected may be on their way beside it.
    const troubled = nodes.filter(({ problem }) => problem !== null)
    expect(troubled).toMatchObject([{ command: 'fromTomorrow', problem: { code: 'UNKNOWN_COMMAND' } }])
  })

  it('verifies the key, lists the apps and brings thirty days of sales home', async () => {
    const { id } = await connect({ client: 'Northwind', index: 0 })
    const integration = await settled(id)
    expect(integration).toMatchObject({ state: 'ACTIVE', stateReason: null })
    expect(integration.appCount).toBeGreaterThan(0)
    const [backfill] = await house.core.integrations.backfills(house.actor, [id])
    expect(backfill).toMatchObject({ state: 'DONE', deliveriesDone: backfill?.deliveriesTotal })
    const [capabilities] = await house.core.integrations.capabilities(house.actor, [id])
    expect(capabilities?.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'APPS PROVED',
      'SALES PROVED',
      'FINANCE PROVED',
      'ANALYTICS PROVED',
      'REVIEWS PROVED',
      'IN_APP_PURCHASES PROVED',
      'USERS PROVED',
    ])
  })

  it('says that Apple refuses a key whose id belongs to another key, and leaves a draft', async () => {
    const other = await house.keyOf(house.account(2), 'ADMIN')
    const { id } = await connect({ client: 'Mixed up', index: 1, change: { keyId: other.keyId } })
    const integration = await settled(id)
    expect(integration).toMatchObject({ state: 'DRAFT', stateReason: { code: 'KEY_REFUSED', actor: 'YOU' } })
  })

  it('says that Apple does not know a wrong vendor number', async () => {
    const { id } = await connect({
      client: 'Wrong vendor',
      index: 1,
      change: { vendorNumbers: ['12345678'] },
    })
    const integration = await settled(id)
    expect(integration).toMatchObject({
      state: 'DRAFT',
      stateReason: { code: 'VENDOR_NUMBER_REFUSED', actor: 'YOU' },
    })
    expect(integration.stateReason?.message).toContain('12345678')
  })

  it('opens with limits when the role of the key is too small for sales', async () => {
    const { id } = await connect({ client: 'Small role', index: 1, role: 'DEVELOPER' })
    const integration = await settled(id)
    expect(integration).toMatchObject({
      state: 'DEGRADED',
      stateReason: { code: 'ROLE_INSUFFICIENT', actor: 'CLIENT_ADMIN' },
    })
    expect(integration.appCount).toBeGreaterThan(0)
  })

  it('ends where Apple does not answer for as long as it waits', async () => {
    const { keyId } = await house.keyOf(house.account(1), 'FINANCE')
    await controlOf(house.simulator)('POST', '/faults', { kind: 'serverError', keyId })
    const { id } = await connect({ client: 'Unanswered', index: 1, role: 'FINANCE' })
    const [attempt] = await queryDatabase<{ id: string }>(
      house.databaseUrl,
      `select id from attempt where integration_id = '${id}'`,
    )
    const workflowId = workflowIds.gainAccess(attempt?.id ?? '')
    await giveLastTry(house, workflowId)
    expect(await settled(id)).toMatchObject({ state: 'DRAFT', stateReason: { code: 'CHECK_UNANSWERED' } })
    await endedFlow(house, workflowId, 'gainAccess-unanswered')
  })
})
