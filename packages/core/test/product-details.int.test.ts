import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ProductDetailsView } from '../src/index.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, noon, type House } from './house.ts'

const dayMs = 86_400_000
let house: House
let ref: { workspaceId: string; clientId: string; integrationId: string }
let purchase: { appId: string; id: string; ascId: string }
let withCode: { appId: string; id: string; ascId: string }
let plan: { appId: string; id: string; ascId: string }

beforeAll(async () => {
  house = await buildHouse({ accounts: 1, apps: 6 })
  const client = await house.core.clients.add(house.owner, { name: 'Northwind' })
  const key = await house.keyOf(house.account(0))
  const { id } = await house.core.integrations.connectApiKey(house.owner, { clientId: client.id, ...key })
  await settle(house.work)
  ref = { workspaceId: house.owner.workspaceId, clientId: client.id, integrationId: id }
  for (const appId of (await house.work.planCatalogue(ref)).appIds) await sync(appId)
  purchase = await first(
    `select app_id, id, asc_id from in_app_purchase where offers = '[]' order by seq limit 1`,
  )
  withCode = await first(
    `select app_id, id, asc_id from in_app_purchase where offers <> '[]' order by seq limit 1`,
  )
  // A yearly one: it has every kind of offer.
  plan = await first(`select app_id, id, asc_id from subscription where period = 'ONE_YEAR' and
    offers @> '[{"kind": "INTRODUCTORY"}]' order by seq limit 1`)
})
afterAll(() => house.close())
afterEach(async () => {
  await house.control('DELETE', '/faults')
})

const sync = (appId: string) => house.work.syncCatalogue({ ...ref, appId })
async function first(query: string) {
  const [row] = await house.rows<{ app_id: string; id: string; asc_id: string }>(query)
  const { app_id: appId, id, asc_id: ascId } = existing(row)
  return { appId, id, ascId }
}
const ofPurchase = async (): Promise<ProductDetailsView> =>
  existing((await house.core.catalogue.inAppPurchaseDetails(house.owner, [purchase.id]))[0])
const ofPlan = async (): Promise<ProductDetailsView> =>
  existing((await house.core.catalogue.subscriptionDetails(house.owner, [plan.id]))[0])
const priceIn = (offer: ProductDetailsView['offers'][number] | undefined, territory: string) =>
  existing(existing(offer).territories.find((each) => each.territory === territory)).customerPrice
const change = (ascId: string, body: object) =>
  house.control('PATCH', `/accounts/${encodeURIComponent(house.account(0).name)}/products/${ascId}`, body)
const priceChangesOf = async (appId: string) =>
  existing((await house.core.catalogue.changes(house.owner, [appId], { first: 50 }))[0]).nodes.filter(
    ({ field }) => /Price\b/.test(field),
  )
const atDay = (days: number) => {
  house.clock.now = new Date(noon.getTime() + days * dayMs)
}

