import { expect, test } from 'vitest'
import { createAscClient } from '../src/index.ts'
import { collect } from './collect.ts'
import { newKey, teamCredential } from './keys.ts'
import { json, startServer } from './misbehaving-server.ts'

const credential = teamCredential(newKey().pem)
const to = (type: string, id: string) => ({ data: { type, id } })
const price = (id: string, relationships: object) => ({ type: 'winBackOfferPrices', id, relationships })

test('an offer costs its price point in a territory, and nothing where it has none', async () => {
  const body = {
    data: [
      price('1', {
        territory: to('territories', 'DEU'),
        subscriptionPricePoint: to('subscriptionPricePoints', 'p'),
      }),
      price('2', { territory: to('territories', 'USA'), subscriptionPricePoint: { data: null } }),
    ],
    included: [
      { type: 'territories', id: 'DEU', attributes: { currency: 'EUR' } },
      { type: 'territories', id: 'USA', attributes: { currency: 'USD' } },
      { type: 'subscriptionPricePoints', id: 'p', attributes: { customerPrice: '2.99' } },
    ],
  }
  const { url, received } = await startServer((_, response) => json(response, 200, body))
  const client = createAscClient({ baseUrl: url, credential })
  const [page] = await collect(client.listOfferPrices({ kind: 'WIN_BACK', ascId: 'a/b' }))
  expect(page?.rows).toEqual([
    { territory: 'DEU', currency: 'EUR', customerPrice: '2.99' },
    { territory: 'USA', currency: 'USD', customerPrice: null },
  ])
  for (const kind of ['PROMOTIONAL', 'OFFER_CODE'] as const)
    await collect(client.listOfferPrices({ kind, ascId: '7' }))
  await collect(client.listPurchaseOfferPrices('8'))
  expect(received.map(({ url: asked }) => asked.pathname)).toEqual([
    '/v1/winBackOffers/a%2Fb/prices',
    '/v1/subscriptionPromotionalOffers/7/prices',
    '/v1/subscriptionOfferCodes/7/prices',
    '/v1/inAppPurchaseOfferCodes/8/prices',
  ])
})

test('an offer by code says how many codes there are, for whom, and whether they can still be used', async () => {
  const attributes = { name: 'FRIENDS', duration: 'ONE_MONTH', offerMode: 'FREE_TRIAL', numberOfPeriods: 1 }
  const codes = { totalNumberOfCodes: 5000, customerEligibilities: ['NEW', 'EXPIRED'] }
  const data = [
    { type: 'subscriptionOfferCodes', id: '1', attributes: { ...attributes, ...codes, active: true } },
    { type: 'subscriptionOfferCodes', id: '2', attributes: { ...attributes, active: false } },
  ]
  const { url } = await startServer((_, response) => json(response, 200, { data }))
  const [page] = await collect(createAscClient({ baseUrl: url, credential }).listOfferCodes('9'))
  expect(page?.rows).toMatchObject([
    {
      kind: 'OFFER_CODE',
      ascId: '1',
      name: 'FRIENDS',
      mode: 'FREE_TRIAL',
      active: true,
      codes: { count: 5000, eligibilities: ['NEW', 'EXPIRED'] },
    },
    { ascId: '2', active: false, codes: { count: null, eligibilities: [] } },
  ])
})

test('an offer of an in-app purchase has neither mode nor period, and a price of its own', async () => {
  const attributes = {
    name: 'LAUNCH',
    customerEligibilities: ['NON_SPENDER'],
    productionCodeCount: 9,
    active: true,
  }
  const offer = { type: 'inAppPurchaseOfferCodes', id: '1', attributes }
  const purchase = { type: 'inAppPurchases', id: '7', attributes: { familySharable: false } }
  const { url } = await startServer((request, response) =>
    json(
      response,
      200,
      request.url.pathname.endsWith('/prices')
        ? {
            data: [
              {
                type: 'inAppPurchaseOfferPrices',
                id: '1',
                relationships: {
                  territory: to('territories', 'DEU'),
                  pricePoint: to('inAppPurchasePricePoints', 'p'),
                },
              },
            ],
            included: [
              { type: 'territories', id: 'DEU', attributes: { currency: 'EUR' } },
              { type: 'inAppPurchasePricePoints', id: 'p', attributes: { customerPrice: '0.99' } },
            ],
          }
        : { data: purchase, included: [offer] },
    ),
  )
  const client = createAscClient({ baseUrl: url, credential })
  expect((await client.readInAppPurchase('7'))?.offersByCode).toMatchObject([
    {
      kind: 'OFFER_CODE',
      mode: null,
      duration: null,
      periods: null,
      active: true,
      codes: { count: 9, eligibilities: ['NON_SPENDER'] },
    },
  ])
  const [page] = await collect(client.listPurchaseOfferPrices('1'))
  expect(page?.rows).toEqual([{ territory: 'DEU', currency: 'EUR', customerPrice: '0.99' }])
})
