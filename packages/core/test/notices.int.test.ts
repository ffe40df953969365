import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { once } from 'node:events'
import { randomUUID } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWork, type Core, type MemberActor } from '../src/index.ts'
import { createCore } from '../src/create-core.ts'
import { reachOf } from '../src/access/authorise.ts'
import type { Deps } from '../src/deps.ts'
import { systemActor } from '../src/access/actor.ts'
import { tellBroken } from '../src/mail/tell-broken.ts'
import { tellResponsible } from '../src/mail/tell-people.ts'
import { integrationQueries } from '@gatehouse/db'
import { buildHouse, existing, noon, type House } from './house.ts'
import { addMember, grantClient } from './people.ts'

let house: House
let deps: Deps
let core: Core
let rita: MemberActor
let mia: MemberActor
let integrationId: string
let receiver: Server
let origin: string
const received: { path: string; headers: IncomingHttpHeaders; body: string }[] = []
let answer = 204

beforeAll(async () => {
  house = await buildHouse()
  receiver = createServer(async (request, response) => {
    const body = (await request.toArray()).join('')
    received.push({ path: request.url ?? '', headers: request.headers, body })
    response.writeHead(answer).end()
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const address = receiver.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  deps = { ...house.deps, mail: { ...house.deps.mail, postsTo: [origin] } }
  core = createCore(deps)
  // A demo posts nothing; this workspace is real.
  const owner = { userId: randomUUID(), ownerName: 'Rita Real', ownerEmail: 'rita@agency.example' }
  rita = (await core.members.foundWorkspace({ name: 'Real', demo: false, ...owner })).actor
  mia = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Mia', workspaceId: rita.workspaceId })
  await house.rows(`update member set email = 'mia@agency.example' where id = '${mia.memberId}'`)
  const { id: clientId } = await core.clients.add(rita, { name: 'Orbit' })
  integrationId = await anIntegration(clientId)
})
afterAll(async () => {
  receiver?.close()
  await house?.close()
})

async function anIntegration(clientId: string): Promise<string> {
  const [row] = await house.rows<{ id: string }>(`
    with p as (insert into provider (workspace_id, client_id, name, vendor_numbers)
      values ('${rita.workspaceId}', '${clientId}', 'Orbit', '{}') returning id)
    insert into integration (workspace_id, client_id, provider_id, label, method, owner_member_id, access, state, state_at)
    select '${rita.workspaceId}', '${clientId}', p.id, 'Team key', 'API_KEY_TEAM', '${rita.memberId}', 'OPEN', 'ACTIVE', now()
    from p returning id`)
  return existing(row).id
}

/** Something happens to the integration; whom it was told. */
async function happens(cause: string): Promise<string[]> {
  const actor = systemActor(rita.workspaceId, 'test')
  await deps.db.write(reachOf(actor), async (tx) => {
    const integration = existing(await integrationQueries.findIntegration(tx, integrationId))
    const params = { client: 'Orbit', day: '2026-11-18', app: 'Solar <Trip>', appId: 'app-1' }
    await tellResponsible(tx, actor, integration, { template: 'FIRST_ROWS', params, cause })
  })
  const rows = await house.rows<{ address: string; state: string }>(
    `select address, state from mail where cause = '${cause}' order by address`,
  )
  return rows.map(({ address, state }) => `${address.replace(/^channel:.*/, 'channel')} ${state}`)
}

const channel = (kind: 'WEBHOOK' | 'SLACK' | 'TEAMS', path = kind.toLowerCase()) =>
  core.notices.addChannel(rita, { kind, name: kind, url: `${origin}/${path}`, events: ['FIRST_ROWS'] })

/** Posts what is queued for channels; what became of each. */
async function post(): Promise<{ retryInMs: number }[]> {
  const rows = await house.rows<{ id: string }>(
    `select id from mail where channel_id is not null and state = 'QUEUED' order by seq`,
  )
  const work = createWork(deps)
  return Promise.all(rows.map(({ id }) => work.sendMail({ workspaceId: rita.workspaceId, mailId: id })))
}

it('AD-16: who is told of an event is a rule: by role, by client, by name, as far as they reach the client', async () => {
  expect(await happens('one')).toEqual(['rita@agency.example QUEUED'])
  const rule = { event: 'FIRST_ROWS', owner: false, manager: false, memberIds: [] } as const
  await core.notices.setRule(rita, { ...rule, roles: ['ACCOUNT_MANAGER'] })
  expect(await happens('two')).toEqual([])
  const [{ clientId } = { clientId: '' }] = await house.rows<{ clientId: string }>(
    `select client_id as "clientId" from integration where id = '${integrationId}'`,
  )
  await grantClient(house, mia, clientId)
  expect(await happens('three')).toEqual(['mia@agency.example QUEUED'])
  await core.notices.setRule(rita, { ...rule, roles: [], memberIds: [rita.memberId, mia.memberId] })
  expect(await happens('four')).toEqual(['mia@agency.example QUEUED', 'rita@agency.example QUEUED'])
  await expect(core.notices.setRule(mia, { ...rule, roles: [] })).rejects.toThrow('Your role does not allow')
})

it('AD-16: a webhook is signed with its time and id, and its address is kept sealed', async () => {
  const { channel: made, secret } = await channel('WEBHOOK')
  expect(made).toMatchObject({ kind: 'WEBHOOK', host: new URL(origin).host, lastPost: null })
  expect(await happens('hook')).toContain('channel QUEUED')
  house.clock.now = new Date() // a receiver refuses what is older than five minutes
  await post()
  house.clock.now = noon
  const [{ headers, body } = { headers: {}, body: '' }] = received.splice(0)
  const told = new Webhook(existing(secret)).verify(body, headers as Record<string, string>)
  expect(told).toMatchObject({
    type: 'FIRST_ROWS',
    data: { subject: 'The first sales of Orbit are here', client: 'Orbit', workspace: 'Real' },
  })
  const rows = await house.rows<{ sealed: string }>(`select sealed from notice_channel`)
  expect(JSON.stringify(rows)).not.toContain(origin)
  const { channels } = await core.notices.settings(rita)
  expect(channels[0]?.lastPost).toMatchObject({ state: 'SENT', problem: null })
})

it('a post that is refused for now is tried again, one that is refused for good says why', async () => {
  answer = 503
  await happens('later')
  expect((await post())[0]?.retryInMs).toBe(30_000)
  answer = 410
  expect((await post())[0]?.retryInMs).toBe(0)
  answer = 204
  const { channels } = await core.notices.settings(rita)
  expect(channels[0]?.lastPost).toMatchObject({ state: 'FAILED', problem: 'CHANNEL_REFUSED' })
  received.splice(0)
})

it('AD-16: Slack and Teams are told in their own shapes', async () => {
  const slack = await channel('SLACK')
  const teams = await channel('TEAMS')
  expect([slack.secret, teams.secret]).toEqual([null, null])
  await happens('chats')
  await post()
  const bodyAt = (path: string) =>
    JSON.parse(existing(received.find((one) => one.path === path)).body) as unknown
  expect(bodyAt('/slack')).toMatchObject({
    text: 'The first sales of Orbit are here',
    blocks: [
      { type: 'header', text: { type: 'plain_text' } },
      { type: 'section', text: { type: 'mrkdwn' } },
      { type: 'actions', elements: [{ type: 'button', url: expect.stringMatching(/^http/) }] },
    ],
  })
  expect(bodyAt('/teams')).toMatchObject({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: { type: 'AdaptiveCard', actions: [{ type: 'Action.OpenUrl' }] },
      },
    ],
  })
  await core.notices.removeChannel(rita, { id: slack.channel.id })
  await core.notices.removeChannel(rita, { id: teams.channel.id })
  received.splice(0)
})

