import { freePort, type MortalProcess } from '@gatehouse/vitest/mortal-parts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startChildGateway } from './child-gateway.ts'
import { startChildWorker } from './child-worker.ts'
import { buildHouse, type House } from './house.ts'
import { exportedBy, metricsIn, readAlerts, readAtRoot, readPanelExpressions } from './monitoring.ts'

let house: House | undefined
let worker: MortalProcess | undefined
let gateway: MortalProcess | undefined
const pages: string[] = []

const pageOf = async (port: number) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()

beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 1 })
  const { core, actor, workerEnv } = house
  const [own, engine, ofGateway] = [await freePort(), await freePort(), await freePort()]
  const { id: clientId } = await core.clients.add(actor, { name: 'Northwind' })
  const key = await house.keyOf(house.account(0))
  const { id } = await core.integrations.connectApiKey(actor, { clientId, ...key })
  const ports = { METRICS_PORT: String(own), TEMPORAL_METRICS_PORT: String(engine) }
  const [startedWorker, startedGateway] = await Promise.all([
    startChildWorker({ ...workerEnv, ...ports }),
    startChildGateway(workerEnv, ofGateway),
  ])
  worker = startedWorker
  gateway = startedGateway
  // Temporal's SDK tells of a thing once it has happened.
  const isHome = async () => (await core.integrations.backfills(actor, [id]))[0]?.state === 'DONE'
  await vi.waitUntil(isHome, { timeout: 180_000, interval: 200 })
  for (const port of [own, engine, ofGateway]) pages.push(await pageOf(port))
})

afterAll(async () => {
  await gateway?.kill()
  await worker?.kill()
  await house?.close()
})

describe('the monitoring that comes with Gatehouse', () => {
  it('reads in its alerts and panels only what gateway, worker and engine export', async () => {
    // `up` is Prometheus' own.
    const exported = new Set([...pages.flatMap(exportedBy), 'up'])
    const expressions = [...(await readAlerts()).map(({ expr }) => expr), ...(await readPanelExpressions())]
    const wanted = new Set(expressions.flatMap(metricsIn))
    expect(wanted.size).toBeGreaterThan(15)
    expect([...wanted].filter((name) => !exported.has(name))).toEqual([])
  })

  it('has a runbook for each alert, which names it', async () => {
    for (const { alert, annotations } of await readAlerts())
      expect(await readAtRoot(annotations.runbook)).toContain(alert)
  })

  it('takes nothing for a question that Prometheus would not', () => {
    expect(metricsIn('sum(rate(a_total{b="c"}[5m])) by (d)')).toEqual(['a_total'])
    expect(() => metricsIn('sum(rate(a_total[5m])')).toThrow('not PromQL')
  })

  it('is told by how much the clock of a worker is off Apple’s', async () => {
    expect(pages[0]).toMatch(/^gatehouse_clock_skew_seconds -?\d+$/m)
    const seen = async () => (await house?.core.operations.health(house.actor))?.clockSkewSeconds
    await expect.poll(seen, { timeout: 180_000, interval: 200 }).toEqual(expect.any(Number))
  })
})
