import { describe, expect, it } from 'vitest'
import type { Frequency } from './catalogue.ts'
import { spanOf } from './period.ts'
import { newestPublishedDay, publicationOf } from './publication.ts'
import { dayText } from '../clock/day.ts'

function at(frequency: Frequency, reportDate: string, now: string, lateHours = 0): string {
  const span = spanOf(frequency, reportDate)
  return span === null ? 'NO SUCH PERIOD' : publicationOf(frequency, span, Date.parse(now), lateHours)
}

describe('a report is there', () => {
  it.each([
    ['DAILY', '2026-05-19', '2026-05-20T14:59:59Z', 'NOT_YET'],
    ['DAILY', '2026-05-19', '2026-05-20T15:00:00Z', 'PUBLISHED'],
    ['DAILY', '2025-05-20', '2026-05-20T15:00:00Z', 'PUBLISHED'],
    ['DAILY', '2025-05-19', '2026-05-20T15:00:00Z', 'GONE'],
    ['WEEKLY', '2026-05-17', '2026-05-18T14:59:00Z', 'NOT_YET'],
    ['WEEKLY', '2026-05-17', '2026-05-18T15:00:00Z', 'PUBLISHED'],
    ['MONTHLY', '2026-04', '2026-05-05T14:00:00Z', 'NOT_YET'],
    ['MONTHLY', '2026-04', '2026-05-05T15:00:00Z', 'PUBLISHED'],
    ['YEARLY', '2025', '2026-01-06T15:00:00Z', 'NOT_YET'],
    ['YEARLY', '2025', '2026-01-06T16:00:00Z', 'PUBLISHED'],
    ['YEARLY', '2016', '2026-01-06T16:00:00Z', 'PUBLISHED'],
    ['WEEKLY', '2026-05-16', '2026-06-01T15:00:00Z', 'NO SUCH PERIOD'],
    ['MONTHLY', '2026-13', '2026-06-01T15:00:00Z', 'NO SUCH PERIOD'],
  ] as const)('%s of %s at %s: %s', (frequency, reportDate, now, expected) => {
    expect(at(frequency, reportDate, now)).toBe(expected)
  })

  it('later when it is late', () => {
    expect(at('DAILY', '2026-05-19', '2026-05-20T18:00:00Z', 4)).toBe('NOT_YET')
    expect(at('DAILY', '2026-05-19', '2026-05-20T19:00:00Z', 4)).toBe('PUBLISHED')
  })

  it('newest for the day before yesterday until the morning', () => {
    expect(dayText(newestPublishedDay(Date.parse('2026-05-20T14:00:00Z')))).toBe('2026-05-18')
    expect(dayText(newestPublishedDay(Date.parse('2026-05-20T16:00:00Z')))).toBe('2026-05-19')
  })
})