it('posts nothing into this network that is not allowed by name', async () => {
  const wrong = [
    'http://127.0.0.1:1/',
    'https://10.0.0.7/hook',
    'https://localhost/hook',
    'http://hooks.example/',
    'nonsense',
  ]
  for (const url of wrong)
    await expect(
      core.notices.addChannel(rita, { kind: 'WEBHOOK', name: 'Inside', url, events: [] }),
    ).rejects.toThrow('Posts go to an https address outside of this network.')
})

it('MA-14: who sees a client is named to who may see members; others, and channels, are told how many', async () => {
  const { workspaceId } = rita
  const ann = await addMember(house, { role: 'ANALYST', name: 'Ann', everything: true, workspaceId })
  await house.rows(`update member set email = 'ann@agency.example' where id = '${ann.memberId}'`)
  const { id: clientId } = await core.clients.add(rita, { name: 'Kite' })
  const id = await anIntegration(clientId)
  await core.notices.setRule(rita, {
    event: 'BROKEN',
    owner: true,
    manager: false,
    roles: [],
    memberIds: [ann.memberId],
  })
  const url = `${origin}/broken`
  const { channel: made } = await core.notices.addChannel(rita, {
    kind: 'SLACK',
    name: 'Broken',
    url,
    events: ['BROKEN'],
  })
  const actor = systemActor(workspaceId, 'test')
  await deps.db.write(reachOf(actor), async (tx) =>
    tellBroken(tx, actor, existing(await integrationQueries.findIntegration(tx, id)), deps.now()),
  )
  const told = await house.rows<{ address: string; seenBy: string }>(
    `select address, params->>'seenBy' as "seenBy" from mail where template = 'BROKEN' order by address`,
  )
  expect(told).toEqual([
    { address: 'ann@agency.example', seenBy: '2 people' },
    { address: `channel:${made.id}`, seenBy: '2 people' },
    { address: 'rita@agency.example', seenBy: 'Rita Real and Ann' },
  ])
  await house.rows(`delete from mail where template = 'BROKEN'`)
  await core.notices.removeChannel(rita, { id: made.id })
})

