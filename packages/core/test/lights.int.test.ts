import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { createCore } from '../src/index.ts'
import { connectAccount, type Connected } from './connected.ts'
import { buildHouse, existing, type House, noon } from './house.ts'
import { addMember, grantClient } from './people.ts'
import { personOf, readyToSignIn, typeCode, typePassword } from './signing-in.ts'

let house: House
let accounts: Connected[]

beforeAll(async () => {
  house = await buildHouse({ accounts: 4, apps: 1 })
  accounts = []
  for (const index of [0, 1, 2, 3])
    accounts.push(await connectAccount(house, { name: `Client ${index}`, index, histories: false }))
})
afterAll(() => house?.close())

let minute = 0
beforeEach(async () => {
  // A quarter of an hour that knows nothing of the tests before it.
  minute += 120
  house.clock.now = new Date(noon.getTime() + minute * 60_000)
  await house.work.writeCalls()
  await house.rows(
    'delete from call_tally; delete from unknown_answer; delete from incident; delete from mail',
  )
  await house.work.beat({ id: 'worker', startedAt: noon })
})
afterEach(() => house.control('DELETE', '/faults'))

const later = (minutes: number) => (house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000))
const fault = (kind: string, more: object = {}) => house.control('POST', '/faults', { kind, ...more })
/** Asks Apple for the apps of these accounts, whatever comes of it, and writes down how that went. */
async function ask(of = accounts): Promise<{ unknown: number }> {
  for (const { ref } of of) await house.work.syncApps(ref).catch(() => undefined)
  return house.work.writeCalls()
}
const lights = async (actor = house.owner) =>
  Object.fromEntries((await house.core.overview.lights(actor)).map((light) => [light.scope, light]))
/** Looks at these accesses as watches do. */
async function look(of = accounts): Promise<void> {
  for (const { ref } of of)
    await house.work.probeIntegration({ ...ref, dueAt: house.clock.now.toISOString() }).catch(() => undefined)
  await house.work.writeCalls()
  await house.work.judgeIncidents()
}
const statuses = async (actor = house.owner) =>
  (await house.core.overview.lights(actor)).map(({ status }) => status)

/** What its owner was told of incidents, each once. */
async function told(): Promise<string[]> {
  const { nodes } = existing(await house.core.mail.mailbox(house.owner, { first: 20 }))
  return nodes
    .map(({ subject }) => subject)
    .filter((subject) => /fault/i.test(subject))
    .toReversed()
}

