import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type AccountDescription, type KeyDescription, type Simulator } from '../src/index.ts'
import {
  accountOf,
  ask,
  control,
  firstError,
  keyOf,
  reportRows,
  salesQuery,
  token,
} from './support/client.ts'

let simulator: Simulator
let account: AccountDescription

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 3, now: new Date('2026-05-20T19:00:00Z') })
  account = accountOf(simulator, 'northwind-games')
})
afterAll(() => simulator.close())

const idsOf = async (of: AccountDescription): Promise<string[]> => {
  const response = await ask(simulator, { account: of, key: keyOf(of, 'ADMIN') }, '/v1/apps?limit=200')
  return ((await response.json()) as { data: { id: string }[] }).data.map((app) => app.id) // the shape under test
}

const sellersOf = async (of: AccountDescription, date: string): Promise<Set<string>> => {
  const path = salesQuery(of.vendorNumbers[0], date)
  const rows = await reportRows(await ask(simulator, { account: of, key: keyOf(of, 'SALES') }, path))
  return new Set(rows.map((row) => row['Apple Identifier'] ?? ''))
}

describe('accounts and keys', () => {
  it('can be added while it runs, with key files like all others', async () => {
    const added = (await control(simulator, 'POST', '/accounts', {
      name: 'Late Comer',
    })) as AccountDescription // the shape under test
    expect((await ask(simulator, { account: added, key: keyOf(added, 'ADMIN') }, '/v1/apps')).status).toBe(
      200,
    )
    await expect(control(simulator, 'POST', '/accounts', { name: 'Late Comer' })).rejects.toThrow(/409/)
  })

  it('can be given more keys', async () => {
    const key = (await control(simulator, 'POST', `/accounts/${account.slug}/keys`, {
      role: 'MARKETING',
    })) as KeyDescription // the shape under test
    expect((await ask(simulator, { account, key }, '/v1/apps')).status).toBe(200)
    expect(
      (await ask(simulator, { account, key }, salesQuery(account.vendorNumbers[0], '2026-05-10'))).status,
    ).toBe(403)
  })

  it('of a person see the apps of that person alone', async () => {
    const [visible = ''] = await idsOf(account)
    const key = keyOf(account, 'ADMIN', 'individual')
    await control(simulator, 'PATCH', `/keys/${key.keyId}`, { visibleApps: [visible] })
    const seen = await ask(simulator, { account, key }, '/v1/apps?limit=200')
    expect(await seen.json()).toMatchObject({ data: [{ id: visible }], meta: { paging: { total: 1 } } })
    await control(simulator, 'PATCH', `/keys/${key.keyId}`, { visibleApps: null })
    expect(await (await ask(simulator, { account, key }, '/v1/apps?limit=1')).json()).not.toMatchObject({
      meta: { paging: { total: 1 } },
    })
    const team = keyOf(account, 'ADMIN')
    await expect(control(simulator, 'PATCH', `/keys/${team.keyId}`, { visibleApps: [] })).rejects.toThrow(
      /409/,
    )
  })

  it('can be shut as a whole and opened again', async () => {
    await control(simulator, 'PATCH', `/accounts/${account.slug}`, { closure: 'MEMBERSHIP_EXPIRED' })
    const refused = await ask(simulator, { account, key: keyOf(account, 'ADMIN') }, '/v1/territories')
    expect(await firstError(refused)).toMatchObject({
      detail: expect.stringContaining('not associated with an active membership'),
    })
    await control(simulator, 'PATCH', `/accounts/${account.slug}`, { closure: null })
    expect((await ask(simulator, { account, key: keyOf(account, 'ADMIN') }, '/v1/territories')).status).toBe(
      200,
    )
  })

  it('that do not exist are named, with where to find those that do', async () => {
    await expect(control(simulator, 'GET', '/accounts/nobody')).rejects.toThrow(
      /404 .*GET \/__control\/accounts lists them/,
    )
    await expect(control(simulator, 'PATCH', '/keys/XXXXXXXXXX', { revoked: true })).rejects.toThrow(/404/)
  })
})