describe('details of a product', () => {
  it('tell of an in-app purchase its names, its picture for review, and its price everywhere', async () => {
    const details = await ofPurchase()
    expect(details).toMatchObject({ state: 'WHOLE', readAt: noon, baseTerritory: 'US', offers: [] })
    expect(details.localizations[0]).toMatchObject({ name: expect.any(String), state: 'APPROVED' })
    expect(details.prices.length).toBeGreaterThan(25)
    const base = existing(details.prices.find(({ territory }) => territory === 'US'))
    expect(base).toMatchObject({ manual: true, status: 'CURRENT', customerPrice: { currency: 'USD' } })
    expect(Number(existing(base.proceeds).amount)).toBeLessThan(Number(base.customerPrice.amount))
    expect(details.prices.find(({ territory }) => territory === 'JP')).toMatchObject({
      manual: false,
      customerPrice: { currency: 'JPY' },
    })
    const picture = existing(await house.core.catalogue.inAppPurchaseScreenshot(house.owner, purchase.id))
    expect(picture.sha256).toBe(details.reviewScreenshot?.sha256)
    expect(Buffer.from(picture.bytes).subarray(1, 4).toString()).toBe('PNG')
  })

  it('tell of a subscription what is paid, what is kept for those who were there, and its offers', async () => {
    const details = await ofPlan()
    expect(details).toMatchObject({ state: 'WHOLE', baseTerritory: null })
    const inGermany = details.prices.filter(({ territory }) => territory === 'DE')
    expect(inGermany.map(({ status }) => status)).toEqual(['PRESERVED', 'CURRENT'])
    const [introduction, promotion, winBack, byCode, ...others] = details.offers
    expect(introduction).toMatchObject({
      kind: 'INTRODUCTORY',
      offerMode: 'FREE_TRIAL',
      duration: 'ONE_WEEK',
    })
    expect(existing(introduction).territories.length).toBeGreaterThan(25)
    expect(promotion).toMatchObject({ kind: 'PROMOTIONAL', offerCode: 'stay_half' })
    expect(priceIn(promotion, 'US')).toEqual({ amount: '24.99', currency: 'USD' })
    expect(priceIn(promotion, 'JP')).toMatchObject({ currency: 'JPY' })
    expect(winBack).toMatchObject({ kind: 'WIN_BACK', offerCode: 'come_back', offerMode: 'FREE_TRIAL' })
    expect(existing(winBack).territories).toHaveLength(existing(introduction).territories.length)
    expect(priceIn(winBack, 'US')).toBeNull()
    expect(byCode).toMatchObject({
      kind: 'OFFER_CODE',
      name: 'FRIENDS',
      codes: { count: 5000, eligibilities: ['NEW'] },
    })
    expect(others).toEqual([])
  })

  it('are asked for once a day, and at once when the product changed', async () => {
    const asked = async () => {
      const ledger = (await house.control('GET', '/ledger')) as { requests: { url: string }[] } // as it is written
      return ledger.requests.filter(({ url }) => url.startsWith(`/v2/inAppPurchases/${purchase.ascId}`))
        .length
    }
    const before = await asked()
    await sync(purchase.appId)
    expect(await asked()).toBe(before)
    atDay(0.1)
    await change(purchase.ascId, { name: 'Gold' })
    await sync(purchase.appId)
    expect(await asked()).toBe(before + 1)
    atDay(1)
    await sync(purchase.appId)
    expect(await asked()).toBe(before + 2)
  })

  it('tell a planned price when it is planned, and again when its day has come, once for all territories', async () => {
    await change(purchase.ascId, { price: { dollars: 24.99, from: '2026-11-25' } })
    atDay(2)
    await sync(purchase.appId)
    const planned = (await ofPurchase()).prices.filter(({ status }) => status === 'PLANNED')
    expect(planned.length).toBeGreaterThan(25)
    expect((await priceChangesOf(purchase.appId))[0]).toMatchObject({
      field: 'plannedPrice',
      subjectAscId: purchase.ascId,
      from: null,
      to: '24.99 USD from 2026-11-25',
      territory: 'US',
      territoryCount: planned.length,
    })
    atDay(7)
    await sync(purchase.appId)
    const [newest, ...older] = await priceChangesOf(purchase.appId)
    expect(newest).toMatchObject({ field: 'customerPrice', to: '24.99 USD', territoryCount: planned.length })
    expect(older).toHaveLength(1)
  })

  it('stay as they were when Apple refuses them, and say so', async () => {
    const before = await ofPlan()
    atDay(9)
    await house.control('POST', '/faults', {
      kind: 'roleTooSmall',
      endpoint: 'GET /v1/subscriptions/*/prices',
    })
    await sync(plan.appId)
    const refused = await ofPlan()
    expect(refused).toMatchObject({ state: 'REFUSED', prices: before.prices, offers: before.offers })
    await house.control('DELETE', '/faults')
    atDay(10)
    await sync(plan.appId)
    expect((await ofPlan()).state).toBe('WHOLE')
  })

  it('tell another price of an offer once for all territories, and an offer as it was where Apple broke off', async () => {
    const before = await ofPlan()
    const changes = async () =>
      (await priceChangesOf(plan.appId)).filter(({ subjectAscId }) => subjectAscId === plan.ascId)
    expect(await changes()).toEqual([])
    await change(plan.ascId, { price: { dollars: 29.99, from: '2026-12-24' } })
    atDay(11)
    await house.control('POST', '/faults', {
      kind: 'roleTooSmall',
      endpoint: 'GET /v1/subscriptionPromotionalOffers/*/prices',
    })
    await sync(plan.appId)
    expect((await ofPlan()).offers).toEqual(before.offers)
    await house.control('DELETE', '/faults')
    atDay(12)
    await sync(plan.appId)
    const offered = (await changes()).find(({ field }) => field === 'offerPrice (stay_half)')
    const territoryCount = existing(before.offers[0]).territories.length
    expect(offered).toMatchObject({ from: '24.99 USD', to: '14.99 USD', territory: 'US', territoryCount })
  })

  it('go on with what is left after Apple was away', async () => {
    await house.rows(`update subscription set details_at = null where app_id = '${plan.appId}'`)
    await house.control('POST', '/faults', {
      kind: 'serverError',
      endpoint: 'GET /v1/subscriptions/*/prices',
    })
    await expect(sync(plan.appId)).rejects.toMatchObject({ retryable: true })
    await house.control('DELETE', '/faults')
    expect((await house.work.planCatalogue(ref)).appIds).toContain(plan.appId)
    await sync(plan.appId)
    expect((await ofPlan()).readAt).toEqual(house.clock.now)
  })

  it('tell of an in-app purchase the offers whose codes somebody can use, with what they cost, and when they change', async () => {
    const offersNow = async () =>
      existing((await house.core.catalogue.inAppPurchaseDetails(house.owner, [withCode.id]))[0]).offers
    const [offer, ...others] = await offersNow()
    expect(others).toEqual([])
    expect(offer).toMatchObject({
      kind: 'OFFER_CODE',
      name: 'LAUNCH',
      offerMode: null,
      numberOfPeriods: null,
      codes: { count: 1000, eligibilities: ['NON_SPENDER', 'CHURNED_SPENDER'] },
    })
    expect(existing(offer).territories.length).toBeGreaterThan(25)
    expect(priceIn(offer, 'JP')).toMatchObject({ currency: 'JPY' })
    const before = existing(priceIn(offer, 'US')).amount
    await change(withCode.ascId, { price: { dollars: 999.99, from: '2026-12-24' } })
    atDay(13)
    await sync(withCode.appId)
    const changes = await priceChangesOf(withCode.appId)
    expect(changes.find(({ field }) => field === 'offerPrice (LAUNCH)')).toMatchObject({
      subjectAscId: withCode.ascId,
      from: `${before} USD`,
      to: '499.99 USD',
      territoryCount: existing(offer).territories.length,
    })
  })
})
