import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endOfInteger, isBlank, isDecimal, isTerritory, readDay } from './cells.ts'

type Reader<T> = (bytes: Uint8Array, start: number, end: number) => T

/** Reads a cell standing between others, as it does on a line. */
const between = <T>(reader: Reader<T>, cell: string): T =>
  reader(Buffer.from(`12\t${cell}\t34`), 3, 3 + Buffer.byteLength(cell))

/** The number that is left when the zeros behind the point are cut off; undefined for none. */
function integerOf(cell: string): number | undefined {
  const end = between(endOfInteger, cell)
  return end < 0 ? undefined : Number(cell.slice(0, end - 3))
}

const isoDay = (cell: string): string =>
  String(between(readDay, cell))
    .padStart(8, '0')
    .replace(/(..)(..)$/, '-$1-$2')

describe('integers', () => {
  test.each([
    ['0', 0],
    ['5', 5],
    ['-1', -1],
    ['-0', -0],
    ['007', 7],
    ['5.00', 5],
    ['-3.0', -3],
    ['999999999', 999_999_999],
    ['-999999999', -999_999_999],
  ])('reads %s', (cell, value) => {
    expect(integerOf(cell)).toBe(value)
  })

  test.each(['', '-', '1.5', '1,000', '1e3', '+1', '5.', '.0', ' 5', '5 ', '1234567890', 'NaN', '٣', '0x1'])(
    'refuses "%s"',
    (cell) => {
      expect(integerOf(cell)).toBeUndefined()
    },
  )

  test('reads every whole number back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (value) => {
        expect(integerOf(String(value))).toBe(value)
      }),
    )
  })
})

describe('decimals', () => {
  test.each(['0', '0.00', '2.1', '-0.70', '490', '33.999', '-143.99', '00.5'])('takes %s', (cell) => {
    expect(between(isDecimal, cell)).toBe(true)
  })

  test.each([
    '',
    '-',
    '.5',
    '5.',
    '1,99',
    '1.2.3',
    '1e3',
    '+1',
    '--1',
    '1-',
    ' 1',
    'NaN',
    '$1',
    '1'.repeat(31),
  ])('refuses "%s"', (cell) => {
    expect(between(isDecimal, cell)).toBe(false)
  })

  test('takes every decimal, and refuses whatever is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^-?\d{1,9}(\.\d{1,9})?$/)), (cell) => {
        const isOne = /^-?[0-9]+(\.[0-9]+)?$/.test(cell) && cell.length <= 30
        expect(between(isDecimal, cell)).toBe(isOne)
      }),
    )
  })
})

describe('days', () => {
  test.each([
    ['02/28/2015', '2015-02-28'],
    ['2/8/2015', '2015-02-08'],
    ['12/1/2026', '2026-12-01'],
    ['02/29/2024', '2024-02-29'],
  ])('reads %s', (cell, day) => {
    expect(isoDay(cell)).toBe(day)
  })

  test.each([
    '',
    '1/21/10',
    '13/01/2026',
    '00/10/2026',
    '02/29/2026',
    '02/29/2100',
    '04/31/2026',
    '10/00/2026',
    '2026-10-03',
    '10/03/20266',
    '10/003/2026',
    '010/03/2026',
    '10-03-2026',
    '10/03/',
    '/03/2026',
    '10//2026',
    ' 10/03/2026',
  ])('refuses "%s"', (cell) => {
    expect(between(readDay, cell)).toBe(0)
  })

  test('reads every day of a century back', () => {
    const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.boolean(), (date, padded) => {
        const iso = date.toISOString().slice(0, 10)
        const [year = '', month = '', day = ''] = iso.split('-')
        const cell = padded ? `${month}/${day}/${year}` : `${Number(month)}/${Number(day)}/${year}`
        expect(isoDay(cell)).toBe(iso)
      }),
    )
  })
})

test.each(['US', 'JP', 'XK'])('reads the territory %s', (cell) => {
  expect(between(isTerritory, cell)).toBe(true)
})

test.each(['', 'us', 'USA', 'U', 'U1', 'U ', 'Ä1'])('refuses the territory "%s"', (cell) => {
  expect(between(isTerritory, cell)).toBe(false)
})

test.each([
  ['', true],
  [' ', true],
  ['   ', true],
  ['0', false],
  [' a', false],
  ['\u00a0', false],
])('knows whether "%s" is blank', (cell, blank) => {
  expect(between(isBlank, cell)).toBe(blank)
})
