import { describe, expect, it } from 'vitest'
import { minuteText, quietUntil, readMinute } from './quiet-hours.pure.ts'

const night = { fromMinute: 22 * 60, toMinute: 7 * 60 + 30, timeZone: 'Europe/Berlin' }
const until = (at: string, hours = night) => quietUntil(hours, new Date(at))?.toISOString() ?? null

describe('quiet hours', () => {
  it('last over midnight, by the clock of where somebody lives', () => {
    expect(until('2026-11-20T20:59:59Z')).toBeNull()
    expect(until('2026-11-20T21:00:00Z')).toBe('2026-11-21T06:30:00.000Z')
    expect(until('2026-11-21T03:00:00Z')).toBe('2026-11-21T06:30:00.000Z')
    expect(until('2026-11-21T06:30:00Z')).toBeNull()
  })

  it('end by the clock when clocks change meanwhile', () => {
    expect(until('2026-03-28T23:00:00Z')).toBe('2026-03-29T05:30:00.000Z')
    expect(until('2026-10-24T23:00:00Z')).toBe('2026-10-25T06:30:00.000Z')
  })

  it('may lie within one day', () => {
    const noon = { ...night, fromMinute: 12 * 60, toMinute: 13 * 60 }
    expect(until('2026-11-20T11:30:00Z', noon)).toBe('2026-11-20T12:00:00.000Z')
    expect(until('2026-11-20T12:00:00Z', noon)).toBeNull()
  })
})

it('a time of day is read as it is written, and nothing else is one', () => {
  expect(['00:00', '07:05', '23:59'].map((text) => minuteText(readMinute(text) ?? -1))).toEqual([
    '00:00',
    '07:05',
    '23:59',
  ])
  expect(['24:00', '7:05', '07:60', '07.05', ''].map(readMinute)).toEqual([null, null, null, null, null])
})
