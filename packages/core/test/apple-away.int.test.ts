import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { settle, withEngine } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { patientWork, type Waited } from './patient-work.ts'
import { atApple, personOf, refusalOf } from './reporter-people.ts'
import { playServiceUser, who } from './service-user-play.ts'
import { newestCode, typeCode, typePassword } from './signing-in.ts'

// To gain access Apple is asked step by step. Here it fails at each of these requests once, in one of three manners: what
// was begun says so, waits and goes on, and comes to what it would have come to.

let house: House
let serial = 0
const waited: Waited[] = []
/** What a person was told who was waiting for Apple's answer. */
const told: string[] = []

beforeAll(async () => {
  const built = await buildHouse({ accounts: 14, apps: 1 })
  house = { ...built, work: patientWork(built, (wait) => waited.push(wait)) }
  await house.core.methods.set(house.owner, { method: 'APPLE_ID_2FA', on: true })
})
afterAll(() => house?.close())
beforeEach(() => house.control('DELETE', '/faults'))

const newClient = async () =>
  (await house.core.clients.add(house.owner, { name: `Account ${(serial += 1)}` })).id
const goOn = () => settle(house.work, { histories: false })
const connect = (input: Parameters<House['core']['integrations']['connectReporter']>[1]) =>
  house.core.integrations.connectReporter(house.owner, input)

/** A client whose attempt is about to ask Apple, and what makes it do so. */
interface Ready {
  clientId: string
  play: () => Promise<unknown>
}

const ways: Record<string, () => Promise<Ready>> = {
  'a team key': async () => {
    const clientId = await newClient()
    const key = await house.keyOf(house.account(0))
    await house.core.integrations.connectApiKey(house.owner, { clientId, ...key })
    return { clientId, play: goOn }
  },
  'a Reporter token': async () => {
    const clientId = await newClient()
    const accessToken = existing(personOf(house.account(2), 'FINANCE').reporterToken)
    await connect({ clientId, accessToken, accountIds: [house.account(2).reporterAccount] })
    return { clientId, play: goOn }
  },
  'a password for apps': async () => {
    const clientId = await newClient()
    const { email, appSpecificPassword } = personOf(house.account(3), 'SALES')
    const accountIds = [house.account(3).reporterAccount]
    await connect({ clientId, email, appSpecificPassword, accountIds, onExistingToken: 'REUSE' })
    return { clientId, play: goOn }
  },
  'an invitation of the agency’s own user': invited,
}

/** The accounts that nobody has connected yet, for those that are accepted once. */
let fresh = 5

/** An account whose client has just accepted the agency's own Apple user. */
async function invited(): Promise<Ready> {
  const play = playServiceUser(house)
  if (!(await house.core.serviceUser.read(house.owner)))
    await house.core.serviceUser.register(house.owner, { ...who, accessToken: await play.token() })
  const account = house.account((fresh += 1))
  const clientId = await newClient()
  const { integrations } = await play.request(clientId, account.name)
  await goOn()
  await play.invite(account)
  await play.accept(account)
  return { clientId, play: () => play.lookAgain(existing(integrations[0]).id, 3 * 60_000, false) }
}

/** Signs in as a person does who reads what they are told: again where it ended, another code where one was not taken. */
async function signIn(clientId: string): Promise<void> {
  const { email, password } = personOf(house.account(4), 'ADMIN')
  await house.control('DELETE', `/apple-ids/${email}/reporter-token`)
  const { integration } = await typePassword(house, { clientId, email, password })
  const integrationId = integration.id
  const attempt = async () => (await house.core.integrations.attempts(house.owner, [integrationId]))[0]
  const tell = async () => void told.push((await attempt())?.problem?.code ?? '')
  for (let tries = 0; tries < 5; tries += 1) {
    const { stage } = (await attempt()) ?? {}
    if (stage === 'FAILED') {
      await tell()
      await typePassword(house, { clientId, integrationId, email, password })
    } else {
      const isTaken = await typeCode(house, integrationId, await newestCode(house)).catch(() => null)
      if (isTaken) break
      await tell()
      house.clock.now = new Date(house.clock.now.getTime() + 61_000)
      const resent = house.core.signIn.resendCode(house.owner, { integrationId, to: 'DEVICES' })
      await withEngine(house.work, resent).catch(() => undefined)
    }
  }
  await goOn()
}

const manners = [
  { kind: 'serverError', status: 500 },
  { kind: 'resetBody' },
  { kind: 'serverError', status: 503, document: 'json' },
]

