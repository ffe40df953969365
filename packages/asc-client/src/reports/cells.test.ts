import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank, readDay, readDecimal, readInteger, readTerritory } from './cells.ts'

type Reader<T> = (text: string, start: number, end: number) => T

/** Reads a cell standing between others, as it does on a line. */
const between = <T>(reader: Reader<T>, cell: string): T => reader(`12\t${cell}\t34`, 3, 3 + cell.length)

describe('integers', () => {
  test.each([
    ['0', 0],
    ['5', 5],
    ['-1', -1],
    ['-0', 0],
    ['007', 7],
    ['5.00', 5],
    ['-3.0', -3],
    ['123456789012345', 123_456_789_012_345],
  ])('reads %s', (cell, value) => {
    expect(between(readInteger, cell)).toBe(value)
  })

  test.each([
    '',
    '-',
    '1.5',
    '1,000',
    '1e3',
    '+1',
    '5.',
    '.0',
    ' 5',
    '5 ',
    '1234567890123456',
    'NaN',
    '٣',
    '0x1',
  ])('refuses "%s"', (cell) => {
    expect(between(readInteger, cell)).toBeUndefined()
  })

  test('reads every whole number back', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(between(readInteger, String(value))).toBe(value)
      }),
    )
  })
})

describe('decimals', () => {
  test.each(['0', '0.00', '2.1', '-0.70', '490', '33.999', '-143.99', '00.5'])(
    'keeps %s as Apple wrote it',
    (cell) => {
      expect(between(readDecimal, cell)).toBe(cell)
    },
  )

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
    expect(between(readDecimal, cell)).toBeUndefined()
  })

  test('keeps every decimal, and refuses whatever is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^-?\d{1,9}(\.\d{1,9})?$/)), (cell) => {
        const isDecimal = /^-?[0-9]+(\.[0-9]+)?$/.test(cell) && cell.length <= 30
        expect(between(readDecimal, cell)).toBe(isDecimal ? cell : undefined)
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
    expect(between(readDay, cell)).toBe(day)
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
    expect(between(readDay, cell)).toBeUndefined()
  })

  test('reads every day of a century back', () => {
    const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.boolean(), (date, padded) => {
        const iso = date.toISOString().slice(0, 10)
        const [year = '', month = '', day = ''] = iso.split('-')
        const cell = padded ? `${month}/${day}/${year}` : `${Number(month)}/${Number(day)}/${year}`
        expect(between(readDay, cell)).toBe(iso)
      }),
    )
  })
})

test.each(['US', 'JP', 'XK'])('reads the territory %s', (cell) => {
  expect(between(readTerritory, cell)).toBe(cell)
})

test.each(['', 'us', 'USA', 'U', 'U1', 'U ', 'Ä1'])('refuses the territory "%s"', (cell) => {
  expect(between(readTerritory, cell)).toBeUndefined()
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
