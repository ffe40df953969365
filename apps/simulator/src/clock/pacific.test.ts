import { describe, expect, it } from 'vitest'
import { pacificTime } from './pacific.ts'

describe('Pacific time', () => {
  it('follows summer and winter time', () => {
    expect(pacificTime(Date.parse('2026-07-01T15:00:00Z'))).toEqual({ on: '2026-07-01', hour: 8, minute: 0 })
    expect(pacificTime(Date.parse('2026-01-01T15:00:00Z'))).toEqual({ on: '2026-01-01', hour: 7, minute: 0 })
  })

  it('is still yesterday when Europe has begun the day', () => {
    expect(pacificTime(Date.parse('2026-07-01T06:30:00Z'))).toEqual({
      on: '2026-06-30',
      hour: 23,
      minute: 30,
    })
  })
})
