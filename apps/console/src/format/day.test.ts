import { expect, test } from 'vitest'
import { addDays, appleToday, daysBetween, eachDay, isDay } from './day.ts'

test('counts across months, leap days and clock changes', () => {
  expect(addDays('2026-10-31', 1)).toBe('2026-11-01')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect(daysBetween('2026-10-20', '2026-11-18')).toBe(29)
  expect(eachDay('2026-10-24', '2026-10-26')).toEqual(['2026-10-24', '2026-10-25', '2026-10-26'])
  expect(eachDay('2026-10-26', '2026-10-24')).toEqual([])
})

test('refuses days that no calendar has', () => {
  expect(isDay('2026-02-29')).toBe(false)
  expect(isDay('2026-2-9')).toBe(false)
  expect(isDay('yesterday')).toBe(false)
  expect(isDay('2028-02-29')).toBe(true)
})

test('lets the Apple day end at midnight in Pacific time', () => {
  expect(appleToday(Date.parse('2026-11-18T07:59:00Z'))).toBe('2026-11-17')
  expect(appleToday(Date.parse('2026-11-18T08:01:00Z'))).toBe('2026-11-18')
})