it('AD-16: a person may be told once a day, or never', async () => {
  await core.notices.setPreference(mia, { event: 'FIRST_ROWS', how: 'DIGEST' })
  await core.notices.setPreference(rita, { event: 'FIRST_ROWS', how: 'NEVER' })
  const told = await happens('daily')
  expect(told).toEqual(['channel QUEUED', 'mia@agency.example HELD'])
  await house.rows(`update mail set created_at = '${noon.toISOString()}' where cause = 'daily'`)
  const work = createWork(deps)
  await work.sendDigests()
  const digests = () => house.rows<{ params: unknown }>(`select params from mail where template = 'DIGEST'`)
  expect(await digests()).toEqual([])
  house.clock.now = new Date('2026-11-20T07:00:01Z')
  await work.sendDigests()
  await work.sendDigests()
  expect(await digests()).toEqual([{ params: { count: '1', lines: 'The first sales of Orbit are here' } }])
  house.clock.now = noon
})

it('sends a sample to a channel and to oneself', async () => {
  const { channels } = await core.notices.settings(rita)
  await core.notices.sample(rita, { channelId: existing(channels[0]).id })
  await core.notices.sample(mia, {})
  await post()
  expect(received.some(({ body }) => body.includes('A sample from Real'))).toBe(true)
  const [mail] = await house.rows(`select address from mail where template = 'SAMPLE' and channel_id is null`)
  expect(mail).toEqual({ address: 'mia@agency.example' })
})

it('writes to nobody in their quiet hours, and once they are over or ended', async () => {
  await core.notices.setRule(rita, {
    event: 'FIRST_ROWS',
    owner: true,
    manager: false,
    roles: [],
    memberIds: [],
  })
  await core.notices.setPreference(rita, { event: 'FIRST_ROWS', how: 'AT_ONCE' })
  // Noon in California is nine in the evening in Berlin.
  const night = { from: '20:30', to: '07:00', timeZone: 'Europe/Berlin' }
  expect(await core.notices.setQuietHours(rita, night)).toEqual(night)
  expect(await core.notices.quietHours(rita)).toEqual(night)
  expect(await core.notices.quietHours(mia)).toBeNull()
  await happens('at night')
  const [mail] = await house.rows<{ id: string; state: string }>(
    `select id, state from mail where cause = 'at night' and channel_id is null`,
  )
  const input = { workspaceId: rita.workspaceId, mailId: existing(mail).id }
  const work = createWork(deps)
  // Looked at each hour, since they may be ended meanwhile.
  expect(await work.sendMail(input)).toEqual({ retryInMs: 60 * 60_000, quiet: true })
  house.clock.now = new Date('2026-11-20T05:45:00Z')
  expect(await work.sendMail(input)).toEqual({ retryInMs: 15 * 60_000, quiet: true })
  house.clock.now = noon
  expect(await core.notices.setQuietHours(rita, null)).toBeNull()
  expect(await work.sendMail(input)).toEqual({ retryInMs: 0 })
  const [sent] = await house.rows<{ state: string }>(`select state from mail where id = '${input.mailId}'`)
  expect(sent?.state).toBe('KEPT')
})

it('quiet hours are two times of a day in a zone that is one', async () => {
  const hours = { from: '22:00', to: '07:00', timeZone: 'Europe/Berlin' }
  const refused = async (more: Partial<typeof hours>) =>
    expect(core.notices.setQuietHours(rita, { ...hours, ...more })).rejects.toMatchObject({
      problems: [{ code: 'INVALID', field: Object.keys(more)[0] }],
    })
  await refused({ from: '25:00' })
  await refused({ to: '22:00' })
  await refused({ timeZone: 'Mars/Olympus' })
})