describe('apps', () => {
  it('that are removed leave the lists at once and the reports from that day on', async () => {
    const of = accountOf(simulator, 'lumen-health')
    const removed = (await idsOf(of))[0] ?? ''
    await control(simulator, 'DELETE', `/accounts/${of.slug}/apps/${removed}`)
    expect(await idsOf(of)).not.toContain(removed)
    await control(simulator, 'POST', '/clock', { advance: { days: 2 } })
    expect(await sellersOf(of, '2026-05-19')).toContain(removed)
    expect(await sellersOf(of, '2026-05-20')).not.toContain(removed)
  })

  it('that are transferred sell for the one account before and for the other after', async () => {
    const to = accountOf(simulator, 'kumo-works')
    const moved = (await idsOf(account))[0] ?? ''
    const { now } = (await control(simulator, 'GET', '/clock')) as { now: string } // the shape under test
    await control(simulator, 'POST', `/accounts/${account.slug}/apps/${moved}/transfer`, { to: to.name })
    await control(simulator, 'POST', '/clock', { advance: { days: 2 } })
    expect(await idsOf(account)).not.toContain(moved)
    expect(await idsOf(to)).toContain(moved)
    const today = now.slice(0, 10)
    const before = new Date(Date.parse(now) - 86_400_000).toISOString().slice(0, 10)
    expect(
      [await sellersOf(account, before), await sellersOf(to, before)].map((ids) => ids.has(moved)),
    ).toEqual([true, false])
    expect(
      [await sellersOf(account, today), await sellersOf(to, today)].map((ids) => ids.has(moved)),
    ).toEqual([false, true])
  })
})

describe('the clock', () => {
  it('moves the data and leaves tokens alone', async () => {
    await control(simulator, 'POST', '/clock', { advance: { days: 30 } })
    const response = await ask(simulator, { account, key: keyOf(account, 'ADMIN') }, '/v1/apps')
    expect(response.status).toBe(200)
    expect(Math.abs(Date.parse(response.headers.get('date') ?? '') - Date.now())).toBeLessThan(5000)
  })

  it('can stand still', async () => {
    await control(simulator, 'POST', '/clock', { frozen: true })
    const first = await control(simulator, 'GET', '/clock')
    expect(await control(simulator, 'GET', '/clock')).toEqual(first)
    await control(simulator, 'POST', '/clock', { frozen: false })
  })
})

describe('report versions', () => {
  it('change without notice, and the refusal names the new one', async () => {
    await control(simulator, 'PUT', '/report-versions', { SALES: '1_1' })
    const path = (version: string): string =>
      salesQuery(account.vendorNumbers[0], '2026-05-10', { 'filter[version]': version })
    const as = { account, key: keyOf(account, 'ADMIN') }
    expect(await firstError(await ask(simulator, as, path('1_0')))).toMatchObject({
      detail:
        'The version parameter you have specified is invalid. The latest version for this report is 1_1.',
    })
    expect((await ask(simulator, as, path('1_1'))).headers.get('x-reports-download-version')).toBe('1_1')
    await control(simulator, 'PUT', '/report-versions', { SALES: null })
    expect((await ask(simulator, as, path('1_0'))).status).toBe(200)
  })
})

describe('the App Store Server API', () => {
  const notify = async (key: KeyDescription, bid?: string): Promise<Response> =>
    fetch(`${simulator.storeKit}/inApps/v1/notifications/test`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token(account, key, bid === undefined ? {} : { bid })}` },
    })

  it('takes an In-App Purchase key with the bundle id of an app, and no other key (FO-4)', async () => {
    const apps = await ask(
      simulator,
      { account, key: keyOf(account, 'ADMIN') },
      '/v1/apps?limit=1&fields[apps]=bundleId',
    )
    const { data } = (await apps.json()) as { data: { attributes: { bundleId: string } }[] } // the shape under test
    const bundleId = data[0]?.attributes.bundleId ?? ''
    const purchaseKey = keyOf(account, 'ADMIN', 'inAppPurchase')
    const accepted = await notify(purchaseKey, bundleId)
    expect(accepted.status).toBe(200)
    expect(await accepted.json()).toHaveProperty('testNotificationToken')
    const refusals = [
      await notify(purchaseKey),
      await notify(purchaseKey, 'com.other'),
      await notify(keyOf(account, 'ADMIN'), bundleId),
    ]
    expect(refusals.map((response) => response.status)).toEqual([401, 401, 401])
    expect(await refusals[0]?.text()).toMatch(/^Unauthenticated/)
  })
})
