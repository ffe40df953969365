import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'
import { newMember } from './people.ts'

let gateway: TestGateway
let owner: Awaited<ReturnType<typeof newOwner>>
let cookie: string
let analyst: string
beforeAll(async () => {
  gateway = await startGateway()
  owner = await newOwner(gateway)
  cookie = await signIn(gateway, owner.email)
  analyst = (await newMember(gateway, owner.actor, 'ANALYST')).cookie
})
afterAll(() => gateway?.stop())

const problem = 'userErrors { code field actor }'
const send = (query: string, input?: object, as = cookie) =>
  ask(gateway, query, { cookie: as, variables: input ? { input } : {} })

test('who is told of an event is set by who runs the workspace, and read by who sees its people', async () => {
  const text = `mutation ($input: SetNoticeRuleInput!) { setNoticeRule(input: $input) {
    settings { rules { event owner manager roles members { id } } } ${problem} } }`
  const rule = {
    event: 'BROKEN',
    owner: false,
    manager: true,
    roles: ['ADMIN'],
    memberIds: [owner.actor.memberId],
  }
  const { data } = await send(text, rule)
  expect(data.setNoticeRule.userErrors).toEqual([])
  const { memberIds: _, ...shown } = rule
  expect(data.setNoticeRule.settings.rules).toContainEqual({
    ...shown,
    members: [{ id: owner.actor.memberId }],
  })
  expect((await send(text, { ...rule, memberIds: ['nobody'] })).data.setNoticeRule).toMatchObject({
    settings: null,
    userErrors: [{ code: 'NOT_FOUND', field: 'memberIds' }],
  })
  expect((await send(text, rule, analyst)).data.setNoticeRule.userErrors).toMatchObject([
    { code: 'FORBIDDEN' },
  ])
  expect((await send('{ noticeSettings { remindDays } }', undefined, analyst)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ])
})

test('when people are told is whole numbers, and each mistake is told at its field', async () => {
  const text = `mutation ($input: SetNoticeTimesInput!) { setNoticeTimes(input: $input) {
    settings { remindDays escalateAfterHours digestHourUtc } ${problem} } }`
  const set = async (input: object) => (await send(text, input)).data.setNoticeTimes
  expect(await set({ remindDays: [1, 14], escalateAfterHours: 0, digestHourUtc: 6 })).toEqual({
    settings: { remindDays: [14, 1], escalateAfterHours: null, digestHourUtc: 6 },
    userErrors: [],
  })
  expect(await set({ remindDays: [0] })).toMatchObject({
    userErrors: [{ code: 'INVALID', field: 'remindDays' }],
  })
  expect(await set({ digestHourUtc: 24 })).toMatchObject({ userErrors: [{ field: 'digestHourUtc' }] })
})

test('everybody says how they are told, and when they are left alone', async () => {
  const way = `mutation ($input: SetNoticePreferenceInput!) { setNoticePreference(input: $input) {
    preferences { event how } ${problem} } }`
  const told = await send(way, { event: 'BROKEN', how: 'DIGEST' }, analyst)
  expect(told.data.setNoticePreference.preferences).toContainEqual({ event: 'BROKEN', how: 'DIGEST' })
  const quiet = `mutation ($input: SetQuietHoursInput!) { setQuietHours(input: $input) {
    quietHours { from to timeZone } ${problem} } }`
  const set = async (quietHours: object | null) =>
    (await send(quiet, { quietHours }, analyst)).data.setQuietHours
  const night = { from: '22:00', to: '06:30', timeZone: 'Asia/Tokyo' }
  expect(await set(night)).toEqual({ quietHours: night, userErrors: [] })
  expect(await set({ ...night, timeZone: 'Nowhere' })).toMatchObject({
    quietHours: null,
    userErrors: [{ code: 'INVALID', field: 'timeZone', actor: 'YOU' }],
  })
  const read = async (as: string) => (await send('{ quietHours { from } }', undefined, as)).data.quietHours
  expect([await read(analyst), await read(cookie)]).toEqual([{ from: '22:00' }, null])
  expect(await set(null)).toEqual({ quietHours: null, userErrors: [] })
  expect(await read(analyst)).toBeNull()
})

test('the address of a channel is written and never told again, and leads out of this network', async () => {
  const add = `mutation ($input: AddNoticeChannelInput!) { addNoticeChannel(input: $input) {
    channel { id kind name host events lastPost { state } } secret ${problem} } }`
  const address = 'https://hooks.example.com/services/T0/B0/s3cr3t'
  const input = { kind: 'WEBHOOK', name: 'Ours', url: address, events: ['BROKEN'] }
  const { channel, secret, userErrors } = (await send(add, input)).data.addNoticeChannel
  expect(userErrors).toEqual([])
  expect(channel).toMatchObject({
    kind: 'WEBHOOK',
    host: 'hooks.example.com',
    events: ['BROKEN'],
    lastPost: null,
  })
  expect(secret).toMatch(/^whsec_/)
  for (const url of ['http://127.0.0.1:5432/', 'http://hooks.example.com/', 'nonsense'])
    expect((await send(add, { ...input, url })).data.addNoticeChannel.userErrors).toMatchObject([
      { code: 'INVALID', field: 'url' },
    ])
  const all = await send('{ noticeSettings { channels { id kind name host events lastPost { state } } } }')
  expect(JSON.stringify(all.data)).not.toContain('s3cr3t')
  const remove = `mutation ($input: RemoveNoticeChannelInput!) { removeNoticeChannel(input: $input) { channelId ${problem} } }`
  expect((await send(remove, { id: channel.id })).data.removeNoticeChannel.channelId).toBe(channel.id)
  expect((await send(remove, { id: channel.id })).data.removeNoticeChannel.userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: 'id' },
  ])
})
