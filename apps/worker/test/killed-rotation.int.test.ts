import type { MortalProcess } from '@gatehouse/vitest/mortal-parts'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildBundledHouse } from './bundled-house.ts'
import { startChildWorker } from './child-worker.ts'
import type { House } from './house.ts'
import { connectFirst, untilActive } from './interrupted-backfill.ts'
import { quietRuntime } from './quiet.ts'
import { controlOf } from './simulator-control.ts'

quietRuntime()

let house: House
let worker: MortalProcess | undefined

beforeAll(async () => {
  house = await buildBundledHouse()
}, 90_000)

afterAll(async () => {
  await worker?.kill()
  await house?.close()
})

/** Resolves when Apple has answered something since the call. */
async function untilAsked(query: string): Promise<void> {
  const control = controlOf(house.simulator)
  await control('DELETE', '/ledger')
  await vi.waitFor(async () => {
    const { requests } = await control<{ requests: unknown[] }>('GET', `/ledger${query}`)
    expect(requests.length).toBeGreaterThan(0)
  }, patience)
}

const patience = { timeout: 90_000, interval: 20 }

it('goes on with a rotation after a worker was killed in each of its activities, and leaves no gap', async () => {
  const { core, actor } = house
  const control = controlOf(house.simulator)
  worker = await startChildWorker(house.workerEnv)
  const integrationId = await connectFirst(house)
  await untilActive(house, integrationId)
  const [before] = await core.integrations.credentials(actor, [integrationId])
  const old = before?.[0]
  const { issuerId, keyId, privateKey } = await house.keyOf(house.account(0), 'SALES')
  const slow = async (latencyMs: number) => {
    await control('DELETE', '/faults')
    if (latencyMs > 0) await control('POST', '/faults', { kind: 'latency', latencyMs })
  }
  const present = async () => (await core.rotations.ofIntegrations(actor, [integrationId]))[0]
  const opened = async () => (await core.integrations.credentials(actor, [integrationId]))[0]

  // Killed while Apple is asked about the new key (activity:verifyRotation).
  await slow(1_500)
  const { id: rotationId } = await core.rotations.begin(actor, {
    integrationId,
    issuerId,
    keyId,
    privateKey,
    mode: 'PLANNED',
  })
  await untilAsked(`?keyId=${keyId}`)
  await worker.kill()
  expect(await present()).toMatchObject({ state: 'VERIFYING' })
  expect(await opened()).toMatchObject([{ slot: 'A', id: old?.id }])

  // Killed about the switch (activity:switchRotation), whichever side of it the moment falls on.
  await slow(0)
  worker = await startChildWorker(house.workerEnv)
  await vi.waitFor(async () => expect((await present())?.steps[0]?.state).toBe('DONE'), patience)
  await worker.kill()
  worker = await startChildWorker(house.workerEnv)
  await vi.waitFor(async () => expect(await present()).toMatchObject({ state: 'SWITCHED' }), patience)
  expect(await opened()).toMatchObject([
    { slot: 'A', label: `AuthKey_${keyId}.p8` },
    { slot: 'B', id: old?.id },
  ])
  expect(await core.integrations.find(actor, integrationId)).toMatchObject({ state: 'ACTIVE' })

  // Killed while the old key is looked at (activity:watchRevocation), after signal:revocationConfirmed.
  await slow(1_500)
  await control('PATCH', `/keys/${old?.label.slice(8, 18) ?? ''}`, { revoked: true })
  await core.rotations.confirmRevocation(actor, { rotationId })
  await untilAsked('')
  await worker.kill()
  await slow(0)
  worker = await startChildWorker(house.workerEnv)
  await vi.waitFor(async () => expect(await present()).toMatchObject({ state: 'DONE' }), patience)
  expect(await opened()).toMatchObject([{ slot: 'A', label: `AuthKey_${keyId}.p8` }])
  expect(await core.integrations.find(actor, integrationId)).toMatchObject({ state: 'ACTIVE' })
}, 300_000)
