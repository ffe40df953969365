import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectAccount, type Connected } from './connected.ts'
import { settle } from './engine.ts'
import { buildHouse, noon, type House } from './house.ts'
import { addMember } from './people.ts'

let house: House
let working: Connected
let limited: Connected
let draft: Connected

beforeAll(async () => {
  house = await buildHouse({ accounts: 3, apps: 2 })
  working = await connectAccount(house, { name: 'Working', index: 0 })
  limited = await connectAccount(house, { name: 'Limited', index: 1, role: 'DEVELOPER' })
  const { id: clientId } = await house.core.clients.add(house.owner, { name: 'Mistyped' })
  const key = { ...(await house.keyOf(house.account(2))), issuerId: house.account(1).issuerId }
  const { id, provider } = await house.core.integrations.connectApiKey(house.owner, { clientId, ...key })
  await settle(house.work)
  const ref = { workspaceId: house.owner.workspaceId, clientId, integrationId: id }
  draft = { clientId, integrationId: id, providerId: provider.id, key, ref }
  await house.core.clients.add(house.owner, { name: 'Nothing yet' })
})
afterAll(() => house?.close())

describe('the overview', () => {
  it('counts what there is of all integrations, how it is and how fresh it is (MA-20)', async () => {
    const { integrationStates, ...rest } = await house.core.overview.read(house.owner)
    expect(rest).toEqual({ clientCount: 4, appCount: 4, freshness: { current: 1, late: 0, broken: 0 } })
    expect(new Map(integrationStates.map(({ state, count }) => [state, count]))).toEqual(
      new Map([
        ['ACTIVE', 1],
        ['DEGRADED', 1],
        ['DRAFT', 1],
      ]),
    )
  })

  it('calls an integration late when a day is out that is not here, and broken when access is shut', async () => {
    house.clock.now = new Date('2026-11-20T16:00:00Z')
    try {
      expect((await house.core.overview.read(house.owner)).freshness).toEqual({
        current: 0,
        late: 1,
        broken: 0,
      })
      await house.rows(
        `update integration set access = 'SHUT', state = 'NEEDS_REAUTH', reason_code = 'KEY_REFUSED' where id = '${working.integrationId}'`,
      )
      expect((await house.core.overview.read(house.owner)).freshness).toEqual({
        current: 0,
        late: 0,
        broken: 1,
      })
    } finally {
      house.clock.now = noon
      await house.rows(
        `update integration set access = 'OPEN', state = 'ACTIVE', reason_code = null where id = '${working.integrationId}'`,
      )
    }
  })

  it('never calls late what no sales are expected of', async () => {
    const wanted = await house.rows(
      `select 1 from delivery d join integration i on i.provider_id = d.provider_id where i.id = '${limited.integrationId}'`,
    )
    expect(wanted).toEqual([])
    const [none] = await house.core.integrations.freshness(house.owner, [limited.integrationId])
    expect(none).toEqual({ newestDay: null, current: false, missingDays: 0 })
  })

  it('shows every client by its worst integration, the worst first, and why', async () => {
    const { clients } = await house.core.overview.fleet(house.owner)
    expect(clients.map(({ name, worstState, reason }) => [name, worstState, reason?.slice(0, 12)])).toEqual([
      ['Limited', 'DEGRADED', 'The role of '],
      ['Mistyped', 'DRAFT', 'Apple refuse'],
      ['Working', 'ACTIVE', undefined],
      ['Nothing yet', null, undefined],
    ])
  })

  it('says nothing of what an archived client’s integrations need', async () => {
    const counts = async () => {
      const { clientCount, appCount, integrationStates } = await house.core.overview.read(house.owner)
      const { totalCount } = await house.core.actionItems.list(house.owner, { first: 10 })
      const { nodes } = await house.core.integrations.list(house.owner, { first: 10 })
      return [clientCount, appCount, integrationStates.length, totalCount, nodes.length]
    }
    expect(await counts()).toEqual([4, 4, 3, 2, 3])
    await house.rows(`update client set archived_at = now() where id = '${limited.clientId}'`)
    try {
      expect(await counts()).toEqual([3, 2, 2, 1, 2])
    } finally {
      await house.rows(`update client set archived_at = null where id = '${limited.clientId}'`)
    }
  })

  it('is the client list’s too: the worst of its integrations, and its own apps', async () => {
    const { nodes } = await house.core.clients.list(house.owner, { first: 10 })
    expect(nodes.map(({ name, worstState, appCount }) => [name, worstState, appCount])).toEqual([
      ['Working', 'ACTIVE', 2],
      ['Limited', 'DEGRADED', 2],
      ['Mistyped', 'DRAFT', 0],
      ['Nothing yet', null, 0],
    ])
  })
})

