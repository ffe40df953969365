import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDecimals, addMoney } from './add-money.pure.ts'

const scale = 6
const text = (value: bigint, digits: number): string => {
  const sign = value < 0n ? '-' : ''
  const plain = (value < 0n ? -value : value).toString().padStart(digits + 1, '0')
  return digits === 0 ? `${sign}${plain}` : `${sign}${plain.slice(0, -digits)}.${plain.slice(-digits)}`
}
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: scale }))
  .map(([value, digits]) => ({
    amount: text(value, digits),
    exact: value * 10n ** BigInt(scale - digits),
    digits,
  }))
const exactly = (amount: string): bigint => {
  const [whole = '', part = ''] = amount.split('.')
  return BigInt(whole + part.padEnd(scale, '0'))
}

describe('adding decimals', () => {
  it.each([
    ['0.1', '0.2', '0.3'],
    ['0.105', '0.10', '0.205'],
    ['-0.5', '0.2', '-0.3'],
    ['-0.05', '0.05', '0.00'],
    ['-0', '0', '0'],
    ['0.7', '-1', '-0.3'],
    ['9.99', '0.01', '10.00'],
    ['999999999999999999.999', '0.001', '1000000000000000000.000'],
    ['1', '2', '3'],
  ])('%s and %s make %s', (a, b, sum) => {
    expect(addDecimals(a, b)).toBe(sum)
  })

  it('is exact at any size, whatever the digits after the point', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const sum = addDecimals(a.amount, b.amount)
        expect(exactly(sum)).toBe(a.exact + b.exact)
        expect(sum.split('.')[1]?.length ?? 0).toBe(Math.max(a.digits, b.digits))
      }),
    )
  })

  it('does not care for the order', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(addDecimals(a.amount, b.amount)).toBe(addDecimals(b.amount, a.amount))
      }),
    )
  })
})

describe('adding money', () => {
  it('never adds across currencies, and lists them by code', () => {
    const amounts = [
      { amount: '2.50', currency: 'USD' },
      { amount: '1.005', currency: 'EUR' },
      { amount: '-0.5', currency: 'USD' },
      { amount: '140', currency: 'JPY' },
    ]
    expect(addMoney(amounts)).toEqual([
      { amount: '1.005', currency: 'EUR' },
      { amount: '140', currency: 'JPY' },
      { amount: '2.00', currency: 'USD' },
    ])
  })

  it('makes nothing of nothing: no currency is 0 in every currency', () => {
    expect(addMoney([])).toEqual([])
  })
})
