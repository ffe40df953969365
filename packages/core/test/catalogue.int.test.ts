import { createAscClient, PageEnd, type AscClient } from '@gatehouse/asc-client'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../src/index.ts'
import { appQueries, productQueries, type AppRow } from '@gatehouse/db'
import { takeIcon } from '../src/catalogue/take-icon.ts'
import { takeProducts } from '../src/catalogue/take-products.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, noon, type House } from './house.ts'

let house: House
let integration: { id: string; clientId: string }
let appIds: string[]

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 8 })
  const client = await house.core.clients.add(house.owner, { name: 'Northwind' })
  const key = await house.keyOf(house.account(0))
  const { id } = await house.core.integrations.connectApiKey(house.owner, { clientId: client.id, ...key })
  await settle(house.work)
  integration = { id, clientId: client.id }
  appIds = (await house.work.planCatalogue(ref())).appIds
})
afterAll(() => house.close())
beforeEach(() => {
  house.clock.now = noon
})
afterEach(() => house.control('DELETE', '/faults'))

const ref = () => ({
  workspaceId: house.owner.workspaceId,
  clientId: integration.clientId,
  integrationId: integration.id,
})
const sync = (appId: string) => house.work.syncCatalogue({ ...ref(), appId })
const system = () => systemActor(house.owner.workspaceId, 'syncIntegration')
const fault = (kind: string, more: object = {}) => house.control('POST', '/faults', { kind, ...more })

async function productsOf(appId: string) {
  const page = { first: 50 }
  const { core, owner } = house
  const [purchases] = await core.apps.inAppPurchases(owner, [appId], page)
  const [groups] = await core.apps.subscriptionGroups(owner, [appId], page)
  const subscriptions = await core.apps.subscriptions(
    owner,
    existing(groups).nodes.map(({ id }) => id),
    page,
  )
  return { purchases: existing(purchases).nodes, groups: existing(groups).nodes, subscriptions }
}

const app = async (id: string) => existing(await house.core.apps.find(house.owner, id))

/** What Apple says, asked past everything that is tried here. */
async function client(timeoutMs = 30_000): Promise<AscClient> {
  const { keyId, issuerId, privateKey } = await house.keyOf(house.account(0))
  const credential = { kind: 'API_KEY_TEAM' as const, keyId, issuerId, privateKey }
  return createAscClient({ baseUrl: house.simulator.api, credential, timeoutMs })
}

async function atApple(ascId: string) {
  const rows = []
  for await (const page of (await client()).listInAppPurchases(ascId)) rows.push(...page.rows)
  return rows
}

/** The first app that has at least so many in-app purchases, as it is stored. */
async function appWithPurchases(least: number): Promise<AppRow> {
  for (const id of appIds) {
    const row = existing(await house.deps.db.read(reach(), (tx) => appQueries.findApp(tx, id)))
    if ((await atApple(row.ascId)).length >= least) return row
  }
  throw new Error(`no app of the simulator has ${least} in-app purchases`)
}
const reach = () => ({ workspaceId: house.owner.workspaceId, memberId: null, everything: true })

