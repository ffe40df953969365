import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DomainError, type MemberActor } from '../src/index.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, noon, type House } from './house.ts'
import { here, playLinks, type LinkPlay } from './link-play.ts'

let house: House
let owner: MemberActor
let play: LinkPlay

beforeAll(async () => {
  house = await buildHouse({ accounts: 3, apps: 2 })
  owner = house.owner
  play = playLinks(house)
})
afterAll(() => house?.close())

const day = 24 * 60 * 60_000
const refusal = async (asked: Promise<unknown>) => {
  const error = await asked.catch((thrown: unknown) => thrown)
  if (!(error instanceof DomainError)) throw new Error('it was not refused')
  return error.problems[0]
}

describe('a link', () => {
  it('has no effect until a person presses Start, however often it is looked at', async () => {
    const { clientId, token } = await play.newLink()
    for (let times = 0; times < 3; times += 1)
      expect(await house.core.openLink.look({ token }, here)).toMatchObject({ mine: false, given: null })
    expect(await play.stateOf(clientId)).toBe('CREATED')
    await play.start(token)
    expect(await play.stateOf(clientId)).toBe('OPENED')
  })

  it('is told by its address once, and by hashes alone in the database', async () => {
    const { token, session, receipt } = await play.finished()
    const dump = JSON.stringify([
      await house.rows('select * from connect_link'),
      await house.rows('select * from audit_entry'),
      await house.rows('select * from outbox'),
      await house.rows('select * from consent'),
      await house.rows('select * from idempotency'),
    ])
    for (const secret of [token, session, receipt]) {
      expect(secret).toMatch(/^[\w-]{22}$/)
      expect(dump).not.toContain(secret)
    }
    const again = { clientId: await play.newClient(), idempotencyKey: 'twice' }
    expect((await house.core.connectLinks.create(owner, again)).url).toContain('/c#')
    expect((await house.core.connectLinks.create(owner, again)).url).toBe(null)
  })

  it('looks the same when it is wrong, used, expired or revoked', async () => {
    const used = await play.finished()
    const revoked = await play.newLink()
    await house.core.connectLinks.revoke(owner, { linkId: revoked.id })
    const archived = await play.newLink()
    await house.core.clients.archive(owner, { clientId: archived.clientId })
    const late = await play.newLink()
    const answers = []
    try {
      for (const token of ['x'.repeat(22), 'short', used.token, revoked.token, archived.token, late.token]) {
        if (token === late.token) house.clock.now = new Date(noon.getTime() + 14 * day)
        answers.push([
          await house.core.openLink.look({ token }, here),
          await house.core.openLink.start({ token, takeOver: true }, here),
          await refusal(house.core.openLink.submit(token, await house.keyOf(house.account(0)))),
        ])
      }
      expect(await play.stateOf(late.clientId)).toBe('EXPIRED')
    } finally {
      house.clock.now = noon
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.[2]).toMatchObject({ code: 'NOT_FOUND', message: 'This link is no longer open.' })
  })

  it('lets one of two go on who start at once, and tells the other that somebody is at it', async () => {
    const { token } = await play.newLink()
    const outcomes = await Promise.all(
      [1, 2].map(() => house.core.openLink.start({ token, takeOver: false }, here)),
    )
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['ELSEWHERE', 'STARTED'])
    expect(await house.core.openLink.look({ token }, here)).toMatchObject({ elsewhere: true, mine: false })
    const first = existing(outcomes.find((each) => each.outcome === 'STARTED')).session
    // Who has the link may take it over, on another device; the first one's session ends with that.
    const second = await play.start(token, true)
    expect(await house.core.openLink.look({ session: first }, here)).toBe(null)
    expect(await house.core.openLink.look({ session: second }, here)).toMatchObject({ mine: true })
  })

  it('is left and gone on with where it was, also by another person', async () => {
    const { token, clientId } = await play.newLink()
    const session = await play.start(token)
    await house.core.openLink.step(session, { step: 3 })
    await house.core.openLink.step(session, { step: 1, later: true })
    expect(await house.core.openLink.look({ session }, here)).toBe(null)
    expect(await house.core.openLink.look({ token }, here)).toMatchObject({ step: 3, elsewhere: false })
    expect(await play.stateOf(clientId)).toBe('IN_PROGRESS')
    const next = await play.start(token)
    house.clock.now = new Date(noon.getTime() + 31 * 60_000)
    try {
      expect(await house.core.openLink.look({ session: next }, here)).toBe(null)
      expect(await house.core.openLink.look({ session: await play.start(token) }, here)).toMatchObject({
        step: 3,
      })
    } finally {
      house.clock.now = noon
    }
  })
})

