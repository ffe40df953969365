import { createTestDatabase } from '@gatehouse/vitest'
import postgres from 'postgres'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  appListQueries,
  appQueries,
  clientQueries,
  deliveryQueries,
  integrationQueries,
  jobQueries,
  openDatabase,
  recordQueries,
  salesQueries,
  type Reach,
  type Window,
} from '../src/index.ts'
import { apply, salesFile, salesRow } from './sales-rows.ts'
import {
  addAccount,
  addApp,
  addClient,
  addDelivery,
  addIntegration,
  addMember,
  addWorkspace,
  insert,
} from './seed.ts'
import { anyApp, anyClient, byArrival, nine } from './wanted.ts'

const database = await createTestDatabase()
const sql = postgres(database.url, { max: 2, onnotice: () => undefined })
const db = openDatabase({ url: database.url })
const systemOf = (workspaceId: string): Reach => ({ workspaceId, memberId: null, everything: true })

afterAll(async () => {
  await db.close()
  await sql.end()
  await database.drop()
})

describe('a list', () => {
  it('gives each row once, although rows are added between its pages', async () => {
    const workspaceId = await addWorkspace(sql)
    for (let i = 0; i < 5; i++) await addClient(sql, workspaceId, { name: `Client ${i}` })
    const seen: string[] = []
    let afterSeq: number | null = null
    for (let page = 0; page < 4; page++) {
      const window: Window = { first: 2, afterSeq, offset: 0 }
      const { rows, hasNextPage, totalCount } = await db.read(systemOf(workspaceId), (tx) =>
        clientQueries.listClients(tx, anyClient, byArrival, window),
      )
      seen.push(...rows.map(({ name }) => name))
      afterSeq = rows.at(-1)?.seq ?? null
      expect({ hasNextPage, totalCount }).toEqual({ hasNextPage: page < 3, totalCount: 5 + page })
      await addClient(sql, workspaceId, { name: `Later ${page}` })
    }
    expect(seen).toEqual([
      'Client 0',
      'Client 1',
      'Client 2',
      'Client 3',
      'Client 4',
      'Later 0',
      'Later 1',
      'Later 2',
    ])
  })

  it('takes what people type literally', async () => {
    const workspaceId = await addWorkspace(sql)
    for (const name of ['100% Games', '100 Games', 'under_score', 'underscore', 'back\\slash'])
      await addClient(sql, workspaceId, { name })
    const found = async (query: string) => {
      const page = await db.read(systemOf(workspaceId), (tx) =>
        clientQueries.listClients(tx, { ...anyClient, query }, byArrival, nine),
      )
      return page.rows.map(({ name }) => name)
    }
    expect(await found('100%')).toEqual(['100% Games'])
    expect(await found('R_S')).toEqual(['under_score'])
    expect(await found('k\\s')).toEqual(['back\\slash'])
  })

  it('of apps is that of an integration’s provider, without those that are gone', async () => {
    const account = await addAccount(sql, await addWorkspace(sql))
    const second = await addApp(sql, account)
    await addAccount(sql, account.workspace_id)
    const list = () =>
      db.read(systemOf(account.workspace_id), (tx) =>
        appListQueries.listApps(tx, { ...anyApp, integrationId: account.integration_id }, byArrival, nine),
      )
    expect((await list()).rows.map(({ id }) => id)).toEqual([account.app_id, second])
    const [kept] = await sql<{ asc_id: string }[]>`select asc_id from app where id = ${second}`
    await db.write(systemOf(account.workspace_id), (tx) =>
      appQueries.markGone(
        tx,
        { id: account.integration_id, providerId: account.provider_id },
        [kept?.asc_id ?? ''],
        new Date(),
      ),
    )
    expect(await list()).toMatchObject({ rows: [{ id: second }], totalCount: 1 })
  })
})