describe('a sync of the catalogue', () => {
  it('brings every product of every app home, as Apple has it, and changes nothing the second time', async () => {
    let [purchaseCount, subscriptionCount] = [0, 0]
    for (const id of appIds) {
      await sync(id)
      const { purchases, subscriptions } = await productsOf(id)
      const { ascId, products, platforms } = await app(id)
      expect(purchases.map(({ id: _id, changedAt: _at, ...rest }) => rest)).toEqual(await atApple(ascId))
      expect(products).toEqual({
        state: 'WHOLE',
        readAt: noon,
        inAppPurchasesAtApple: purchases.length,
      })
      expect(platforms.length).toBeGreaterThan(0)
      purchaseCount += purchases.length
      subscriptionCount += subscriptions.flatMap(({ nodes }) => nodes).length
    }
    expect(purchaseCount).toBeGreaterThan(3)
    expect(subscriptionCount).toBeGreaterThan(1)

    const before = await productsOf(existing(appIds[0]))
    house.clock.now = new Date(noon.getTime() + 86_400_000)
    await sync(existing(appIds[0]))
    expect(await productsOf(existing(appIds[0]))).toEqual(before)
  })

  it('is due once a day for each app', async () => {
    for (const id of appIds) await sync(id)
    expect((await house.work.planCatalogue(ref())).appIds).toEqual([])
    house.clock.now = new Date(noon.getTime() + 86_400_000)
    expect(new Set((await house.work.planCatalogue(ref())).appIds)).toEqual(new Set(appIds))
  })

  it('marks a product as gone that a complete list does not name, and brings it back when Apple names it again', async () => {
    const row = await appWithPurchases(1)
    await sync(row.id)
    const seen = (await productsOf(row.id)).purchases.length
    await house.deps.db.write(reach(), async (tx) => {
      const at = { seenAt: noon, changedAt: noon }
      const place = { workspaceId: row.workspaceId, clientId: row.clientId, appId: row.id }
      const product = { ascId: 'old-1', name: 'Old', productId: 'old', kind: 'CONSUMABLE', state: 'APPROVED' }
      await productQueries.upsertInAppPurchases(tx, [{ ...place, ...at, ...product }])
    })
    expect((await productsOf(row.id)).purchases).toHaveLength(seen + 1)
    await sync(row.id)
    expect((await productsOf(row.id)).purchases).toHaveLength(seen)
    expect(await house.rows(`select gone_at from in_app_purchase where asc_id = 'old-1'`)).toEqual([
      { gone_at: expect.anything() },
    ])
    await house.rows(`update in_app_purchase set gone_at = now() where app_id = '${row.id}'`)
    expect((await productsOf(row.id)).purchases).toEqual([])
    await sync(row.id)
    expect((await productsOf(row.id)).purchases).toHaveLength(seen)
  })

  it('keeps kinds and states that nobody has heard of', async () => {
    const row = await appWithPurchases(1)
    await fault('unknownEnum', { endpoint: 'GET /v1/apps/*' })
    await sync(row.id)
    expect((await productsOf(row.id)).purchases[0]).toMatchObject({
      kind: 'SOMETHING_NEW',
      state: 'SOMETHING_NEW',
    })
    await house.control('DELETE', '/faults')
    await sync(row.id)
    expect((await productsOf(row.id)).purchases[0]?.kind).not.toBe('SOMETHING_NEW')
  })

  it('says when Apple does not let the key read products, and leaves access as it is', async () => {
    const row = await appWithPurchases(1)
    await fault('roleTooSmall', { endpoint: 'GET /v1/apps/*/inAppPurchasesV2' })
    await sync(row.id)
    expect((await app(row.id)).products.state).toBe('REFUSED')
    expect((await house.core.integrations.find(house.owner, integration.id))?.stateReason).toBeNull()
  })
})

describe('FO-7', () => {
  it('FO-7: a list whose links never end is whole, with all its rows', async () => {
    const row = await appWithPurchases(2)
    await fault('endlessNext', { endpoint: 'GET /v1/apps/*' })
    await sync(row.id)
    expect((await productsOf(row.id)).purchases).toHaveLength((await atApple(row.ascId)).length)
    expect((await app(row.id)).products.state).toBe('WHOLE')
  })

  it('FO-7: a list that Apple broke off keeps its rows, says that it is partial, and marks nothing as gone', async () => {
    const row = await appWithPurchases(2)
    await sync(row.id)
    const before = (await productsOf(row.id)).purchases
    const asc = await client()
    // What asc-client says when Apple's link leads back: the simulator has no such fault.
    const circling: AscClient = {
      ...asc,
      listInAppPurchases: async function* (ascId) {
        for await (const page of asc.listInAppPurchases(ascId, { pageSize: 1, maxPages: 1 }))
          yield { ...page, end: PageEnd.REPEATED }
      },
    }
    await takeProducts(house.deps, system(), row, circling)
    expect((await productsOf(row.id)).purchases).toEqual(before)
    expect((await app(row.id)).products).toMatchObject({
      state: 'PARTIAL',
      inAppPurchasesAtApple: before.length,
    })
  })

  it('FO-7: a list that breaks off in the middle is partial until the next try, and then whole', async () => {
    const row = await appWithPurchases(1)
    await sync(row.id)
    const before = await productsOf(row.id)
    await fault('serverError', { endpoint: 'GET /v1/apps/*/inAppPurchasesV2' })
    await expect(sync(row.id)).rejects.toMatchObject({ retryable: true })
    expect((await app(row.id)).products.state).toBe('PARTIAL')
    expect(await productsOf(row.id)).toEqual(before)
    await house.control('DELETE', '/faults')
    await sync(row.id)
    expect((await app(row.id)).products.state).toBe('WHOLE')
  })
})