describe('a key that is given by a link', () => {
  it('is tried at once, sealed, and is nothing before the agency has confirmed whose it is', async () => {
    const { clientId, id } = await play.finished(0)
    expect(await house.core.integrations.ofClients(owner, [clientId], 5)).toMatchObject([{ totalCount: 0 }])
    const [link] = await house.core.connectLinks.ofClient(owner, clientId)
    expect(link).toMatchObject({
      state: 'FINISHED',
      team: { name: expect.any(String), issuerId: house.account(0).issuerId, appCount: 2, otherTeam: false },
    })
    const confirmed = await house.core.connectLinks.confirm(owner, { linkId: id })
    await settle(house.work, { histories: false })
    const integration = await house.core.integrations.find(owner, existing(confirmed.integrationId))
    expect(integration?.state).toBe('BACKFILLING')
    // A second click changes nothing.
    const twice = await house.core.connectLinks.confirm(owner, { linkId: id })
    expect(twice.integrationId).toBe(confirmed.integrationId)
  })

  it('keeps who agreed to which words, when and from where (AT-39)', async () => {
    const { clientId } = await play.finished(1)
    const rows = await house.rows(`select * from consent where client_id = '${clientId}'`)
    expect(rows).toMatchObject([
      {
        text_version: '2026-11-21',
        address: '203.0.113.9',
        agreed_at: noon,
        text_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
  })

  it('is refused with every mistake at its field, and then nothing is kept', async () => {
    const { token } = await play.newLink()
    const session = await play.start(token)
    const before = await house.count('credential')
    const asked = house.core.openLink.submit(session, {
      privateKey: 'hello',
      keyId: 'x',
      issuerId: 'y',
      vendorNumbers: [],
    })
    const error = await asked.catch((thrown: unknown) => thrown)
    expect((error as DomainError).problems.map(({ field }) => field)).toEqual([
      'privateKey',
      'keyId',
      'issuerId',
      'vendorNumbers',
    ])
    const key = await house.keyOf(house.account(0))
    const { findings, link } = await house.core.openLink.submit(session, { ...key, keyId: 'ZZZZZZZZZZ' })
    expect(link).toBe(null)
    expect(findings.find(({ check }) => check === 'SIGNATURE')).toMatchObject({
      status: 'FAILED',
      texts: [
        { language: 'en', hint: expect.stringContaining('(1) key ID and file are of different keys') },
        {
          language: 'de',
          hint: expect.stringContaining('(1) Schlüssel-ID und Datei gehören zu verschiedenen'),
        },
      ],
    })
    const closure = (of: string | null) =>
      house.control('PATCH', `/accounts/${house.account(0).slug}`, { closure: of })
    await closure('AGREEMENT_MISSING')
    const shut = await house.core.openLink.submit(session, key)
    await closure(null)
    expect(shut.findings.find(({ check }) => check === 'ACCOUNT')?.texts[1]).toMatchObject({
      message: expect.stringContaining('neue Vereinbarung'),
    })
    expect(await house.count('credential')).toBe(before)
    expect(
      await refusal(house.core.openLink.finish(session, { consentVersion: '2026-11-21', address: '' })),
    ).toMatchObject({ code: 'CONFLICT' })
  })

  it('of another team is told: to the person where one is renewed, to the agency where a client has one', async () => {
    const first = await play.finished(0)
    const { integrationId } = await house.core.connectLinks.confirm(owner, { linkId: first.id })
    await settle(house.work, { histories: false })
    const { clientId } = first
    const renewal = await house.core.connectLinks.create(owner, { clientId, integrationId })
    const session = await play.start(play.tokenOf(renewal.url))
    const other = await house.keyOf(house.account(1))
    expect(await refusal(house.core.openLink.submit(session, other))).toMatchObject({
      code: 'OTHER_TEAM',
      field: 'issuerId',
    })
    const another = await play.start(
      play.tokenOf((await house.core.connectLinks.create(owner, { clientId })).url),
    )
    await house.core.openLink.submit(another, other)
    await house.core.openLink.finish(another, { consentVersion: '2026-11-21', address: '' })
    const [link] = await house.core.connectLinks.ofClient(owner, clientId)
    expect(link?.team?.otherTeam).toBe(true)
  })

  it('is deleted when the link is revoked, or ends before anybody confirmed it', async () => {
    const sealed = async (clientId: string) =>
      (
        await house.rows(
          `select sealed from credential where client_id = '${clientId}' and sealed is not null`,
        )
      ).length
    const revoked = await play.finished(1)
    expect(await sealed(revoked.clientId)).toBe(1)
    await house.core.connectLinks.revoke(owner, { linkId: revoked.id })
    expect(await sealed(revoked.clientId)).toBe(0)
    expect(await refusal(house.core.connectLinks.confirm(owner, { linkId: revoked.id }))).toMatchObject({
      code: 'CONFLICT',
    })
    expect(await house.core.openLink.receipt(revoked.receipt, here)).toMatchObject({ status: 'ENDED' })

    const forgotten = await play.finished(2)
    house.clock.now = new Date(noon.getTime() + 15 * day)
    try {
      await house.work.tidyWhenDue()
      expect(await sealed(forgotten.clientId)).toBe(0)
      expect(await play.stateOf(forgotten.clientId)).toBe('EXPIRED')
    } finally {
      house.clock.now = noon
    }
  })

  it('without consent is not used, and a link that was finished is used', async () => {
    const { token } = await play.newLink()
    const session = await play.start(token)
    await house.core.openLink.submit(session, await house.keyOf(house.account(2)))
    for (const consentVersion of [null, '2020-01-01'])
      await refusal(house.core.openLink.finish(session, { consentVersion, address: '' }))
    const { receipt } = await house.core.openLink.finish(session, {
      consentVersion: '2026-11-21',
      address: '',
    })
    expect(await house.core.openLink.receipt(receipt, here)).toMatchObject({
      status: 'WAITING',
      consent: { version: '2026-11-21' },
    })
    expect(await house.core.openLink.receipt(token, here)).toBe(null)
  })
})

describe('the agency', () => {
  it('is told by a mail, once, that a client finished and somebody has to confirm the account', async () => {
    const { clientId, id } = await play.finished(0)
    const mails = await house.rows<{ address: string; params: { slug: string } }>(
      `select address, params from mail where template = 'LINK_FINISHED' and client_id = '${clientId}'`,
    )
    expect(mails).toEqual([
      { address: 'olga@agency.example', params: expect.objectContaining({ team: expect.any(String) }) },
    ])
    await settle(house.work, { histories: false })
    const kept = existing((await house.core.mail.mailbox(owner, { first: 1 }))?.nodes[0])
    expect(kept.subject).toContain('has finished its connect link')
    await house.core.connectLinks.confirm(owner, { linkId: id })
    expect(await house.rows(`select from mail where cause = 'link:${id}'`)).toHaveLength(1)
  })

  it('sees each step of the client as it happens', async () => {
    const { clientId, token } = await play.newLink()
    const stop = new AbortController()
    const states = house.core.connectLinks.watch(owner, clientId, stop.signal)
    const next = async () => existing(((await states.next()).value ?? [])[0]).state
    expect(await next()).toBe('CREATED')
    await play.start(token)
    expect(await next()).toBe('OPENED')
    stop.abort()
    await states.return(undefined)
  })

  it('revokes a link while its client works on it: what they give then is kept nowhere', async () => {
    const { id, session } = await play.begun()
    const before = await house.count('credential')
    await house.core.connectLinks.revoke(owner, { linkId: id })
    expect(
      await refusal(house.core.openLink.submit(session, await house.keyOf(house.account(2)))),
    ).toMatchObject({ code: 'NOT_FOUND', message: 'This link is no longer open.' })
    expect(
      await refusal(house.core.openLink.finish(session, { consentVersion: '2026-11-21', address: here })),
    ).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await house.count('credential')).toBe(before)
  })
})

describe('what is finished twice at once', () => {
  it('gives one receipt and one consent', async () => {
    const { id, session } = await play.begun()
    await house.core.openLink.submit(session, await house.keyOf(house.account(2)))
    const outcomes = await Promise.allSettled([play.finish(session), play.finish(session)])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await house.rows(`select from consent where link_id = '${id}'`)).toHaveLength(1)
  })
})
