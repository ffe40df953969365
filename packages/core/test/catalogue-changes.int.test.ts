import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from './engine.ts'
import { buildHouse, existing, noon, type House } from './house.ts'

let house: House
let ref: { workspaceId: string; clientId: string; integrationId: string }
let appIds: string[]

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 6 })
  const client = await house.core.clients.add(house.owner, { name: 'Northwind' })
  const key = await house.keyOf(house.account(0))
  const { id } = await house.core.integrations.connectApiKey(house.owner, { clientId: client.id, ...key })
  await settle(house.work)
  ref = { workspaceId: house.owner.workspaceId, clientId: client.id, integrationId: id }
  appIds = (await house.work.planCatalogue(ref)).appIds
  for (const appId of appIds) await house.work.syncCatalogue({ ...ref, appId })
})
afterAll(() => house.close())

const changesOf = async (appId: string) =>
  existing((await house.core.catalogue.changes(house.owner, [appId], { first: 50 }))[0])
const versionsOf = async (appId: string) =>
  existing((await house.core.catalogue.versions(house.owner, [appId]))[0])
const product = (ascId: string, change: object) =>
  house.control('PATCH', `/accounts/${encodeURIComponent(house.account(0).name)}/products/${ascId}`, change)

async function anInAppPurchase() {
  for (const appId of appIds) {
    const [page] = await house.core.apps.inAppPurchases(house.owner, [appId], { first: 1 })
    const purchase = existing(page).nodes[0]
    if (purchase) return { appId, purchase }
  }
  throw new Error('no app of the simulator has an in-app purchase')
}

async function aGroup() {
  for (const appId of appIds) {
    const [page] = await house.core.apps.subscriptionGroups(house.owner, [appId], { first: 1 })
    const group = existing(page).nodes[0]
    if (group) return { appId, group }
  }
  throw new Error('no app of the simulator has a subscription group')
}

describe('versions', () => {
  it('come home with their states, and give an app its platforms', async () => {
    for (const id of appIds) {
      const app = existing(await house.core.apps.find(house.owner, id))
      const versions = await versionsOf(id)
      expect(versions.map(({ platform }) => platform)).toEqual(app.platforms)
      for (const { live } of versions)
        expect(live).toMatchObject({
          appVersionState: 'READY_FOR_DISTRIBUTION',
          versionString: expect.stringMatching(/^\d/),
          createdDate: expect.any(Date),
        })
    }
  })

  it('tell what changed once the next one is in the store, and nothing twice', async () => {
    const id = existing(appIds[0])
    const before = existing(existing((await versionsOf(id))[0]).live)
    expect((await changesOf(id)).totalCount).toBe(0)
    await house.control('POST', '/clock', { now: new Date(noon.getTime() + 90 * 86_400_000).toISOString() })
    await house.work.syncCatalogue({ ...ref, appId: id })
    const after = existing(existing((await versionsOf(id))[0]).live)
    expect(after.versionString).not.toBe(before.versionString)
    const { nodes, totalCount } = await changesOf(id)
    expect(nodes).toContainEqual(
      expect.objectContaining({
        subject: 'VERSION',
        subjectAscId: before.ascId,
        field: 'appVersionState',
        from: 'READY_FOR_DISTRIBUTION',
        to: 'REPLACED_WITH_NEW_VERSION',
        at: noon,
      }),
    )
    expect(nodes).toContainEqual(
      expect.objectContaining({ subject: 'VERSION', subjectAscId: after.ascId, from: null }),
    )
    await house.work.syncCatalogue({ ...ref, appId: id })
    expect((await changesOf(id)).totalCount).toBe(totalCount)
    await house.control('POST', '/clock', { now: noon.toISOString() })
  })
})

describe('products', () => {
  it('tell each word that Apple changed, that one is gone, and that it is back', async () => {
    const { appId, purchase } = await anInAppPurchase()
    const sync = () => house.work.syncCatalogue({ ...ref, appId })
    const newest = async (count: number) =>
      (await changesOf(appId)).nodes
        .filter(({ subject }) => subject === 'IN_APP_PURCHASE')
        .slice(0, count)
        .map(({ subjectAscId, field, from, to }) => ({ subjectAscId, field, from, to }))
    const subjectAscId = purchase.ascId

    await product(subjectAscId, { state: 'DEVELOPER_ACTION_NEEDED', name: 'Gold' })
    await sync()
    expect(await newest(3)).toEqual([
      { subjectAscId, field: 'name', from: purchase.name, to: 'Gold' },
      { subjectAscId, field: 'state', from: purchase.state, to: 'DEVELOPER_ACTION_NEEDED' },
    ])
    await product(subjectAscId, { hidden: true })
    await sync()
    expect(await newest(1)).toEqual([
      { subjectAscId, field: 'state', from: 'DEVELOPER_ACTION_NEEDED', to: null },
    ])
    await product(subjectAscId, { hidden: false })
    await sync()
    expect(await newest(1)).toEqual([
      { subjectAscId, field: 'state', from: null, to: 'DEVELOPER_ACTION_NEEDED' },
    ])
  })

  it('tell what customers read of a subscription group, and that it has another name', async () => {
    const { appId, group } = await aGroup()
    const sync = () => house.work.syncCatalogue({ ...ref, appId })
    const told = async () =>
      (await changesOf(appId)).nodes.filter(({ subject }) => subject === 'SUBSCRIPTION_GROUP')
    const languages = group.localizations.map(({ locale }) => locale)
    expect(group.localizations[0]).toEqual({
      locale: expect.stringMatching(/^[a-z]{2}/),
      name: group.name,
      customAppName: null,
      state: 'APPROVED',
    })
    expect(await told()).toEqual([])

    await product(group.ascId, { name: 'Harbour' })
    await sync()
    expect((await aGroup()).group.localizations.map(({ name }) => name)).toEqual(
      languages.map(() => 'Harbour'),
    )
    const changes = await told()
    expect(new Set(changes.map(({ field }) => field))).toEqual(
      new Set(['referenceName', ...languages.map((locale) => `name (${locale})`)]),
    )
    for (const { from, to } of changes) expect({ from, to }).toEqual({ from: group.name, to: 'Harbour' })
    await sync()
    expect(await told()).toHaveLength(changes.length)
  })

  it('tell no names that are read for the first time, where the group was there before', async () => {
    const { appId } = await aGroup()
    const { totalCount } = await changesOf(appId)
    await house.rows(`update subscription_group set localizations = null where app_id = '${appId}'`)
    await house.work.syncCatalogue({ ...ref, appId })
    expect((await aGroup()).group.localizations.length).toBeGreaterThan(0)
    expect((await changesOf(appId)).totalCount).toBe(totalCount)
  })

  it('are paged through, newest first, once each', async () => {
    const { appId } = await anInAppPurchase()
    const { nodes, totalCount } = await changesOf(appId)
    const seen: string[] = []
    for (let after: string | null = null; ;) {
      const [page] = await house.core.catalogue.changes(house.owner, [appId], { first: 1, after })
      const { nodes: one, hasNextPage, endCursor } = existing(page)
      seen.push(...one.map(({ id }) => id))
      after = endCursor
      if (!hasNextPage) break
    }
    expect(seen).toEqual(nodes.map(({ id }) => id))
    expect(seen).toHaveLength(totalCount)
    const [rest] = await house.core.catalogue.changes(house.owner, [appId], { first: 50, offset: 1 })
    expect(existing(rest).nodes).toEqual(nodes.slice(1))
  })
})