it('knows nothing of Apple before it was asked, and says fine when it has answered', async () => {
  expect(await statuses()).toEqual(['FINE', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'])
  await ask()
  expect(await statuses()).toEqual(['FINE', 'FINE', 'FINE', 'FINE'])
  later(16)
  await house.work.beat({ id: 'worker', startedAt: noon })
  expect(await statuses()).toEqual(['FINE', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'])
})

it('writes calls together, and nothing while none were made', async () => {
  await ask()
  await ask()
  const tallied = await house.rows<{ outcome: string; calls: string }>(
    `select outcome, sum(calls) as calls from call_tally where family = 'apps' group by outcome`,
  )
  expect(tallied).toEqual([{ outcome: 'OK', calls: '8' }])
  expect(await house.count('call_tally')).toBe(4)
  await house.work.writeCalls()
  expect(await house.count('call_tally')).toBe(4)
})

it('calls a fault of many clients Apple’s, as one incident, and ends it when Apple answers again', async () => {
  await fault('serverError')
  await ask()
  await house.work.judgeIncidents()
  await house.work.judgeIncidents()
  expect(await house.count('incident')).toBe(1)
  expect(await told()).toEqual(['One fault strikes 4 of 4 clients'])
  expect(await lights()).toMatchObject({
    US: { status: 'FINE' },
    ONE_CLIENT: { status: 'UNKNOWN', clientCount: 0 },
    APPLE: {
      status: 'FAILING',
      clientCount: 4,
      message: 'Apple answers with an error of its own for apps (SERVER_500).',
      incident: { ofClientCount: 4, since: house.clock.now },
    },
  })
  await house.control('DELETE', '/faults')
  later(2)
  await ask()
  await house.work.judgeIncidents()
  expect((await lights())['APPLE']).toMatchObject({ status: 'FINE', incident: null })
  expect(await house.rows('select until, clients from incident')).toEqual([
    { until: house.clock.now, clients: 4 },
  ])
  expect(await told()).toEqual(['One fault strikes 4 of 4 clients', 'The fault of 4 of 4 clients is over'])
  later(1)
  await fault('serverError')
  await ask()
  await house.work.judgeIncidents()
  expect(await house.count('incident')).toBe(2)
})

it('calls what one client alone meets its own, and shows it to nobody who may not see the client', async () => {
  const [first, second] = accounts as [Connected, Connected, ...Connected[]] // made above
  await fault('serverError', { account: house.account(0).slug })
  await ask()
  await house.work.judgeIncidents()
  expect(await house.count('incident')).toBe(0)
  expect(await lights()).toMatchObject({
    ONE_CLIENT: { status: 'FAILING', clientCount: 1 },
    APPLE: { status: 'FINE' },
  })
  const ofFirst = await addMember(house, { role: 'VIEWER' })
  await grantClient(house, ofFirst, first.clientId)
  const ofSecond = await addMember(house, { role: 'VIEWER' })
  await grantClient(house, ofSecond, second.clientId)
  expect((await lights(ofFirst))['ONE_CLIENT']?.status).toBe('FAILING')
  expect((await lights(ofSecond))['ONE_CLIENT']?.status).toBe('FINE')
  const stranger = await house.foundWorkspace('Elsewhere')
  expect((await lights(stranger))['APPLE']?.status).toBe('UNKNOWN')
})

it('says whom an incident strikes, within reach, and folds what it explains under it until it is over', async () => {
  const [first, second, third] = accounts as [Connected, Connected, Connected] // made above
  const struck = [first, second, third]
  const { overview, actionItems } = house.core
  const items = async () => (await actionItems.list(house.owner, { first: 20 })).nodes
  for (const index of [0, 1, 2]) await fault('agreementMissing', { account: house.account(index).slug })
  await look()
  const [incident] = await overview.incidents(house.owner)
  const its = existing(incident)
  expect(its).toMatchObject({
    scope: 'ALL_CLIENTS',
    code: 'AGREEMENT_REQUIRED',
    actor: 'CLIENT_ACCOUNT_HOLDER',
    clientCount: 3,
    until: null,
  })
  expect(await overview.incident(house.owner, its.id)).toEqual(its)
  const met = async (actor = house.owner) =>
    (await overview.struckBy(actor, its.id)).map(({ clientId, struck: still }): [string, boolean] => [
      clientId,
      still,
    ])
  expect(new Map(await met())).toEqual(new Map(struck.map(({ clientId }) => [clientId, true])))
  expect((await items()).map(({ kind, incident: of }) => [kind, of?.id])).toEqual(
    struck.map(() => ['AGREEMENT', its.id]),
  )

  const ofFirst = await addMember(house, { role: 'VIEWER' })
  await grantClient(house, ofFirst, first.clientId)
  expect(await met(ofFirst)).toEqual([[first.clientId, true]])
  const stranger = await house.foundWorkspace('Far')
  expect(await overview.incidents(stranger)).toEqual([])
  expect(await overview.incident(stranger, its.id)).toBeNull()
  expect(await overview.struckBy(stranger, its.id)).toEqual([])

  // Nobody asks for them, and the others are answered: what it left behind stands all the same.
  later(20)
  await look([existing(accounts[3])])
  expect((await overview.incident(house.owner, its.id))?.until).toBeNull()
  expect((await items()).every(({ incident: of }) => of?.id === its.id)).toBe(true)

  await house.control('DELETE', '/faults')
  later(2)
  await look()
  expect((await overview.incident(house.owner, its.id))?.until).toEqual(house.clock.now)
  expect(new Map(await met())).toEqual(new Map(struck.map(({ clientId }) => [clientId, false])))
  expect(await items()).toEqual([])
})

it('is not told to whom integrations are not', async () => {
  const actor = await addMember(house, { role: 'CLIENT_VIEWER', everything: true })
  const { overview } = house.core
  for (const ask of [
    () => overview.lights(actor),
    () => overview.incidents(actor),
    () => overview.incident(actor, 'x'),
    () => overview.struckBy(actor, 'x'),
  ])
    await expect(ask()).rejects.toThrow('Your role does not allow you')
})

it('counts answers that nobody knows, with Apple’s words and request id, for those who run the house', async () => {
  await fault('forbiddenOther', { account: house.account(0).slug })
  expect((await ask()).unknown).toBe(1)
  expect((await ask()).unknown).toBe(1)
  const [answer, ...more] = await house.core.operations.unknownAnswers(house.owner)
  expect(more).toEqual([])
  expect(answer).toMatchObject({
    integrationId: accounts[0]?.integrationId,
    family: 'apps',
    status: 403,
    code: expect.stringMatching(/^FORBIDDEN/),
    words: expect.stringMatching(/\w/),
    requestId: expect.stringMatching(/\w/),
    count: 2,
  })
  expect(await house.core.operations.unknownAnswers(await house.foundWorkspace('Else'))).toEqual([])
  const viewer = await addMember(house, { role: 'VIEWER', everything: true })
  await expect(house.core.operations.unknownAnswers(viewer)).rejects.toThrow('see operations')
})

it('counts what somebody waits for: a key in hand that serves an account, and every step of a sign-in', async () => {
  const [{ key, ref, integrationId }] = accounts as [Connected] // made above
  const tallied = () =>
    house.rows<{ of: string; family: string; outcome: string }>(
      `select distinct integration_id as of, family, outcome from call_tally order by family, outcome`,
    )
  const doctor = (issuerId = key.issuerId ?? '') =>
    house.core.explain.apiKey(house.owner, { ...key, issuerId, vendorNumbers: [] })
  await doctor()
  // What somebody mistyped is no fault of the account, nor is a key that nobody connected.
  await doctor('00000000-0000-4000-8000-000000000000')
  await house.core.explain.apiKey(house.owner, await house.keyOf(house.account(0), 'ADMIN'))
  await house.work.writeCalls()
  const seen = await tallied()
  expect(seen).toContainEqual({ of: integrationId, family: 'apps', outcome: 'OK' })
  expect(seen.filter(({ outcome }) => outcome.startsWith('REFUSED KEY'))).toEqual([])
  expect(new Set(seen.map(({ of }) => of))).toEqual(new Set([ref.integrationId]))

  const who = { clientId: await readyToSignIn(house, 'Signs in'), ...personOf(house.account(1), 'ADMIN') }
  const { integration } = await typePassword(house, who)
  await expect(typeCode(house, integration.id, '000000')).rejects.toThrow('The code was wrong')
  await house.work.writeCalls()
  const itsCalls = (await tallied()).filter(({ of }) => of === integration.id)
  expect(itsCalls).toEqual([{ of: integration.id, family: 'sign-ins', outcome: 'OK' }])
  await house.core.signIn.cancel(house.owner, { integrationId: integration.id })
})

it('counts a key that is tried as one for purchases, and the look whether a company signs an Apple ID in', async () => {
  const [{ key, integrationId }] = accounts as [Connected] // made above
  const person = personOf(house.account(1), 'ADMIN')
  const away = createCore({
    ...house.deps,
    apple: { ...house.deps.apple, simulatorStoreKit: 'http://127.0.0.1:9' },
  })
  const typed = { ...key, vendorNumbers: [], issuerId: randomUUID(), bundleId: 'com.example.app' }
  const { findings } = await away.explain.apiKey(house.owner, typed)
  expect(findings).toContainEqual(
    expect.objectContaining({ check: 'PURCHASES_SANDBOX', status: 'NOT_CHECKED' }),
  )
  await readyToSignIn(house, 'Asked')
  await house.rows(`update credential set apple_id = '${person.email}' where id in
    (select credential_id from integration_credential where integration_id = '${integrationId}')`)
  await house.core.signIn.lookAt(house.owner, { email: person.email })
  await house.core.signIn.lookAt(house.owner, { email: 'nobody@else.example' })
  await fault('serverError', { endpoint: 'POST /appleauth/auth/federate' })
  await house.core.signIn.lookAt(house.owner, { email: person.email })
  await house.work.writeCalls()
  const tallied = await house.rows(
    `select family, outcome, sum(calls)::int as calls from call_tally where integration_id = '${integrationId}'
     and family <> 'apps' group by family, outcome order by family, outcome`,
  )
  expect(tallied).toEqual([
    { family: 'App Store Server', outcome: expect.stringMatching(/^NETWORK /), calls: 2 },
    { family: 'sign-ins', outcome: 'APPLE SERVER_500', calls: 1 },
    { family: 'sign-ins', outcome: 'OK', calls: 1 },
  ])
  // An Apple ID that nobody connected is nobody's.
  expect(await house.rows(`select outcome from call_tally where family = 'sign-ins'`)).toHaveLength(2)
})

it('keeps what it could not write for the next time', async () => {
  const [{ ref }] = accounts as [Connected] // made above
  await house.rows(`alter table call_tally rename to call_tally_away`)
  await expect(ask([accounts[0]] as Connected[])).rejects.toThrow() // made above
  await house.rows(`alter table call_tally_away rename to call_tally`)
  await house.work.writeCalls()
  expect(await house.rows(`select integration_id, calls from call_tally`)).toEqual([
    { integration_id: ref.integrationId, calls: 1 },
  ])
})

it('drops tallies after 7 days, and runs that ended and unknown answers after 30', async () => {
  const ago = (days: number) => new Date(house.clock.now.getTime() - days * 86_400_000).toISOString()
  await fault('forbiddenOther')
  await ask()
  const [{ ref }] = accounts as [Connected] // made above
  await house.rows(`update call_tally set minute = '${ago(8)}' where integration_id = '${ref.integrationId}';
    update unknown_answer set last_at = '${ago(31)}' where integration_id = '${ref.integrationId}'`)
  const run = { ...ref, runId: 'r', kind: 'backfill' as const, type: 'ENDED' as const, how: 'DONE' as const }
  await house.work.noteRuns([
    { ...run, workflowId: 'backfill:old', at: new Date(ago(31)) },
    { ...run, workflowId: 'backfill:new', at: new Date(ago(29)) },
  ])
  await house.work.tidyWhenDue()
  expect([await house.count('call_tally'), await house.count('unknown_answer')]).toEqual([3, 3])
  expect(await house.rows(`select workflow_id from run`)).toEqual([{ workflow_id: 'backfill:new' }])
})
