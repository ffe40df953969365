import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../src/composition.ts'
import { readEnv } from '../src/env.ts'
import { runWorker } from '../src/run-worker.ts'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'

let house: House
beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 1 })
})
afterAll(() => house?.close())

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on TCP
  server.close()
  await once(server, 'close')
  return String(port)
}
const asked = async (port: string, path: string) => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: answer.status, text: await answer.text() }
}
const valueOf = (text: string, name: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')[1],
  )

describe('the metrics of a worker', () => {
  it('tell what waits and what was done, and nothing of whose it is', async () => {
    const port = await freePort()
    const client = await house.core.clients.add(house.actor, { name: 'Northwind' })
    const key = await house.keyOf(house.account(0))
    const { id } = await house.core.integrations.connectApiKey(house.actor, { clientId: client.id, ...key })
    const worker = await startWorker({ ...house.workerEnv, METRICS_PORT: port })
    try {
      const done = async () => (await house.core.integrations.backfills(house.actor, [id]))[0]?.state
      await expect.poll(done, { timeout: 25_000, interval: 200 }).toBe('DONE')
      // A mail says that it is done, and is carried to the engine too.
      const waiting = async () =>
        (await house.core.operations.waitingCommands(house.actor, { first: 1 })).nodes.length
      await expect.poll(waiting, { timeout: 180_000, interval: 100 }).toBe(0)
      const { status, text } = await asked(port, '/metrics')
      expect(status).toBe(200)
      expect(valueOf(text, 'gatehouse_outbox_waiting')).toBe(0)
      expect(text).toMatch(/gatehouse_deliveries\{state="(HOME|EMPTY)"\} \d+/)
      expect(text).toMatch(/gatehouse_activity_seconds_count\{activity="verifyAccess",outcome="ok"\} 1/)
      expect(text).toMatch(/gatehouse_apple_budgets\{standing="free"\} \d/)
      expect(text).toContain('nodejs_eventloop_lag_seconds')
      for (const secret of [id, client.id, house.actor.workspaceId, key.keyId, key.issuerId, 'Northwind'])
        expect(text).not.toContain(secret)
      expect(await asked(port, '/readyz')).toEqual({
        status: 200,
        text: '{"ok":true,"database":"READY","engine":"READY"}',
      })
      expect((await asked(port, '/nowhere')).status).toBe(404)
    } finally {
      await worker.stop()
    }
  })

  it('are there while the engine is not, and readiness says what is away', async () => {
    const port = await freePort()
    const env = readEnv({ ...house.workerEnv, METRICS_PORT: port, TEMPORAL_ADDRESS: '127.0.0.1:1' })
    const composed = await compose(env)
    const ending = new AbortController()
    const parts = {
      house: composed,
      workflows: 'read once the engine is there',
      log: pino({ level: 'silent' }),
    }
    const running = runWorker(env, parts, ending.signal, () => undefined)
    try {
      await expect.poll(() => asked(port, '/healthz').catch(() => null)).toMatchObject({ status: 200 })
      expect(await asked(port, '/readyz')).toEqual({
        status: 503,
        text: '{"ok":false,"database":"READY","engine":"UNREACHABLE"}',
      })
      expect((await asked(port, '/metrics')).status).toBe(200)
    } finally {
      ending.abort()
      await running
      await composed.close()
    }
  })
})
