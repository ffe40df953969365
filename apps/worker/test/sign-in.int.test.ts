import { Client, Connection } from '@temporalio/client'
import { workflowIds } from '@gatehouse/contracts'
import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { endedFlow } from './ended-flow.ts'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'
import { control, newestCode, personOf } from './signing-in.ts'

// The steps of a sign-in are tried one by one in core; here the engine takes them, with its signals and its retries.

let house: House
let worker: Awaited<ReturnType<typeof startWorker>>
let connection: Connection
let client: Client
let clientId: string
let clients = 0

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 1 })
  worker = await startWorker(house.workerEnv)
  connection = await Connection.connect({ address: house.workerEnv['TEMPORAL_ADDRESS'] ?? '' })
  client = new Client({ connection, namespace: house.workerEnv['TEMPORAL_NAMESPACE'] ?? '' })
  await house.core.methods.set(house.actor, { method: 'APPLE_ID_2FA', on: true })
})
afterAll(async () => {
  await connection?.close()
  await worker?.stop()
  await house?.close()
})
beforeEach(async () => {
  clients += 1
  clientId = (await house.core.clients.add(house.actor, { name: `Client ${clients}` })).id
  await control(house, 'DELETE', '/faults')
})

const seller = () => personOf(house.account(0), 'SALES')
const patience = { timeout: 180_000, interval: 100 }
const begin = async (who = seller()) =>
  (await house.core.signIn.connect(house.actor, { clientId, ...who })).integration.id
const enter = (integrationId: string, code: string) =>
  house.core.signIn.submitCode(house.actor, { integrationId, code })
const attempt = async (id: string) => (await house.core.integrations.attempts(house.actor, [id]))[0]
const idOf = async (integrationId: string) =>
  String(
    (
      await rows(`select id from attempt where integration_id = '${integrationId}' order by seq desc limit 1`)
    )[0]?.['id'],
  )
const rows = (query: string) => queryDatabase<Record<string, unknown>>(house.databaseUrl, query)
const ended = (attemptId: string) =>
  vi.waitFor(async () => {
    const { status } = await client.workflow.getHandle(workflowIds.gainAccess(attemptId)).describe()
    expect(status.name).toBe('COMPLETED')
  }, patience)

describe('a sign-in that the engine carries', () => {
  it('takes password, another code by text and the code to open access; its history holds none of them and replays', async () => {
    const { email, password } = seller()
    const id = await begin()
    const first = await newestCode(house, email)
    const attemptId = await idOf(id)
    // As if half a minute had passed.
    await rows(`update attempt set next_resend_at = now() where id = '${attemptId}'`)
    const [phone] = (await attempt(id))?.challenge?.phones ?? []
    const sent = await house.core.signIn.resendCode(house.actor, {
      integrationId: id,
      to: 'TEXT',
      phoneId: phone?.id,
    })
    expect(sent).toMatchObject({ kind: 'TEXT', sentTo: phone?.masked })
    await expect(enter(id, first)).rejects.toMatchObject({
      problems: [{ code: 'CODE_REFUSED', field: 'code' }],
    })
    const second = await newestCode(house, email)
    await enter(id, second)
    await vi.waitFor(async () => {
      const { state } = (await house.core.integrations.find(house.actor, id)) ?? {}
      expect(['BACKFILLING', 'ACTIVE']).toContain(state)
    }, patience)
    const text = await endedFlow(house, workflowIds.gainAccess(attemptId), 'gainAccess-signIn')
    for (const secret of [password, first, second]) expect(text).not.toContain(secret)
  })

  it('AT-26: ends after six wrong codes, and takes none of another sign-in', async () => {
    const id = await begin()
    const attemptId = await idOf(id)
    const other = personOf(house.account(1), 'SALES')
    const theirs = await begin(other)
    await expect(enter(id, await newestCode(house, other.email))).rejects.toThrow('CODE_REFUSED')
    await house.core.signIn.cancel(house.actor, { integrationId: theirs })
    for (let tried = 1; tried < 5; tried += 1)
      await expect(enter(id, '000000')).rejects.toThrow('CODE_REFUSED')
    await expect(enter(id, '000000')).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining('Too many wrong codes') }],
    })
    await ended(attemptId)
    expect(await attempt(id)).toMatchObject({ stage: 'FAILED', problem: { code: 'CODES_BLOCKED' } })
    // What Apple blocks for a while is over later.
    await control(house, 'POST', '/clock', { advance: { minutes: 90 } })
  })

  it('AD-19: is over as soon as somebody cancels it, and the engine has forgotten it too', async () => {
    const id = await begin(personOf(house.account(1), 'SALES'))
    const attemptId = await idOf(id)
    await house.core.signIn.cancel(house.actor, { integrationId: id })
    await endedFlow(house, workflowIds.gainAccess(attemptId), 'gainAccess-cancelled')
    await expect(enter(id, '123456')).rejects.toThrow('CONFLICT')
    expect(await rows('select id from attempt where draft is not null or code is not null')).toEqual([])
  })

  it('proves a password once while Apple is down at the proof, names the step, and leaves nothing sealed', async () => {
    const endpoint = 'POST /appleauth/auth/signin/complete'
    await control(house, 'POST', '/faults', { kind: 'serverError', status: 503, endpoint })
    const id = await begin(personOf(house.account(1), 'SALES'))
    await ended(await idOf(id))
    expect(await attempt(id)).toMatchObject({
      stage: 'FAILED',
      problem: { code: 'SIGN_IN_UNANSWERED', message: expect.stringContaining('PROOF') },
    })
    expect(await rows('select id from attempt where draft is not null')).toEqual([])
  })

  it('before the proof and before the code it says that Apple is away, and asks until Apple is back', async () => {
    const who = personOf(house.account(1), 'SALES')
    for (const endpoint of ['POST /appleauth/auth/signin/init', 'GET /appleauth/auth'])
      await control(house, 'POST', '/faults', { kind: 'serverError', status: 503, endpoint, count: 2 })
    const id = await begin(who)
    await vi.waitFor(async () => expect((await attempt(id))?.problem?.code).toBe('APPLE_AWAY'), patience)
    await vi.waitFor(async () => expect((await attempt(id))?.stage).toBe('AWAITING_CODE'), patience)
    expect((await attempt(id))?.problem).toBeNull()
    await enter(id, await newestCode(house, who.email))
    await ended(await idOf(id))
    expect(await rows('select id from attempt where draft is not null')).toEqual([])
  })

  it.each([
    ['trust', 'GET /appleauth/auth/2sv/trust'],
    ['session', 'GET /olympus/v1/session'],
  ])(
    'behind the code, where Apple counts nothing, asks for the %s until Apple is back',
    async (_what, endpoint) => {
      const who = personOf(house.account(1), 'SALES')
      const id = await begin(who)
      await control(house, 'POST', '/faults', { kind: 'serverError', status: 503, endpoint, count: 2 })
      await enter(id, await newestCode(house, who.email))
      await ended(await idOf(id))
      expect(await attempt(id)).toBeNull()
    },
  )
})