it('writes an integration only from the version that was read', async () => {
  const account = await addAccount(sql, await addWorkspace(sql))
  const reach = systemOf(account.workspace_id)
  const write = (version: number, label: string) =>
    db.write(reach, (tx) =>
      integrationQueries.updateIntegration(tx, { id: account.integration_id, version }, { label }),
    )
  expect(await write(0, 'First')).toMatchObject({ label: 'First', version: 1 })
  expect(await write(0, 'Late')).toBeNull()
})

describe('a backfill', () => {
  it('counts what is known of each day, and not what Apple has not published', async () => {
    const account = await addAccount(sql, await addWorkspace(sql))
    const fetched = new Date('2026-03-08T10:00:00Z')
    const days: [string, string][] = [
      ['2026-03-01', 'HOME'],
      ['2026-03-02', 'EMPTY'],
      ['2026-03-03', 'FAILED'],
      ['2026-03-04', 'WANTED'],
      ['2026-03-05', 'LATE'],
      ['2026-03-06', 'HOME'], // after the range
      ['2026-02-28', 'WANTED'], // before the range
    ]
    for (const [day, state] of days)
      await addDelivery(sql, account, day, { state, fetched_at: state === 'HOME' ? fetched : null })
    const elsewhere = await addAccount(sql, account.workspace_id)
    await addDelivery(sql, elsewhere, '2026-03-02', { state: 'WANTED' })
    const backfill = (fromOn: string, toOn: string) =>
      db.write(systemOf(account.workspace_id), (tx) =>
        deliveryQueries.insertBackfill(tx, {
          workspaceId: account.workspace_id,
          clientId: account.client_id,
          integrationId: account.integration_id,
          providerId: account.provider_id,
          state: 'RUNNING',
          fromOn,
          toOn,
        }),
      )
    await backfill('2025-01-01', '2025-01-02')
    const newest = await backfill('2026-03-01', '2026-03-05')
    const progress = await db.read(systemOf(account.workspace_id), (tx) =>
      deliveryQueries.backfillProgress(tx, [account.integration_id, elsewhere.integration_id]),
    )
    expect(progress).toMatchObject([
      { backfill: { id: newest }, total: 4, done: 3, newestOn: '2026-03-02', oldestOn: '2026-03-01' },
    ])
  })

  it('does not move any more once it has ended', async () => {
    const account = await addAccount(sql, await addWorkspace(sql))
    const id = await insert(sql, 'backfill', {
      workspace_id: account.workspace_id,
      client_id: account.client_id,
      integration_id: account.integration_id,
      provider_id: account.provider_id,
      from_on: '2026-03-01',
      to_on: '2026-03-02',
      state: 'RUNNING',
    })
    const move = (state: string) =>
      db.write(systemOf(account.workspace_id), (tx) => deliveryQueries.moveBackfill(tx, id, { state }))
    expect([await move('DONE'), await move('RUNNING')]).toEqual([true, false])
  })
})

it('enters a wanted delivery once', async () => {
  const account = await addAccount(sql, await addWorkspace(sql))
  const day = (periodOn: string) => ({
    workspaceId: account.workspace_id,
    clientId: account.client_id,
    providerId: account.provider_id,
    vendorNumber: '85012345',
    kind: 'SALES',
    frequency: 'DAILY',
    state: 'WANTED',
    dueAt: new Date(),
    periodOn,
  })
  const want = (...days: string[]) =>
    db.write(systemOf(account.workspace_id), (tx) => deliveryQueries.wantDeliveries(tx, days.map(day)))
  const twice = await Promise.all([want('2026-03-01', '2026-03-02'), want('2026-03-01', '2026-03-02')])
  expect(twice.reduce((sum, added) => sum + added, 0)).toBe(2)
  expect(await want('2026-03-02', '2026-03-03')).toBe(1)
})

