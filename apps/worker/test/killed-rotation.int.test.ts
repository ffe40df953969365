import { expect, it } from 'vitest'
import { buildHouse } from './house.ts'
import { withEngine } from './engine.ts'
import { killAt } from './kill-at.ts'
import { giveLastTry } from './last-try.ts'
import { useMortalHouse } from './mortal-house.ts'
import { connectForRotation, untilRotation, type Rotating } from './rotating.ts'
import { controlOf } from './simulator-control.ts'

const mortal = useMortalHouse(() => buildHouse({ accounts: 1, apps: 3 }))

const stateOf = async ({ integrationId }: Rotating) =>
  (await mortal.house.core.integrations.find(mortal.house.actor, integrationId))?.state

async function connect(): Promise<Rotating> {
  await mortal.startWorker()
  return connectForRotation(mortal.house)
}

/** What another flow of the integration writes is none of a rotation: its backfill ends before tables are held. */
const open = ['BACKFILLING', 'ACTIVE']

it('a rotation comes to the same end when the worker is killed in each of its steps, and leaves no gap', async () => {
  const { core, actor } = mortal.house
  const of = await connect()
  await mortal.killWorker()
  const old = `AuthKey_${of.keyId}.p8`
  const { rotationId, workflowId } = await of.begin('SALES')
  await killAt(mortal, workflowId, 'activity:verifyRotation', 'rotation')
  expect(await of.rotation()).toMatchObject({ state: 'VERIFYING' })
  await killAt(mortal, workflowId, 'activity:switchRotation', 'audit_entry')
  expect(await of.slots()).toEqual({ A: old })
  await killAt(mortal, workflowId, 'timer')
  expect(await of.rotation()).toMatchObject({ state: 'SWITCHED' })
  const { A: next = '', B } = await of.slots()
  expect([next === old, B]).toEqual([false, old])
  expect(open).toContain(await stateOf(of))

  await of.revoke(true)
  await core.rotations.confirmRevocation(actor, { rotationId })
  await killAt(mortal, workflowId, 'signal:revocationConfirmed', 'rotation')
  await killAt(mortal, workflowId, 'activity:watchRevocation', 'rotation')
  await mortal.startWorker()
  await untilRotation(of, 'DONE')
  await mortal.killWorker()
  await of.revoke(false)
  expect(await of.slots()).toEqual({ A: next })
  expect(open).toContain(await stateOf(of))
}, 900_000)

it('a rotation that is cancelled or given up leaves one key serving, though the worker is killed in it', async () => {
  const { core, actor, simulator } = mortal.house
  const of = await connect()
  const cancelled = await of.begin('SALES')
  await untilRotation(of, 'SWITCHED')
  await mortal.killWorker()
  const { A: made } = await of.slots()
  await core.rotations.cancel(actor, { rotationId: cancelled.rotationId })
  await killAt(mortal, cancelled.workflowId, 'signal:cancelled', 'rotation')
  expect(await of.slots()).toEqual({ A: made })

  const { keyId } = await mortal.house.keyOf(mortal.house.account(0), 'FINANCE')
  await controlOf(simulator)('POST', '/faults', { kind: 'serverError', keyId })
  const other = await connect()
  const { workflowId } = await other.begin('FINANCE')
  await giveLastTry(mortal.house, workflowId, () => mortal.killWorker())
  await killAt(mortal, workflowId, 'activity:giveUpRotation', 'audit_entry')
  expect(await other.rotation()).toMatchObject({ state: 'VERIFYING' })
  await mortal.startWorker()
  await untilRotation(other, 'FAILED')
  expect(await other.slots()).toEqual({ A: `AuthKey_${other.keyId}.p8` })
  expect(open).toContain(await stateOf(other))
  const status = await withEngine(mortal.house, (client) =>
    client.workflow.getHandle(cancelled.workflowId).describe(),
  )
  expect(status.status.name).toBe('COMPLETED')
}, 900_000)

it('asks for analytics once for each app, though the worker is killed while Apple is asked', async () => {
  const of = await connect()
  await mortal.killWorker()
  const { workflowId } = await of.begin('SALES', 'PLANNED', true)
  const control = controlOf(mortal.house.simulator)
  const endpoint = 'POST /v1/analyticsReportRequests'
  await control('POST', '/faults', { kind: 'latency', latencyMs: 2_000, endpoint })
  await killAt(mortal, workflowId, 'activity:requestAnalytics')
  await control('DELETE', '/faults')
  await mortal.startWorker()
  await untilRotation(of, 'SWITCHED')
  const { apps = 0, made = 0, there = 0, refused } = (await of.rotation())?.analytics ?? {}
  expect([apps, made + there, refused]).toEqual([3, 6, 0])
}, 900_000)
