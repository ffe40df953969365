import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MemberActor } from '../src/index.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, noon, type House } from './house.ts'
import { here, playLinks, type LinkPlay } from './link-play.ts'
import { addMember, grantClient } from './people.ts'

let house: House
let play: LinkPlay
let tom: MemberActor

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 2 })
  play = playLinks(house)
  tom = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Tom Berg' })
})
afterAll(() => house?.close())
beforeEach(async () => {
  house.clock.now = noon
  await house.rows(`update connect_link set state = 'REVOKED' where state = 'FINISHED'`)
  await house.rows('delete from apple_budget')
})

const list = async (actor: MemberActor = house.owner, filter = {}) =>
  (await house.core.actionItems.list(actor, { first: 10, filter })).nodes
const days = (count: number) => new Date(noon.getTime() + count * 24 * 60 * 60_000)

describe('a link that a client finished', () => {
  it('asks in the queue whose account it is, until somebody has said so', async () => {
    const { clientId, id } = await play.finished()
    const [item] = await list()
    expect(item).toMatchObject({
      id: `link:${id}`,
      kind: 'CONFIRM',
      title: expect.stringMatching(/^Client \d+: Access was given on a connect link; .* is this client\.$/),
      clientId,
      integrationId: null,
      dueAt: days(14),
      createdAt: noon,
      assignee: { id: house.owner.memberId },
      impact: { apps: 2 },
    })
    expect(await house.core.actionItems.counts(house.owner)).toMatchObject({ all: 1, mine: 1 })
    expect(await list(house.owner, { kinds: ['CONFIRM'] })).toHaveLength(1)
    expect(await list(house.owner, { kinds: ['RENEW'] })).toEqual([])
    await house.core.connectLinks.confirm(house.owner, { linkId: id })
    expect(await list(house.owner, { kinds: ['CONFIRM'] })).toEqual([])
  })

  it('asks no longer when it was revoked, has ended, or its client was archived', async () => {
    await house.core.connectLinks.revoke(house.owner, { linkId: (await play.finished()).id })
    expect(await list()).toEqual([])
    const { clientId } = await play.finished()
    house.clock.now = days(14)
    expect(await list()).toEqual([])
    house.clock.now = noon
    expect(await list()).toHaveLength(1)
    await house.core.clients.archive(house.owner, { clientId })
    expect(await list()).toEqual([])
  })

  it('is given to a person, taken up, put off before its end, and told of, as any other item', async () => {
    const { clientId, id } = await play.finished()
    await grantClient(house, tom, clientId)
    const { core } = house
    const actionItemId = `link:${id}`
    await core.actionItems.assign(house.owner, { actionItemId, memberId: tom.memberId })
    expect(await list(tom, { mine: true })).toMatchObject([{ id: actionItemId }])
    expect((await core.audit.list(house.owner, { first: 1 })).nodes[0]).toMatchObject({
      action: 'actionItem.assigned',
      target: { kind: 'client', id: clientId },
    })
    await core.actionItems.claim(tom, { actionItemId })
    await expect(core.actionItems.claim(house.owner, { actionItemId })).rejects.toThrow(
      'Tom Berg is at it just now.',
    )
    await expect(core.actionItems.snooze(tom, { actionItemId, until: days(15) })).rejects.toThrow(
      'before its deadline',
    )
    expect((await core.actionItems.remind(house.owner, { actionItemId })).remindedAt).toEqual(noon)
    const [mail] = await house.rows<{ params: object }>(`select params from mail where template = 'REMINDER'`)
    expect(mail?.params).toMatchObject({ integrationId: '', slug: expect.stringContaining('client-') })
    await core.actionItems.snooze(tom, { actionItemId, until: days(2) })
    expect(await list()).toEqual([])
    house.clock.now = days(3)
    expect(await list()).toMatchObject([{ id: actionItemId, assignee: { name: 'Tom Berg' } }])
  })

  it('is nobody’s when whoever made it has left', async () => {
    const { id } = await play.finished()
    const left = await addMember(house, { role: 'ADMIN', everything: true, name: 'Lea Left' })
    await house.rows(`update connect_link set created_by_member_id = '${left.memberId}' where id = '${id}'`)
    expect(await list()).toMatchObject([{ assignee: { name: 'Lea Left' } }])
    await house.rows(`update member set left_at = now() where id = '${left.memberId}'`)
    expect(await list(house.owner, { unassigned: true })).toMatchObject([{ assignee: null }])
  })

  it('stands between what has a deadline and what has none, and no page loses one', async () => {
    const ids = []
    for (let count = 0; count < 3; count += 1) ids.push(`link:${(await play.finished()).id}`)
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await house.core.actionItems.list(house.owner, { first: 1, after })
      seen.push(...page.nodes.map(({ id }) => id))
      after = page.hasNextPage ? page.endCursor : null
    } while (after !== null)
    expect(seen).toEqual(ids)
  })
})

/** Whatever is to be carried out cannot be stored, as where Postgres dies in the middle of a transaction. */
async function withoutOutbox(ask: () => Promise<unknown>): Promise<void> {
  await house.rows(`create function no_room() returns trigger language plpgsql as $$ begin
    raise exception 'no room'; end $$; create trigger no_room before insert on outbox for each row
    execute function no_room()`)
  try {
    await expect(ask()).rejects.toThrow()
  } finally {
    await house.rows('drop trigger no_room on outbox; drop function no_room()')
  }
}

describe('finishing and confirming are one transaction each, and no worker’s', () => {
  it('a link whose end could not be told is not finished, and can be finished again', async () => {
    const { clientId, session } = await play.begun()
    await house.core.openLink.submit(session, await house.keyOf(house.account(0)))
    await withoutOutbox(() => play.finish(session))
    expect(await play.stateOf(clientId)).toBe('IN_PROGRESS')
    expect(await house.rows(`select id from consent where client_id = '${clientId}'`)).toEqual([])
    expect(await house.core.openLink.look({ session }, here)).toMatchObject({ mine: true })
    await play.finish(session)
    expect(await list()).toMatchObject([{ kind: 'CONFIRM', clientId }])
  })

  it('nothing is connected where its check could not be asked for; asked for, it outlives every worker', async () => {
    const { clientId, id } = await play.finished(1)
    await withoutOutbox(() => house.core.connectLinks.confirm(house.owner, { linkId: id }))
    expect(await play.stateOf(clientId)).toBe('FINISHED')
    expect(await house.rows(`select id from integration where client_id = '${clientId}'`)).toEqual([])

    const { integrationId } = await house.core.connectLinks.confirm(house.owner, { linkId: id })
    // A worker takes the intention and is killed before the engine has it: its hold ends, and the next one takes it.
    const inHand = Promise.withResolvers<void>()
    void house.work.relayOutbox(() => {
      inHand.resolve()
      return new Promise<never>(() => undefined)
    })
    await inHand.promise
    house.clock.now = new Date(noon.getTime() + 16_000)
    await settle(house.work, { histories: false })
    expect(await house.core.integrations.find(house.owner, existing(integrationId))).toMatchObject({
      state: 'BACKFILLING',
    })
  })
})
