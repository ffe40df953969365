import { expect, test } from 'vitest'
import { createAscClient } from '../src/index.ts'
import { collect } from './collect.ts'
import { newKey, teamCredential } from './keys.ts'
import { json, startServer } from './misbehaving-server.ts'

const credential = teamCredential(newKey().pem)

const purchase = (id: string, attributes: object = {}) => ({
  type: 'inAppPurchases',
  id,
  attributes: {
    name: 'Coins',
    productId: `com.example.${id}`,
    inAppPurchaseType: 'CONSUMABLE',
    state: 'APPROVED',
    ...attributes,
  },
})

test('lists in-app purchases of one app, asking for used fields alone', async () => {
  const body = { data: [purchase('7')], meta: { paging: { total: 412, limit: 200 } } }
  const { url, received } = await startServer((_, response) => json(response, 200, body))
  const pages = await collect(createAscClient({ baseUrl: url, credential }).listInAppPurchases('123'))
  expect(pages).toEqual([
    {
      rows: [
        { ascId: '7', productId: 'com.example.7', name: 'Coins', kind: 'CONSUMABLE', state: 'APPROVED' },
      ],
      end: 'END',
      number: 1,
      total: 412,
    },
  ])
  expect(received[0]?.rawUrl).toBe(
    '/v1/apps/123/inAppPurchasesV2?limit=200&fields[inAppPurchases]=name,productId,inAppPurchaseType,state',
  )
})

test('FO-7: in-app purchases whose links never end are complete at the first empty page', async () => {
  const { url, received } = await startServer((request, response, count) => {
    const next = `http://${request.headers.host}/v1/apps/123/inAppPurchasesV2?cursor=${count}`
    json(response, 200, { data: count === 1 ? [purchase('7')] : [], links: { next } })
  })
  const pages = await collect(createAscClient({ baseUrl: url, credential }).listInAppPurchases('123'))
  expect(pages.map(({ rows, end }) => [rows.length, end])).toEqual([
    [1, 'MORE'],
    [0, 'END'],
  ])
  expect(received).toHaveLength(2)
})

test('FO-8: asks for smaller pages when told to', async () => {
  const { url, received } = await startServer((_, response) => json(response, 200, { data: [] }))
  const client = createAscClient({ baseUrl: url, credential })
  await collect(client.listInAppPurchases('123', { pageSize: 20 }))
  await collect(client.listSubscriptionGroups('123', { pageSize: 20 }))
  await collect(client.listSubscriptions('9', { pageSize: 20 }))
  expect(received.map(({ url: asked }) => asked.searchParams.get('limit'))).toEqual(['20', '20', '20'])
})

test('takes a product that lacks everything but its id, and kinds and states that nobody has heard of', async () => {
  const strange = purchase('8', {
    name: null,
    productId: undefined,
    inAppPurchaseType: 'SOMETHING_NEW',
    state: 'X',
  })
  const { url } = await startServer((_, response) => json(response, 200, { data: [strange] }))
  const [page] = await collect(createAscClient({ baseUrl: url, credential }).listInAppPurchases('123'))
  expect(page?.rows).toEqual([{ ascId: '8', productId: '', name: '', kind: 'SOMETHING_NEW', state: 'X' }])
})

test('a subscription may have no period yet', async () => {
  const attributes = { name: 'Pro', productId: 'pro', state: 'MISSING_METADATA', subscriptionPeriod: null }
  const data = [{ type: 'subscriptions', id: '5', attributes }]
  const { url } = await startServer((_, response) => json(response, 200, { data }))
  const [page] = await collect(createAscClient({ baseUrl: url, credential }).listSubscriptions('9'))
  expect(page?.rows).toEqual([
    { ascId: '5', productId: 'pro', name: 'Pro', state: 'MISSING_METADATA', period: null, level: null },
  ])
})

test('a subscription group brings what customers read of it, each its own', async () => {
  const group = (id: string, names: string[]) => ({
    type: 'subscriptionGroups',
    id,
    attributes: { referenceName: `Group ${id}` },
    relationships: {
      subscriptionGroupLocalizations: {
        data: names.map((each) => ({ type: 'subscriptionGroupLocalizations', id: each })),
      },
    },
  })
  const name = (id: string, attributes: object) => ({
    type: 'subscriptionGroupLocalizations',
    id,
    attributes,
  })
  const body = {
    data: [group('1', ['a', 'b']), group('2', []), { type: 'subscriptionGroups', id: '3' }],
    included: [
      name('a', { locale: 'en-US', name: 'Pro', customAppName: null, state: 'APPROVED' }),
      name('b', { locale: 'ja', name: 'プロ', customAppName: '潮', state: 'REJECTED' }),
    ],
  }
  const { url, received } = await startServer((_, response) => json(response, 200, body))
  const [page] = await collect(createAscClient({ baseUrl: url, credential }).listSubscriptionGroups('123'))
  expect(page?.rows).toEqual([
    {
      ascId: '1',
      name: 'Group 1',
      localizations: [
        { locale: 'en-US', name: 'Pro', customAppName: null, state: 'APPROVED' },
        { locale: 'ja', name: 'プロ', customAppName: '潮', state: 'REJECTED' },
      ],
    },
    { ascId: '2', name: 'Group 2', localizations: [] },
    { ascId: '3', name: '', localizations: [] },
  ])
  expect(received[0]?.url.searchParams.get('limit[subscriptionGroupLocalizations]')).toBe('50')
})

const asset = { templateUrl: 'https://is1-ssl.mzstatic.com/a/{w}x{h}bb.{f}', width: 1024, height: 1024 }

test('FO-15: reads the icon that the store has of an app', async () => {
  const icon = { type: 'buildIcons', id: '1', attributes: { iconAsset: asset, iconType: 'APP_STORE' } }
  const body = {
    data: { type: 'apps', id: '123' },
    included: [{ type: 'apps', id: '9', attributes: null }, icon],
  }
  const { url } = await startServer((_, response) => json(response, 200, body))
  expect(await createAscClient({ baseUrl: url, credential }).readStoreIcon('123')).toEqual(asset)
})

test('FO-15: an app without an icon has none, and neither has one without builds', async () => {
  const { url } = await startServer((request, response) =>
    json(response, 200, request.url.pathname === '/v1/builds' ? { data: [] } : { data: { id: '123' } }),
  )
  const client = createAscClient({ baseUrl: url, credential })
  expect(await client.readStoreIcon('123')).toBeNull()
  expect(await client.readBuildIcon('123')).toBeNull()
})

test('FO-15: the newest build has an icon where the store has none', async () => {
  const data = [{ type: 'builds', id: '1', attributes: { iconAssetToken: asset } }]
  const { url, received } = await startServer((_, response) => json(response, 200, { data }))
  expect(await createAscClient({ baseUrl: url, credential }).readBuildIcon('123')).toEqual(asset)
  expect(received[0]?.rawUrl).toBe(
    '/v1/builds?filter[app]=123&sort=-uploadedDate&limit=1&fields[builds]=iconAssetToken',
  )
})
