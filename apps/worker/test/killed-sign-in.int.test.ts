import { queryDatabase } from '@gatehouse/vitest'
import type { MortalProcess } from '@gatehouse/vitest/mortal-parts'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildBundledHouse } from './bundled-house.ts'
import { startChildWorker } from './child-worker.ts'
import type { House } from './house.ts'
import { quietRuntime } from './quiet.ts'
import { control, newestCode, personOf } from './signing-in.ts'

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

const patience = { timeout: 90_000, interval: 50 }

it('goes on with a sign-in after a worker was killed between proof and code, and asks for a code again that was with Apple', async () => {
  const { core, actor } = house
  const who = personOf(house.account(0), 'SALES')
  await core.methods.set(actor, { method: 'APPLE_ID_2FA', on: true })
  const { id: clientId } = await core.clients.add(actor, { name: 'Northwind' })
  worker = await startChildWorker(house.workerEnv)
  const { integration, challenge } = await core.signIn.connect(actor, { clientId, ...who })
  expect(challenge).toMatchObject({ kind: 'DEVICES' })
  const integrationId = integration.id
  const stage = async () => (await core.integrations.attempts(actor, [integrationId]))[0]?.stage

  // Killed while a person looks for the phone: the next worker is handed the code.
  await worker.kill()
  worker = await startChildWorker(house.workerEnv)

  // Killed while the code is with Apple: nobody knows what Apple said, so its person is asked again.
  await control(house, 'POST', '/faults', {
    kind: 'latency',
    latencyMs: 3_000,
    endpoint: 'POST /appleauth/auth/verify/trusteddevice/securitycode',
    count: 1,
  })
  const code = await newestCode(house, who.email)
  const lost = core.signIn.submitCode(actor, { integrationId, code }).catch(() => undefined)
  await vi.waitFor(async () => expect(await stage()).toBe('ENTERING_CODE'), patience)
  await worker.kill()
  worker = await startChildWorker(house.workerEnv)
  await vi.waitFor(async () => {
    const [open] = await core.integrations.attempts(actor, [integrationId])
    expect(open).toMatchObject({ stage: 'AWAITING_CODE', problem: { code: 'CODE_UNANSWERED' } })
  }, patience)
  await lost

  // Apple may have taken the code before the worker died: another one is asked for, as its person is told to.
  await control(house, 'DELETE', '/faults')
  await queryDatabase(house.databaseUrl, 'update attempt set next_resend_at = now()') // as if half a minute had passed
  await core.signIn.resendCode(actor, { integrationId, to: 'DEVICES' })
  await core.signIn.submitCode(actor, { integrationId, code: await newestCode(house, who.email) })
  await vi.waitFor(async () => {
    const { state } = (await core.integrations.find(actor, integrationId)) ?? {}
    expect(['BACKFILLING', 'ACTIVE']).toContain(state)
  }, patience)
}, 240_000)
