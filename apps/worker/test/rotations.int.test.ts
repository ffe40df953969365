import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { endedFlow } from './ended-flow.ts'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'
import { giveLastTry } from './last-try.ts'
import { connectForRotation, untilRotation, type Rotating } from './rotating.ts'
import { controlOf } from './simulator-control.ts'

// What each step decides is tried in core; here the engine takes them, and each way of ending is kept for the replay.

let house: House
let worker: Awaited<ReturnType<typeof startWorker>>
let of: Rotating

beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 1 })
  worker = await startWorker(house.workerEnv)
})
afterAll(async () => {
  await worker?.stop()
  await house?.close()
})
beforeEach(async () => {
  of = await connectForRotation(house)
})

const secretOf = async (role: string) =>
  (await house.keyOf(house.account(0), role)).privateKey.split('\n')[1] ?? 'no key'
const stateOf = async () => (await house.core.integrations.find(house.actor, of.integrationId))?.state

describe('a rotation that the engine carries', () => {
  it.each(['PLANNED', 'LEAKED'] as const)(
    'ends when Apple refuses the old key, and its history holds no key: %s',
    async (mode) => {
      const { rotationId, workflowId } = await of.begin('SALES', mode)
      await untilRotation(of, 'SWITCHED')
      await of.revoke(true)
      await house.core.rotations.confirmRevocation(house.actor, { rotationId })
      await untilRotation(of, 'DONE')
      await of.revoke(false)
      const text = await endedFlow(house, workflowId, `rotateCredential-${mode.toLowerCase()}`)
      for (const role of ['ADMIN', 'SALES']) expect(text).not.toContain(await secretOf(role))
    },
    60_000,
  )

  it('has an Admin’s key ask for analytics, and holds nothing of what is kept of it', async () => {
    const { rotationId, workflowId } = await of.begin('SALES', 'PLANNED', true)
    await untilRotation(of, 'SWITCHED')
    expect((await of.rotation())?.analytics).toMatchObject({ apps: 1, made: 2 })
    const [witness] = await queryDatabase<{ sealed: string }>(
      house.databaseUrl,
      `select sealed from credential where kind = 'KEY_WITNESS' and sealed is not null`,
    )
    await of.revoke(true)
    await house.core.rotations.confirmRevocation(house.actor, { rotationId })
    await untilRotation(of, 'DONE')
    await of.revoke(false)
    const text = await endedFlow(house, workflowId, 'rotateCredential-twoKeys')
    for (const secret of [await secretOf('ADMIN'), witness?.sealed ?? '', 'eyJ'])
      expect(text).not.toContain(secret)
  })

  it('ends where the new key may less than is needed, and the old one serves on', async () => {
    const { workflowId } = await of.begin('DEVELOPER')
    await untilRotation(of, 'FAILED')
    expect(await of.slots()).toEqual({ A: `AuthKey_${of.keyId}.p8` })
    expect(['BACKFILLING', 'ACTIVE']).toContain(await stateOf())
    await endedFlow(house, workflowId, 'rotateCredential-refused')
  })

  it('ends where Apple does not answer for as long as it waits, and the old one serves on', async () => {
    const { keyId } = await house.keyOf(house.account(0), 'FINANCE')
    await controlOf(house.simulator)('POST', '/faults', { kind: 'serverError', keyId })
    const { workflowId } = await of.begin('FINANCE')
    await giveLastTry(house, workflowId)
    await untilRotation(of, 'FAILED')
    await controlOf(house.simulator)('DELETE', '/faults')
    expect((await of.rotation())?.problem).toMatchObject({ code: 'CHECK_UNANSWERED' })
    expect(await of.slots()).toEqual({ A: `AuthKey_${of.keyId}.p8` })
    await endedFlow(house, workflowId, 'rotateCredential-unanswered')
  })

  it('ends where somebody does not wait for the refusal', async () => {
    const { rotationId, workflowId } = await of.begin('SALES')
    await untilRotation(of, 'SWITCHED')
    await house.core.rotations.cancel(house.actor, { rotationId })
    expect(Object.keys(await of.slots())).toEqual(['A'])
    await endedFlow(house, workflowId, 'rotateCredential-cancelled')
  })
})