describe('what people must do', () => {
  it('is one item for each integration that waits for somebody, with whose it is and why', async () => {
    const { nodes, totalCount } = await house.core.actionItems.list(house.owner, { first: 10 })
    expect(totalCount).toBe(2)
    expect(nodes).toMatchObject([
      {
        kind: 'ROLE',
        title: 'Limited: The role of this key does not include sales.',
        clientId: limited.clientId,
        integrationId: limited.integrationId,
        assignee: { id: house.owner.memberId, name: 'Olga Owner' },
      },
      {
        kind: 'CONTINUE',
        title: expect.stringMatching(/^Mistyped: Apple refuses this key\./),
        clientId: draft.clientId,
      },
    ])
  })

  it.each([
    ['REVOKED', 'KEY_REVOKED', 'REVOKED'],
    ['LOCKED', 'ACCOUNT_LOCKED', 'LOCKED'],
    ['NEEDS_REAUTH', 'KEY_UNUSABLE', 'RENEW'],
    ['EXPIRING', null, 'EXPIRING'],
    ['DEGRADED', 'AGREEMENT_REQUIRED', 'AGREEMENT'],
    ['DEGRADED', 'MEMBERSHIP_EXPIRED', 'MEMBERSHIP'],
    ['DEGRADED', 'VENDOR_NUMBER_REFUSED', 'VENDOR'],
    ['DEGRADED', 'A_CODE_OF_TOMORROW', 'OTHER'],
  ])('in the state %s with the reason %s is %s', async (state, reason, kind) => {
    const set = (to: string, code: string | null) =>
      house.rows(`update integration set state = '${to}', reason_code = ${code ? `'${code}'` : 'null'}
        where id = '${working.integrationId}'`)
    await set(state, reason)
    const { nodes } = await house.core.actionItems.list(house.owner, { first: 10 })
    await set('ACTIVE', null)
    const item = nodes.find(({ integrationId }) => integrationId === working.integrationId)
    expect(item).toMatchObject({ kind, title: expect.stringMatching(/^Working: .+\.$/) })
    expect(item?.title).not.toMatch(/undefined|null|Set-up is not finished/)
  })

  it('is nothing while all works or Gatehouse is at it', async () => {
    const { nodes } = await house.core.actionItems.list(house.owner, { first: 10 })
    expect(nodes.some(({ integrationId }) => integrationId === working.integrationId)).toBe(false)
  })

  it('is not shown to whom integrations are not', async () => {
    const actor = await addMember(house, { role: 'CLIENT_VIEWER', everything: true })
    await expect(house.core.actionItems.list(actor, { first: 10 })).rejects.toThrow(
      'Your role does not allow you to see integrations.',
    )
  })
})

describe('whether long work can run', () => {
  it('is told by when a worker was last seen', async () => {
    expect(await house.core.overview.engine()).toMatchObject({ state: 'STARTING' })
    await house.work.beat({ id: 'worker-1', startedAt: noon })
    expect(await house.core.overview.engine()).toEqual({ state: 'READY', detail: null })
    house.clock.now = new Date(noon.getTime() + 21_000)
    expect(await house.core.overview.engine()).toMatchObject({
      state: 'UNREACHABLE',
      detail: expect.stringContaining('What you ask for is kept'),
    })
    house.clock.now = noon
  })
})

describe('a list', () => {
  it('is read page by page without missing or doubling a row that was there, while others add', async () => {
    const names: string[] = []
    let after: string | null = null
    do {
      const page = await house.core.clients.list(house.owner, { first: 2, after })
      names.push(...page.nodes.map(({ name }) => name))
      expect(page.hasPreviousPage).toBe(after !== null)
      if (names.length === 2) await house.core.clients.add(house.owner, { name: 'Added meanwhile' })
      after = page.hasNextPage ? page.endCursor : null
    } while (after !== null)
    expect(names).toEqual(['Working', 'Limited', 'Mistyped', 'Nothing yet', 'Added meanwhile'])
  })

  it.each([
    ['work', ['Working']],
    ['  IMI ', ['Limited']],
    ['%', []],
    ['_', []],
    ['\\', []],
    ["'", []],
    ['no\0th', ['Nothing yet']],
  ])('is searched for %j as it is written', async (query, names) => {
    const { nodes, totalCount } = await house.core.clients.list(house.owner, { first: 10, query })
    expect(nodes.map(({ name }) => name)).toEqual(names)
    expect(totalCount).toBe(names.length)
  })

  it('of integrations is narrowed by state, client and words (AT-29)', async () => {
    const list = async (of: object) =>
      (await house.core.integrations.list(house.owner, { first: 10, ...of })).nodes.map(({ id }) => id)
    expect(await list({})).toEqual([working, limited, draft].map((each) => each.integrationId))
    expect(await list({ state: ['DRAFT', 'ACTIVE'] })).toEqual([working.integrationId, draft.integrationId])
    expect(await list({ state: [] })).toEqual([])
    expect(await list({ clientId: limited.clientId })).toEqual([limited.integrationId])
    expect(await list({ query: limited.key.keyId })).toEqual([limited.integrationId])
  })

  it('of apps is narrowed by client, integration and words', async () => {
    const list = async (of: object) => (await house.core.apps.list(house.owner, { first: 10, ...of })).nodes
    expect(await list({})).toHaveLength(4)
    const mine = await list({ clientId: working.clientId })
    expect(mine).toHaveLength(2)
    expect(await list({ integrationId: working.integrationId })).toEqual(mine)
    expect(await list({ query: mine[0]?.ascId })).toEqual([mine[0]])
    expect(await list({ integrationId: working.integrationId, clientId: limited.clientId })).toEqual([])
  })

  it('of each client’s integrations has the newest first and counts the rest', async () => {
    const sales = await house.keyOf(house.account(0), 'SALES')
    const { clientId } = working
    const second = await house.core.integrations.connectApiKey(house.owner, { clientId, ...sales })
    const ids = [working.clientId, draft.clientId]
    const [two, one] = await house.core.integrations.ofClients(house.owner, ids, 1)
    expect(two).toMatchObject({ totalCount: 2, hasNextPage: true, nodes: [{ id: second.id }] })
    expect(one).toMatchObject({ totalCount: 1, hasNextPage: false, nodes: [{ id: draft.integrationId }] })
  })
})
