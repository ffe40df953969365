import { describe, expect, it } from 'vitest'
import { addMonths, dayNumber, dayText, isDay, slashedDay, weekday } from './day.ts'

describe('a day', () => {
  it('is the same after counting and writing it', () => {
    for (const day of ['1970-01-01', '2000-02-29', '2026-11-01', '2099-12-31'])
      expect(dayText(dayNumber(day))).toBe(day)
  })

  it('keeps its place in later months, or is their last', () => {
    const later = (day: string, months: number): string => dayText(addMonths(dayNumber(day), months))
    expect(later('2026-01-31', 1)).toBe('2026-02-28')
    expect(later('2024-01-31', 1)).toBe('2024-02-29')
    expect(later('2026-01-15', 12)).toBe('2027-01-15')
    expect(later('2026-11-30', 3)).toBe('2027-02-28')
  })

  it('is recognised only when it is on the calendar', () => {
    expect(['2026-02-28', '2026-02-30', '2026-2-3', 'yesterday', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('knows its weekday, Monday first, and the way reports write it', () => {
    expect(weekday(dayNumber('2026-05-18'))).toBe(0)
    expect(weekday(dayNumber('2026-05-17'))).toBe(6)
    expect(slashedDay(dayNumber('2026-05-07'))).toBe('05/07/2026')
  })
})
