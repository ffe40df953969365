import { workflowIds } from '@gatehouse/contracts'
import { queryDatabase } from '@gatehouse/vitest'
import { beforeAll, expect, it, vi } from 'vitest'
import { endedFlow } from './ended-flow.ts'
import { killAt } from './kill-at.ts'
import { giveLastTry } from './last-try.ts'
import { useMortalHouse } from './mortal-house.ts'
import { control, newestCode, personOf } from './signing-in.ts'

const mortal = useMortalHouse()
const patience = { timeout: 180_000, interval: 50 }

beforeAll(() => mortal.house.core.methods.set(mortal.house.actor, { method: 'APPLE_ID_2FA', on: true }))

const rows = <Row extends Record<string, unknown>>(query: string) =>
  queryDatabase<Row>(mortal.house.databaseUrl, query)
const workflowOf = async (integrationId: string) => {
  const [attempt] = await rows<{ id: string }>(
    `select id from attempt where integration_id = '${integrationId}'`,
  )
  return workflowIds.gainAccess(attempt?.id ?? '')
}
const wished = 'select id from attempt where code_wish is not null'
const attemptOf = async (integrationId: string) =>
  (await mortal.house.core.integrations.attempts(mortal.house.actor, [integrationId]))[0]
async function signInAndKill(client: string): Promise<{ integrationId: string; workflowId: string }> {
  const { core, actor } = mortal.house
  const { id: clientId } = await core.clients.add(actor, { name: client })
  await mortal.startWorker()
  const { integration, challenge } = await core.signIn.connect(actor, { clientId, ...who() })
  expect(challenge).toMatchObject({ kind: 'DEVICES' })
  await mortal.killWorker()
  return { integrationId: integration.id, workflowId: await workflowOf(integration.id) }
}
const who = () => personOf(mortal.house.account(0), 'SALES')

it('goes on with a sign-in after a worker was killed between proof and code, and asks for a code again that was with Apple', async () => {
  const { house } = mortal
  const { core, actor } = house
  // Killed while a person looks for the phone: the next worker is handed the code.
  const { integrationId, workflowId } = await signInAndKill('Northwind')
  const code = await newestCode(house, who().email)

  // Killed in the step that 'signal:codeEntered' woke ('activity:stepSignIn'), the code with Apple: nobody knows what Apple
  // said, so its person is asked again.
  const endpoint = 'POST /appleauth/auth/verify/trusteddevice/securitycode'
  await control(house, 'POST', '/faults', { kind: 'latency', latencyMs: 10_000, endpoint, count: 1 })
  // Where the code was out before the worker died, Apple does not take it: a sign-in whose code it took is not asked for another.
  await control(house, 'POST', '/faults', { kind: 'serverError', endpoint, count: 1 })
  const lost = core.signIn.submitCode(actor, { integrationId, code }).catch(() => undefined)
  await mortal.startWorker()
  await vi.waitFor(
    async () => expect((await attemptOf(integrationId))?.stage).toBe('ENTERING_CODE'),
    patience,
  )
  await mortal.killWorker()
  await mortal.startWorker()
  await vi.waitFor(async () => {
    const asked = { stage: 'AWAITING_CODE', problem: { code: 'CODE_UNANSWERED' } }
    expect(await attemptOf(integrationId)).toMatchObject(asked)
  }, patience)
  await lost
  await mortal.killWorker()

  // Another one is asked for, as its person is told to.
  await control(house, 'DELETE', '/faults')
  const another = async () => {
    await rows('update attempt set next_resend_at = now()') // as if half a minute had passed
    return core.signIn.resendCode(actor, { integrationId, to: 'DEVICES' })
  }
  const unanswered = another().catch(() => undefined)
  await vi.waitFor(async () => expect(await rows(wished)).toHaveLength(1), patience)
  // Before Apple was asked: had it answered, it would know this sign-in no more by what is kept of it here.
  // The relay reads the attempt to tell the workflow; the step that it wakes locks its row.
  await killAt(mortal, workflowId, 'signal:codeWanted', 'attempt', 'exclusive')
  await unanswered
  await mortal.startWorker()
  await another()
  await core.signIn.submitCode(actor, { integrationId, code: await newestCode(house, who().email) })
  await vi.waitFor(async () => {
    const { state } = (await core.integrations.find(actor, integrationId)) ?? {}
    expect(['BACKFILLING', 'ACTIVE']).toContain(state)
  }, patience)
  await mortal.killWorker()
}, 900_000)

it('is over once it was cancelled, and gives up once, though the worker is killed in it', async () => {
  const { house } = mortal
  const { core, actor } = house
  const cancelled = await signInAndKill('Kite')
  await core.signIn.cancel(actor, cancelled)
  await killAt(mortal, cancelled.workflowId, 'signal:cancelled')

  const key = await house.keyOf(house.account(0), 'FINANCE')
  await control(house, 'POST', '/faults', { kind: 'serverError', keyId: key.keyId })
  const { id: clientId } = await core.clients.add(actor, { name: 'Solar Trip' })
  const { id } = await core.integrations.connectApiKey(actor, { clientId, ...key })
  const workflowId = await workflowOf(id)
  await mortal.startWorker()
  await giveLastTry(house, workflowId, () => mortal.killWorker())
  await killAt(mortal, workflowId, 'activity:giveUpAccess', 'transition')
  await mortal.startWorker()
  await endedFlow(house, workflowId, 'gainAccess-unanswered')
  await endedFlow(house, cancelled.workflowId, 'gainAccess-cancelled')
  expect(await core.integrations.find(actor, id)).toMatchObject({
    state: 'DRAFT',
    stateReason: { code: 'CHECK_UNANSWERED' },
  })
  const drafts = await rows<{ stage: string }>('select stage from attempt where draft is not null')
  expect(drafts).toEqual([])
}, 900_000)