describe('FO-8', () => {
  it('FO-8: a list that is too slow as a whole comes in smaller pages', async () => {
    const row = await appWithPurchases(3)
    await fault('slowList', { endpoint: 'GET /v1/apps/*/inAppPurchasesV2', latencyMs: 400 })
    const impatient = await client(1_000)
    await expect(takeProducts(house.deps, system(), row, impatient, [200])).rejects.toMatchObject({
      code: 'TIMEOUT',
    })
    await takeProducts(house.deps, system(), row, impatient, [200, 1])
    expect((await app(row.id)).products.state).toBe('WHOLE')
    await house.control('DELETE', '/faults')
    expect((await productsOf(row.id)).purchases).toHaveLength((await atApple(row.ascId)).length)
  })
})

describe('FO-15', () => {
  const iconOf = async (id: string) => {
    const icon = await house.core.apps.icon(house.owner, id)
    return icon && Buffer.from(icon.bytes)
  }
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47])

  it('FO-15: the icon of the store is kept here, and fetched once', async () => {
    const id = existing(appIds[0])
    await sync(id)
    const icon = existing(await iconOf(id))
    expect(icon.subarray(0, 4)).toEqual(png)
    const { iconSha256 } = await app(id)
    house.deps.apple.simulatorFiles = 'http://127.0.0.1:1'
    await sync(id)
    house.deps.apple.simulatorFiles = house.simulator.files
    expect((await app(id)).iconSha256).toBe(iconSha256)
  })

  it('FO-15: without one in the store, the newest build has one; without builds there is none', async () => {
    const id = existing(appIds[1])
    const row = existing(await house.deps.db.read(reach(), (tx) => appQueries.findApp(tx, id)))
    const asc = await client()
    const unreleased: AscClient = {
      ...asc,
      readStoreIcon: async () => null,
    }
    await takeIcon(house.deps, system(), row, unreleased)
    expect(existing(await iconOf(id)).subarray(0, 4)).toEqual(png)
    const now = existing(await house.deps.db.read(reach(), (tx) => appQueries.findApp(tx, id)))
    await takeIcon(house.deps, system(), now, { ...unreleased, readBuildIcon: async () => null })
    expect(await iconOf(id)).toBeNull()
  })

  it('FO-15: a picture from a host that is not on the list is not taken in, and the products come all the same', async () => {
    const row = await appWithPurchases(1)
    house.deps.apple.simulatorFiles = 'http://127.0.0.1:1'
    await house.rows(`update app set icon_source = null, icon_sha256 = null where id = '${row.id}'`)
    await sync(row.id)
    house.deps.apple.simulatorFiles = house.simulator.files
    expect(await iconOf(row.id)).toBeNull()
    expect((await app(row.id)).products.state).toBe('WHOLE')
  })

  it('FO-15: nobody sees the icon of an app out of reach', async () => {
    const other = await house.foundWorkspace('Quay')
    expect(await house.core.apps.icon(other, existing(appIds[0]))).toBeNull()
    expect(await house.core.apps.icon(house.owner, 'nonsense')).toBeNull()
  })
})
