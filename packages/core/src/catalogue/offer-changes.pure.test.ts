import type { StoredOffer } from '@gatehouse/db'
import { describe, expect, it } from 'vitest'
import { offerChanges } from './offer-changes.pure.ts'

const product = { ascId: '7', name: 'Pro Annually' }
const thing = { subjectAscId: '7', subjectName: 'Pro Annually' }
const inUs = (customerPrice: string | null) => ({ territory: 'US', currency: 'USD', customerPrice })
const stay = (over: Partial<StoredOffer> = {}): StoredOffer => ({
  kind: 'PROMOTIONAL',
  ascId: '1',
  name: 'Stay for half',
  offerCode: 'stay_half',
  mode: 'PAY_AS_YOU_GO',
  duration: 'ONE_MONTH',
  periods: 1,
  startOn: null,
  endOn: null,
  territories: [inUs('4.99'), { territory: 'DE', currency: 'EUR', customerPrice: '5.49' }],
  ...over,
})
const trial = stay({
  kind: 'INTRODUCTORY',
  ascId: null,
  name: null,
  offerCode: null,
  mode: 'FREE_TRIAL',
  territories: [inUs(null)],
})

describe('offerChanges', () => {
  it('tells nothing where nothing changed', () => {
    expect(offerChanges(product, [stay(), trial], [trial, stay()])).toEqual([])
  })

  it('tells an offer that came and one that ended by their modes', () => {
    expect(offerChanges(product, [stay()], [trial])).toEqual([
      { ...thing, field: 'offerMode (stay_half)', fromValue: 'PAY_AS_YOU_GO', toValue: null },
      { ...thing, field: 'offerMode (INTRODUCTORY)', fromValue: null, toValue: 'FREE_TRIAL' },
    ])
  })

  it('tells other terms, each by itself', () => {
    expect(offerChanges(product, [stay()], [stay({ duration: 'ONE_WEEK', periods: 2 })])).toEqual([
      { ...thing, field: 'duration (stay_half)', fromValue: 'ONE_MONTH', toValue: 'ONE_WEEK' },
      { ...thing, field: 'numberOfPeriods (stay_half)', fromValue: '1', toValue: '2' },
    ])
  })

  it('tells more codes, and that other subscribers may use them', () => {
    const codes = { count: 5000, eligibilities: ['NEW'] }
    const more = { count: 7500, eligibilities: ['NEW', 'EXPIRED'] }
    expect(offerChanges(product, [stay({ codes })], [stay({ codes: more })])).toEqual([
      { ...thing, field: 'totalNumberOfCodes (stay_half)', fromValue: '5000', toValue: '7500' },
      { ...thing, field: 'customerEligibilities (stay_half)', fromValue: 'NEW', toValue: 'NEW, EXPIRED' },
    ])
  })

  it('tells an offer of an in-app purchase by its name, which has no mode', () => {
    const launch = stay({
      kind: 'OFFER_CODE',
      name: 'LAUNCH',
      offerCode: null,
      mode: null,
      duration: null,
      periods: null,
    })
    expect(offerChanges(product, [], [launch])).toEqual([
      { ...thing, field: 'offerCode (LAUNCH)', fromValue: null, toValue: 'LAUNCH' },
    ])
  })

  it('tells another price once for all territories', () => {
    const territories = [inUs('2.99'), { territory: 'DE', currency: 'EUR', customerPrice: '3.49' }]
    expect(offerChanges(product, [stay()], [stay({ territories })])).toEqual([
      {
        ...thing,
        field: 'offerPrice (stay_half)',
        fromValue: '4.99 USD',
        toValue: '2.99 USD',
        territory: 'US',
        territoryCount: 2,
      },
    ])
  })

  it('tells no prices that are read for the first time', () => {
    expect(offerChanges(product, [stay({ territories: [] })], [stay()])).toEqual([])
  })
})
