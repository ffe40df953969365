import { describe, expect, it } from 'vitest'
import {
  amountText,
  currency,
  localPrice,
  paddedAmountText,
  proceedsOf,
  type CurrencyCode,
  type Money,
} from './money.ts'

const money = (code: CurrencyCode, minor: number): Money => ({ minor, currency: currency(code) })

describe('proceeds', () => {
  it.each([
    ['USD', 399, 0, 339],
    ['USD', 1999, 0, 1699],
    ['JPY', 600, 0.1, 464],
    ['JPY', 3000, 0.1, 2318],
    ['EUR', 1499, 0.19, 1071],
    ['CNY', 8800, 0.009, 7413],
    ['CNY', 1500, 0.009, 1264],
  ] as const)('of a price in %s are those of a live report', (code, price, taxRate, proceeds) => {
    expect(proceedsOf(money(code, price), taxRate, 0.85).minor).toBe(proceeds)
  })
})

describe('prices', () => {
  it('follow from dollars in the manner of their store', () => {
    expect(amountText(localPrice(4.99, currency('EUR')))).toBe('4.99')
    expect(amountText(localPrice(4.99, currency('JPY')))).toBe('750')
    expect(amountText(localPrice(0, currency('JPY')))).toBe('0')
    expect(amountText(localPrice(9.99, currency('KWD')))).toMatch(/^\d\.\d{3}$/)
  })

  it('are written with two decimals in subscription reports, also yen', () => {
    expect(paddedAmountText(money('JPY', 600))).toBe('600.00')
    expect(paddedAmountText(money('USD', 0))).toBe('0.00')
  })
})