describe('the sales of an app', () => {
  it('are summed by day or by week from Monday, by currency, and by territory if asked', async () => {
    const account = await addAccount(sql, await addWorkspace(sql))
    const reach = systemOf(account.workspace_id)
    const row = (line: number, territory: string, currency: string, units: number) =>
      salesRow(line, {
        appId: account.app_id,
        territory,
        proceedsCurrency: currency,
        units,
        developerProceeds: '0.105',
      })
    // A Sunday, the Monday after it in the next month, and a day outside.
    const files = {
      '2026-03-29': [row(1, 'DE', 'EUR', 2), row(2, 'FR', 'EUR', 3), row(3, 'US', 'USD', 1)],
      '2026-03-30': [row(1, 'DE', 'EUR', 10)],
      '2026-04-02': [
        row(1, 'DE', 'EUR', 100),
        salesRow(2, { appId: account.app_id, productType: '7', units: 8 }),
      ],
      '2026-04-09': [row(1, 'DE', 'EUR', 1_000)],
    }
    for (const [day, rows] of Object.entries(files))
      await apply(db, reach, salesFile(await addDelivery(sql, account, day)), rows)
    const sales = (granularity: 'DAY' | 'WEEK', byTerritory: boolean) =>
      db.read(reach, async (tx) => {
        const wanted = {
          appIds: [account.app_id],
          fromOn: '2026-03-29',
          toOn: '2026-04-05',
          granularity,
          byTerritory,
        }
        return (await salesQueries.sumSales(tx, wanted)).map(
          (sum) =>
            `${sum.day} ${sum.territory ?? '*'} ${sum.units}+${sum.updates} ${sum.proceeds} ${sum.currency}`,
        )
      })
    expect(await sales('DAY', false)).toEqual([
      '2026-03-29 * 5+0 0.525 EUR',
      '2026-03-29 * 1+0 0.105 USD',
      '2026-03-30 * 10+0 1.050 EUR',
      '2026-04-02 * 100+8 10.500 EUR',
    ])
    expect(await sales('WEEK', false)).toEqual([
      '2026-03-23 * 5+0 0.525 EUR',
      '2026-03-23 * 1+0 0.105 USD',
      '2026-03-30 * 110+8 11.550 EUR',
    ])
    expect(await sales('WEEK', true)).toEqual([
      '2026-03-23 DE 2+0 0.210 EUR',
      '2026-03-23 FR 3+0 0.315 EUR',
      '2026-03-23 US 1+0 0.105 USD',
      '2026-03-30 DE 110+8 11.550 EUR',
    ])
  })
})

describe('a mutation with a key', () => {
  it('waits for an earlier one with the same key, and sees what it made', async () => {
    const workspaceId = await addWorkspace(sql)
    const memberId = await addMember(sql, workspaceId)
    const of = { memberId, action: 'client.add', key: 'click' }
    const made: string[] = []
    const click = (targetId: string) =>
      db.write({ workspaceId, memberId, everything: true }, async (tx) => {
        await recordQueries.lockIdempotencyKey(tx, of)
        const before = await recordQueries.findIdempotent(tx, of)
        if (before) return before
        made.push(targetId)
        await recordQueries.insertIdempotent(tx, { workspaceId, targetId, ...of })
        return targetId
      })
    const ids = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']
    const answers = await Promise.all(ids.map(click))
    expect(made).toHaveLength(1)
    expect(answers).toEqual([made[0], made[0]])
  })
})

