import { expect, test } from 'vitest'
import { createFormats } from './formats.ts'

const formats = createFormats('en-GB', 'Europe/Berlin')

test('writes a day and a range of days without a time zone', () => {
  expect(formats.day('2026-11-18')).toBe('18 Nov 2026')
  expect(formats.dayShort('2026-11-01')).toBe('1 Nov')
  expect(formats.dayRange('2026-11-01', '2026-11-18')).toBe('1 – 18 Nov 2026')
  expect(formats.dayRange('2026-10-22', '2026-11-18')).toBe('22 Oct – 18 Nov 2026')
})

test('writes the time alone today and the day with it on other days', () => {
  const now = Date.parse('2026-11-18T20:00:00Z')
  expect(formats.instant('2026-11-18T13:02:00Z', now)).toBe('14:02')
  expect(formats.instant('2026-11-17T13:02:00Z', now)).toBe('17 Nov, 14:02')
})

test('says how long ago only within a day', () => {
  const now = Date.parse('2026-11-18T20:00:00Z')
  expect(formats.ago('2026-11-18T19:59:57Z', now)).toBe('3 sec ago')
  expect(formats.ago('2026-11-18T17:10:00Z', now)).toBe('2 hr ago')
  expect(formats.ago('2026-11-17T19:00:00Z', now)).toBeNull()
})

test('keeps every digit of money and marks a refund with a real minus', () => {
  expect(formats.money({ amount: '21480.5', currency: 'EUR' })).toBe('€21,480.50')
  expect(formats.money({ amount: '9112', currency: 'USD' })).toBe('US$9,112.00')
  expect(formats.money({ amount: '-3.10', currency: 'EUR' })).toBe('\u2212€3.10')
  expect(formats.money({ amount: '12345678901234567.89', currency: 'EUR' }, true)).toBe(
    '12,345,678,901,234,567.89\u00a0EUR',
  )
  expect(formats.money({ amount: '1200', currency: 'JPY' }, true)).toBe('1,200\u00a0JPY')
})

test('groups numbers and names territories', () => {
  expect(formats.number(48212)).toBe('48,212')
  expect(formats.number(-4)).toBe('\u22124')
  expect(formats.percent(0.061)).toBe('6.1\u202f%')
  expect(formats.territory('JP')).toBe('Japan')
  expect(formats.territory('ZZ')).not.toBe('')
})
