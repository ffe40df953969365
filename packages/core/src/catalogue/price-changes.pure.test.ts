import type { StoredPrice } from '@gatehouse/db'
import { describe, expect, it } from 'vitest'
import { priceChanges } from './price-changes.pure.ts'
import { statusOf } from './prices.pure.ts'

const price = (territory: string, customerPrice: string, over: Partial<StoredPrice> = {}): StoredPrice => ({
  territory,
  currency: territory === 'US' ? 'USD' : 'EUR',
  customerPrice,
  proceeds: null,
  startOn: null,
  endOn: null,
  manual: true,
  preserved: false,
  ...over,
})
const first = '2026-11-19'
const before = { prices: [price('DE', '5.99'), price('US', '4.99')], day: first }

describe('priceChanges', () => {
  it('tells nothing where nothing changed', () => {
    expect(priceChanges(before, { ...before, day: '2026-11-20' }, 'US')).toEqual([])
  })

  it('tells a change in many territories once, by the base territory', () => {
    const now = { prices: [price('DE', '6.99'), price('US', '5.99')], day: '2026-11-20' }
    expect(priceChanges(before, now, 'DE')).toEqual([
      {
        field: 'customerPrice',
        territory: 'DE',
        fromValue: '5.99 EUR',
        toValue: '6.99 EUR',
        territoryCount: 2,
      },
    ])
  })

  it('tells a plan when it is made, and as what customers pay when its day has come', () => {
    const prices = [
      price('US', '4.99', { endOn: '2026-12-01' }),
      price('US', '5.99', { startOn: '2026-12-01' }),
    ]
    const us = { prices: [price('US', '4.99')], day: first }
    const planned = { prices, day: '2026-11-20' }
    expect(priceChanges(us, planned, null)).toEqual([
      {
        field: 'plannedPrice',
        territory: 'US',
        fromValue: null,
        toValue: '5.99 USD from 2026-12-01',
        territoryCount: 1,
      },
    ])
    expect(priceChanges(planned, { prices, day: '2026-12-01' }, null)).toMatchObject([
      { field: 'customerPrice', fromValue: '4.99 USD', toValue: '5.99 USD' },
    ])
  })
})

it('a price kept for those who bought before is not what customers pay', () => {
  const kept = price('US', '4.99', { preserved: true })
  const now = price('US', '5.99', { startOn: '2024-05-01' })
  const all = [kept, now]
  expect(all.map((each) => statusOf(each, all, first))).toEqual(['PRESERVED', 'CURRENT'])
  expect(statusOf(kept, [kept], first)).toBe('CURRENT')
})