describe('jobs', () => {
  it('find what is due in every workspace, longest due first, and only where access is open', async () => {
    const [one, two] = [
      await addAccount(sql, await addWorkspace(sql)),
      await addAccount(sql, await addWorkspace(sql)),
    ]
    const now = new Date('2020-01-01T12:00:00Z')
    const at = (hour: number) => new Date(`2020-01-01T${hour}:00:00Z`)
    const first = await addIntegration(sql, two, { next_sync_at: at(10) })
    const second = await addIntegration(sql, one, { next_sync_at: at(11), access: 'LIMITED' })
    await addIntegration(sql, one, { next_sync_at: at(13) })
    await addIntegration(sql, one, { next_sync_at: at(10), access: 'SHUT' })
    await addIntegration(sql, one, { next_sync_at: at(10), archived_at: now })
    const due = await db.jobs((tx) => jobQueries.dueIntegrations(tx, now, 10))
    expect(due).toEqual([
      { workspaceId: two.workspace_id, clientId: two.client_id, integrationId: first, dueAt: at(10) },
      { workspaceId: one.workspace_id, clientId: one.client_id, integrationId: second, dueAt: at(11) },
    ])
    expect(await db.jobs((tx) => jobQueries.dueIntegrations(tx, now, 1))).toHaveLength(1)
  })

  describe('claim intentions', () => {
    const now = new Date('2026-03-01T10:00:00Z')
    const until = new Date('2026-03-01T10:00:15Z')
    const claim = async (limit: number, at = now) => {
      const held = await db.jobs((tx) => recordQueries.claimOutbox(tx, { now: at, until, limit }))
      return held.map(({ id, command }) => ({ id, command }))
    }
    const commands = async (limit: number, at = now) => (await claim(limit, at)).map(({ command }) => command)
    const leave = async (...left: { command: string; aggregate?: string }[]) => {
      const workspaceId = await addWorkspace(sql)
      await db.write(systemOf(workspaceId), async (tx) => {
        for (const row of left) await recordQueries.insertOutbox(tx, { workspaceId, payload: {}, ...row })
      })
      return workspaceId
    }
    const dispatch = (id: number | undefined) =>
      db.jobs((tx) => recordQueries.markDispatched(tx, id ?? 0, now))
    beforeEach(() => sql`delete from outbox`)

    it('that nobody else holds, oldest first', async () => {
      await leave({ command: 'first' }, { command: 'second' }, { command: 'third' })
      const [mine, theirs] = await db.jobs(async (tx) => {
        const held = await recordQueries.claimOutbox(tx, { now, until, limit: 2 })
        return [held.map(({ command }) => command), await commands(2)]
      })
      expect([mine, theirs]).toEqual([['first', 'second'], ['third']])
      expect(await commands(9)).toEqual([])
    })

    it('again whose taker was not heard of for too long, until they are dispatched', async () => {
      await leave({ command: 'first' }, { command: 'second' })
      const [first] = await claim(9)
      await dispatch(first?.id)
      expect(await commands(9, until)).toEqual(['second'])
    })

    it('of one aggregate one after another, and of others meanwhile', async () => {
      const of = (aggregate: string) => (command: string) => ({ command, aggregate })
      const [one, other] = [of('one'), of('other')]
      await leave(one('begin'), one('pause'), other('begin other'))
      const [begin, ...rest] = await claim(9)
      expect([begin?.command, ...rest.map(({ command }) => command)]).toEqual(['begin', 'begin other'])
      expect(await commands(9)).toEqual([])
      await dispatch(begin?.id)
      expect(await commands(9)).toEqual(['pause'])
    })

    it('that failed when their time has come, and shows why they wait', async () => {
      const workspaceId = await leave({ command: 'bad' })
      const [bad] = await claim(9)
      const put = { notBefore: new Date('2026-03-01T10:01:00Z'), failures: 1, problem: 'UNEXPECTED' }
      await db.jobs((tx) => recordQueries.postponeIntention(tx, bad?.id ?? 0, put))
      expect(await commands(9, until)).toEqual([])
      const page = await db.read(systemOf(workspaceId), (tx) =>
        recordQueries.listWaitingIntentions(tx, { first: 10, afterSeq: null }),
      )
      expect(page).toMatchObject({ totalCount: 1, rows: [{ command: 'bad', ...put }] })
      expect(await commands(9, put.notBefore)).toEqual(['bad'])
    })
  })

  it('note that a worker polls, and anybody may know when one did', async () => {
    const seenAt = new Date('2026-03-01T10:00:00Z')
    const worker = { id: 'worker-1', startedAt: new Date('2026-03-01T09:00:00Z') }
    await db.jobs((tx) => jobQueries.beat(tx, worker, seenAt))
    expect(await db.lookup(jobQueries.lastBeat)).toEqual(seenAt)
  })
})