/** Plays while Apple fails as `faults` say; what Apple was asked. */
async function playWhile(play: () => Promise<unknown>, ...faults: object[]): Promise<string[]> {
  // All have a few keys, whose minute would hold the later ones up.
  await house.rows('delete from apple_budget')
  await house.control('DELETE', '/ledger')
  waited.length = told.length = 0
  for (const fault of faults) await house.control('POST', '/faults', { ...fault, count: 1 })
  await play()
  const left = (await house.control('GET', '/faults')) as { faults: { endpoint?: string }[] } // the control plane's shape
  expect(left.faults.map(({ endpoint }) => endpoint)).toEqual([])
  for (const wait of waited) expect(wait).toMatchObject({ code: 'APPLE_AWAY', actor: 'APPLE' })
  const { requests } = (await house.control('GET', '/ledger')) as { requests: Record<string, string>[] } // the control plane's shape
  return requests.map(({ method, url }) => `${method} ${url?.split(/[?#]/)[0]}`)
}

/** What there is of a client's attempt that has ended, and what Apple did not say yes or no to. */
async function standingOf(clientId: string) {
  const { nodes } = await house.core.integrations.list(house.owner, { clientId, first: 5 })
  const { id, state, stateReason, appCount } = existing(nodes[0])
  const [capabilities] = await house.core.integrations.capabilities(house.owner, [id])
  const [credentials] = await house.core.integrations.credentials(house.owner, [id])
  const backfills = await house.rows(`select from backfill where client_id = '${clientId}'`)
  return {
    ended: {
      state,
      reason: stateReason?.code ?? null,
      appCount,
      integrations: nodes.length,
      credentials: credentials?.map(({ slot, kind }) => `${slot} ${kind}`),
      backfills: backfills.length,
      mails: await house.count('mail'),
    },
    unheard: (capabilities ?? []).filter(({ status }) => status === 'UNKNOWN').map(({ name }) => name),
  }
}

describe.each(Object.entries(ways))('an attempt with %s', (_way, ready) => {
  it('waits wherever Apple is away, says so, and comes to the same', async () => {
    const plain = await ready()
    const requests = await playWhile(plain.play)
    const usual = await standingOf(plain.clientId)
    expect(requests.length).toBeGreaterThan(1)
    let waits = 0
    for (const after of requests.keys()) {
      const { clientId, play } = await ready()
      await playWhile(play, { after, ...manners[after % manners.length] })
      const { ended, unheard } = await standingOf(clientId)
      expect([requests[after], ended]).toEqual([requests[after], usual.ended])
      waits += waited.length
      // What is not needed holds nothing up, and is asked again at the next look.
      const left = unheard.filter((name) => !usual.unheard.includes(name))
      expect(waited.length + left.length, requests[after]).toBeLessThan(2)
    }
    expect(waits).toBeGreaterThan(1)
  })
})

/** What a sign-in asks Apple, and what it comes to, where Apple is there. */
async function plainSignIn() {
  const clientId = await newClient()
  const requests = await playWhile(() => signIn(clientId))
  return { requests: [...new Set(requests)], ended: (await standingOf(clientId)).ended }
}

describe('a sign-in', () => {
  let plain: Awaited<ReturnType<typeof plainSignIn>>
  beforeAll(async () => {
    plain = await plainSignIn()
  })

  it.each(manners.slice(0, 2))(
    'waits at each request where Apple fails (%o), and counts nothing twice',
    async (manner) => {
      const clientId = await newClient()
      await playWhile(() => signIn(clientId), ...plain.requests.map((endpoint) => ({ ...manner, endpoint })))
      expect((await standingOf(clientId)).ended).toEqual(plain.ended)
      const stages = waited.map(({ stage }) => stage)
      expect(stages.filter((stage) => stage === 'PROVING').length).toBeGreaterThan(2)
      expect(stages.filter((stage) => stage === 'FINISHING').length).toBeGreaterThan(5)
      // What Apple counts is for its person to say again: the password, and the code.
      expect(told.slice(0, 2)).toEqual(['SIGN_IN_UNANSWERED', 'CODE_UNANSWERED'])
    },
    60_000,
  )
})

it('where a person waits for Apple, they are told, nothing is kept, and no second token is made', async () => {
  const { email, appSpecificPassword } = personOf(house.account(5), 'SALES')
  const accountIds = [house.account(5).reporterAccount]
  const clientId = await newClient()
  const click = () => connect({ clientId, email, appSpecificPassword, accountIds, onExistingToken: 'REUSE' })
  const kept = async () => [await house.count('credential'), await house.count('integration')]
  const before = await kept()
  for (let after = 0; ; after += 1) {
    await house.control('POST', '/faults', { after, count: 1, ...manners[after % manners.length] })
    const refusal = await refusalOf(click()).catch(() => null)
    if (!refusal) break
    expect([after, refusal, await kept()]).toEqual([after, [['UNAVAILABLE', null]], before])
    await house.control('DELETE', `/apple-ids/${email}/reporter-token`)
  }
  // It went through in the end: one token at Apple, which is the one that was sealed here.
  const { reporterToken } = await atApple(house, email)
  const fingerprint = house.deps.vault.fingerprint(house.owner.workspaceId, existing(reporterToken).value)
  expect(
    await house.rows(
      `select fingerprint from credential where client_id = '${clientId}' and kind = 'REPORTER_TOKEN'`,
    ),
  ).toEqual([{ fingerprint }])
})
